import type { AdapterContext, Mapped, UnifiedRequest } from '../../adapter-kit/adapter.js';
import { missingQuery } from '../../adapter-kit/errors.js';
import type { OffsetList } from '../../adapter-kit/paging.js';
import type { VendorQuery } from '../../adapter-kit/vendor-client.js';
import { idIn, textIn } from '../../adapter-kit/values.js';
import type { Json } from '../../core/json.js';
import type { components } from './vendor.generated.js';

type Schemas = components['schemas'];
export type VendorTicket = Schemas['Ticket'];
export type VendorTicketCreate = Schemas['TicketCreate'];
export type VendorTicketUpdate = Schemas['TicketUpdate'];
export type VendorComment = Schemas['Comment'];
export type VendorAttachment = Schemas['Attachment'];
export type VendorCustomer = Schemas['Customer'];
export type VendorTeam = Schemas['Team'];
export type VendorUser = Schemas['User'];

/** Most records of one answer. @see https://toptickets.pages.dev/guides/pagination */
const PAGE_MAX = 500;
/** Teams and users allow fewer. @see https://toptickets.pages.dev/api-reference/teams */
const SHORT_PAGE_MAX = 100;

/** A list of the vendor, cut by `offset` and `limit`; teams and users know `offset` as `skip`, and take either. */
export function vendorList<Item = Json>(
  { vendor }: AdapterContext,
  path: string,
  query: VendorQuery = {},
): OffsetList<Item> {
  const short = path === '/v1/teams' || path === '/v1/users';
  return {
    pageMax: short ? SHORT_PAGE_MAX : PAGE_MAX,
    keyOf: (item) => String((item as { id: unknown }).id),
    fetch: async (offset, limit) => {
      const place = short ? { skip: offset } : { offset };
      const { body } = await vendor.get(path, { ...query, ...place, limit });
      return (body ?? []) as unknown as readonly Item[];
    },
  };
}

/** A path with its ids encoded. */
export function path(strings: TemplateStringsArray, ...ids: readonly string[]): string {
  return strings.reduce((text, part, at) => `${text}${encodeURIComponent(ids[at - 1] ?? '')}${part}`);
}

/** A call's record on both sides. */
export function mapped<Item, Unified>(
  answer: { readonly body: Json | undefined },
  map: (item: Item) => Unified,
): Mapped<Unified> {
  const { body = null } = answer;
  return { unified: map(body as unknown as Item), remote: body };
}

/** The ticket that a comment or an attachment belongs to: the vendor keeps both below it. */
export function ticketOf({ query, body }: UnifiedRequest): string {
  const id = idIn(body['ticket']) ?? textIn(body['ticket_id']) ?? idIn(query['ticket']) ?? textIn(query['ticket_id']);
  if (id === undefined) throw missingQuery('ticket');
  return id;
}

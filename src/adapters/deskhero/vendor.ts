import type { AdapterContext, Mapped } from '../../adapter-kit/adapter.js';
import { VendorError } from '../../adapter-kit/errors.js';
import type { OffsetList } from '../../adapter-kit/paging.js';
import { at, isObject, textIn } from '../../adapter-kit/values.js';
import type { VendorAnswer, VendorQuery } from '../../adapter-kit/vendor-client.js';
import type { Json, JsonObject } from '../../core/json.js';
import type { components } from './vendor.generated.js';

type Schemas = components['schemas'];
export type VendorTicket = Schemas['DTO_ticket'];
export type VendorTicketComplete = Schemas['DTO_ticket_complete'];
export type VendorConversation = Schemas['DTO_ticket_conversation'];
export type VendorRichText = Schemas['DTO_rich_text'];
export type VendorAttachment = Schemas['DTO_reference_attachment'];
export type VendorContact = Schemas['DTO_contact'];
export type VendorUser = Schemas['DTO_user'];
export type VendorGroup = Schemas['DTO_group'];
export type VendorField = Schemas['DTO_field'];
export type VendorList = Schemas['DTO_list'];
export type VendorListEntry = Schemas['DTO_list_entry'];

/** Most records of one page that we ask for; no page of the vendor's names a limit. */
const PAGE_MAX = 1000;

/** Where a list is read: below the account's tenant, with its ids encoded. @example path(context)`/users/${id}` */
export function path({
  account,
}: AdapterContext): (strings: TemplateStringsArray, ...ids: readonly (string | number)[]) => string {
  const base = `/api/${encodeURIComponent(textIn(account.context['tenant']) ?? '')}/v1`;
  return (strings, ...ids) =>
    base + strings.reduce((text, part, index) => `${text}${encodeURIComponent(ids[index - 1] ?? '')}${part}`);
}

/** What an answer is about, without its envelope. @throws {VendorError} 502 for an answer that has none. */
export function contentOf<Content>({ body = null, headers }: VendorAnswer): Content {
  const content = at(body, 'data');
  if (typeof content !== 'object' || content === null) {
    throw new VendorError(502, body, headers, 'the vendor answered something without data');
  }
  return content as Content;
}

/** A call's record on both sides. */
export function mapped<Item, Unified>(answer: VendorAnswer, map: (item: Item) => Unified): Mapped<Unified> {
  const content = contentOf<Json>(answer);
  return { unified: map(content as unknown as Item), remote: content };
}

/** A list of the vendor, which is cut into pages by their number. */
export function vendorList<Item = Json>(
  { vendor }: AdapterContext,
  path: string,
  query: VendorQuery = {},
): OffsetList<Item> {
  return {
    pageMax: PAGE_MAX,
    keyOf: (item) => String((item as { id: unknown }).id),
    fetch: async (offset, limit) => {
      const pages = pagesAround(offset, limit);
      const items: Item[] = [];
      for (const page of pages.numbers) {
        const answer = await vendor.get(path, { ...query, page, take: pages.size });
        items.push(...contentOf<readonly Item[]>(answer));
      }
      const start = offset - (pages.numbers[0] - 1) * pages.size;
      return items.slice(start, start + limit);
    },
  };
}

/** The smallest page that all wanted records are on; where none is, the two that they are on. */
export function pagesAround(
  offset: number,
  limit: number,
): { readonly size: number; readonly numbers: readonly [number, ...number[]] } {
  for (let size = limit; size <= PAGE_MAX; size++) {
    const number = Math.floor(offset / size) + 1;
    if (offset + limit <= number * size) return { size, numbers: [number] };
  }
  const first = Math.floor(offset / limit) + 1;
  return { size: limit, numbers: [first, first + 1] };
}

/** The one record of an answer that is a list, as those to what takes several are. @throws {VendorError} 502 for none. */
export function mappedItem<Item, Unified>(answer: VendorAnswer, map: (item: Item) => Unified): Mapped<Unified> {
  const [item] = contentOf<readonly Json[]>(answer);
  if (item === undefined)
    throw new VendorError(502, answer.body ?? null, answer.headers, 'the vendor answered no record');
  return { unified: map(item as unknown as Item), remote: item };
}

/**
 * Changes of one ticket. The vendor is told which properties are meant, those that the caller sends untouched included.
 * @see https://apidocs.deskhero.com/tickets_update_put.html
 */
export function ticketChange(
  context: AdapterContext,
  ticket: string,
  changes: JsonObject,
  untouched: Json | undefined,
): Promise<VendorAnswer> {
  const properties = Object.keys({ ...changes, ...(isObject(untouched) && untouched) }).filter((name) => name !== 'id');
  return context.vendor.put(path(context)`/tickets`, {
    query: { properties },
    body: [{ ...changes, id: Number(ticket) }],
  });
}

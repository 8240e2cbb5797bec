import type { Comment } from '../../../adapter-kit/unified.js';
import { UnmappableRequest } from '../../../adapter-kit/errors.js';
import { at, given, idIn, listIn, textIn } from '../../../adapter-kit/values.js';
import type { JsonObject } from '../../../core/json.js';
import type { VendorConversation } from '../vendor.js';
import { TYPE, type ConversationType } from './conversation-type.js';

const DIRECTION = { to: 2, cc: 3, bcc: 4, forwardedTo: 5 } as const;

/** What goes out has a receiver: the first address that it goes to. What comes in goes to the help desk itself. */
const OUTGOING: readonly ConversationType[] = [TYPE.forward, TYPE.replyOutbound, TYPE.suggestedReply];

/** Whom an entry is for; null when that is not one person. */
export function receiverOf({
  type,
  email_addresses: addresses,
}: VendorConversation): NonNullable<Comment['receiver']> | null {
  if (!OUTGOING.includes(type)) return null;
  const to = addresses.find(({ direction }) => direction === DIRECTION.to || direction === DIRECTION.forwardedTo);
  if (textIn(to?.email) === undefined) return null;
  return { id: (to?.email ?? '').toLowerCase(), type: 'contact', name: to?.name ?? null };
}

/**
 * Addresses that a unified body names, in the vendor's form; what is forwarded goes to others than the one who asked.
 * @throws {UnmappableRequest} for a receiver without an address of what goes out.
 */
export function addressesIn(body: JsonObject, type: ConversationType): readonly JsonObject[] {
  const main = type === TYPE.forward ? DIRECTION.forwardedTo : DIRECTION.to;
  return [
    ...receiversIn(body, type).map((one) => ({ ...one, direction: main })),
    ...listIn(body['cc']).flatMap((one) => addressed(textIn(one), DIRECTION.cc)),
    ...listIn(body['bcc']).flatMap((one) => addressed(textIn(one), DIRECTION.bcc)),
  ];
}

/**
 * `contact` and `receiver` are two words for the same, of which the one with an address of its own comes first. Without any
 * address the vendor mails the one who asked: a receiver who is somebody else is not to be taken for that.
 */
function receiversIn({ receiver, contact }: JsonObject, type: ConversationType): readonly JsonObject[] {
  const email = textIn(at(contact, 'email'));
  if (email !== undefined) return [{ email, ...given({ name: textIn(at(contact, 'name')) }) }];
  const id = idIn(receiver);
  if (id?.includes('@') === true) return [{ email: id, ...given({ name: textIn(at(receiver, 'name')) }) }];
  if (id !== undefined && OUTGOING.includes(type)) throw noAddress(id);
  return [];
}

function noAddress(receiver: string): UnmappableRequest {
  const message = `the receiver ${receiver} is no address that could be mailed to: send the address as contact.email, or as receiver.id`;
  return new UnmappableRequest(message, { body: ['contact.email'] });
}

function addressed(email: string | undefined, direction: number): readonly JsonObject[] {
  return email === undefined ? [] : [{ email, direction }];
}

/** True when only copies have an address: the vendor adds the one who asked only where there is none at all. */
export function isOnlyCopied(addresses: readonly JsonObject[]): boolean {
  return (
    addresses.length > 0 &&
    addresses.every(({ direction }) => direction === DIRECTION.cc || direction === DIRECTION.bcc)
  );
}

/** The address of a ticket's requester, as the one that a reply goes to. */
export function addressedTo({
  email,
  name,
}: {
  readonly email: string | null;
  readonly name: string | null;
}): readonly JsonObject[] {
  return addressed(textIn(email), DIRECTION.to).map((one) => ({ ...one, name }));
}

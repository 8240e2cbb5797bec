import type { Ticket } from '../../../adapter-kit/unified.js';
import { at, given, idIn, isObject, listIn, textIn } from '../../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../../core/json.js';
import type { VendorContact } from '../vendor.js';
import { vendorNumber } from './numbers.js';

type Person = NonNullable<Ticket['contact']>;

/**
 * What tells the people who ask apart, of whom the vendor keeps no records: the address without regard to case, else the
 * number of the user they are. undefined for somebody who has neither.
 */
export function contactId({ email, user_id: user }: VendorContact): string | undefined {
  return textIn(email)?.toLowerCase() ?? (user === 0 ? undefined : String(user));
}

/** Somebody who asked, as part of a ticket; without an id when there is nothing to know them by. */
export function contactPerson(contact: VendorContact): Person {
  const id = contactId(contact);
  return {
    ...(id !== undefined && { id }),
    name: contact.name,
    emails: textIn(contact.email) === undefined ? [] : [{ email: contact.email ?? '', type: 'primary' }],
  };
}

/** A user, as part of a record that names them. */
export interface UserReference {
  readonly id: number;
  readonly label: string | null;
  readonly email: string | null;
}

export function userPerson({ id, label, email }: UserReference): Person {
  const emails = textIn(email) === undefined ? [] : [{ email: email ?? '', type: 'primary' }];
  return { id: String(id), name: label, emails };
}

/** Somebody who asks, by whatever of them was sent; the id is an address, or the number of a user. */
export function requesterIn(sent: {
  readonly id?: Json | undefined;
  readonly email?: Json | undefined;
  readonly name?: Json | undefined;
}): JsonObject | undefined {
  const id = vendorNumber(idIn(sent.id));
  const requester = given({
    email: textIn(sent.email) ?? (typeof id === 'string' ? id : undefined),
    user_id: typeof id === 'number' ? id : undefined,
    name: textIn(sent.name),
  });
  return Object.keys(requester).length === 0 ? undefined : requester;
}

/** A ticket's contact in the vendor's fields; null takes it away. The vendor replaces it as a whole. */
export function requesterOf(contact: Json | undefined): Json | undefined {
  if (contact === null || contact === undefined) return contact;
  if (!isObject(contact)) return requesterIn({ id: contact });
  return requesterIn({ id: contact['id'], email: addressIn(contact['emails']), name: contact['name'] });
}

/** The one that is called primary, else the first. */
function addressIn(emails: Json | undefined): string | undefined {
  const items = listIn(emails);
  const chosen = items.find((item) => at(item, 'type') === 'primary') ?? items[0];
  return textIn(chosen) ?? textIn(at(chosen, 'email'));
}

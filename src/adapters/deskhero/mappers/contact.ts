import type { Contact } from '../../../adapter-kit/unified.js';
import { partsOfName, textIn } from '../../../adapter-kit/values.js';
import type { VendorContact, VendorTicket } from '../vendor.js';
import { contactId } from './people.js';

/** Somebody who asked for help: all that the vendor knows of them is what their tickets say. */
export function unifiedContact(requester: VendorContact): Contact {
  const { first, last } = partsOfName(requester.name ?? '');
  return {
    id: contactId(requester) ?? '',
    name: requester.name,
    first_name: first,
    last_name: last,
    emails: textIn(requester.email) === undefined ? [] : [{ email: requester.email ?? '', type: 'primary' }],
  };
}

/**
 * Everybody who has asked, once each, in the order of their first tickets. What the latest ticket says of them counts, but
 * a name that is known is not forgotten.
 */
export function requestersOf(tickets: readonly VendorTicket[]): readonly VendorContact[] {
  const known = new Map<string, VendorContact>();
  for (const { requester } of tickets) {
    const id = requester === null ? undefined : contactId(requester);
    if (requester === null || id === undefined) continue;
    known.set(id, textIn(requester.name) === undefined ? (known.get(id) ?? requester) : requester);
  }
  return [...known.values()];
}

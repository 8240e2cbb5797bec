import type { AdapterContext } from '../../adapter-kit/adapter.js';
import { allByOffset, type OffsetList } from '../../adapter-kit/paging.js';
import { OLDEST_FIRST } from './directory.js';
import { requestersOf } from './mappers/contact.js';
import { contactId } from './mappers/people.js';
import { path, vendorList, type VendorContact, type VendorTicket } from './vendor.js';

/**
 * Everybody who has asked for help, of whom only the tickets tell; with an address, of those with that address in the ticket.
 * @throws {UnmappableRequest} when there are more than 10,000 tickets to read.
 */
export async function requestersWith(
  context: AdapterContext,
  address: string | undefined,
): Promise<OffsetList<VendorContact>> {
  const tickets = vendorList<VendorTicket>(context, path(context)`/tickets`, { ...OLDEST_FIRST, search: address });
  const people = requestersOf(await allByOffset(tickets));
  return {
    pageMax: Math.max(1, people.length),
    keyOf: (person) => contactId(person) ?? '',
    fetch: async (offset, limit) => people.slice(offset, offset + limit),
  };
}

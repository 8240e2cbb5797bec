import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Ticket } from '../../../adapter-kit/unified.js';
import { choicesOf } from '../choices.js';
import { assertSameRecord, numbered } from '../ids.js';
import { vendorTicket, unifiedTicket } from '../mappers/ticket.js';
import { mappedItem, ticketChange, type VendorTicket } from '../vendor.js';

/** @see https://apidocs.deskhero.com/tickets_update_put.html */
export const updateTicket: Methods<Ticket>['update'] = async ({ id, body }, context) => {
  const ticket = numbered(id);
  assertSameRecord(ticket, body);
  const changes = { ...vendorTicket(body), ...(await choicesOf(body, context)) };
  return mappedItem<VendorTicket, Ticket>(
    await ticketChange(context, ticket, changes, body['remote_data']),
    unifiedTicket,
  );
};

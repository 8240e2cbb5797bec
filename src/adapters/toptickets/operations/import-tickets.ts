import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Ticket } from '../../../adapter-kit/unified.js';
import { createTicket } from './create-ticket.js';

/**
 * The vendor has no import of its own: the record is created, with what `remote_data` says in the vendor's own fields.
 * @see https://toptickets.pages.dev/api-reference/tickets
 */
export const importTickets: Methods<Ticket>['import'] = createTicket;

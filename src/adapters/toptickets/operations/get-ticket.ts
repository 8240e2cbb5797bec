import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Ticket } from '../../../adapter-kit/unified.js';
import { unifiedTicket } from '../mappers/ticket.js';
import { mapped, path, type VendorTicket } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/tickets */
export const getTicket: Methods<Ticket>['get'] = async ({ id = '' }, { vendor }) =>
  mapped<VendorTicket, Ticket>(await vendor.get(path`/v1/tickets/${id}`), unifiedTicket);

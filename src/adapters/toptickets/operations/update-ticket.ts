import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Ticket } from '../../../adapter-kit/unified.js';
import { unifiedTicket, vendorTicket } from '../mappers/ticket.js';
import { mapped, path, type VendorTicket } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/tickets */
export const updateTicket: Methods<Ticket>['update'] = async ({ id = '', body }, { vendor }) =>
  mapped<VendorTicket, Ticket>(
    await vendor.patch(path`/v1/tickets/${id}`, { body: vendorTicket(body) }),
    unifiedTicket,
  );

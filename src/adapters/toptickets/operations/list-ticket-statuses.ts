import type { Methods } from '../../../adapter-kit/adapter.js';
import { pageOf } from '../../../adapter-kit/paging.js';
import type { TicketStatus } from '../../../adapter-kit/unified.js';
import { ticketStatuses } from '../mappers/choices.js';

/** Statuses are fixed: no call is needed. @see https://toptickets.pages.dev/guides/filtering-search */
export const listTicketStatuses: Methods<TicketStatus>['list'] = async ({ position, limit }) => {
  const { items, next } = pageOf(ticketStatuses, ({ id }) => id, position, limit);
  return { records: items.map((unified) => ({ unified, remote: undefined })), next };
};

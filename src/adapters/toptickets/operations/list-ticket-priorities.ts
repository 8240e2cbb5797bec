import type { Methods } from '../../../adapter-kit/adapter.js';
import { pageOf } from '../../../adapter-kit/paging.js';
import type { TicketPriority } from '../../../adapter-kit/unified.js';
import { ticketPriorities } from '../mappers/choices.js';

/** Priorities are fixed: no call is needed. @see https://toptickets.pages.dev/guides/filtering-search */
export const listTicketPriorities: Methods<TicketPriority>['list'] = async ({ position, limit }) => {
  const { items, next } = pageOf(ticketPriorities, ({ id }) => id, position, limit);
  return { records: items.map((unified) => ({ unified, remote: undefined })), next };
};

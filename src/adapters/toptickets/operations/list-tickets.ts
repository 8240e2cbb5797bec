import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Ticket } from '../../../adapter-kit/unified.js';
import { given, idIn, listIn, picked } from '../../../adapter-kit/values.js';
import { priorityFilter, statusFilter, typeFilter } from '../mappers/choice-filters.js';
import { unifiedTicket } from '../mappers/ticket.js';
import { vendorList, type VendorTicket } from '../vendor.js';

const SCAN = {
  name: 'text',
  number: 'text',
  created_at: 'time',
  updated_at: 'time',
  due_date: 'time',
  completed_at: 'time',
} as const;

/** @see https://toptickets.pages.dev/guides/filtering-search */
export const listTickets: Methods<Ticket>['list'] = (request, context) => {
  const { query } = request;
  const status = statusFilter(query['status']);
  const priority = priorityFilter(query['priority']);
  const type = typeFilter(query['ticket_type']);
  const list = vendorList<VendorTicket>(context, '/v1/tickets', {
    status: status.native,
    priority: priority.native,
    category: type.native,
    customer_id: idIn(query['contact']),
    assigned_user_id: idIn(listIn(query['assignees'])[0]),
    assigned_team_id: idIn(query['team']),
  });
  const choices = given({ status: status.scanned, priority: priority.scanned, ticket_type: type.scanned });
  return listMapped(
    list,
    { ...request, query: { ...picked(query, [...Object.keys(SCAN), 'sort_by']), ...choices } },
    {
      map: unifiedTicket,
      scan: { ...SCAN, ...Object.fromEntries(Object.keys(choices).map((name) => [name, 'reference'] as const)) },
      sort: ['created_at', 'updated_at', 'due_date', 'name', 'number'],
    },
  );
};

import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Ticket } from '../../../adapter-kit/unified.js';
import { at, idIn, listIn, textIn } from '../../../adapter-kit/values.js';
import { isNamedOpen, priorityId, statusId } from '../mappers/choices.js';
import { unifiedTicket } from '../mappers/ticket.js';
import { vendorList, type VendorTicket } from '../vendor.js';

/** @see https://toptickets.pages.dev/guides/filtering-search */
export const listTickets: Methods<Ticket>['list'] = (request, context) => {
  const { query } = request;
  const isOpen = isNamedOpen(query['status']);
  const list = vendorList<VendorTicket>(context, '/v1/tickets', {
    status: isOpen ? undefined : statusId(query['status']),
    priority: priorityId(query['priority']),
    category: textIn(at(query['ticket_type'], 'name')) ?? idIn(query['ticket_type']),
    customer_id: idIn(query['contact']),
    assigned_user_id: idIn(listIn(query['assignees'])[0]),
    assigned_team_id: idIn(query['team']),
  });
  const asked = isOpen ? { ...request, query: { ...query, status: { name: 'open' } } } : request;
  return listMapped(list, asked, {
    map: unifiedTicket,
    scan: {
      ...(isOpen && { status: 'reference' }),
      name: 'text',
      number: 'text',
      created_at: 'time',
      updated_at: 'time',
      due_date: 'time',
      completed_at: 'time',
    },
    sort: ['created_at', 'updated_at', 'due_date', 'name', 'number'],
  });
};

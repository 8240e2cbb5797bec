import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Ticket } from '../../../adapter-kit/unified.js';
import { at, idIn, textIn } from '../../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../../core/json.js';
import { OLDEST_FIRST } from '../directory.js';
import { unifiedTicket } from '../mappers/ticket.js';
import { around, byId, holding, orderOf } from '../narrowing.js';
import { path, vendorList, type VendorTicket } from '../vendor.js';

/** @see https://apidocs.deskhero.com/tickets_update_put.html for what a ticket is; that they are listed is an extension */
export const listTickets: Methods<Ticket>['list'] = (request, context) => {
  const { query } = request;
  const list = vendorList<VendorTicket>(context, path(context)`/tickets`, {
    ...orderOf(query, { created_at: 'created', updated_at: 'last_updated' }, OLDEST_FIRST),
    filters: filtersOf(query),
  });
  return listMapped(list, request, {
    map: unifiedTicket,
    scan: {
      name: 'text',
      status: 'reference',
      priority: 'reference',
      ticket_type: 'reference',
      contact: 'reference',
      team: 'reference',
      tags: 'references',
      created_at: 'time',
      updated_at: 'time',
    },
    sort: ['name'],
  });
};

/** What the vendor filters itself; a choice by its name is left to the scan. */
function filtersOf(query: JsonObject): readonly string[] {
  return [
    ...byId('sys_status.id', at(query['status'], 'id')),
    ...byId('sys_priority.id', at(query['priority'], 'id')),
    ...byId('sys_type.id', at(query['ticket_type'], 'id')),
    ...byId('assigned_user.id', query['assignees']),
    ...byId('assigned_group.id', at(query['team'], 'id')),
    ...byId('created_by.id', query['created_by']),
    ...byContact(query['contact']),
    ...holding('sys_subject', query['name']),
    ...around('created', query['created_at']),
    ...around('last_updated', query['updated_at']),
  ];
}

/** An address, or the number of a user. */
function byContact(contact: Json | undefined): readonly string[] {
  const id = textIn(idIn(contact));
  return id !== undefined && /^\d+$/.test(id) ? byId('requester.user_id', id) : holding('requester.email', id);
}

import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Ticket } from '../../../adapter-kit/unified.js';
import { at, given, idIn, isObject, picked, textIn } from '../../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../../core/json.js';
import { OLDEST_FIRST } from '../directory.js';
import { isId } from '../ids.js';
import { unifiedTicket } from '../mappers/ticket.js';
import { around, byId, holding, orderOf } from '../narrowing.js';
import { path, vendorList, type VendorTicket } from '../vendor.js';

const SCAN = {
  name: 'text',
  status: 'reference',
  priority: 'reference',
  ticket_type: 'reference',
  contact: 'reference',
  team: 'reference',
  tags: 'references',
  created_at: 'time',
  updated_at: 'time',
} as const;

/** @see https://apidocs.deskhero.com/tickets_update_put.html for what a ticket is; that they are listed is an extension */
export const listTickets: Methods<Ticket>['list'] = (request, context) => {
  const { query } = request;
  const list = vendorList<VendorTicket>(context, path(context)`/tickets`, {
    ...orderOf(query, { created_at: 'created', updated_at: 'last_updated' }, OLDEST_FIRST),
    filters: filtersOf(query),
  });
  return listMapped(list, { ...request, query: scannedBy(query) }, { map: unifiedTicket, scan: SCAN, sort: ['name'] });
};

/** The names that the scan reads, and no others: who asks is told what nobody has read. */
function scannedBy(query: JsonObject): JsonObject {
  const read = picked(query, [...Object.keys(SCAN), 'sort_by']);
  return { ...read, ...given({ contact: contactIn(read['contact']) }) };
}

/** Ids of contacts are addresses in small letters, however they are asked for. */
function contactIn(contact: Json | undefined): Json | undefined {
  const id = idIn(contact)?.toLowerCase();
  if (id === undefined) return contact;
  return isObject(contact) ? { ...contact, id } : id;
}

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
  return id !== undefined && isId(id) ? byId('requester.user_id', id) : holding('requester.email', id);
}

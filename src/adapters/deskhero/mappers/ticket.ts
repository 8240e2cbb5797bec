import type { Ticket } from '../../../adapter-kit/unified.js';
import { at, given, idIn, isObject, listIn, sentTextIn, textIn, timeOf } from '../../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../../core/json.js';
import type { VendorTicket } from '../vendor.js';
import { statusName } from './choices.js';
import { vendorNumber } from './numbers.js';
import { contactPerson, requesterOf, userPerson } from './people.js';
import { richTextIn, textOfRich } from './rich-text.js';

/** Properties that every ticket has; a tenant's own fields stand beside them. */
const OWN = [
  'sys_subject',
  'sys_content_rich',
  'sys_status',
  'sys_priority',
  'sys_type',
  'sys_tags',
  'sys_attachments',
  'requester',
  'assigned_user',
  'assigned_group',
  'id',
  'created',
  'created_by',
  'last_updated',
  'last_updated_by',
] as const satisfies readonly (keyof VendorTicket)[];
const isOwn = (name: string): boolean => (OWN as readonly string[]).includes(name);

export function unifiedTicket(ticket: VendorTicket): Ticket {
  const { sys_content_rich: text, sys_status: status, assigned_user: user, requester, created_by: creator } = ticket;
  return {
    id: String(ticket.id),
    name: ticket.sys_subject,
    description: text && textOfRich(text),
    status: status && { id: String(status.id), name: statusName(status.label) },
    priority: named(ticket.sys_priority),
    ticket_type: named(ticket.sys_type),
    assignees: user === null ? [] : [userPerson(user)],
    created_by: creator && { id: String(creator.id), name: creator.label, type: 'user' },
    contact: requester && contactPerson(requester),
    team: named(ticket.assigned_group),
    tags: ticket.sys_tags.map(({ id, label }) => ({ id: String(id), name: label })),
    attachments: ticket.sys_attachments.map(({ id, label, download_url: url }) => ({
      id: String(id),
      file_name: label,
      file_url: url,
    })),
    custom_fields: Object.fromEntries(Object.entries(ticket).filter(([name]) => !isOwn(name))),
    created_at: timeOf(ticket.created),
    updated_at: timeOf(ticket.last_updated),
  };
}

function named(reference: { readonly id: number; readonly label: string | null } | null) {
  return reference && { id: String(reference.id), name: reference.label };
}

/** What a unified body says about a ticket, in the vendor's fields; only what it names. Status and its like are not among it. */
export function vendorTicket(body: JsonObject): JsonObject {
  return {
    ...customFieldsIn(body['custom_fields']),
    ...given({
      sys_subject: sentTextIn(body['name']),
      sys_content_rich: richTextIn(body['html_description'], body['description']),
      requester: requesterOf(body['contact']),
      sys_tags: tagsIn(body['tags']),
      assigned_user: assigneeIn(body['assignees']),
      assigned_group: referenceIn(body['team']),
    }),
  };
}

/** Fields of the tenant's; a ticket's own are not changed by another name. */
function customFieldsIn(fields: Json | undefined): JsonObject {
  if (!isObject(fields)) return {};
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !isOwn(name)));
}

/** A tag by its id, or by its name: one that there is not comes into being. */
function tagsIn(tags: Json | undefined): Json | undefined {
  if (tags === undefined) return undefined;
  return listIn(tags).flatMap((tag) => {
    const sent = given({ id: vendorNumber(textIn(at(tag, 'id'))), label: textIn(tag) ?? textIn(at(tag, 'name')) });
    return Object.keys(sent).length === 0 ? [] : [sent];
  });
}

/** A ticket has one assignee: the first; an empty list takes it from whoever has it. One without an id says nothing. */
function assigneeIn(assignees: Json | undefined): Json | undefined {
  if (assignees === undefined) return undefined;
  const [first] = listIn(assignees);
  return first === undefined ? null : referenceIn(first);
}

/** null takes the reference away. */
function referenceIn(value: Json | undefined): Json | undefined {
  if (value === null) return null;
  const id = vendorNumber(idIn(value));
  return id === undefined ? undefined : { id };
}

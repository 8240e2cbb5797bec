import { missingBody } from '../../../adapter-kit/errors.js';
import { textOfHtml } from '../../../adapter-kit/text.js';
import type { Ticket } from '../../../adapter-kit/unified.js';
import { at, given, idIn, listIn, sentTextIn, textIn, timeOf } from '../../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../../core/json.js';
import type { VendorTicket } from '../vendor.js';
import { priorityId, statusId, statusName } from './choices.js';

/** A vendor's ticket as the unified API answers it. */
export function unifiedTicket(ticket: VendorTicket): Ticket {
  return {
    id: ticket.id,
    name: ticket.subject,
    number: String(ticket.ticket_number),
    description: ticket.description,
    status: { id: ticket.status, name: statusName(ticket.status) },
    priority: { id: ticket.priority, name: ticket.priority },
    ticket_type: ticket.category === null ? null : { id: ticket.category, name: ticket.category },
    assignees: ticket.assigned_user_id === null ? [] : [{ id: ticket.assigned_user_id }],
    contact: { id: ticket.customer_id },
    team: ticket.assigned_team_id === null ? null : { id: ticket.assigned_team_id },
    due_date: timeOf(ticket.due_date),
    completed_at: timeOf(ticket.closed_at ?? ticket.resolved_at),
    created_at: timeOf(ticket.created_at),
    updated_at: timeOf(ticket.updated_at),
  };
}

/** What a unified body says about a ticket, in the vendor's fields; only what it names. */
export function vendorTicket(body: JsonObject): JsonObject {
  return given({
    customer_id: idIn(body['contact']),
    subject: sentTextIn(body['name']),
    description: descriptionIn(body),
    status: statusId(body['status']),
    priority: priorityId(body['priority']),
    category: nullable(body['ticket_type'], nameOrId),
    assigned_user_id: assigneeIn(body['assignees']),
    assigned_team_id: nullable(body['team'], idIn),
    due_date: nullable(body['due_date'], textIn),
  });
}

/** @throws {UnmappableRequest} naming what the vendor needs of a new ticket and the body lacks. */
export function assertComplete(sent: JsonObject): void {
  const unified = { customer_id: 'contact', subject: 'name', description: 'description' };
  const missing = Object.entries(unified).filter(([field]) => (sent[field] ?? null) === null);
  if (missing.length > 0) throw missingBody(...missing.map(([, name]) => name));
}

function descriptionIn(body: JsonObject): string | undefined {
  const html = textIn(body['html_description']);
  return textIn(body['description']) ?? (html === undefined ? sentTextIn(body['description']) : textOfHtml(html));
}

/** The vendor has one assignee: the first; an empty list takes the ticket from whoever has it. One without an id says nothing. */
function assigneeIn(assignees: Json | undefined): Json | undefined {
  if (assignees === undefined) return undefined;
  const [first] = listIn(assignees);
  return first === undefined ? null : idIn(first);
}

function nameOrId(value: Json): string | undefined {
  return textIn(value) ?? textIn(at(value, 'name')) ?? textIn(at(value, 'id'));
}

/** null clears the field; what was not sent is not touched. */
function nullable(value: Json | undefined, read: (value: Json) => string | undefined): Json | undefined {
  return value === undefined ? undefined : value === null ? null : read(value);
}

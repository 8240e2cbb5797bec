import type { JsonObject } from '../../core/json.js';
import type { Attachment, Case, Message, Person, World } from '../../emulator/scenarios/world.js';
import { iso, isoOrNull, slugOf, type IdOf } from './demo-basics.js';
import { epicId, tagIds, workspaceOf } from './demo-catalog.js';
import { statusIds } from './demo-choices.js';
import { companiesOf } from './demo-people.js';

const firstTicketNumber = 1001;

export function ticketRecords(world: World, idOf: IdOf): readonly JsonObject[] {
  const companies = companiesOf(world);
  return world.cases.map((one, index) => {
    const person = world.customers[one.customer];
    return {
      id: idOf('tickets', index),
      name: one.subject,
      number: String(firstTicketNumber + one.number - 1),
      description: one.description,
      status: statusIds[one.status],
      priority: one.priority,
      ticket_type: slugOf(one.category),
      assignees: one.agent === undefined ? [] : [idOf('users', one.agent)],
      created_by: { id: idOf('contacts', one.customer), name: person?.name ?? null, type: 'contact' },
      contact: idOf('contacts', one.customer),
      additional_contacts: othersOf(one, world, idOf),
      account: person === undefined ? null : idOf('accounts', companies.indexOf(person.company)),
      team: idOf('teams', one.team),
      workspace: idOf('workspaces', workspaceOf(one.category)),
      organization: idOf('organizations', 0),
      collections: [epicId(one.category, world, idOf)],
      conversations: [],
      parent_ticket: parentOf(one, world, idOf),
      tags: tagIds(one, person?.vip === true, world, idOf),
      source: { id: 'email', name: 'E-mail' },
      languages: ['en'],
      is_unread: one.status === 'new',
      custom_fields: ticketFieldsOf(one, person),
      due_date: isoOrNull(one.dueAt),
      completed_at: isoOrNull(one.closedAt ?? one.resolvedAt),
      created_at: iso(one.createdAt),
      updated_at: iso(one.updatedAt),
    };
  });
}

/** What is urgent at a company concerns the colleagues of whoever told it. */
function othersOf({ priority, customer }: Case, { customers }: World, idOf: IdOf): readonly string[] {
  const company = customers[customer]?.company;
  if (priority !== 'urgent') return [];
  return customers.flatMap((other, index) =>
    index !== customer && other.company === company ? idOf('contacts', index) : [],
  );
}

/** Whoever asks about the same thing again follows up on the last time. */
function parentOf({ customer, category, number }: Case, { cases }: World, idOf: IdOf): string | null {
  const earlier = cases.findLastIndex(
    (other) => other.number < number && other.customer === customer && other.category === category,
  );
  return earlier === -1 ? null : idOf('tickets', earlier);
}

function ticketFieldsOf({ dueAt }: Case, person: Person | undefined): JsonObject {
  return {
    reply_due: isoOrNull(dueAt),
    premium_support: person?.premium ?? false,
    region: person?.region ?? null,
  };
}

const channel = { id: 'email', name: 'E-mail', type: 'email' };

export function commentRecords(world: World, idOf: IdOf): readonly JsonObject[] {
  const messages = world.cases.flatMap((one, ticket) => one.messages.map((message) => ({ message, ticket, one })));
  return messages.map(({ message, ticket, one }, ordinal) => ({
    id: idOf('comments', ordinal),
    ticket: idOf('tickets', ticket),
    author: authorOf(message, world, idOf),
    receiver: receiverOf(message, one, world, idOf),
    body: message.text,
    html_body: htmlOf(message.text),
    is_internal: message.from === 'note',
    is_private: message.from === 'note',
    collections: [],
    channel: message.from === 'customer' || message.from === 'agent' ? channel : null,
    created_at: iso(message.at),
    updated_at: iso(message.at),
  }));
}

function authorOf({ from, author }: Message, { agents, customers }: World, idOf: IdOf): JsonObject {
  if (from === 'customer') {
    return { id: idOf('contacts', author), type: 'contact', name: customers[author]?.name ?? null };
  }
  return { id: idOf('users', author), type: from === 'system' ? 'system' : 'user', name: agents[author]?.name ?? null };
}

/** Customers write to whoever has their case, and agents to the customer; notes are for nobody in particular. */
function receiverOf({ from }: Message, one: Case, { agents, customers }: World, idOf: IdOf): JsonObject | null {
  if (from === 'agent') {
    return { id: idOf('contacts', one.customer), type: 'contact', name: customers[one.customer]?.name ?? null };
  }
  if (from !== 'customer' || one.agent === undefined) return null;
  return { id: idOf('users', one.agent), type: 'user', name: agents[one.agent]?.name ?? null };
}

/** An empty line begins a paragraph, a line break stays one. */
function htmlOf(text: string): string {
  const escaped = text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const paragraphs = escaped.split(/\n\s*\n/);
  return paragraphs.map((lines) => `<p>${lines.replaceAll('\n', '<br>')}</p>`).join('');
}

interface FileOfCase {
  readonly file: Attachment;
  readonly ticket: number;
  /** Position of the message with which it was sent, among those of all cases. */
  readonly comment: number | undefined;
}

function filesOf({ cases }: World): readonly FileOfCase[] {
  const messages = cases.flatMap((one, ticket) => one.messages.map((message) => ({ message, ticket })));
  return cases.flatMap(({ attachments }, ticket) =>
    attachments.map((file) => {
      const comment = messages.findIndex(
        (one) => one.ticket === ticket && one.message.at === file.at && one.message.from !== 'customer',
      );
      return { file, ticket, comment: comment === -1 ? undefined : comment };
    }),
  );
}

export function attachmentRecords(world: World, idOf: IdOf): readonly JsonObject[] {
  return filesOf(world).map(({ file, ticket, comment }, ordinal) => ({
    id: idOf('attachments', ordinal),
    file_name: file.filename,
    ticket_id: idOf('tickets', ticket),
    comment_id: comment === undefined ? null : idOf('comments', comment),
    content_type: file.contentType,
    content: { text: file.text },
    uploaded_by: idOf('users', file.by),
    uploaded_by_type: 'user',
    created_at: iso(file.at),
    updated_at: iso(file.at),
  }));
}

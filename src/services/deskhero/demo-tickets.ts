import type { JsonObject } from '../../core/json.js';
import type { Attachment, Case, Message, Person, Team, World } from '../../emulator/scenarios/world.js';
import { contact } from './contacts.js';
import { TYPE } from './conversation-types.js';
import { idAt, iso, madeAt, platformAddress, slugOf } from './demo-basics.js';
import type { Catalog } from './demo-catalog.js';
import { groupId } from './demo-groups.js';
import { priorityLabels, statusLabels, tagLabel, typeLabel, vipTag } from './demo-labels.js';
import { demoRichText } from './demo-rich-text.js';
import { userId } from './demo-staff.js';
import { DIRECTION } from './email-addresses.js';
import { inOneLine } from './text-of-html.js';

const entryTypes: Readonly<Record<Message['from'], number>> = {
  customer: TYPE.replyInbound,
  note: TYPE.notePrivate,
  system: TYPE.notePublic,
  agent: TYPE.replyOutbound,
};

/** A ticket per case; its last change is its last entry. */
export function ticketRecords({ cases, customers }: World, catalog: Catalog): readonly JsonObject[] {
  return cases.map((one) => {
    const person = customers[one.customer];
    const last = one.messages.at(-1);
    return {
      id: ticketId(one),
      sys_subject: one.subject,
      sys_content_rich: demoRichText(one.description),
      sys_status: catalog.entryId('sys_ticket_statuses', statusLabels[one.status]),
      sys_priority: catalog.entryId('sys_ticket_priorities', priorityLabels[one.priority]),
      sys_type: catalog.entryId('sys_ticket_types', typeLabel(one.category)),
      sys_tags: tagsOf(one, person).map((tag) => catalog.entryId('sys_tags', tag)),
      sys_attachments: [],
      requester: contactOf(person),
      assigned_user: one.agent === undefined ? null : userId(one.agent),
      assigned_group: groupId(one.team),
      company: person?.company ?? null,
      due_date: one.dueAt === undefined ? null : iso(one.dueAt),
      ...madeAt(one.createdAt, null, last?.at, last === undefined ? null : writerOf(last)),
    };
  });
}

/** The number that the case has with the other vendors too. */
function ticketId({ number }: Case): number {
  return idAt('tickets', number - 1);
}

function tagsOf({ category }: Case, person: Person | undefined): readonly string[] {
  return person?.vip === true ? [tagLabel(category), vipTag] : [tagLabel(category)];
}

function contactOf(person: Person | undefined): JsonObject | null {
  return person === undefined ? null : contact({ email: person.email, name: person.name });
}

/** The user who wrote a message; customers are none. */
function writerOf({ from, author }: Message): number | null {
  return from === 'customer' ? null : userId(author);
}

/** An entry for what was asked at first and one per message, in the order in which they were written. */
export function conversationRecords(world: World, catalog: Catalog): readonly JsonObject[] {
  const files = fileIds(world.cases);
  const entries = world.cases.flatMap((one) => {
    const asked: Message = { from: 'customer', author: one.customer, text: one.description, at: one.createdAt };
    const turning = turningPoint(one);
    return [asked, ...one.messages].map((message) => ({ one, message, isTurn: message === turning }));
  });
  entries.sort((left, right) => left.message.at - right.message.at);
  return entries.map(({ one, message, isTurn }, ordinal) => ({
    id: idAt('ticket_conversations', ordinal),
    ticket_id: ticketId(one),
    type: entryTypes[message.from],
    sys_status: isTurn ? catalog.entryId('sys_ticket_statuses', turnedTo(one, message)) : null,
    requester: contactOf(world.customers[one.customer]),
    last_message_extracted: inOneLine(message.text),
    sys_attachments: one.attachments
      .filter(({ at, by }) => at === message.at && by === message.author && message.from !== 'customer')
      .flatMap((file) => files.get(file) ?? []),
    email_addresses: addressesOf(message, world.customers[one.customer], world.teams[one.team]),
    sys_content_rich: demoRichText(message.text),
    ...madeAt(message.at, writerOf(message)),
  }));
}

/** The message that brought the ticket its status: the automation's that closed it, else the last of the agent. */
function turningPoint({ status, closedAt, messages }: Case): Message | undefined {
  if (status === 'new' || status === 'open') return undefined;
  const closing = messages.find(({ from, at }) => from === 'system' && at === closedAt);
  return closing ?? messages.findLast(({ from }) => from === 'agent');
}

/** What was solved is closed later, without a word. */
function turnedTo({ status }: Case, { from }: Message): string {
  return statusLabels[status === 'closed' && from === 'agent' ? 'resolved' : status];
}

/** Replies are mails between the customer and the address of the group; notes are no mails. */
function addressesOf({ from }: Message, person: Person | undefined, team: Team | undefined): readonly JsonObject[] {
  if (person === undefined || team === undefined || from === 'note' || from === 'system') return [];
  const customer = { email: person.email, name: person.name };
  const group = { email: platformAddress(slugOf(team.name)), name: team.name };
  const [sender, receiver] = from === 'customer' ? [customer, group] : [group, customer];
  return [
    { ...sender, direction: DIRECTION.from },
    { ...receiver, direction: DIRECTION.to },
  ];
}

/** The files of all cases; their sizes are counted when their bytes are stored. */
export function fileRecords({ cases }: World): readonly JsonObject[] {
  return [...fileIds(cases)].map(([{ filename, contentType, text }, id]) => ({
    id,
    label: filename,
    content_type: contentType,
    content: { text },
    status: 2,
    status_message: null,
  }));
}

function fileIds(cases: readonly Case[]): ReadonlyMap<Attachment, number> {
  const files = cases.flatMap(({ attachments }) => attachments);
  return new Map(files.map((file, ordinal) => [file, idAt('files', ordinal)]));
}

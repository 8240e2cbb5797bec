import { isJsonObject, type Json, type JsonObject } from '../../../src/core/json.js';
import {
  flag,
  inclusion,
  key,
  listOf,
  memberOf,
  oneOf,
  text,
  textInAnyCase,
  time,
  wordOf,
  type Kind,
  type Question,
  type Read,
} from './questions.js';
import type { Surroundings } from './surroundings.js';

/** How a filter reads a record. */
export interface Meaning {
  /** What is asked about all that records have of the kind: one of these must fit. */
  readonly items: (record: JsonObject) => readonly JsonObject[];
  readonly questions: (records: readonly JsonObject[]) => readonly Question[];
}

const ENTITIES = ['account', 'attachment', 'collection', 'comment', 'contact', 'project', 'tag', 'ticket', 'user'];

/** Some of the words for a status have nearly the same meaning, but they are not the same. */
const STATUSES = ['active', 'closed', 'open', 'pending', 'spam', 'resolved', 'archived', 'deleted', 'completed'];

/** By parameter, or by one member of it; the others are texts that are equal. */
const KINDS: Readonly<Record<string, Kind>> = {
  created_at: time,
  updated_at: time,
  completed_at: time,
  due_date: time,
  is_active: flag,
  is_private: flag,
  is_internal: inclusion,
  tags: oneOf,
  team_ids: oneOf,
  domains: oneOf,
  entity_type: wordOf(ENTITIES),
  'status[name]': (filter, read, records) => [
    ...textInAnyCase(filter, read, records),
    ...wordOf(STATUSES)(filter, read, records),
  ],
  'emails[email]': textInAnyCase,
  emails: key,
  phones: key,
};
const MEMBERS: Readonly<Record<string, Kind>> = { name: textInAnyCase, id: key, type: key };

/** The field that a parameter is about, where it has another name. */
const FIELDS: Readonly<Record<string, string>> = { ticket_id: 'ticket', workspace_id: 'workspace' };

/** What a comment or a file has by its ticket. */
const OF_TICKET = new Set(['workspace', 'collections', 'team', 'ticket_type']);

/** Undefined for a filter by something that no record shows. */
export function meaningOf(list: string, filter: string, surroundings: Surroundings): Meaning | undefined {
  const { parameter, member } = partsOf(filter);
  const kind = KINDS[filter] ?? KINDS[parameter] ?? MEMBERS[member ?? ''] ?? text;
  const about = subjectOf(list, FIELDS[parameter] ?? parameter, surroundings);
  if (about === undefined) return undefined;
  if (member === undefined) {
    const read: Read = (record) => valueOf(about(record), filter);
    return { items: (record) => [record], questions: (records) => kind(filter, read, records) };
  }
  const items = (record: JsonObject): readonly JsonObject[] => listOf(about(record)).filter((one) => isJsonObject(one));
  return { items, questions: (records) => kind(filter, (item) => item[member], records.flatMap(items)) };
}

export function partsOf(filter: string): { readonly parameter: string; readonly member: string | undefined } {
  const [, parameter = '', member] = /^(\w+)(?:\[(\w+)\])?$/.exec(filter) ?? [];
  return { parameter, member };
}

function valueOf(value: Json | undefined, filter: string): Json | undefined {
  const names = filter === 'tags' ? ['name', 'id'] : Object.hasOwn(FIELDS, filter) ? ['id'] : [];
  if (names.length === 0) return value;
  return listOf(value).flatMap((one) => names.flatMap((name) => listOf(memberOf(one, name))));
}

function subjectOf(list: string, field: string, { ticketOf, isInternal, shows }: Surroundings): Read | undefined {
  const isOfTicket = list === 'listComments' || list === 'listAttachments';
  if (list === 'listAttachments' && field === 'is_internal') return isInternal;
  if (field === 'ticket') return (record) => record['ticket'] ?? referenceTo(record['ticket_id']);
  if (isOfTicket && OF_TICKET.has(field)) return (record) => ticketOf(record)?.[field];
  return shows(field) ? (record) => record[field] : undefined;
}

function referenceTo(id: Json | undefined): JsonObject | undefined {
  return typeof id === 'string' ? { id } : undefined;
}

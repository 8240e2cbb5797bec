import type { JsonObject } from '../../../src/core/json.js';
import { memberOf, listOf, type Read } from './questions.js';
import type { Desk, Query } from './desk.js';

const TICKETS = '/unified/ticketing/tickets';
const COMMENTS = '/unified/ticketing/comments';

/** What else an account shows, by which a record can be told apart that does not say it itself. */
export interface Surroundings {
  /** The ticket of a comment or a file. */
  readonly ticketOf: (record: JsonObject) => JsonObject | undefined;
  /** Whether a file came with an internal note. */
  readonly isInternal: Read;
  /** Whether records of the list have the field. */
  readonly shows: (field: string) => boolean;
}

/** All tickets of the desk, and the files of its internal notes. */
export interface Known {
  readonly tickets: readonly JsonObject[];
  readonly internalFiles: ReadonlySet<unknown>;
}

export async function knownOf(desk: Desk): Promise<Known> {
  const { records: tickets } = await desk.list(TICKETS, []);
  const comments = await Promise.all(tickets.map((ticket) => desk.list(COMMENTS, ofTicket(ticket))));
  const notes = comments.flatMap(({ records }) => records).filter((comment) => comment['is_internal'] === true);
  const files = notes.flatMap((note) => listOf(note['attachments']));
  return { tickets, internalFiles: new Set(files.map((file) => memberOf(file, 'id'))) };
}

export const ofTicket = (ticket: JsonObject): Query => [['ticket[id]', String(ticket['id'])]];

export function surroundingsOf({ tickets, internalFiles }: Known, records: readonly JsonObject[]): Surroundings {
  const byId = new Map(tickets.map((ticket) => [ticket['id'], ticket]));
  return {
    ticketOf: (record) => byId.get(memberOf(record['ticket'], 'id') ?? record['ticket_id'] ?? null),
    isInternal: (record) => internalFiles.has(record['id']),
    shows: (field) => records.some((record) => Object.hasOwn(record, field)),
  };
}

import type { UnifiedRequest } from '../../adapter-kit/adapter.js';
import { missingQuery, UnmappableRequest } from '../../adapter-kit/errors.js';
import { at, idIn, textIn } from '../../adapter-kit/values.js';
import type { JsonObject } from '../../core/json.js';

/** The vendor counts its records in 32 bits, from 1. */
const ID_MAX = 2 ** 31 - 1;

/** True for what may be the id of a record of the vendor's, written as the vendor writes it. @example isId('007') // false */
export function isId(text: string): boolean {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= ID_MAX;
}

/**
 * An id that goes into a path, where a word would be the name of another call.
 * @throws {UnmappableRequest} 404 for what is no id: nothing of the vendor's has it.
 */
export function numbered(id = ''): string {
  if (!isId(id)) throw new UnmappableRequest(`${id} not found`, {}, 404);
  return id;
}

/**
 * The ticket that a comment or an attachment belongs to: the vendor keeps both below it.
 * @throws {UnmappableRequest} when none is named; 404 for what is no id.
 */
export function ticketOf({ query, body }: UnifiedRequest): string {
  const id = idIn(body['ticket']) ?? textIn(body['ticket_id']) ?? idIn(query['ticket']) ?? textIn(query['ticket_id']);
  if (id === undefined) throw missingQuery('ticket');
  return numbered(id);
}

/**
 * What the caller sends untouched is written over our own fields. Where the vendor is told in the body which record is meant,
 * an id among it would change another one than was asked for.
 * @throws {UnmappableRequest} for an id that is not that of the record.
 */
export function assertSameRecord(id: string, { remote_data: untouched }: JsonObject): void {
  const other = at(untouched, 'id');
  if (other === undefined || textIn(other) === id) return;
  throw new UnmappableRequest(
    `remote_data.id must be ${id}, the id of what is changed: leave it out, or name the other record where ${id} is named`,
  );
}

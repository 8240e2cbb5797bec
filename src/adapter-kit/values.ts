import { formatTime, parseTime } from '../core/clock.js';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';

/** Small readers and writers that mappers share: each takes what a client may send and answers what is to be sent on. */

export const isObject: (value: Json | undefined) => value is JsonObject = isJsonObject;

/** A text, or a number as text; undefined for anything else and for an empty text. */
export function textIn(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** As `textIn`, but an empty text is one: it was sent, and it is the vendor's to refuse. */
export function sentTextIn(value: Json | undefined): string | undefined {
  return value === '' ? '' : textIn(value);
}

/** The value at a path of members: `at(query, 'ticket', 'id')`. */
export function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  let found = value;
  for (const name of path) found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return found;
}

/** The id in a reference that may be written as a text, or as an object with `id`. */
export function idIn(value: Json | undefined): string | undefined {
  return textIn(isObject(value) ? value['id'] : value);
}

/** An array, whether one or several were sent. */
export function listIn(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

export function booleanIn(value: Json | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

/** ISO 8601 in UTC with milliseconds, whatever the vendor's precision and offset; null for none. */
export function timeOf(value: Json | undefined): string | null {
  if (typeof value !== 'string') return null;
  const known = times.get(value);
  if (known !== undefined) return known;
  const time = parseTime(value);
  if (time === undefined) return null;
  if (times.size >= TIMES_MAX) times.clear();
  const text = formatTime(time, 'milliseconds');
  // In UTC it may lie in a year that no date-time can name: then it stays as it came.
  const told = /^\d{4}-/.test(text) ? text : value;
  times.set(value, told);
  return told;
}

/** A page of records repeats its times, and so does the next reading of it. */
const times = new Map<string, string>();
const TIMES_MAX = 5_000;

/** What a name begins and ends with, as far as a text tells: the last word is the family's. */
export function partsOfName(name: string): { first: string | null; last: string | null } {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const last = words.length > 1 ? (words.at(-1) ?? null) : null;
  return { first: (last === null ? words : words.slice(0, -1)).join(' ') || null, last };
}

/** A name from its parts where the whole is not given; an empty one was sent, and is the vendor's to refuse. */
export function nameFrom(body: JsonObject): string | undefined {
  const parts = [textIn(body['first_name']), textIn(body['last_name'])].filter((part) => part !== undefined);
  return textIn(body['name']) ?? (parts.length > 0 ? parts.join(' ') : sentTextIn(body['name']));
}

/**
 * The body of a change to somebody whose name the vendor keeps as a whole: a part of it that was not sent stays as `current`
 * has it, which is only asked for then.
 */
export async function withWholeName(body: JsonObject, current: () => Promise<string>): Promise<JsonObject> {
  const [first, last] = [textIn(body['first_name']), textIn(body['last_name'])];
  if (textIn(body['name']) !== undefined || (first === undefined) === (last === undefined)) return body;
  const known = partsOfName(await current());
  return { ...body, first_name: first ?? known.first, last_name: last ?? known.last };
}

/** `fields` without those that are undefined: what was not sent is not written. */
export function given(fields: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/** The members of these names, as far as they were sent: reading all of them would count what nobody uses as used. */
export function picked(sent: JsonObject, names: readonly string[]): JsonObject {
  return given(Object.fromEntries(names.map((name) => [name, sent[name]])));
}

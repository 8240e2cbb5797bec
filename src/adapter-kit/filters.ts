import { parseTime } from '../core/clock.js';
import type { Json, JsonObject } from '../core/json.js';
import { UnmappableRequest } from './errors.js';
import { at, idIn, isObject, listIn, textIn } from './values.js';

/** True for a unified record that belongs to the list. */
export type Keep = (record: JsonObject) => boolean;

/**
 * Filters that a vendor lacks, applied to mapped records: `created_at[gt]` and its siblings, texts that are equal, references by
 * id or by name in any case. `fields` are those the adapter claims to scan; undefined when the query names none of them.
 */
export function scanFilter(query: JsonObject, fields: Readonly<Record<string, ScanKind>>): Keep | undefined {
  const tests = Object.entries(fields).flatMap(([name, kind]) => {
    const wanted = query[name];
    const test = wanted === undefined || wanted === null || wanted === '' ? undefined : kinds[kind](name, wanted);
    return test === undefined ? [] : [test];
  });
  return tests.length === 0 ? undefined : (record) => tests.every((test) => test(record));
}

export type ScanKind = 'time' | 'text' | 'boolean' | 'reference' | 'references' | 'emails' | 'phones' | 'ids';

/** Undefined for what asks nothing, such as a reference without an id and a name. */
const kinds: Readonly<Record<ScanKind, (name: string, wanted: Json) => Keep | undefined>> = {
  time: timeFilter,
  text: (name, wanted) => (record) => textIn(record[name]) === textIn(wanted),
  boolean: (name, wanted) => (record) => String(record[name]) === String(wanted),
  reference: (name, wanted) => anyRefers(name, [wanted]),
  references: (name, wanted) => anyRefers(name, listIn(wanted)),
  emails: contactFilter('email'),
  phones: contactFilter('number'),
  ids: (name, wanted) => {
    const ids = listIn(wanted).flatMap((one) => idIn(one) ?? []);
    return ids.length === 0 ? undefined : (record) => listIn(record[name]).some((one) => ids.includes(idIn(one) ?? ''));
  },
};

function anyRefers(name: string, wanted: readonly Json[]): Keep | undefined {
  const tests = wanted.map(refersTo).filter((test) => test !== undefined);
  return tests.length === 0
    ? undefined
    : (record) => listIn(record[name]).some((one) => tests.some((test) => test(one)));
}

/** By id and by name whatever its case, as far as they are given; a text alone may be either. */
function refersTo(wanted: Json): ((one: Json) => boolean) | undefined {
  const text = textIn(wanted);
  if (text !== undefined) return (one) => idIn(one) === text || nameIn(one) === text.toLowerCase();
  const [id, name] = [idIn(wanted), nameIn(wanted)];
  if (id === undefined && name === undefined) return undefined;
  return (one) => (id === undefined || idIn(one) === id) && (name === undefined || nameIn(one) === name);
}

function nameIn(value: Json): string | undefined {
  return textIn(at(value, 'name'))?.toLowerCase();
}

const OPERATORS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  gt: (value, bound) => value > bound,
  gte: (value, bound) => value >= bound,
  lt: (value, bound) => value < bound,
  lte: (value, bound) => value <= bound,
  eq: (value, bound) => value === bound,
};

/** @throws {UnmappableRequest} for an operator that there is not, and for what is no time. */
function timeFilter(name: string, wanted: Json): Keep {
  const bounds = Object.entries(isObject(wanted) ? wanted : { eq: wanted }).map(([operator, value]) => {
    const holds = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
    const bound = typeof value === 'string' ? parseTime(value) : undefined;
    if (holds === undefined) throw new UnmappableRequest(`${name}[${operator}] is no filter; use gt, gte, lt or lte`);
    if (bound === undefined) throw new UnmappableRequest(`${name}[${operator}] must be an ISO 8601 date-time`);
    return { holds, bound };
  });
  return (record) => {
    const value = record[name];
    const time = typeof value === 'string' ? parseTime(value) : undefined;
    return time !== undefined && bounds.every(({ holds, bound }) => holds(time, bound));
  };
}

/** Addresses and numbers: `emails[email]=x`, or `emails=x`; of several members one item must have them all. */
function contactFilter(member: string): (name: string, wanted: Json) => Keep | undefined {
  return (name, wanted) => {
    const [first = null] = listIn(wanted);
    const members = Object.entries(isObject(first) ? first : { [member]: first }).flatMap(([key, value]) => {
      const text = textIn(value)?.toLowerCase();
      return text === undefined ? [] : [{ key, text }];
    });
    if (members.length === 0) return undefined;
    const fits = (item: Json): boolean =>
      members.every(({ key, text }) => textIn(at(item, key))?.toLowerCase() === text);
    return (record) => listIn(record[name]).some(fits);
  };
}

/** Orders mapped records as `sort_by[field]=asc|desc` says; undefined when the query does not say. */
export function scanOrder(
  query: JsonObject,
  fields: readonly string[],
): ((left: JsonObject, right: JsonObject) => number) | undefined {
  const wanted = isObject(query['sort_by']) ? Object.entries(query['sort_by']) : [];
  const [field, direction] = wanted.find(([name]) => fields.includes(name)) ?? [];
  if (field === undefined) return undefined;
  const sign = textIn(direction)?.toLowerCase() === 'desc' ? -1 : 1;
  return (left, right) => sign * compare(sortKey(left[field]), sortKey(right[field]));
}

/** What a value is sorted by: numbers by value, also as text; of a list its first item; nothing comes first. */
function sortKey(value: Json | undefined): string | number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return /^\d{1,15}$/.test(value) ? Number(value) : value.toLowerCase();
  const [first] = isObject(value) ? Object.values(value) : listIn(value);
  return first === undefined ? null : sortKey(first);
}

function compare(left: string | number | null, right: string | number | null): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  if (typeof left === typeof right) return left < right ? -1 : left > right ? 1 : 0;
  return typeof left === 'number' ? -1 : 1;
}

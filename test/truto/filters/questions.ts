import { isJsonObject, type Json, type JsonObject } from '../../../src/core/json.js';
import type { Query } from './desk.js';

/** A filtered request, and which records of the unfiltered list it is to answer. */
export interface Question {
  readonly query: Query;
  /** Undefined where the document leaves it open. */
  readonly holds: (record: JsonObject) => boolean | undefined;
}

/** What a filter is about in a record: a value, or several of which one is enough. */
export type Read = (record: JsonObject) => Json | undefined;

/** Turns a filter into questions with values that records have, and with some that are nearly those. */
export type Kind = (filter: string, read: Read, records: readonly JsonObject[]) => readonly Question[];

/** No record of any scenario has them. */
export const NOBODYS = 'nobody-has-this-4711';
const BEFORE_ALL = '1970-01-01T00:00:00Z';

export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

export function memberOf(value: Json | undefined, name: string): Json | undefined {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

const textsOf = (value: Json | undefined): readonly string[] =>
  listOf(value).filter((one): one is string => typeof one === 'string' && one !== '');

/** Distinct values of the records: from the middle of the list and from both ends. */
function someOf(read: Read, records: readonly JsonObject[]): readonly string[] {
  const all = [...new Set(records.flatMap((record) => textsOf(read(record))))];
  return [...new Set([all[all.length >> 1], all[0], all.at(-1)])].filter((value) => value !== undefined);
}

function equal(nearly: (value: string) => readonly string[], same = (value: string): string => value): Kind {
  const asked = (values: readonly string[]): ReadonlySet<string> =>
    new Set([...values.flatMap((value) => [value, ...nearly(value)]), NOBODYS]);
  return (filter, read, records) =>
    [...asked(someOf(read, records))]
      .filter((value) => value.trim() !== '')
      .map((value) => ({
        query: [[filter, value]],
        holds: (record) => textsOf(read(record)).some((one) => same(one) === same(value)),
      }));
}

const withoutItsEnd = (value: string): string => [...value].slice(0, -1).join('');
const inOtherCases = (value: string): readonly string[] => [
  value.toUpperCase(),
  value.toLowerCase(),
  withoutItsEnd(value),
];

export const text = equal(inOtherCases);
export const textInAnyCase = equal(inOtherCases, (value) => value.toLowerCase());
/** Ids and words of a few, of which the document does not say whether their case matters. */
export const key = equal((value) => [withoutItsEnd(value)]);

/** One of the words that the document permits. */
export const wordOf =
  (words: readonly string[]): Kind =>
  (filter, read) =>
    words.map((word) => ({ query: [[filter, word]], holds: (record) => textsOf(read(record)).includes(word) }));

/** Of several values one is enough. */
export const oneOf: Kind = (filter, read, records) => {
  const values = someOf(read, records);
  const several = values.length > 1 ? [values.slice(0, 2), [...values.slice(0, 1), NOBODYS]] : [];
  return [...values.map((value) => [value]), ...several, [NOBODYS]].map((asked) => ({
    query: asked.map((value) => [`${filter}[]`, value] as const),
    holds: (record) => textsOf(read(record)).some((one) => asked.includes(one)),
  }));
};

/** A record that does not say may be answered or not. */
export const flag: Kind = (filter, read) =>
  [true, false].map((asked) => ({
    query: [[filter, String(asked)]],
    holds: (record) => {
      const value = read(record);
      return value === undefined ? undefined : (value === true) === asked;
    },
  }));

/** Internal notes are there with true and not with false; whether others are there with true, the document leaves open. */
export const inclusion: Kind = (filter, read) => [
  { query: [[filter, 'true']], holds: (record) => read(record) === true || undefined },
  { query: [[filter, 'false']], holds: (record) => (read(record) === undefined ? undefined : read(record) !== true) },
];

const OPERATORS = {
  '': (time: number, bound: number) => time === bound,
  '[gt]': (time: number, bound: number) => time > bound,
  '[gte]': (time: number, bound: number) => time >= bound,
  '[lt]': (time: number, bound: number) => time < bound,
  '[lte]': (time: number, bound: number) => time <= bound,
} as const;

/** At the times of records, and a millisecond beside one of them. What has no time is neither before nor after any. */
export const time: Kind = (filter, read, records) => {
  const timeOf = (record: JsonObject): number => Date.parse(textsOf(read(record))[0] ?? '');
  const times = [...someOf(read, records), BEFORE_ALL].map((value) => Date.parse(value));
  const [from = 0, to = 0] = times.slice(0, 2).sort((left, right) => left - right);
  const between: Question = {
    query: [
      [`${filter}[gte]`, written(from)],
      [`${filter}[lt]`, written(to)],
    ],
    holds: (record) => timeOf(record) >= from && timeOf(record) < to,
  };
  const [first = 0, ...others] = times;
  const bounds = [first, first - 1, first + 1, ...others].filter((bound) => bound <= LATEST);
  const beside = bounds.flatMap((bound) =>
    Object.entries(OPERATORS).map(([operator, fits]) => ({
      query: [[`${filter}${operator}`, written(bound)] as const],
      holds: (record: JsonObject) => fits(timeOf(record), bound),
    })),
  );
  return [...beside, between];
};

/** Years have four digits. */
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');
const written = (value: number): string => new Date(value).toISOString();

/** What an ignored filter is asked with: nothing that a record has, but what the document permits. */
export function idleQuestion(filter: string): Question {
  const value = /_at$|_date$/.test(filter) ? BEFORE_ALL : filter.startsWith('is_') ? 'true' : NOBODYS;
  return { query: [[filter, value]], holds: () => true };
}

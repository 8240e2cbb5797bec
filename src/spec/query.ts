import { createRequire } from 'node:module';

export const PARAMETER_COUNT_MAX = 1000;
export const DEPTH_MAX = 5;
export const ARRAY_LENGTH_MAX = 1000;

/** Decoded names with their values in the order sent: a text, or all of them when a name was repeated. */
export type FlatQuery = ReadonlyMap<string, string | string[]>;

export interface Query {
  readonly flat: FlatQuery;
  /** More parameters were sent than are read; the rest was left aside. */
  readonly truncated: boolean;
  /** Any name holds a bracket, as in `a[b]=1`. */
  readonly bracketed: boolean;
}

const require = createRequire(import.meta.url);
const NOTHING: Query = { flat: new Map(), truncated: false, bracketed: false };

/** Splits a query string; nothing in it is an error here, a malformed percent-encoding stands for itself. */
export function splitQuery(query: string): Query {
  if (query === '') return NOTHING;
  const flat = new Map<string, string | string[]>();
  let bracketed = false;
  let start = 0;
  for (let count = 0; start <= query.length; count++) {
    if (count === PARAMETER_COUNT_MAX) return { flat, truncated: true, bracketed };
    const next = query.indexOf('&', start);
    const end = next === -1 ? query.length : next;
    if (end > start) {
      const name = addPair(flat, query, start, end);
      bracketed ||= name.includes('[');
    }
    start = end + 1;
  }
  return { flat, truncated: false, bracketed };
}

function addPair(flat: Map<string, string | string[]>, query: string, start: number, end: number): string {
  const equals = query.indexOf('=', start);
  const nameEnd = equals === -1 || equals > end ? end : equals;
  const name = decode(query.slice(start, nameEnd));
  const value = nameEnd === end ? '' : decode(query.slice(nameEnd + 1, end));
  const before = flat.get(name);
  if (before === undefined) flat.set(name, value);
  else if (typeof before === 'string') flat.set(name, [before, value]);
  else before.push(value);
  return name;
}

/** Text of a query string: `+` is a space, a malformed percent-encoding stands for itself. */
export function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** `a[b]=1`, `a[]=x` and `a[0]=x` as values below `a`; every object in it is without a prototype. */
export function nestQuery(query: string): Readonly<Record<string, unknown>> {
  const { parse } = require('qs') as typeof import('qs');
  return parse(query, {
    plainObjects: true,
    depth: DEPTH_MAX,
    parameterLimit: PARAMETER_COUNT_MAX,
    arrayLimit: ARRAY_LENGTH_MAX,
    decoder: decode,
  });
}

import { isJsonObject, own, type Json } from '../../core/json.js';
import { stepsOf, valueAt } from '../ledger/pointer.js';
import type { Codec } from './codec.js';
import { filled } from './texts.js';
import { utcOf } from './times.js';

/** A value by a table. What it does not know reads as no value, and is written only when `otherwise` says so. */
export const enumeration: Codec = {
  read: ({ value }, args) => (isWord(value) ? known(args, String(value)) : (value ?? null)),
  write: ({ value }, args) => (isWord(value) ? known(args, String(value).toLowerCase()) : undefined),
  fallback: ({ value }, args) => (member(args, 'otherwise') === 'pass-on' ? filled(value)?.toLowerCase() : undefined),
};

/** Texts, the numbers of numbered choices, and yes or no. */
function isWord(value: Json | undefined): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** The same for every record. */
export const constant: Codec = { read: (_, args) => args, write: (_, args) => args };

/** The first of several that is not null; with `id`, the first that names somebody, in small letters: 0 names nobody. */
export const firstOf: Codec = {
  read: ({ values }, inner) => {
    if (inner === 'id')
      return values.flatMap((one) => (one === 0 ? [] : (filled(one) ?? [])))[0]?.toLowerCase() ?? null;
    const found = values.find((value) => value !== undefined && value !== null) ?? null;
    return inner === 'utc' && typeof found === 'string' ? utcOf(found) : found;
  },
};

/** The field that another field names. */
export const chosenBy: Codec = {
  read: ({ values: [selector], whole }, cases) => {
    const pointer = known({ of: cases }, String(selector));
    return typeof pointer === 'string' ? (valueAt(whole, stepsOf(pointer)) ?? null) : null;
  },
};

/** True when any of several is; nothing when none was sent. */
export const anyOf: Codec = {
  write: ({ whole }, pointers) => {
    const sent = (pointers as readonly string[]).map((pointer) => String(valueAt(whole, stepsOf(pointer))));
    if (sent.includes('true')) return true;
    return sent.includes('false') ? false : undefined;
  },
};

function known(args: Json, name: string): Json | undefined {
  const table = member(args, 'of');
  return isJsonObject(table) ? own(table, name) : undefined;
}

export function member(args: Json, name: string): Json | undefined {
  return isJsonObject(args) ? own(args, name) : undefined;
}

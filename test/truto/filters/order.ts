import type { Json, JsonObject } from '../../../src/core/json.js';
import { listOf, memberOf } from './questions.js';

type Key = number | string | null;

/** What is wrong with the order of records that were sorted by a field; undefined when nothing is. */
export function disorder(records: readonly JsonObject[], field: string, isDescending: boolean): string | undefined {
  const keys = records.map((record) => keyOf(record[field]));
  const rising = isDescending ? keys.toReversed() : keys;
  const at = rising.findIndex((key, index) => index > 0 && isBefore(key, rising[index - 1] ?? null));
  return at < 0 ? undefined : `${JSON.stringify(rising[at])} comes after ${JSON.stringify(rising[at - 1])}`;
}

/** Times and numbers by their value, texts whatever their case, addresses by the first of them. */
function keyOf(value: Json | undefined): Key {
  const [first = null] = listOf(value);
  const found = memberOf(first, 'email') ?? first;
  if (typeof found !== 'string') return null;
  const isTime = /^\d{4}-\d{2}-\d{2}T/.test(found);
  if (isTime) return Date.parse(found);
  return /^\d{1,15}$/.test(found) ? Number(found) : found.toLowerCase();
}

/** What has no value comes first, and numbers before words. */
function isBefore(left: Key, right: Key): boolean {
  const rank = (key: Key): number => [null, 'number', 'string'].indexOf(key === null ? null : typeof key);
  if (rank(left) !== rank(right)) return rank(left) < rank(right);
  return left !== null && right !== null && left < right;
}

import { isJsonObject, own, type Json } from '../../core/json.js';
import type { Codec } from './codec.js';
import { utcOf } from './times.js';

/**
 * A value without the members that are not named: each name has `same`, `utc` or what its own value may have. A list has
 * that of its items, and after it, where only some count, the member that an item needs.
 */
export const only: Codec = { read: ({ value }, args) => (value === undefined ? undefined : kept(value, args)) };

function kept(value: Json, rule: Json): Json {
  if (value === null || rule === 'same') return value;
  if (rule === 'utc') return typeof value === 'string' ? utcOf(value) : null;
  if (Array.isArray(rule)) return keptItems(value, rule as readonly Json[]);
  if (!isJsonObject(value) || !isJsonObject(rule)) return value;
  const members = Object.keys(rule).filter((name) => Object.hasOwn(value, name));
  return Object.fromEntries(members.map((name) => [name, kept(own(value, name) ?? null, own(rule, name) ?? null)]));
}

function keptItems(value: Json, [rule = 'same', needed]: readonly Json[]): Json {
  const items = Array.isArray(value) ? (value as readonly Json[]) : [];
  const counts = (item: Json): boolean =>
    typeof needed !== 'string' || (isJsonObject(item) && (own(item, needed) ?? '') !== '');
  return items.filter(counts).map((item) => kept(item, rule));
}

import { formatTime, parseTime } from '../../core/clock.js';
import { at, idIn, isObject, listIn, textIn } from '../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../core/json.js';
import { isId } from './ids.js';

/** Unified filters in the vendor's form `field:operator:value`, as far as it has them. */

/** By the id of what is referred to. 0 refers to nothing, and so does what is no id. */
export function byId(field: string, wanted: Json | undefined): readonly string[] {
  const id = idIn(listIn(wanted)[0]);
  return id === undefined ? [] : [`${field}:eq:${isId(id) ? id : 0}`];
}

/** Texts that hold the wanted one, whatever its case; a bar would part it in two. */
export function holding(field: string, wanted: Json | undefined): readonly string[] {
  const text = textIn(wanted);
  return text === undefined || text.includes('|') ? [] : [`${field}:contains:${text}`];
}

const SECOND_MS = 1000;
const LOWER = ['gt', 'gte', 'eq'];
const UPPER = ['lt', 'lte', 'eq'];

/**
 * Records around the wanted times: the vendor counts whole seconds, so it is asked for a second too much rather than too
 * little. What cannot be read, or is in no year that the vendor has, is left to whoever looks at the records.
 */
export function around(field: string, wanted: Json | undefined): readonly string[] {
  const bounds = Object.entries(isObject(wanted) ? wanted : { eq: wanted ?? null });
  return bounds.flatMap(([operator, value]) => {
    const time = typeof value === 'string' ? parseTime(value) : undefined;
    if (time === undefined) return [];
    return [
      ...(LOWER.includes(operator) ? bound(`${field}:gte`, Math.floor(time / SECOND_MS)) : []),
      ...(UPPER.includes(operator) ? bound(`${field}:lte`, Math.ceil(time / SECOND_MS)) : []),
    ];
  });
}

/** The vendor writes years with four digits, from 0001 to 9999. */
function bound(filter: string, seconds: number): readonly string[] {
  const text = formatTime(seconds * SECOND_MS, 'seconds');
  return /^\d{4}-/.test(text) && !text.startsWith('0000') ? [`${filter}:${text}`] : [];
}

/** How the vendor is told an order; 0 is upwards. */
export interface Order {
  readonly sort_by_key: string;
  readonly sort_order: 0 | 1;
}

/** The vendor's order for `sort_by`, the `usual` one when none of its own is wanted. */
export function orderOf(query: JsonObject, keys: Readonly<Record<string, string>>, usual: Order): Order {
  const [name, direction] =
    Object.entries(isObject(query['sort_by']) ? query['sort_by'] : {}).find(([one]) => Object.hasOwn(keys, one)) ?? [];
  const key = at(keys, name ?? '');
  if (typeof key !== 'string') return usual;
  return { sort_by_key: key, sort_order: textIn(direction)?.toLowerCase() === 'desc' ? 1 : 0 };
}

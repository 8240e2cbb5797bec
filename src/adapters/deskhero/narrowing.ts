import { formatTime, parseTime } from '../../core/clock.js';
import { at, idIn, isObject, listIn, textIn } from '../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../core/json.js';

/** Unified filters in the vendor's form `field:operator:value`, as far as it has them. */

/** By the id of what is referred to. What is no number is nothing's id, and neither is 0. */
export function byId(field: string, wanted: Json | undefined): readonly string[] {
  const id = idIn(listIn(wanted)[0]);
  return id === undefined ? [] : [`${field}:eq:${/^\d{1,15}$/.test(id) ? id : 0}`];
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
 * little. What cannot be read is left to whoever looks at the records.
 */
export function around(field: string, wanted: Json | undefined): readonly string[] {
  const bounds = Object.entries(isObject(wanted) ? wanted : { eq: wanted ?? null });
  return bounds.flatMap(([operator, value]) => {
    const time = typeof value === 'string' ? parseTime(value) : undefined;
    if (time === undefined) return [];
    const whole = (round: (seconds: number) => number): string =>
      formatTime(round(time / SECOND_MS) * SECOND_MS, 'seconds');
    return [
      ...(LOWER.includes(operator) ? [`${field}:gte:${whole(Math.floor)}`] : []),
      ...(UPPER.includes(operator) ? [`${field}:lte:${whole(Math.ceil)}`] : []),
    ];
  });
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

import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';

const ITEM = '*';

/** What stands for an item until it is known which items there are: told apart by the list it comes from. */
export function itemStep(list: readonly string[], at: number): string {
  return `${ITEM}${JSON.stringify([...list, at])}`;
}

/** Items of a list; null and what is no list have none. */
export function itemsIn(list: Json | undefined): readonly Json[] {
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

/** `value` with a list wherever there are item steps, in the order of `ways`; items that nothing was written to are not there. */
export function withLists(value: Json, ways: readonly (readonly string[])[]): Json {
  if (!isJsonObject(value)) return value;
  const order = [...new Set(ways.flat())];
  const names = Object.keys(value);
  if (names.length > 0 && names.every((name) => name.startsWith(ITEM))) {
    const sorted = names.toSorted((left, right) => order.indexOf(left) - order.indexOf(right));
    return sorted.map((name) => withLists(memberOf(value, name), ways));
  }
  return Object.fromEntries(names.map((name) => [name, withLists(memberOf(value, name), ways)]));
}

function memberOf(value: JsonObject, name: string): Json {
  return value[name] ?? null;
}

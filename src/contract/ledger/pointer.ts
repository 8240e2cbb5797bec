import { isJsonObject, own, type Json, type JsonObject } from '../../core/json.js';

export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * The value at a pointer: undefined where nothing is, null below a null, and at `*` a list of what every item has.
 * @example valueAt({ teams: [{ id: '1' }, { id: '2' }] }, ['teams', '*', 'id']) // ['1', '2']
 */
export function valueAt(value: Json | undefined, steps: readonly string[]): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined || value === undefined || value === null) return value;
  if (step === '*') return Array.isArray(value) ? itemsAt(value as readonly Json[], rest) : undefined;
  if (Array.isArray(value)) return valueAt((value as readonly Json[])[Number(step)], rest);
  return isJsonObject(value) ? valueAt(own(value, step), rest) : undefined;
}

function itemsAt(items: readonly Json[], rest: readonly string[]): Json {
  return items.map((item) => valueAt(item, rest)).filter((found) => found !== undefined);
}

/** `object` with a value at a pointer; the objects that lead there are made. */
export function withValueAt(object: JsonObject, [step = '', ...rest]: readonly string[], value: Json): JsonObject {
  if (rest.length === 0) return { ...object, [step]: value };
  const inner = own(object, step);
  return { ...object, [step]: withValueAt(isJsonObject(inner) ? inner : {}, rest, value) };
}

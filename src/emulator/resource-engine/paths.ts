import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';

/** A scalar, or an object, that was found below a record, and where. */
export interface FoundValue {
  readonly value: Json;
  readonly path: readonly (string | number)[];
}

/**
 * Every value at `steps` below `value`, arrays on the way and at the end taken apart; null is no value.
 * @example valuesAt({ modules: [{ field: 7 }] }, ['modules', 'field']) // [{ value: 7, path: ['modules', 0, 'field'] }]
 */
export function valuesAt(value: Json, steps: readonly string[]): readonly FoundValue[] {
  const found: FoundValue[] = [];
  collect(value, { steps, at: 0, path: [] }, found);
  return found;
}

interface Walk {
  readonly steps: readonly string[];
  readonly at: number;
  readonly path: readonly (string | number)[];
}

function collect(value: Json, { steps, at, path }: Walk, found: FoundValue[]): void {
  if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly Json[]).entries())
      collect(item, { steps, at, path: [...path, index] }, found);
  } else if (at === steps.length) {
    if (value !== null) found.push({ value, path });
  } else {
    const step = steps[at] as string;
    if (!isJsonObject(value) || !Object.hasOwn(value, step)) return;
    collect(value[step] ?? null, { steps, at: at + 1, path: [...path, step] }, found);
  }
}

/** `value` with each object at `steps` below it changed; items of arrays one by one, and what is no object stays. */
export function changeObjects(
  value: Json,
  steps: readonly string[],
  change: (holder: JsonObject) => JsonObject,
  at = 0,
): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => changeObjects(item, steps, change, at));
  if (!isJsonObject(value)) return value;
  if (at === steps.length) return change(value);
  const step = steps[at] as string;
  if (!Object.hasOwn(value, step)) return value;
  return { ...value, [step]: changeObjects(value[step] ?? null, steps, change, at + 1) };
}

/** The object without one of its members. */
export function without(object: JsonObject, name: string): JsonObject {
  const { [name]: _, ...rest } = object;
  return rest;
}

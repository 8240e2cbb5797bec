/** A JSON value. Entities and bodies are JSON and nothing else, so that any engine or transport can carry them. */
export type Json = string | number | boolean | null | JsonArray | JsonObject;
export type JsonArray = readonly Json[];
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Freezes `value` and everything below it, and returns it: stored entities are shared between versions and readers. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const name in value) {
    const child = value[name];
    if (typeof child === 'object' && child !== null) deepFreeze(child);
  }
  return value;
}

const lastWritten: { value: unknown; text: string } = { value: undefined, text: '' };

/**
 * JSON text of a frozen value. The last one is remembered: a new record is written for who sent it and right afterwards for
 * the journal.
 */
export function frozenJson(value: Json): string {
  if (value !== lastWritten.value) {
    lastWritten.text = JSON.stringify(value);
    lastWritten.value = value;
  }
  return lastWritten.text;
}

/** RFC 6901 pointer of a path: `jsonPointer(['a/b', 0])` is `/a~1b/0`. */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Own-property look-up: a name that comes from outside never reaches the prototype. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

import type { JsonObject } from '../../core/json.js';

/** A word that is no record of its own: its name is also its id, and the other way round, where only one was sent. */
export function named(word: JsonObject): JsonObject {
  const { id, name } = word;
  if (typeof id === 'string' && name === undefined) return { ...word, name: id };
  return id === undefined && typeof name === 'string' ? { id: name, ...word } : word;
}

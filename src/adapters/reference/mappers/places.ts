import { at, textIn } from '../../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../../core/json.js';

/** Fields of a body, with the query parameters that may say them, the strongest first; `x.id` is the id in it. */
export type Places = Readonly<Record<string, readonly string[]>>;

export const OF_TICKET: readonly string[] = ['ticket', 'ticket_id'];
export const IN_WORKSPACE: readonly string[] = ['workspace', 'workspace_id'];

/** Where a new record belongs, as far as the query says it. */
export function placesIn(query: JsonObject, places: Places): JsonObject {
  const found = Object.entries(places).flatMap(([field, parameters]): [string, Json][] => {
    const [value] = parameters.map((parameter) => placeIn(query, parameter)).filter((place) => place !== undefined);
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(found);
}

function placeIn(query: JsonObject, parameter: string): Json | undefined {
  const value = at(query, ...parameter.split('.'));
  if (!parameter.endsWith('_id')) return value ?? undefined;
  const id = textIn(value);
  return id === undefined ? undefined : { id };
}

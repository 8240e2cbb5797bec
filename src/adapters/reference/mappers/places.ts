import { at, isObject, textIn } from '../../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../../core/json.js';

/** Fields of a body, with the query parameters that may say them, the strongest first; `x.id` is the id in it. */
export type Places = Readonly<Record<string, readonly string[]>>;

export const OF_TICKET: readonly string[] = ['ticket', 'ticket_id'];
export const IN_WORKSPACE: readonly string[] = ['workspace', 'workspace_id'];

/** A body that says where its record belongs: what it leaves open is where the query says. */
export function placed(body: JsonObject, query: JsonObject, places: Places): JsonObject {
  const added = Object.entries(places).flatMap(([field, parameters]): [string, Json][] => {
    if (!leavesOpen(body[field])) return [];
    const [place] = parameters.map((parameter) => placeIn(query, parameter)).filter((found) => found !== undefined);
    return place === undefined ? [] : [[field, place]];
  });
  return { ...body, ...Object.fromEntries(added) };
}

function leavesOpen(value: Json | undefined): boolean {
  return value === undefined || value === null || (isObject(value) && Object.keys(value).length === 0);
}

function placeIn(query: JsonObject, parameter: string): Json | undefined {
  const value = at(query, ...parameter.split('.'));
  if (!parameter.endsWith('_id')) return value ?? undefined;
  const id = textIn(value);
  return id === undefined ? undefined : { id };
}

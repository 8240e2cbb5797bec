import type { Json, JsonObject } from '../../core/json.js';
import type { Problem } from '../../core/problem.js';
import type { Authorisation } from '../../spec/model.js';
import { fieldReader, type FieldReader } from '../../store/values.js';

export type Roles = NonNullable<Authorisation['roles']>;

/** The most powerful role that `scopes` ask for; undefined when they ask for none. */
export function wantedRole({ prefix, order }: Roles, scopes: readonly string[]): string | undefined {
  let wanted: string | undefined;
  for (const scope of scopes) {
    if (!scope.startsWith(prefix)) continue;
    const name = scope.slice(prefix.length);
    if (wanted === undefined || rankOf(order, name) < rankOf(order, wanted)) wanted = name;
  }
  return wanted;
}

/** Undefined when the role that `user` has now is `wanted` or stands above it; who is gone has none. */
export function missingRole(roles: Roles, user: JsonObject | undefined, wanted: string): Problem | undefined {
  const held = roleOf(roles, user);
  const suffices = held !== undefined && rankOf(roles.order, held) <= rankOf(roles.order, wanted);
  return suffices ? undefined : { kind: 'missing-role', role: wanted };
}

/** Name of the role in a user's record, as the document calls it. */
export function roleOf(roles: Roles, user: JsonObject | undefined): string | undefined {
  if (user === undefined) return undefined;
  const value: Json = readerFor(roles)(user);
  return roles.order.find((role) => role.value === value)?.name;
}

/** 0 for the most powerful; a role that the model does not know is above everybody. */
function rankOf(order: Roles['order'], name: string): number {
  return order.findIndex((role) => role.name === name);
}

const readers = new WeakMap<Roles, FieldReader>();

function readerFor(roles: Roles): FieldReader {
  let reader = readers.get(roles);
  if (reader === undefined) readers.set(roles, (reader = fieldReader(roles.field)));
  return reader;
}

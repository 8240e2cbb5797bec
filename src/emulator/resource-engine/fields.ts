import { after, each, type Awaitable } from '../../core/awaitable.js';
import { formatTime } from '../../core/clock.js';
import type { Json, JsonObject } from '../../core/json.js';
import type { Stamp } from '../../spec/model.js';
import type { OperationContext } from '../define-service.js';
import { collectionName, type ResourcePlan } from './plan.js';

export type Fields = Record<string, Json>;

/** What filling a record needs to know of the request. */
export type WriteContext = Omit<OperationContext, 'records'>;

/** A new record with every field that the model fills: defaults, sequences, stamps, formats; unset fields are null. */
export function newEntity(
  plan: ResourcePlan,
  sent: JsonObject,
  identity: { key: string; ordinal: number },
  context: WriteContext,
): Awaitable<JsonObject> {
  const { resource } = plan;
  const entity: Fields = { ...plan.blank, ...sent };
  entity[plan.key.field] = plan.numericKey ? Number(identity.key) : identity.key;

  const counted = (resource.sequences ?? []).filter((sequence) => !isSent(sequence, sent));
  const numbered = each(counted, ({ field, start, text }) =>
    after(context.unit.next(`${collectionName(plan, context.tenant)}#${field}`, start), (number) => {
      entity[field] = text === true ? String(number) : number;
    }),
  );
  return after(numbered, () => {
    stampCreation(plan, { entity, sent }, identity.ordinal, context);
    for (const { field, pieces } of plan.formats) entity[field] = formatted(pieces, entity);
    return entity;
  });
}

function formatted(pieces: readonly string[], entity: Fields): string {
  let text = '';
  for (const [at, piece] of pieces.entries()) text += at % 2 === 0 ? piece : String(entity[piece] ?? '');
  return text;
}

/** True for a value of the caller's that stays as it is. */
function isSent({ field, unlessSent }: Pick<Stamp, 'field' | 'unlessSent'>, sent: JsonObject): boolean {
  return unlessSent === true && (sent[field] ?? null) !== null;
}

interface Made {
  readonly entity: Fields;
  readonly sent: JsonObject;
}

function stampCreation(plan: ResourcePlan, { entity, sent }: Made, ordinal: number, context: WriteContext): void {
  for (const stamp of plan.resource.stamps ?? []) {
    const applies = stamp.on !== 'enter' || holds(stamp, entity);
    if (applies && !isSent(stamp, sent)) entity[stamp.field] = stampValue(plan, stamp, ordinal, context);
  }
}

/** The changed record with the stamps of a change; `stored` itself when the changes change nothing. */
export function changedEntity(
  plan: ResourcePlan,
  stored: JsonObject,
  changes: JsonObject,
  ordinal: number,
  context: WriteContext,
): JsonObject {
  const effective = Object.keys(changes).some((field) => !sameJson(stored[field] ?? null, changes[field] ?? null));
  if (!effective) return stored;
  const entity: Fields = { ...stored, ...changes };
  for (const stamp of plan.resource.stamps ?? []) {
    if (stamp.on === 'change') entity[stamp.field] = stampValue(plan, stamp, ordinal, context);
    if (stamp.on !== 'enter' || isSent(stamp, changes)) continue;
    const before = holds(stamp, stored);
    const after = holds(stamp, entity);
    if (!before && after) entity[stamp.field] = stampValue(plan, stamp, ordinal, context);
    if (before && !after && stamp.clearOnLeave === true) entity[stamp.field] = null;
  }
  return entity;
}

/** The record with the stamps of a change and nothing else new. */
export function touchedEntity(
  plan: ResourcePlan,
  stored: JsonObject,
  ordinal: number,
  context: WriteContext,
): JsonObject {
  const entity: Fields = { ...stored };
  for (const stamp of plan.resource.stamps ?? [])
    if (stamp.on === 'change') entity[stamp.field] = stampValue(plan, stamp, ordinal, context);
  return entity;
}

function holds({ when }: Stamp, entity: JsonObject): boolean {
  if (when === undefined) return false;
  const value = entity[when.field] ?? null;
  const wanted = when.equals === undefined ? ((when.in ?? []) as readonly Json[]) : [when.equals];
  return wanted.some((one) => sameJson(value, one));
}

function stampValue(plan: ResourcePlan, stamp: Stamp, ordinal: number, context: WriteContext): Json {
  switch (stamp.set) {
    case 'now':
      return formatTime(context.clock.now(), plan.precision);
    case 'user':
      return userKey(plan, stamp, context.principal?.user);
    case 'uuid':
      return context.ids.uuid(`${collectionName(plan, context.tenant)}#${stamp.field}`, ordinal);
    case 'constant':
      return stamp.value as Json;
  }
}

function userKey(plan: ResourcePlan, { field }: Stamp, user: string | undefined): Json {
  if (user === undefined) return null;
  return plan.numericStamps.has(field) ? Number(user) : user;
}

export function sameJson(left: Json, right: Json): boolean {
  return left === right || (typeof left === 'object' && JSON.stringify(left) === JSON.stringify(right));
}

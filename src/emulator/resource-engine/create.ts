import { after, type Awaitable } from '../../core/awaitable.js';
import type { JsonObject } from '../../core/json.js';
import type { Row } from '../../store/ports.js';
import type { OperationContext, OperationInput } from '../define-service.js';
import { acceptSent } from './accept.js';
import { newEntity } from './fields.js';
import { keptFile } from './kept-file.js';
import { collectionName, type ResourcePlan } from './plan.js';
import { assertReferences } from './references.js';
import type { Room } from './room.js';
import { assertUnique, requireParent } from './rules.js';

/** Creates what a request has sent: the body's fields, the file's, the parent's key. */
export function createFromRequest(
  room: Room,
  plan: ResourcePlan,
  input: OperationInput,
  context: OperationContext,
): Awaitable<Row> {
  const sent = after(requireParent(room.plans, plan, input.path[plan.parent?.param ?? ''], context), (parentKey) =>
    after(acceptSent(plan, { sent: input.body, before: undefined, code: room.code }, context), (fields) => {
      if (plan.parent !== undefined && parentKey !== undefined) fields[plan.parent.field] = parentKey;
      if (plan.resource.blob === undefined) return fields;
      return keptFile(plan, input.body, context).then((file) => Object.assign(fields, file));
    }),
  );
  return after(sent, (fields) => insertChecked(plan, fields, context));
}

/** Creates a record of kept fields, below the parent that they name. */
export function createFromFields(
  room: Room,
  plan: ResourcePlan,
  fields: JsonObject,
  context: OperationContext,
): Awaitable<Row> {
  return after(requireParent(room.plans, plan, fields[plan.parent?.field ?? ''], context), (parentKey) => {
    const below = plan.parent === undefined || parentKey === undefined ? {} : { [plan.parent.field]: parentKey };
    return insertChecked(plan, { ...fields, ...below }, context);
  });
}

function insertChecked(plan: ResourcePlan, fields: JsonObject, context: OperationContext): Awaitable<Row> {
  const { unit } = context;
  const collection = collectionName(plan, context.tenant);
  return after(assertReferences(plan, fields, context), () =>
    after(unit.reserve(collection), (ordinal) =>
      after(newKey(plan, fields, ordinal, context), (key) =>
        after(newEntity(plan, fields, { key, ordinal }, context), (entity) =>
          after(assertUnique(plan, entity, undefined, context), () =>
            unit.insert(collection, { key, ordinal, entity }),
          ),
        ),
      ),
    ),
  );
}

function newKey(
  plan: ResourcePlan,
  fields: JsonObject,
  ordinal: number,
  { unit, ids, tenant }: OperationContext,
): Awaitable<string> {
  const collection = collectionName(plan, tenant);
  switch (plan.key.kind) {
    case 'sequence':
      return after(unit.next(`${collection}#${plan.key.field}`, 1), String);
    case 'uuid':
      return ids.uuid(collection, ordinal);
    case 'given':
      return givenKey(plan, fields);
  }
}

function givenKey({ name, key }: ResourcePlan, fields: JsonObject): string {
  const value = fields[key.field];
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error(`a new record of ${name} needs its key in "${key.field}"`);
}

import { after, type Awaitable } from '../../core/awaitable.js';
import type { JsonObject } from '../../core/json.js';
import type { Row } from '../../store/ports.js';
import type { WriteContext } from './fields.js';
import { changedEntity, sameJson, touchedEntity } from './fields.js';
import { collectionName, type ResourcePlan } from './plan.js';
import { assertReferences } from './references.js';
import { assertUnique } from './rules.js';

/** Changes kept fields of a record; a change that changes nothing leaves its stamps alone. */
export function changeRow(plan: ResourcePlan, stored: Row, changes: JsonObject, context: WriteContext): Awaitable<Row> {
  return after(assertReferences(plan, changes, context, stored.key), () => {
    const entity = changedEntity(plan, stored.entity, changes, stored.ordinal, context);
    if (entity === stored.entity) return stored;
    return after(assertUnique(plan, entity, stored.key, context), () =>
      context.unit.replace(collectionName(plan, context.tenant), stored.key, entity),
    );
  });
}

/** Sets the stamps of a change. */
export function touchRow(plan: ResourcePlan, stored: Row, context: WriteContext): Awaitable<Row> {
  const entity = touchedEntity(plan, stored.entity, stored.ordinal, context);
  if (sameJson(entity, stored.entity)) return stored;
  return context.unit.replace(collectionName(plan, context.tenant), stored.key, entity);
}

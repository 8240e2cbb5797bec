import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import { Refusal } from '../../core/problem.js';
import type { Row } from '../../store/ports.js';
import { holdsAny } from './kept-path.js';
import { valuesAt } from './paths.js';
import { collectionName, keptKey, type Referrer, type ResourcePlan } from './plan.js';
import type { RuleContext } from './rules.js';

/**
 * Removes a record and does to those that point to it what their references say.
 * @throws {Refusal} when a reference restricts the removal.
 */
export async function removeRow(plan: ResourcePlan, row: Row, context: RuleContext): Promise<void> {
  for (const referrer of plan.referrers) {
    if (referrer.onDelete === 'keep') continue;
    const pointing = await rowsPointingTo(plan, row.key, referrer, context);
    if (pointing.length > 0 && referrer.onDelete === 'restrict') {
      throw new Refusal({
        kind: 'refused',
        message: referrer.message ?? `${plan.resource.title} is still used by ${referrer.plan.name}`,
      });
    }
    for (const other of pointing) await release(referrer, other, row.key, context);
  }
  await context.unit.remove(collectionName(plan, context.tenant), row.key);
}

async function rowsPointingTo(
  plan: ResourcePlan,
  key: string,
  { plan: other, kept, steps }: Referrer,
  { unit, tenant }: RuleContext,
): Promise<readonly Row[]> {
  const where = kept === undefined ? [] : holdsAny(kept, [keptKey(plan, key)]);
  const { rows } = await unit.find(collectionName(other, tenant), { where });
  if (kept !== undefined) return rows;
  return rows.filter(({ entity }) => valuesAt(entity, steps).some(({ value }) => String(value) === key));
}

async function release(referrer: Referrer, row: Row, key: string, context: RuleContext): Promise<void> {
  const collection = collectionName(referrer.plan, context.tenant);
  if (referrer.onDelete === 'cascade') return removeRow(referrer.plan, row, context);
  // A removal before this one may have changed it.
  const current = await context.unit.get(collection, row.key);
  if (current === undefined) return;
  await context.unit.replace(collection, row.key, released(referrer, current.entity, key));
}

function released(referrer: Referrer, entity: JsonObject, key: string): JsonObject {
  return clear(entity, referrer, key, 0) as JsonObject;
}

/** The value without the key; undefined when nothing is left of it. */
function clear(value: Json, referrer: Referrer, key: string, at: number): Json | undefined {
  const { steps, whole } = referrer;
  if (Array.isArray(value)) {
    const left = (value as readonly Json[]).map((item) => clear(item, referrer, key, at));
    return left.filter((item) => item !== undefined);
  }
  const step = steps[at];
  if (step === undefined) return String(value) === key ? undefined : value;
  if (!isJsonObject(value) || !Object.hasOwn(value, step)) return value;
  const cleared = clear(value[step] ?? null, referrer, key, at + 1);
  if (cleared === undefined && whole && at === steps.length - 1) return undefined;
  return { ...value, [step]: cleared ?? null };
}

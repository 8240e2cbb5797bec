import type { Json, JsonObject } from '../../core/json.js';
import { Refusal } from '../../core/problem.js';
import type { Row, Scalar, UnitOfWork } from '../../store/ports.js';
import { collectionName, type Referrer, type ResourcePlan, type ResourcePlans } from './plan.js';

export interface RuleContext {
  readonly plans: ResourcePlans;
  readonly unit: UnitOfWork;
  readonly tenant: string;
}

/** @throws {Refusal} not-found in the resource's words; a record below another parent is not found either. */
export async function requireRow(
  plan: ResourcePlan,
  key: string,
  parentKey: string | undefined,
  { unit, tenant }: RuleContext,
): Promise<Row> {
  const row = await unit.get(collectionName(plan, tenant), key);
  const elsewhere =
    plan.parent !== undefined && parentKey !== undefined && row?.entity[plan.parent.field] !== parentKey;
  if (row === undefined || elsewhere) throw notFound(plan, key);
  return row;
}

function notFound(plan: ResourcePlan, key: string): Refusal {
  return new Refusal({ kind: 'not-found', resource: plan.name, key, message: plan.notFound });
}

/** @throws {Refusal} when a field of `sent` names a record that does not exist. */
export async function assertReferences(plan: ResourcePlan, sent: JsonObject, context: RuleContext): Promise<void> {
  for (const rule of plan.resource.references ?? []) {
    const target = context.plans.get(rule.resource);
    const value = sent[rule.field] ?? null;
    // A reference that outlives its target cannot be checked against it.
    if (target === undefined || value === null || rule.onDelete === 'keep') continue;
    for (const key of Array.isArray(value) ? (value as readonly Json[]) : [value]) {
      if ((await context.unit.get(collectionName(target, context.tenant), String(key))) !== undefined) continue;
      if (rule.whenMissing !== 'invalid') throw notFound(target, String(key));
      throw new Refusal({
        kind: 'invalid',
        issues: [
          {
            in: 'body',
            path: [rule.field],
            keyword: 'reference',
            params: { resource: target.name, key },
            message: target.notFound,
          },
        ],
      });
    }
  }
}

/** @throws {Refusal} conflict when another record agrees in the fields of a `unique` rule. */
export async function assertUnique(
  plan: ResourcePlan,
  entity: JsonObject,
  exceptKey: string | undefined,
  { unit, tenant }: RuleContext,
): Promise<void> {
  for (const rule of plan.resource.unique ?? []) {
    const values = rule.fields.map((field) => entity[field] ?? null);
    if (values.includes(null)) continue;
    const found = await unit.find(collectionName(plan, tenant), {
      where: rule.fields.map((field, at) => ({
        kind: 'equals' as const,
        field,
        value: values[at] as Scalar,
        ...(rule.ignoreCase === true && { ignoreCase: true }),
      })),
      limit: 2,
    });
    if (found.rows.some(({ key }) => key !== exceptKey)) {
      throw new Refusal({ kind: 'conflict', resource: plan.name, fields: rule.fields, message: rule.message });
    }
  }
}

/**
 * Removes a record and does to those that point to it what their references say.
 * @throws {Refusal} when a reference restricts the removal.
 */
export async function removeRow(plan: ResourcePlan, row: Row, context: RuleContext): Promise<void> {
  for (const referrer of plan.referrers) {
    if (referrer.onDelete === 'keep') continue;
    const pointing = await rowsPointingTo(referrer, row.key, context);
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

async function rowsPointingTo(referrer: Referrer, key: string, { unit, tenant }: RuleContext): Promise<readonly Row[]> {
  const collection = collectionName(referrer.plan, tenant);
  const value = referrer.plan.key.kind === 'sequence' ? Number(key) : key;
  const single = await unit.find(collection, { where: [{ kind: 'equals', field: referrer.field, value }] });
  const listed = await unit.find(collection, { where: [{ kind: 'has', field: referrer.field, value }] });
  return [...single.rows, ...listed.rows];
}

async function release(referrer: Referrer, row: Row, key: string, context: RuleContext): Promise<void> {
  if (referrer.onDelete === 'cascade') return removeRow(referrer.plan, row, context);
  const value = row.entity[referrer.field];
  const released = Array.isArray(value) ? (value as readonly Json[]).filter((item) => String(item) !== key) : null;
  await context.unit.replace(collectionName(referrer.plan, context.tenant), row.key, {
    ...row.entity,
    [referrer.field]: released,
  });
}

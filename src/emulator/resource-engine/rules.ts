import { after, each, type Awaitable } from '../../core/awaitable.js';
import type { Json, JsonObject } from '../../core/json.js';
import { Refusal } from '../../core/problem.js';
import type { Reference } from '../../spec/model.js';
import type { Row, Scalar, UnitOfWork } from '../../store/ports.js';
import { collectionName, type Referrer, type ResourcePlan, type ResourcePlans } from './plan.js';

export interface RuleContext {
  readonly plans: ResourcePlans;
  readonly unit: UnitOfWork;
  readonly tenant: string;
}

/** @throws {Refusal} not-found in the resource's words; a record below another parent is not found either. */
export function requireRow(
  plan: ResourcePlan,
  key: string,
  parentKey: string | undefined,
  { unit, tenant }: RuleContext,
): Awaitable<Row> {
  return after(unit.get(collectionName(plan, tenant), key), (row) => {
    const elsewhere =
      plan.parent !== undefined && parentKey !== undefined && row?.entity[plan.parent.field] !== parentKey;
    if (row === undefined || elsewhere) throw notFound(plan, key);
    return row;
  });
}

function notFound(plan: ResourcePlan, key: string): Refusal {
  return new Refusal({ kind: 'not-found', resource: plan.name, key, message: plan.notFound });
}

/** @throws {Refusal} when a field of `sent` names a record that does not exist. */
export function assertReferences(plan: ResourcePlan, sent: JsonObject, context: RuleContext): Awaitable<void> {
  return each(plan.resource.references ?? [], (rule) => {
    const target = context.plans.get(rule.resource);
    const value = sent[rule.field] ?? null;
    // A reference that outlives its target cannot be checked against it.
    if (target === undefined || value === null || rule.onDelete === 'keep') return;
    const keys = (Array.isArray(value) ? value : [value]) as readonly Json[];
    return each(keys, (key) =>
      after(context.unit.get(collectionName(target, context.tenant), String(key)), (row) => {
        if (row === undefined) throw missing(rule, target, String(key));
      }),
    );
  });
}

function missing(rule: Reference, target: ResourcePlan, key: string): Refusal {
  if (rule.whenMissing !== 'invalid') return notFound(target, key);
  const params = { resource: target.name, key };
  const issue = { in: 'body' as const, path: [rule.field], keyword: 'reference', params, message: target.notFound };
  return new Refusal({ kind: 'invalid', issues: [issue] });
}

/** @throws {Refusal} conflict when another record agrees in the fields of a `unique` rule. */
export function assertUnique(
  plan: ResourcePlan,
  entity: JsonObject,
  exceptKey: string | undefined,
  { unit, tenant }: RuleContext,
): Awaitable<void> {
  return each(plan.resource.unique ?? [], (rule) => {
    const values = rule.fields.map((field) => entity[field] ?? null);
    if (values.includes(null)) return;
    const where = rule.fields.map((field, at) => ({
      kind: 'equals' as const,
      field,
      value: values[at] as Scalar,
      ...(rule.ignoreCase === true && { ignoreCase: true }),
    }));
    return after(unit.find(collectionName(plan, tenant), { where, limit: 2 }), ({ rows }) => {
      if (rows.every(({ key }) => key === exceptKey)) return;
      throw new Refusal({ kind: 'conflict', resource: plan.name, fields: rule.fields, message: rule.message });
    });
  });
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

import { after, each, type Awaitable } from '../../core/awaitable.js';
import type { JsonObject } from '../../core/json.js';
import { Refusal } from '../../core/problem.js';
import type { Row, Scalar, UnitOfWork } from '../../store/ports.js';
import { collectionName, keptKey, type ResourcePlan, type ResourcePlans } from './plan.js';
import { isHidden } from './visible.js';

export interface RuleContext {
  readonly unit: UnitOfWork;
  readonly tenant: string;
}

/** @throws {Refusal} not-found in the resource's words; a record below another parent is not found either. */
export function requireRow(
  plan: ResourcePlan,
  key: string,
  parentKey: Scalar | undefined,
  { unit, tenant }: RuleContext,
): Awaitable<Row> {
  return after(unit.get(collectionName(plan, tenant), key), (row) => {
    const elsewhere =
      plan.parent !== undefined && parentKey !== undefined && row?.entity[plan.parent.field] !== parentKey;
    if (row === undefined || elsewhere || isHidden(plan, row.entity)) throw notFound(plan, key);
    return row;
  });
}

/** The refusal of a record that does not exist. */
export function notFound(plan: ResourcePlan, key: string): Refusal {
  return new Refusal({ kind: 'not-found', resource: plan.name, key, message: notFoundText(plan, key) });
}

/** @see notFound */
export function notFoundText(plan: ResourcePlan, key: string): string {
  return plan.notFound.replaceAll('{key}', () => key);
}

/**
 * The key, as records keep it, of the parent that `key` names; undefined for a resource without a parent.
 * @throws {Refusal} not-found when there is no such parent.
 */
export function requireParent(
  plans: ResourcePlans,
  plan: ResourcePlan,
  key: unknown,
  rules: RuleContext,
): Awaitable<Scalar | undefined> {
  const parent = plan.parent && plans.get(plan.parent.resource);
  if (parent === undefined) return undefined;
  return after(requireRow(parent, String(key), undefined, rules), (row) => keptKey(parent, row.key));
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

import { after, each, type Awaitable } from '../../core/awaitable.js';
import { own, type Json, type JsonObject } from '../../core/json.js';
import { Refusal } from '../../core/problem.js';
import { fieldReader } from '../../store/values.js';
import { sameJson } from './fields.js';
import { valuesAt } from './paths.js';
import { collectionName, type ReferencePlan, type ResourcePlan } from './plan.js';
import { notFound, notFoundText, type RuleContext } from './rules.js';
import { isHidden } from './visible.js';

/** @throws {Refusal} when a field of `fields` names a record that does not exist, or is not of the sort that it must be. */
export function assertReferences(plan: ResourcePlan, fields: JsonObject, context: RuleContext): Awaitable<void> {
  return each(plan.references, (reference) => {
    const root = own(fields, reference.steps[0] ?? '') ?? null;
    if (root === null) return;
    if (reference.steps.length === 1 && typeof root !== 'object')
      return assertTarget(reference, root, NO_STEPS, context);
    return each(valuesAt(root, reference.steps.slice(1)), ({ value, path }) =>
      assertTarget(reference, value, path, context),
    );
  });
}

const NO_STEPS: readonly string[] = [];

function assertTarget(
  reference: ReferencePlan,
  key: Json,
  path: readonly (string | number)[],
  { unit, tenant }: RuleContext,
): Awaitable<void> {
  const { target } = reference;
  const name = typeof key === 'object' ? JSON.stringify(key) : String(key);
  return after(unit.get(collectionName(target, tenant), name), (row) => {
    if (row === undefined || isHidden(target, row.entity) || !fits(reference, row.entity))
      throw missing(reference, name, path);
  });
}

function fits({ where }: ReferencePlan, entity: JsonObject): boolean {
  return where.every(([field, value]) => sameJson(fieldReader(field)(entity), value));
}

function missing(reference: ReferencePlan, key: string, path: readonly (string | number)[]): Refusal {
  const { target, whenMissing } = reference;
  if (whenMissing !== 'invalid') return notFound(target, key);
  const issue = {
    in: 'body' as const,
    path: sentPath(reference, path),
    keyword: 'reference',
    params: { resource: target.name, key },
    message: target.notFound.includes('{key}')
      ? notFoundText(target, key)
      : `${target.resource.title} ${key} does not exist`,
  };
  return new Refusal({ kind: 'invalid', issues: [issue] });
}

/** Kept fields have other names than sent ones, and stand in the same places. */
function sentPath({ steps, sent }: ReferencePlan, below: readonly (string | number)[]): (string | number)[] {
  let at = 0;
  return [steps[0] ?? '', ...below].map((step) => (typeof step === 'number' ? step : (sent[at++] ?? step)));
}

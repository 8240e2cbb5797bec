import { after, each, type Awaitable } from '../../core/awaitable.js';
import { isJsonObject, own, type Json, type JsonObject } from '../../core/json.js';
import { Refusal } from '../../core/problem.js';
import { fieldReader } from '../../store/values.js';
import { sameJson } from './fields.js';
import { valuesAt } from './paths.js';
import { collectionName, type ReferencePlan, type ResourcePlan } from './plan.js';
import { notFound, notFoundText, type RuleContext } from './rules.js';
import { isHidden } from './visible.js';

/**
 * `self` is the key of the record that is changed.
 * @throws {Refusal} when a field of `fields` names a record that does not exist, is not of the sort that it must be, or
 * is the record itself.
 */
export function assertReferences(
  plan: ResourcePlan,
  fields: JsonObject,
  context: RuleContext,
  self?: string,
): Awaitable<void> {
  return each(plan.references, (reference) => {
    const root = own(fields, reference.steps[0] ?? '') ?? null;
    if (root === null) return;
    const here =
      self !== undefined && reference.target.name === plan.name
        ? { unit: context.unit, tenant: context.tenant, self }
        : context;
    if (reference.steps.length === 1 && typeof root !== 'object') return assertTarget(reference, root, NO_STEPS, here);
    return each(valuesAt(root, reference.steps.slice(1)), ({ value, path }) =>
      assertTarget(reference, value, path, here),
    );
  });
}

const NO_STEPS: readonly string[] = [];

interface Here extends RuleContext {
  /** Key that must not be named. */
  readonly self?: string;
}

function assertTarget(
  reference: ReferencePlan,
  key: Json,
  path: readonly (string | number)[],
  { unit, tenant, self }: Here,
): Awaitable<void> {
  const { target } = reference;
  const name = keyText(key);
  if (name === self) throw invalid(reference, path, name, `${target.resource.title} ${name} cannot refer to itself`);
  return after(unit.get(collectionName(target, tenant), name), (row) => {
    if (row === undefined || isHidden(target, row.entity) || !fits(reference, row.entity))
      throw missing(reference, key, path);
  });
}

function fits({ where }: ReferencePlan, entity: JsonObject): boolean {
  return where.every(([field, value]) => sameJson(fieldReader(field)(entity), value));
}

function missing(reference: ReferencePlan, key: Json, path: readonly (string | number)[]): Refusal {
  const { target, whenMissing, named } = reference;
  const { title } = target.resource;
  const said = nameIn(key, named);
  const name = said ?? keyText(key);
  if (whenMissing !== 'invalid') return notFound(target, name);
  if (target.notFound.includes('{key}')) return invalid(reference, path, name, notFoundText(target, name));
  if (said !== undefined) return invalid(reference, path, name, `${title} ${said} does not exist`);
  const words = ['id', ...named.map((field) => field.split('.').at(-1) ?? field)];
  return invalid(reference, path, name, `${title} has no ${words.join(' or ')}`);
}

function keyText(key: Json): string {
  return typeof key === 'object' ? JSON.stringify(key) : String(key);
}

/** What the caller called the record; undefined where nothing was said by which it can be called. */
function nameIn(sent: Json, named: readonly string[]): string | undefined {
  if (!isJsonObject(sent)) return sent === '' || typeof sent === 'object' ? undefined : String(sent);
  const texts = named.flatMap((field) => valuesAt(sent, field.split('.')).map(({ value }) => value));
  return texts.find((text) => typeof text === 'string' && text !== '') as string | undefined;
}

function invalid(reference: ReferencePlan, path: readonly (string | number)[], key: string, message: string): Refusal {
  const params = { resource: reference.target.name, key };
  const issue = { in: 'body' as const, path: sentPath(reference, path), keyword: 'reference', params, message };
  return new Refusal({ kind: 'invalid', issues: [issue] });
}

/** Kept fields have other names than sent ones, and stand in the same places. */
function sentPath({ steps, sent }: ReferencePlan, below: readonly (string | number)[]): (string | number)[] {
  let at = 0;
  return [steps[0] ?? '', ...below].map((step) => (typeof step === 'number' ? step : (sent[at++] ?? step)));
}

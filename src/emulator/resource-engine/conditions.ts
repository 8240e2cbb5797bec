import { after, each, type Awaitable } from '../../core/awaitable.js';
import { own } from '../../core/json.js';
import type { ServiceSpec } from '../../spec/types.js';
import type { Condition, Scalar } from '../../store/ports.js';
import { readConditions, type Operator, type ReadCondition } from './condition-text.js';
import { holdsAny } from './kept-path.js';
import { collectionName, keptKey, type ResourcePlan } from './plan.js';
import type { RuleContext } from './rules.js';
import { visible } from './visible.js';

/**
 * What the caller's conditions ask of the store.
 * @throws {Refusal} invalid when one of them cannot be read or asked.
 */
export function sentConditions(
  spec: ServiceSpec,
  plan: ResourcePlan,
  query: Readonly<Record<string, unknown>>,
  context: RuleContext,
): Awaitable<readonly Condition[]> {
  const rule = plan.resource.conditions;
  const sent = rule === undefined ? undefined : own(query, rule.param);
  if (rule === undefined || !Array.isArray(sent) || sent.length === 0) return NONE;
  const asked: Condition[] = [];
  const read = each(readConditions(spec, plan, rule, sent.map(String)), (condition) =>
    after(storeConditions(condition, context), (some) => void asked.push(...some)),
  );
  return after(read, () => asked);
}

const NONE: readonly Condition[] = [];

function storeConditions(
  { operator, values, path }: ReadCondition,
  context: RuleContext,
): Awaitable<readonly Condition[]> {
  if (path.kind === 'other') return otherConditions({ operator, values, path }, path, context);
  return operator === 'equals' || operator === 'not-equals'
    ? holdsAny(path.kept, values, operator === 'not-equals')
    : [compared(operator, path.kept.field, values)];
}

/** A condition on a field of another record is one on the keys of the records that it holds for. */
function otherConditions(
  { operator, values }: ReadCondition,
  { kept, embed, field }: ReadCondition['path'] & { kind: 'other' },
  { unit, tenant }: RuleContext,
): Awaitable<readonly Condition[]> {
  const { other } = embed;
  const not = operator === 'not-equals';
  const held: Condition =
    not || operator === 'equals' ? { kind: 'in', field, values } : compared(operator, field, values);
  return after(unit.find(collectionName(other, tenant), { where: [held, ...visible(other)] }), ({ rows }) => {
    const keys: Scalar[] = rows.map(({ key }) => keptKey(other, key));
    // Where there is no other record, its fields are as good as null.
    if (values.includes(null)) keys.push(null);
    return holdsAny(kept, keys, not);
  });
}

type Comparison = Exclude<Operator, 'equals' | 'not-equals'>;

/** One of several values is enough: so of bounds the widest one counts, of numbers and of texts each. */
function compared(operator: Comparison, field: string, values: readonly Scalar[]): Condition {
  if (operator === 'contains')
    return { kind: 'any', of: values.map((text) => ({ kind: 'contains', fields: [field], text: String(text) })) };
  const numbers = values.filter((value) => typeof value === 'number').sort((left, right) => left - right);
  const texts = values.filter((value) => typeof value === 'string').sort();
  const ranges = [numbers, texts].filter(({ length }) => length > 0).map((sorted) => range(operator, field, sorted));
  const [first = { kind: 'any', of: [] }, ...more] = ranges;
  return more.length === 0 ? first : { kind: 'any', of: ranges };
}

function range(
  operator: Exclude<Comparison, 'contains'>,
  field: string,
  sorted: readonly (string | number)[],
): Condition {
  const least = sorted[0] ?? null;
  const most = sorted.at(-1) ?? null;
  switch (operator) {
    case 'below':
      return { kind: 'range', field, lt: most };
    case 'at-most':
      return { kind: 'range', field, lte: most };
    case 'above':
      return { kind: 'range', field, gt: least };
    case 'at-least':
      return { kind: 'range', field, gte: least };
  }
}

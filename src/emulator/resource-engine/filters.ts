import { after, each, type Awaitable } from '../../core/awaitable.js';
import { isJsonObject, type Json } from '../../core/json.js';
import type { Condition, Scalar } from '../../store/ports.js';
import { holdsAny, type KeptPath } from './kept-path.js';
import { collectionName, keptKey, type FilterPath, type FilterPlan, type Link, type ResourcePlan } from './plan.js';
import type { RuleContext } from './rules.js';
import { timeConditions } from './time-filter.js';
import { visible } from './visible.js';

type Sent = Readonly<Record<string, unknown>>;

/**
 * What the filters of a list request ask of the store.
 * @throws {Refusal} invalid for a time that is none.
 */
export function sentFilters(plan: ResourcePlan, query: Sent, context: RuleContext): Awaitable<readonly Condition[]> {
  const asked: Condition[] = [];
  const read = each(plan.filters, (filter) => {
    const value = query[filter.rule.param];
    const { unless } = filter.rule;
    if (value === undefined || (unless !== undefined && query[unless] !== undefined)) return;
    return after(filterConditions(filter, value as Json, { plan, context }), (some) => void asked.push(...some));
  });
  return after(read, () => asked);
}

interface Here {
  readonly plan: ResourcePlan;
  readonly context: RuleContext;
}

function filterConditions({ rule, paths }: FilterPlan, value: Json, here: Here): Awaitable<readonly Condition[]> {
  const { context } = here;
  switch (rule.kind) {
    case 'absent':
      return [{ kind: 'absent', fields: rule.fields, absent: value === true }];
    case 'equals':
      return allOf(paths, (path) => through(path, equalConditions(path, rule, value), rule.missing === value, context));
    case 'within':
      return allOf(paths, (path) =>
        through(path, timeConditions(fieldOf(path), rule.param, value, here.plan.precision), false, context),
      );
    case 'item':
      return allOf(paths, (path) => through(path, memberConditions(path, rule, value), false, context));
    case 'refers':
      return after(
        allOf(paths, (path) => referring(path, rule, value, context)),
        (any) => (any.length > 1 ? [{ kind: 'any', of: any }] : any),
      );
  }
}

function allOf(
  paths: readonly FilterPath[],
  ask: (path: FilterPath) => Awaitable<readonly Condition[]>,
): Awaitable<readonly Condition[]> {
  const asked: Condition[] = [];
  return after(
    each(paths, (path) => after(ask(path), (some) => void asked.push(...some))),
    () => asked,
  );
}

const fieldOf = ({ field }: FilterPath): KeptPath => field as KeptPath;

type Rule = FilterPlan['rule'];

function equalConditions(path: FilterPath, rule: Rule, value: Json): readonly Condition[] {
  const kept = fieldOf(path);
  const values = (Array.isArray(value) ? value : [value]) as readonly Scalar[];
  const [first = null] = values;
  const ignoreCase = rule.ignoreCase === true;
  const found: Condition =
    values.length === 1 && kept.list === false
      ? { kind: 'equals', field: kept.field, value: first, ...(ignoreCase && { ignoreCase }) }
      : (holdsAny(kept, values)[0] as Condition);
  return rule.missing === value ? [{ kind: 'any', of: [found, nothingAt(kept)] }] : [found];
}

/** The members that were sent, all of one item, or of the object that the field is. */
function memberConditions(path: FilterPath, rule: Rule, value: Json): readonly Condition[] {
  const kept = fieldOf(path);
  const same = { ...(rule.ignoreCase === true && { ignoreCase: true }) };
  const members = Object.entries(isJsonObject(value) ? value : {});
  const test = (field: string, member: Json): Condition => ({
    kind: 'equals',
    field,
    value: member as Scalar,
    ...same,
  });
  if (kept.list === false) return members.map(([name, member]) => test(`${kept.field}.${name}`, member));
  if (members.length === 0) return [];
  return [{ kind: 'item', field: kept.field, where: members.map(([name, member]) => test(name, member)) }];
}

/** Records that lead, by way of `links`, to what `conditions` hold for; or nowhere, where that counts as well. */
function through(
  { links }: Pick<FilterPath, 'links'>,
  conditions: readonly Condition[],
  orNone: boolean,
  context: RuleContext,
): Awaitable<readonly Condition[]> {
  const last = links.at(-1);
  if (last === undefined || conditions.length === 0) return conditions;
  return after(keysWhere(last, conditions, context), (keys) =>
    through({ links: links.slice(0, -1) }, leadsTo(last.kept, keys, orNone), orNone, context),
  );
}

function keysWhere(
  { other }: Link,
  conditions: readonly Condition[],
  { unit, tenant }: RuleContext,
): Awaitable<readonly Scalar[]> {
  const where = [...conditions, ...visible(other)];
  return after(unit.find(collectionName(other, tenant), { where }), ({ rows }) =>
    rows.map(({ key }) => keptKey(other, key)),
  );
}

function leadsTo(kept: KeptPath, keys: readonly Scalar[], orNone: boolean): readonly Condition[] {
  const found = holdsAny(kept, keys);
  return orNone ? [{ kind: 'any', of: [...found, nothingAt(kept)] }] : found;
}

function nothingAt({ field, list }: KeptPath): Condition {
  const absent: Condition = { kind: 'absent', fields: [field], absent: true };
  return list !== true ? absent : { kind: 'any', of: [absent, { kind: 'item', field, where: [], not: true }] };
}

/** Records whose last link leads to one of the records that `value` names. */
function referring(
  { links }: FilterPath,
  rule: Rule,
  value: Json,
  context: RuleContext,
): Awaitable<readonly Condition[]> {
  const last = links.at(-1) as Link;
  const wanted = (Array.isArray(value) ? value : [value]) as readonly Json[];
  const keys: Scalar[] = [];
  let anything = false;
  const named = each(wanted, (one) => {
    const where = isJsonObject(one) ? membersOf(last, one) : nameConditions(last, rule, one);
    if (where.length === 0) anything = true;
    else return after(keysWhere(last, where, context), (found) => void keys.push(...found));
  });
  return after(named, () => {
    if (anything) return [];
    const conditions = leadsTo(last.kept, keys, rule.orNone === true);
    return through({ links: links.slice(0, -1) }, conditions, false, context);
  });
}

/** What the members of an object ask of the other record; one that it does not have asks nothing. */
function membersOf({ other, members }: Link, sent: Readonly<Record<string, Json>>): readonly Condition[] {
  return Object.entries(sent).flatMap(([name, value]): Condition[] => {
    const field = members.get(name) ?? (other.fields.includes(name) ? name : undefined);
    if (field === undefined) return [];
    const ignoreCase = field !== other.key.field;
    return [{ kind: 'equals', field, value: value as Scalar, ...(ignoreCase && { ignoreCase }) }];
  });
}

function nameConditions({ other }: Link, { by = [] }: Rule, text: Json): readonly Condition[] {
  const key: Condition = { kind: 'equals', field: other.key.field, value: text as Scalar };
  const names = by.map((field): Condition => ({ kind: 'equals', field, value: text as Scalar, ignoreCase: true }));
  return [{ kind: 'any', of: [key, ...names] }];
}

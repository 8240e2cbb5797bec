import type { Condition, Query, Scalar } from '../../store/ports.js';
import type { ResourcePlan } from './plan.js';

/** The query that a list request means: parent, filters, search, order, page. */
export function queryFor(
  plan: ResourcePlan,
  query: Readonly<Record<string, unknown>>,
  parentKey: string | undefined,
): Query {
  return {
    where: [...parentCondition(plan, parentKey), ...filterConditions(plan, query), ...searchCondition(plan, query)],
    order: plan.resource.order?.by ?? [],
    ...pageOf(plan, query),
  };
}

function parentCondition(plan: ResourcePlan, parentKey: string | undefined): Condition[] {
  if (plan.parent === undefined || parentKey === undefined) return [];
  return [{ kind: 'equals', field: plan.parent.field, value: parentKey }];
}

function filterConditions(plan: ResourcePlan, query: Readonly<Record<string, unknown>>): Condition[] {
  const conditions: Condition[] = [];
  for (const filter of plan.resource.filters ?? []) {
    const value = query[filter.param];
    if (value === undefined) continue;
    if (filter.kind === 'absent') {
      conditions.push({ kind: 'absent', fields: filter.fields, absent: value === true });
    } else {
      for (const field of filter.fields) conditions.push({ kind: 'equals', field, value: value as Scalar });
    }
  }
  return conditions;
}

function searchCondition(plan: ResourcePlan, query: Readonly<Record<string, unknown>>): Condition[] {
  const search = plan.resource.search;
  const text = search === undefined ? undefined : query[search.param];
  if (search === undefined || typeof text !== 'string' || text === '') return [];
  return [{ kind: 'contains', fields: search.fields, text }];
}

function pageOf(plan: ResourcePlan, query: Readonly<Record<string, unknown>>): Pick<Query, 'offset' | 'limit'> {
  const page = plan.page;
  if (page === undefined) return {};
  const alias = page.alias === undefined ? undefined : query[page.alias];
  // The first name has a default, so that zero means "not sent".
  const offset = query[page.offset] === 0 ? (alias ?? 0) : query[page.offset];
  const limit = query[page.limit];
  return {
    ...(typeof offset === 'number' && { offset }),
    ...(typeof limit === 'number' && { limit }),
  };
}

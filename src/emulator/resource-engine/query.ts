import type { Condition, Query, Scalar } from '../../store/ports.js';
import type { OperationInput } from '../define-service.js';
import type { ResourcePlan } from './plan.js';

type ListInput = Pick<OperationInput, 'query' | 'sentQuery'>;

/** The query that a list request means: parent, filters, search, order, page. */
export function queryFor(plan: ResourcePlan, input: ListInput, parentKey: string | undefined): Query {
  const { query } = input;
  return {
    where: [...parentCondition(plan, parentKey), ...filterConditions(plan, query), ...searchCondition(plan, query)],
    order: plan.resource.order?.by ?? [],
    ...pageOf(plan, input),
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

function pageOf({ page }: ResourcePlan, { query, sentQuery }: ListInput): Pick<Query, 'offset' | 'limit'> {
  if (page === undefined) return {};
  const alias = page.alias === undefined ? undefined : query[page.alias];
  // Either name may have a default of zero in the document: only one that was sent comes before its alias.
  const aliasCounts = typeof alias === 'number' && alias > 0 && !sentQuery(page.offset);
  const offset = aliasCounts ? alias : query[page.offset];
  const limit = query[page.limit];
  return {
    ...(typeof offset === 'number' && { offset }),
    ...(typeof limit === 'number' && { limit }),
  };
}

import { after, type Awaitable } from '../../core/awaitable.js';
import type { ServiceSpec } from '../../spec/types.js';
import type { Condition, Query, Scalar } from '../../store/ports.js';
import type { OperationInput } from '../define-service.js';
import { sentConditions } from './conditions.js';
import { sentFilters } from './filters.js';
import { orderOf } from './order.js';
import type { ResourcePlan } from './plan.js';
import type { RuleContext } from './rules.js';
import { visible } from './visible.js';

export type ListInput = Pick<OperationInput, 'query' | 'sentQuery'>;

/** A page of a list: which rows, and what number the page has. */
export interface PageQuery {
  readonly query: Pick<Query, 'offset' | 'limit'>;
  readonly number: number;
}

/**
 * The query that a list request means, without its page: parent, filters, search, conditions, order.
 * @throws {Refusal} invalid for an order or a condition that the records do not have.
 */
export function queryFor(
  spec: ServiceSpec,
  plan: ResourcePlan,
  { input, parentKey }: { readonly input: ListInput; readonly parentKey: Scalar | undefined },
  context: RuleContext,
): Awaitable<Query> {
  const { query } = input;
  const order = orderOf(spec, plan, query);
  return after(sentFilters(plan, query, context), (filters) =>
    after(sentConditions(spec, plan, query, context), (conditions) => ({
      where: [
        ...parentCondition(plan, parentKey),
        ...visible(plan),
        ...filters,
        ...searchCondition(plan, query),
        ...conditions,
      ],
      order,
    })),
  );
}

function parentCondition(plan: ResourcePlan, parentKey: Scalar | undefined): Condition[] {
  if (plan.parent === undefined || parentKey === undefined) return [];
  return [{ kind: 'equals', field: plan.parent.field, value: parentKey }];
}

function searchCondition(plan: ResourcePlan, query: Readonly<Record<string, unknown>>): Condition[] {
  const search = plan.resource.search;
  const text = search === undefined ? undefined : query[search.param];
  if (search === undefined || typeof text !== 'string' || text === '') return [];
  return [{ kind: 'contains', fields: search.fields, text }];
}

/** The page that is asked for; undefined for a list without pages. */
export function pageOf({ page }: ResourcePlan, { query, sentQuery }: ListInput): PageQuery | undefined {
  if (page === undefined) return undefined;
  const limit = whole(query[page.limit]);
  if (page.style === 'number') {
    const number = whole(query[page.number]) ?? 1;
    return { query: { offset: limit && (number - 1) * limit, limit }, number };
  }
  const alias = page.alias === undefined ? undefined : query[page.alias];
  // Either name may have a default of zero in the document: only one that was sent comes before its alias.
  const aliasCounts = typeof alias === 'number' && alias > 0 && !sentQuery(page.offset);
  const offset = aliasCounts ? alias : whole(query[page.offset]);
  return {
    query: { offset, limit },
    number: Math.floor((offset ?? 0) / Math.max(1, limit ?? 1)) + 1,
  };
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

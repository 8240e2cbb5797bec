import type { Json } from '../core/json.js';
import type { Collection } from './collection.js';
import { exactOf, testOf, type Exact, type Test } from './conditions.js';
import type { Condition, Found, Order, Query, Row } from './ports.js';
import { Bound, orderReader, rowComparator, type IndexShape, type RowIndex } from './row-index.js';

/** An equality that leaves no more rows than this is good enough: no further index is built to find a better one. */
const FEW_ROWS = 500;

/** How a query is answered: a stretch of an index, and what the index does not know tested row by row. */
interface Plan {
  readonly index: RowIndex;
  readonly equals: Exact | undefined;
  readonly backwards: boolean;
  readonly low: Bound | undefined;
  readonly high: Bound | undefined;
  readonly tests: readonly Test[];
}

/** Rows of the collection that the query asks for. */
export function findRows(collection: Collection, query: Query): Found {
  const plan = planOf(collection, query);
  return plan === undefined ? scan(collection, query) : search(plan, query);
}

function search(plan: Plan, query: Query): Found {
  const rows = pick(plan, query);
  return query.count === true ? { rows, total: countMatches(plan) } : { rows };
}

function pick(plan: Plan, query: Query): readonly Row[] {
  const { index, backwards, low, high, tests } = plan;
  const limit = query.limit ?? Number.POSITIVE_INFINITY;
  const rows: Row[] = [];
  if (limit <= 0) return rows;
  let offset = Math.max(0, query.offset ?? 0);
  const skip = tests.length === 0 ? offset : 0;
  offset -= skip;
  const from = query.after === undefined ? (backwards ? high : low) : afterBound(plan, query, query.after);
  index.walk({ from, to: backwards ? low : high, backwards, skip }, (row) => {
    if (!tests.every((test) => test(row.entity))) return true;
    if (offset-- > 0) return true;
    return rows.push(row) < limit;
  });
  return rows;
}

function countMatches({ index, low, high, tests }: Plan): number {
  if (tests.length === 0) return index.count(low, high);
  let total = 0;
  index.walk({ from: low, to: high, backwards: false, skip: 0 }, ({ entity }) => {
    if (tests.every((test) => test(entity))) total++;
    return true;
  });
  return total;
}

function afterBound(plan: Plan, query: Query, after: NonNullable<Query['after']>): Bound {
  const values: Json[] = plan.equals === undefined ? [] : [plan.equals.value];
  for (const by of query.order ?? []) values.push(orderReader(by)(after.entity));
  return new Bound(values, plan.backwards ? -1 : 1, after.ordinal);
}

function planOf(collection: Collection, query: Query): Plan | undefined {
  const { order, backwards } = canonical(query.order ?? []);
  const where = query.where ?? [];
  const [index, condition] = chooseIndex(collection, where, order) ?? [];
  if (index === undefined) return undefined;
  const equals = condition === undefined ? undefined : exactOf(condition);
  const tests = where.filter((other) => other !== condition).map(testOf);
  return { index, equals, backwards, tests, ...stretch(where, equals, order) };
}

/** An order and its opposite share an index: whichever has its last entry ascending is built. */
function canonical(order: readonly Order[]): { order: readonly Order[]; backwards: boolean } {
  if (order.at(-1)?.direction !== 'descending') return { order, backwards: false };
  const flip = (by: Order): Order => {
    return { ...by, direction: by.direction === 'ascending' ? 'descending' : 'ascending' };
  };
  return { order: order.map(flip), backwards: true };
}

type Choice = readonly [index: RowIndex, condition: Condition | undefined];

interface Candidate {
  readonly condition: Condition;
  readonly exact: Exact;
  readonly shape: IndexShape;
}

/** The index that leaves the fewest rows to look at. */
function chooseIndex(collection: Collection, where: readonly Condition[], order: readonly Order[]): Choice | undefined {
  const candidates = where.flatMap((condition): Candidate[] => {
    const exact = exactOf(condition);
    if (exact === undefined) return [];
    return [{ condition, exact, shape: { equals: { field: exact.field, ignoreCase: exact.ignoreCase }, order } }];
  });
  const [first] = candidates;
  if (first === undefined) return orderIndex(collection, order);
  if (candidates.length > 1) return fewestRows(collection, candidates) ?? orderIndex(collection, order);
  const index = collection.index(first.shape);
  return index === undefined ? orderIndex(collection, order) : [index, first.condition];
}

/** Built indexes are asked first; new ones are built only while none is good enough. */
function fewestRows(collection: Collection, candidates: readonly Candidate[]): Choice | undefined {
  let best: Choice | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const look of ['builtIndex', 'index'] as const) {
    for (const { condition, exact, shape } of candidates) {
      if (fewest <= FEW_ROWS) return best;
      const index = collection[look](shape);
      const count = index?.count(new Bound([exact.value], -1), new Bound([exact.value], 1)) ?? fewest;
      if (index !== undefined && count < fewest) [best, fewest] = [[index, condition], count];
    }
  }
  return best;
}

function orderIndex(collection: Collection, order: readonly Order[]): Choice | undefined {
  const index = collection.index({ equals: undefined, order });
  return index && [index, undefined];
}

/** The part of the index that can match: given by the equality, and by a range over the first field of the order. */
function stretch(
  where: readonly Condition[],
  equals: Exact | undefined,
  order: readonly Order[],
): Pick<Plan, 'low' | 'high'> {
  const prefix = equals === undefined ? [] : [equals.value];
  const [first] = order;
  const range = where.find((condition) => condition.kind === 'range' && condition.field === first?.field);
  // Where values are not sorted as they are, a bound of theirs is no place in the index.
  if (range?.kind !== 'range' || first === undefined || first.natural === true) {
    return equals === undefined
      ? { low: undefined, high: undefined }
      : { low: new Bound(prefix, -1), high: new Bound(prefix, 1) };
  }
  const least = range.gte ?? range.gt;
  const most = range.lte ?? range.lt;
  const [low, high] = first.direction === 'ascending' ? [least, most] : [most, least];
  const bound = (value: Json | undefined, side: -1 | 1): Bound =>
    new Bound(value === undefined ? prefix : [...prefix, value], side);
  return { low: bound(low, -1), high: bound(high, 1) };
}

function scan(collection: Collection, query: Query): Found {
  const tests = (query.where ?? []).map(testOf);
  const compare = rowComparator(query.order ?? []);
  const matches = [...collection.rows()].filter(({ entity }) => tests.every((test) => test(entity))).sort(compare);
  const cursor = query.after && { ...query.after, key: '' };
  const after = cursor === undefined ? matches : matches.filter((row) => compare(row, cursor) > 0);
  const offset = Math.max(0, query.offset ?? 0);
  const rows = after.slice(offset, query.limit === undefined ? undefined : offset + Math.max(0, query.limit));
  return query.count === true ? { rows, total: matches.length } : { rows };
}

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../core/json.js';
import { Collection } from './collection.js';
import type { Condition, Found, Order, Query, Row, Scalar } from './ports.js';
import { findRows } from './query.js';

const FIELDS = ['status', 'rank', 'owner.id', 'tags', 'tags.0', 'tags.1.name', 'nothing'];

const scalar: fc.Arbitrary<Scalar> = fc.constantFrom<Scalar>(
  'open',
  'OPEN',
  'Öffen',
  '',
  '2',
  '10',
  1,
  2,
  10,
  true,
  false,
  null,
);
const entity: fc.Arbitrary<JsonObject> = fc.record(
  {
    status: scalar,
    rank: scalar,
    owner: fc.oneof(fc.constant(null), fc.record({ id: scalar }, { requiredKeys: [] })),
    tags: fc.oneof(scalar, fc.array(fc.oneof(scalar, fc.record({ name: scalar })), { maxLength: 3 })),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const field = fc.constantFrom(...FIELDS);
const fields = fc.uniqueArray(field, { minLength: 1, maxLength: 2 });
const plain: fc.Arbitrary<Condition> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('equals' as const), field, value: scalar }), weight: 3 },
  fc.record({ kind: fc.constant('equals' as const), field, value: scalar, ignoreCase: fc.boolean() }),
  fc.record({
    kind: fc.constantFrom('in' as const, 'not-in' as const),
    field,
    values: fc.array(scalar, { maxLength: 3 }),
  }),
  fc.record(
    { kind: fc.constant('range' as const), field, gt: scalar, gte: scalar, lt: scalar, lte: scalar },
    { requiredKeys: ['kind', 'field'] },
  ),
  fc.record({ kind: fc.constant('contains' as const), fields, text: fc.constantFrom('pe', 'ÖF', '', 'x') }),
  fc.record(
    {
      kind: fc.constant('has' as const),
      field: fc.constant('tags'),
      item: fc.constant('name'),
      values: fc.array(scalar, { maxLength: 2 }),
      not: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'field', 'values'] },
  ),
  fc.record({ kind: fc.constant('absent' as const), fields, absent: fc.boolean() }),
  fc.record(
    {
      kind: fc.constant('item' as const),
      field: fc.constant('tags'),
      where: fc.array(
        fc.record({
          kind: fc.constant('equals' as const),
          field: fc.constant('name'),
          value: scalar,
          ignoreCase: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
      not: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'field', 'where'] },
  ),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { arbitrary: plain, weight: 6 },
  fc.record({ kind: fc.constant('any' as const), of: fc.array(plain, { maxLength: 3 }) }),
);
const order: fc.Arbitrary<Order> = fc.record(
  { field, direction: fc.constantFrom('ascending', 'descending'), natural: fc.constant(true as const) },
  { requiredKeys: ['field', 'direction'] },
);
const query: fc.Arbitrary<Query> = fc.record(
  {
    where: fc.array(condition, { maxLength: 3 }),
    order: fc.array(order, { maxLength: 2 }),
    offset: fc.nat(4),
    limit: fc.nat(5),
    after: fc.record({ entity, ordinal: fc.nat(20) }),
    count: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** The same, said as plainly as can be: filter everything, sort everything, cut a piece out. */
function naive(
  rows: readonly Row[],
  { where = [], order: by = [], offset = 0, limit = 1e9, after, count }: Query,
): Found {
  const matches = rows.filter((row) => where.every((one) => naiveTest(row.entity, one)));
  const sorted = matches.toSorted((left, right) => naiveOrder(by, left, right));
  const later = after === undefined ? sorted : sorted.filter((row) => naiveOrder(by, row, after) > 0);
  const page = later.slice(offset, offset + limit);
  return count === true ? { rows: page, total: matches.length } : { rows: page };
}

function at(from: JsonObject, path: string): unknown {
  return (
    path
      .split('.')
      .reduce<unknown>(
        (value, step) => (typeof value === 'object' ? (value as JsonObject | null)?.[step] : null),
        from,
      ) ?? null
  );
}

function naiveTest(from: JsonObject, one: Condition): boolean {
  switch (one.kind) {
    case 'equals': {
      const fold = (value: unknown) => (one.ignoreCase && typeof value === 'string' ? value.toLowerCase() : value);
      return fold(at(from, one.field)) === fold(one.value);
    }
    case 'in':
      return one.values.some((value) => value === at(from, one.field));
    case 'not-in':
      return !one.values.some((value) => value === at(from, one.field));
    case 'range': {
      const value = at(from, one.field);
      const comparable = (bound: unknown) =>
        typeof bound === typeof value && ['string', 'number'].includes(typeof bound);
      const bounds = [one.gt, one.gte, one.lt, one.lte].filter((bound) => bound !== undefined);
      if (!bounds.every(comparable) || !comparable(value)) return false;
      const against = value as string;
      if (one.gt !== undefined && !(against > (one.gt as string))) return false;
      if (one.gte !== undefined && !(against >= (one.gte as string))) return false;
      if (one.lt !== undefined && !(against < (one.lt as string))) return false;
      return one.lte === undefined || against <= (one.lte as string);
    }
    case 'contains':
      return one.fields.some((name) => {
        const value = at(from, name);
        return typeof value === 'string' && value.toLowerCase().includes(one.text.toLowerCase());
      });
    case 'has': {
      const list = at(from, one.field);
      const { item } = one;
      const found = (Array.isArray(list) ? list : []).some((member: unknown) =>
        one.values.some((value) => {
          if (member === value) return true;
          const isObject = member !== null && typeof member === 'object';
          return item !== undefined && isObject && at(member as JsonObject, item) === value;
        }),
      );
      return one.not === true ? !found : found;
    }
    case 'item': {
      const list = at(from, one.field);
      const found = (Array.isArray(list) ? list : []).some((member: unknown) =>
        one.where.every(
          (other) => member !== null && typeof member === 'object' && naiveTest(member as JsonObject, other),
        ),
      );
      return one.not === true ? !found : found;
    }
    case 'absent':
      return one.fields.every((name) => at(from, name) === null) === one.absent;
    case 'any':
      return one.of.some((other) => naiveTest(from, other));
  }
}

function naiveOrder(by: readonly Order[], left: Pick<Row, 'entity' | 'ordinal'>, right: typeof left): number {
  const ranks = ['null', 'boolean', 'number', 'string', 'object'];
  const rank = (value: unknown) => ranks.indexOf(value === null ? 'null' : typeof value);
  for (const one of by) {
    const sortedBy = (value: unknown) => {
      if (one.natural !== true || typeof value !== 'string') return value;
      return value !== '' && [...value].every((character) => '0123456789'.includes(character))
        ? Number(value)
        : value.toLowerCase();
    };
    const [a, b] = [sortedBy(at(left.entity, one.field)), sortedBy(at(right.entity, one.field))];
    let comparison = rank(a) - rank(b);
    if (comparison === 0 && typeof a !== 'object' && a !== b) comparison = (a as string) < (b as string) ? -1 : 1;
    if (comparison !== 0) return one.direction === 'ascending' ? comparison : -comparison;
  }
  return by.at(-1)?.direction === 'descending' ? right.ordinal - left.ordinal : left.ordinal - right.ordinal;
}

interface Step {
  readonly change: 'put' | 'remove' | 'fork';
  readonly key: number;
  readonly entity: JsonObject;
}
const step: fc.Arbitrary<Step> = fc.record({
  change: fc.constantFrom('put', 'put', 'put', 'remove', 'fork'),
  key: fc.nat(15),
  entity,
});

describe('a query answers what filtering and sorting everything answers', () => {
  test('whatever was put, replaced and removed between queries', () => {
    const run = (steps: readonly { before: Step; then: Query }[]): void => {
      let collection = Collection.empty();
      const old: { version: Collection; rows: Row[] }[] = [];
      for (const { before, then } of steps) {
        collection = take(collection, before, old);
        const rows = [...collection.rows()];
        expect(findRows(collection, then)).toEqual(naive(rows, then));
        // Versions that were forked from stay what they were.
        const looked = old[rows.length % 4];
        if (looked !== undefined) expect(findRows(looked.version, then)).toEqual(naive(looked.rows, then));
      }
    };
    fc.assert(fc.property(fc.array(fc.record({ before: step, then: query }), { minLength: 1, maxLength: 60 }), run), {
      numRuns: 300,
    });
  });
});

function take(
  collection: Collection,
  { change, key, entity: value }: Step,
  old: { version: Collection; rows: Row[] }[],
): Collection {
  const name = String(key);
  if (change === 'remove') collection.remove(name);
  if (change === 'put') {
    const ordinal = collection.get(name)?.ordinal ?? collection.nextOrdinal;
    collection.put({ key: name, ordinal, entity: value });
  }
  if (change !== 'fork') return collection;
  if (old.length === 4) old.splice(key % 4, 1);
  old.push({ version: collection, rows: [...collection.rows()] });
  return collection.fork();
}

describe('in a large collection', () => {
  const collection = Collection.empty();
  for (let id = 0; id < 5_000; id++) {
    collection.put({
      key: `k${id}`,
      ordinal: id,
      entity: { status: id % 5 === 0 ? 'open' : 'closed', at: (id * 7919) % 5_000 },
    });
  }
  const open = { kind: 'equals', field: 'status', value: 'open' } as const;
  const rows = [...collection.rows()];

  test.each<[string, Query]>([
    [
      'a page deep inside',
      { where: [open], order: [{ field: 'at', direction: 'descending' }], offset: 600, limit: 50, count: true },
    ],
    ['a page beyond the end', { where: [open], offset: 5_000, limit: 50, count: true }],
    ['the last rows', { order: [{ field: 'at', direction: 'ascending' }], offset: 4_990 }],
    ['the first rows, backwards', { order: [{ field: 'at', direction: 'descending' }], offset: 4_990, count: true }],
    [
      'a stretch of the order',
      { where: [{ kind: 'range', field: 'at', gte: 100, lt: 300 }], order: [{ field: 'at', direction: 'descending' }] },
    ],
  ])('%s is right', (_name, query) => {
    expect(findRows(collection, query)).toEqual(naive(rows, query));
  });

  test('a page by cursor goes on where the last one ended, whatever was inserted or removed', () => {
    const order = [
      { field: 'status', direction: 'descending' },
      { field: 'at', direction: 'ascending' },
    ] as const;
    const changing = collection.fork();
    const seen: string[] = [];
    for (let after: Row | undefined; ;) {
      const page = findRows(changing, { order, limit: 700, ...(after && { after }) }).rows;
      seen.push(...page.map(({ key }) => key));
      after = page.at(-1);
      if (after === undefined) break;
      changing.remove(after.key);
      changing.put({ key: `new${seen.length}`, ordinal: changing.nextOrdinal, entity: { status: 'zzz', at: 0 } });
    }
    expect(seen).toEqual(naive(rows, { order }).rows.map(({ key }) => key));
  });

  test('more combinations of filter and order than there may be indexes are answered all the same', () => {
    const many = collection.fork();
    for (let number = 0; number < 40; number++) {
      const query: Query = { where: [open], order: [{ field: `f${number}`, direction: 'ascending' }], limit: 3 };
      expect(findRows(many, query)).toEqual(naive(rows, query));
    }
  });
});

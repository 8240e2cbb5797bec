import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { noBody } from '../../src/core/api.js';
import { loadService } from '../../src/spec/load.js';
import { inCheckout } from '../support/root.js';
import { lists } from './filters/lists.js';
import { makeWorld, type Kept, type World } from './filters/world.js';
import { KEYS } from './ids.js';
import { startReference, type ReferenceServer } from './server.js';

const world: World = makeWorld(20250116);
const keys = [{ key: KEYS.main, name: 'Main', tenant: 'acme', user_id: 'users-0', expires_at: null, revoked: false }];
let server: ReferenceServer;

beforeAll(async () => {
  server = await startReference({ world: { tenants: { acme: { api_keys: keys, ...world } } } });
});
afterAll(() => server.stop());

async function idsOf(path: string, query: string): Promise<readonly string[]> {
  const { status, text } = await answered(path, query);
  expect([query, status]).toEqual([query, 200]);
  return (JSON.parse(text) as readonly Kept[]).map(({ id }) => id);
}

async function answered(path: string, query: string): Promise<{ status: number; text: string }> {
  const headers = { authorization: `Bearer ${KEYS.main}` };
  const target = `/reference/v1/${path}?${query}`;
  const answer = await server.deskdouble.emulator.answer({ method: 'GET', target, headers, body: noBody });
  return { status: answer?.status ?? 0, text: String(answer?.body) };
}

const recordsOf = (path: string): readonly Kept[] => world[path] ?? [];

test('every filter and order of every list is told here', async () => {
  const spec = await loadService(inCheckout('openapi'), 'reference');
  const declared = [...spec.operations.values()].filter(({ id }) => id.startsWith('list'));
  expect(declared.length).toBe(17);
  for (const { id, parameters } of declared) {
    const list = lists.find(({ operationId }) => operationId === id);
    const names = parameters.map(({ name }) => name).filter((name) => !['offset', 'limit', 'sort_by'].includes(name));
    expect([id, Object.keys(list?.filters ?? {}).toSorted()]).toEqual([id, names.toSorted()]);
    const sort = parameters.find(({ name }) => name === 'sort_by')?.schema['properties'] ?? {};
    expect([id, [...(list?.sorted ?? [])].toSorted()]).toEqual([id, Object.keys(sort).toSorted()]);
  }
});

describe.each(lists)('$operationId', ({ path, filters, sorted, order }) => {
  const names = Object.keys(filters);

  test.each(names)('finds by %s what there is to find, and nothing else', async (param) => {
    const asked = filters[param]?.(world, param) ?? [];
    expect(asked.length).toBeGreaterThan(0);
    let found = 0;
    for (const { query, fits } of asked) {
      const ids = await idsOf(path, `${query}&limit=500`);
      const wanted = recordsOf(path).filter(fits);
      expect([query, [...ids].toSorted()]).toEqual([query, wanted.map(({ id }) => id).toSorted()]);
      found += ids.length;
    }
    expect(found).toBeGreaterThan(0);
  });

  test('finds by two filters what fits both', async () => {
    const pairs = names.flatMap((left, at) => names.slice(at + 1).map((right) => [left, right] as const));
    // What says the same in other words is not asked for together.
    const apart = pairs.filter(([left, right]) => !left.startsWith(right) && !right.startsWith(left));
    for (const [at, [left, right]] of apart.entries()) {
      const [one, other] = [filters[left]?.(world, left) ?? [], filters[right]?.(world, right) ?? []];
      const [a, b] = [one[at % one.length], other[at % other.length]];
      if (a === undefined || b === undefined) throw new Error(`${left} or ${right} has no case`);
      const query = `${a.query}&${b.query}`;
      const wanted = recordsOf(path).filter((record) => a.fits(record) && b.fits(record));
      expect([query, [...(await idsOf(path, `${query}&limit=500`))].toSorted()]).toEqual([
        query,
        wanted.map(({ id }) => id).toSorted(),
      ]);
    }
  });

  test('is in its order, and pages are parts of it', async () => {
    const all = await idsOf(path, 'limit=500');
    const ascending = [...recordsOf(path)].sort((left, right) => compare(left['created_at'], right['created_at']));
    const expected = {
      'newest first': ascending.toReversed(),
      'oldest first': ascending,
      'as they came': recordsOf(path),
    };
    expect(all).toEqual(expected[order].map(({ id }) => id));
    const pages: string[] = [];
    for (let offset = 0; offset < all.length; offset += 7)
      pages.push(...(await idsOf(path, `limit=7&offset=${offset}`)));
    expect(pages).toEqual(all);
  });

  if (sorted.length > 0)
    test.each(sorted)('is sorted by %s in both directions', async (field) => {
      for (const direction of ['asc', 'desc']) {
        const ids = await idsOf(path, `sort_by[${field}]=${direction}&limit=500`);
        const ascending = [...recordsOf(path)].sort((left, right) =>
          compare(sortKey(left, field), sortKey(right, field)),
        );
        const expected = direction === 'asc' ? ascending : ascending.toReversed();
        expect([direction, ids]).toEqual([direction, expected.map(({ id }) => id)]);
      }
    });
});

describe('what is asked for wrongly', () => {
  test.each([
    ['tickets', 'created_at[gt]=2025-13-45'],
    ['tickets', 'created_at=yesterday'],
    ['tickets', 'sort_by[name]=up'],
    ['tickets', 'status=open'],
    ['users', 'is_active=perhaps'],
    ['comments', 'ticket[name]=x'],
  ])('%s by %s is refused', async (path, query) => {
    const { status, text } = await answered(path, query);
    expect([status, JSON.parse(text)]).toEqual([422, expect.objectContaining({ code: 'invalid' })]);
  });

  test.each([
    ['a parameter that there is not', 'colour=red'],
    ['a member that a reference does not have', 'status[colour]=red&organization[colour]=red'],
    ['an order by a field that the document does not name', 'sort_by[status]=asc'],
    ['a word of JavaScript', 'sort_by[__proto__]=asc&status[__proto__]=x&constructor=x'],
  ])('%s is left aside', async (_, query) => {
    expect(await idsOf('tickets', `limit=500&${query}`)).toEqual(await idsOf('tickets', 'limit=500'));
  });

  test('another way to name the ticket counts only without the first one', async () => {
    const [ticket, other] = recordsOf('comments').flatMap(({ ticket: id }) => (typeof id === 'string' ? [id] : []));
    expect(await idsOf('comments', `ticket[id]=${ticket}&ticket_id=${other}`)).toEqual(
      await idsOf('comments', `ticket[id]=${ticket}`),
    );
  });

  test('several orders count in the order in which they are sent', async () => {
    const ids = await idsOf('tickets', 'sort_by[name]=asc&sort_by[number]=desc&limit=500');
    const expected = [...recordsOf('tickets')]
      .map((record, at) => ({ record, at }))
      .sort(
        (left, right) =>
          compare(sortKey(left.record, 'name'), sortKey(right.record, 'name')) ||
          -compare(sortKey(left.record, 'number'), sortKey(right.record, 'number')) ||
          right.at - left.at,
      );
    expect(ids).toEqual(expected.map(({ record }) => record.id));
  });
});

/** Times as they are, the first address of a person, and of texts whole numbers first. */
function sortKey(record: Kept, field: string): unknown {
  const value = field === 'emails' ? (record['emails'] as readonly { email: string }[])[0]?.email : record[field];
  if (typeof value !== 'string') return null;
  return /^\d+$/.test(value) ? Number(value) : value.toLowerCase();
}

function compare(left: unknown, right: unknown): number {
  const rank = (value: unknown): number => ['number', 'string'].indexOf(typeof value);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (left === right || rank(left) === -1) return 0;
  return (left as string) < (right as string) ? -1 : 1;
}

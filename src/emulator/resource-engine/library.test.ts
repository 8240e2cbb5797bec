import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import type { JsonObject } from '../../core/json.js';
import { loadService } from '../../spec/load.js';
import type { ServiceSpec } from '../../spec/types.js';
import { openDesk, type Desk } from './engine-fixtures.js';

/** Words by which requests name other records, and lists are filtered and sorted. */
let spec: ServiceSpec;
let desk: Desk;
beforeAll(async () => {
  spec = await loadService(fileURLToPath(new URL('../../spec/sample-library', import.meta.url)), 'library');
});
beforeEach(async () => {
  desk = await openDesk(spec);
  await desk.seed('rooms', { id: 'r1', name: 'Hall' }, { id: 'r2', name: 'Den' });
  await desk.seed('shelves', { id: 'attic', name: 'Top', room: 'r1' }, { id: 'den', name: 'Low', room: 'r2' });
  await desk.seed('shelves', { id: 'Top', name: 'Odd', room: null });
  await desk.seed('tags', { id: 't1', name: 'Art' }, { id: 't2', name: 'Maps' });
});

type Book = Readonly<Record<string, unknown>> & { readonly id: string };
const create = async (body: JsonObject): Promise<Book> => (await desk.call('createBook', { body })) as Book;
const update = async (id: string, body: JsonObject): Promise<Book> =>
  (await desk.call('updateBook', { path: { id }, body })) as Book;
const titles = async (query: object): Promise<unknown[]> =>
  ((await desk.call('listBooks', { query: { ...query } })) as Book[]).map(({ title }) => title).toSorted();
const fieldsOf = async (operation: string, body: JsonObject): Promise<unknown> => {
  const problem = await desk.refusal(operation, { body });
  return problem.kind === 'invalid' ? problem.issues.map(({ path }) => path.join('.')) : problem;
};

describe('a record is named', () => {
  test.each([
    ['by its key', { id: 'den' }, 'den'],
    ['by its name, in any case', { name: 'LOW' }, 'den'],
    ['by a bare key before a name', 'Top', 'Top'],
    ['by a bare name', 'low', 'den'],
    ['by its key, whatever name is sent with it', { id: 'den', name: 'Top' }, 'den'],
  ])('%s', async (_, shelf, id) => {
    expect((await create({ shelf })).shelf).toMatchObject({ id });
  });

  test.each([[{ id: 'Low' }], [{ name: 'nowhere' }], ['nowhere'], [{ colour: 'red' }], [{}]])(
    'by %j is not at all',
    async (shelf) => {
      expect(await fieldsOf('createBook', { shelf })).toEqual(['shelf']);
    },
  );

  test('in a list, item by item, and linked once', async () => {
    expect((await create({ tags: ['art', { name: 'maps' }, { id: 't1' }] })).tags).toEqual([
      { id: 't1', name: 'Art' },
      { id: 't2', name: 'Maps' },
    ]);
    expect(await fieldsOf('createBook', { tags: ['art', 'nowhere'] })).toEqual(['tags.1']);
  });
});

describe('a filter', () => {
  beforeEach(async () => {
    const [ann, bo] = [
      { name: 'Ann', role: 'Writer' },
      { name: 'Bo', role: 'Painter' },
    ];
    await create({ title: 'a', shelf: 'attic', tags: ['t1'], authors: [ann, bo], printed_at: '2025-01-01T00:00:00Z' });
    await create({ title: 'b', shelf: 'den', tags: ['t1', 't2'], authors: [bo], lent: true });
    await create({ title: 'c', shelf: 'Top', lent: false, printed_at: '2025-01-02T00:00:00.001Z' });
    await create({ title: 'd' });
  });

  test.each([
    [{ shelf: { id: 'attic' } }, ['a']],
    [{ shelf: { name: 'low' } }, ['b']],
    [{ shelf: { id: 'attic', name: 'low' } }, []],
    [{ shelf: { colour: 'red' } }, ['a', 'b', 'c', 'd']],
    // Its key is one shelf's name and another one's id; a book without a shelf counts.
    [{ shelf_id: 'Top' }, ['a', 'c', 'd']],
    [{ shelf_id: 'Top', shelf: { id: 'den' } }, ['b']],
    [{ room: { name: 'HALL' } }, ['a']],
    [{ room: { id: 'r2' } }, ['b']],
    [{ tags: ['art'] }, ['a', 'b']],
    [{ tags: ['nothing', 't2'] }, ['b']],
    [{ tags: [] }, []],
    [{ authors: { name: 'bo' } }, ['a', 'b']],
    [{ authors: { name: 'Ann', role: 'painter' } }, []],
    [{ authors: {} }, ['a', 'b', 'c', 'd']],
    [{ lent: false }, ['a', 'c', 'd']],
    [{ lent: true }, ['b']],
    [{ printed_at: '2025-01-01' }, ['a']],
    [{ printed_at: { gt: '2025-01-02 00:00' } }, ['c']],
    [{ printed_at: { gte: '2025-01-01T01:00:00+01:00', lt: '2025-01-02T00:00:00.001Z' } }, ['a']],
    [{ printed_at: {} }, ['a', 'b', 'c', 'd']],
  ])('%j leaves %j', async (query, left) => {
    expect(await titles(query)).toEqual(left);
    expect(desk.atOnce()).toBe(true);
  });

  test.each([
    [{ printed_at: '2025-02-30' }, ['printed_at']],
    [{ printed_at: { lt: 'soon' } }, ['printed_at', 'lt']],
  ])('%j is refused', async (query, path) => {
    expect(await desk.refusal('listBooks', { query })).toMatchObject({
      kind: 'invalid',
      issues: [{ in: 'query', path }],
    });
  });
});

test('a list is sorted as people would, by the fields that the document names', async () => {
  for (const [title, name] of [
    ['10', 'x'],
    ['9', 'B'],
    ['b', 'a'],
    ['A', 'c'],
    ['C', ''],
  ] as const)
    await create({ title, authors: name === '' ? [] : [{ name }] });
  const sorted = async (sort_by: object): Promise<unknown[]> =>
    ((await desk.call('listBooks', { query: { sort_by } })) as Book[]).map(({ title }) => title);
  expect(await sorted({ title: 'asc' })).toEqual(['9', '10', 'A', 'b', 'C']);
  expect(await sorted({ title: 'desc' })).toEqual(['C', 'b', 'A', '10', '9']);
  expect(await sorted({ authors: 'asc' })).toEqual(['C', 'b', '9', 'A', '10']);
  expect(await sorted({ number: 'asc', shelf: 'asc' })).toEqual(await sorted({}));
});

describe('what is filled in', () => {
  test('counts where no number is sent', async () => {
    const numbers = [];
    for (const number of [undefined, 'X-1', null, undefined]) {
      const made = await create(number === undefined ? {} : { number });
      numbers.push(made['number']);
    }
    expect(numbers).toEqual(['5', 'X-1', '6', '7']);
  });

  test('leaves a time that is sent, and an update cannot send it', async () => {
    const { id, added_at } = await create({ added_at: '2020-01-01T00:00:00Z' });
    expect(added_at).toBe('2020-01-01T00:00:00.000Z');
    expect(await update(id, { added_at: '2021-01-01T00:00:00Z', title: 'x' })).toMatchObject({ added_at, title: 'x' });
    expect(await create({ added_at: null })).toMatchObject({ added_at: '2025-03-04T12:00:00.000Z' });
  });

  test('follows several values, from one to the other without a change', async () => {
    const now = '2025-03-04T12:00:00.000Z';
    await desk.seed('shelves', { id: 'cellar', name: 'Deep', room: null });
    const { id } = await create({});
    expect(await update(id, { shelf: 'attic' })).toMatchObject({ done_at: now });
    desk.clock.advance(1000);
    expect(await update(id, { shelf: 'cellar' })).toMatchObject({ done_at: now });
    expect(await update(id, { shelf: 'den' })).toMatchObject({ done_at: null });
    const sent = { shelf: 'attic', done_at: '2020-01-01T00:00:00.000Z' };
    expect(await update(id, sent)).toMatchObject({ done_at: sent.done_at });
  });
});

describe('a file in a field', () => {
  test('is kept, measured and never answered', async () => {
    const made = await create({ bytes: 'aGVsbG8=', file_name: 'a.txt' });
    expect(made).toMatchObject({ size: 5, file_name: 'a.txt' });
    expect(made).not.toHaveProperty('bytes');
    expect(await update(made.id, { title: 'x' })).toMatchObject({ size: 5 });
    expect(await update(made.id, { bytes: '' })).toMatchObject({ size: 0 });
  });

  test.each(['%', 'a', 'aGVsbG8gd29ybGQ='])('%j is refused', async (bytes) => {
    expect(await fieldsOf('createBook', { bytes })).toEqual(['bytes']);
  });
});

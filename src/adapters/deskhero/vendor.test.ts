import { describe, expect, test } from '@jest/globals';
import type { AdapterContext } from '../../adapter-kit/adapter.js';
import type { VendorClient, VendorQuery } from '../../adapter-kit/vendor-client.js';
import { oneOf } from './directory.js';
import { systemEntries } from './system-lists.js';
import { contentOf, mappedItem, pagesAround, path, vendorList } from './vendor.js';

interface Row {
  readonly id: number;
}

const rows: readonly Row[] = Array.from({ length: 23 }, (_, at) => ({ id: at + 1 }));

/** A vendor that answers every list with pages of `items`; `asked` are the calls that it got. */
function contextWith(items: readonly object[]): { context: AdapterContext; asked: string[] } {
  const asked: string[] = [];
  const get = async (at: string, { page = 1, take = 25 }: VendorQuery = {}): ReturnType<VendorClient['get']> => {
    asked.push(`${at} ${String(page)}/${String(take)}`);
    const start = (Number(page) - 1) * Number(take);
    return { status: 200, headers: {}, body: { data: items.slice(start, start + Number(take)) as never[] } };
  };
  const account = { id: 'account', integration: 'deskhero', context: { tenant: 'a/b' } };
  const vendor = { get } as unknown as VendorClient;
  return { asked, context: { vendor, account, signal: new AbortController().signal } };
}

describe('a list', () => {
  test.each([
    [0, 5],
    [5, 5],
    [5, 6],
    [7, 3],
    [11, 13],
    [20, 9],
    [23, 4],
    [22, 1],
  ])('from %i at most %i', async (offset, limit) => {
    const { context } = contextWith(rows);
    const found = await vendorList<Row>(context, '/rows').fetch(offset, limit);
    expect(found).toEqual(rows.slice(offset, offset + limit));
  });

  test('is asked for the smallest page that has it all', () => {
    expect(pagesAround(0, 26)).toEqual({ size: 26, numbers: [1] });
    expect(pagesAround(50, 25)).toEqual({ size: 25, numbers: [3] });
    expect(pagesAround(25, 26)).toEqual({ size: 51, numbers: [1] });
    expect(pagesAround(9_999, 1)).toEqual({ size: 1, numbers: [10_000] });
  });

  test('is asked for two pages where no page has it all', async () => {
    expect(pagesAround(999, 1000)).toEqual({ size: 1000, numbers: [1, 2] });
    const many = Array.from({ length: 2500 }, (_, at) => ({ id: at }));
    const { context, asked } = contextWith(many);
    expect(await vendorList<Row>(context, '/rows').fetch(999, 1000)).toEqual(many.slice(999, 1999));
    expect(asked).toEqual(['/rows 1/1000', '/rows 2/1000']);
  });
});

test('paths are below the tenant of the account, and encoded', () => {
  expect(path(contextWith([]).context)`/users/${'a b/c'}/x/${7}`).toBe('/api/a%2Fb/v1/users/a%20b%2Fc/x/7');
});

describe('one of a list', () => {
  const list = vendorList<Row>(contextWith(rows).context, '/rows');

  test('is found by its id', async () => {
    const found = await oneOf(list, '17', ({ id }) => `row ${id}`);
    expect(found).toEqual({ unified: 'row 17', remote: { id: 17 } });
  });

  test.each(['24', '017', '', 'x'])('is not found by %j', async (id) => {
    await expect(oneOf(list, id, (row) => row)).rejects.toMatchObject({ status: 404, message: `${id} not found` });
  });
});

test('a tenant without a system list has no entries of it', async () => {
  const { context, asked } = contextWith([{ id: 1, type: 1 }]);
  expect(await (await systemEntries(context, 'tags')).fetch(0, 10)).toEqual([]);
  expect(asked).toEqual(['/api/a%2Fb/v1/tenants/get_current 1/25']);
});

test.each([undefined, null, 'OK', [], {}, { data: null }, { data: 'OK' }])('%j is no answer of the vendor', (body) => {
  const answer = { status: 200, headers: {}, body };
  expect(() => contentOf(answer)).toThrow(expect.objectContaining({ name: 'VendorError', status: 502 }));
  expect(() => mappedItem({ ...answer, body: { data: [] } }, (item) => item)).toThrow('the vendor answered no record');
});

import { describe, expect, test } from '@jest/globals';
import { around, byId, holding, orderOf } from './narrowing.js';

describe('a filter for the vendor', () => {
  test.each([
    [{ gt: '2025-03-04T09:12:00.500Z' }, ['created:gte:2025-03-04T09:12:00Z']],
    [{ lt: '2025-03-04T09:12:00.500Z' }, ['created:lte:2025-03-04T09:12:01Z']],
    [{ gte: '2025-03-04T10:12:00+01:00', lte: 'soon' }, ['created:gte:2025-03-04T09:12:00Z']],
    ['2025-03-04T09:12:00Z', ['created:gte:2025-03-04T09:12:00Z', 'created:lte:2025-03-04T09:12:00Z']],
    ['soon', []],
    [undefined, []],
    [{ lt: '9999-12-31T23:59:59.999Z' }, []],
    [{ lte: '9999-12-31T23:59:59Z' }, ['created:lte:9999-12-31T23:59:59Z']],
    [{ gt: '9999-12-31T23:59:59.999Z' }, ['created:gte:9999-12-31T23:59:59Z']],
    [{ gte: '0001-01-01T00:00:00Z' }, ['created:gte:0001-01-01T00:00:00Z']],
    [{ gt: '0000-12-31T23:59:59Z', lt: '2025-03-04T09:12:00Z' }, ['created:lte:2025-03-04T09:12:00Z']],
    [{ gte: '-000001-01-01T00:00:00Z' }, []],
    [{ lt: '+275760-09-13T00:00:00Z' }, []],
    ['+010000-01-01T00:00:00Z', []],
  ])('around the times %j is %j', (wanted, filters) => {
    expect(around('created', wanted)).toEqual(filters);
  });

  test.each([
    ['301', ['f:eq:301']],
    [{ id: '301' }, ['f:eq:301']],
    ['x:eq:1|2', ['f:eq:0']],
    ['-1', ['f:eq:0']],
    ['007', ['f:eq:0']],
    ['2147483647', ['f:eq:2147483647']],
    ['2147483648', ['f:eq:0']],
    [undefined, []],
    ['', []],
  ])('by the id %j is %j', (wanted, filters) => {
    expect(byId('f', wanted)).toEqual(filters);
  });

  test.each([
    ['a:b', ['f:contains:a:b']],
    ['a|b', []],
    [undefined, []],
  ])('of records that hold %j is %j', (wanted, filters) => {
    expect(holding('f', wanted)).toEqual(filters);
  });
});

test.each([
  [{ sort_by: { updated_at: 'DESC' } }, 'last_updated', 1],
  [{ sort_by: { updated_at: 'asc' } }, 'last_updated', 0],
  [{ sort_by: { name: 'desc' } }, 'created', 0],
  [{ sort_by: 'updated_at' }, 'created', 0],
  [{ sort_by: { constructor: 'desc' } }, 'created', 0],
  [{}, 'created', 0],
])('the order of %j is by %s, %i', (query, key, order) => {
  const usual = { sort_by_key: 'created', sort_order: 0 } as const;
  expect(orderOf(query, { updated_at: 'last_updated' }, usual)).toEqual({ sort_by_key: key, sort_order: order });
});

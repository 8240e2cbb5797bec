import { describe, expect, test } from '@jest/globals';
import { Refusal } from '../../core/problem.js';
import type { OperationContext, OperationInput } from '../../emulator/define-service.js';
import { aggregate, distinct, pageAnswer, type ListInput } from './aggregate.js';

const users = [
  { id: 3, given_name: 'Alice', family_name: 'Johnson' },
  { id: 7, given_name: 'Dana', family_name: 'Okafor' },
  { id: 8, given_name: 'Alice', family_name: 'Johnson' },
  { id: 9, given_name: 'Robin', family_name: null },
];
const known = new Set(['id', 'given_name', 'family_name', 'language']);

function contextWith(asked: OperationInput[] = []): OperationContext {
  const envelope = { data: 'data', total: 'total_count', page: 'page', limit: 'take' };
  const listed = async (_: string, input: OperationInput) => {
    asked.push(input);
    return users;
  };
  return { records: { listed }, spec: { model: { policies: { envelope } } } } as unknown as OperationContext;
}

const aggregateUsers = (query: ListInput['query'] & { field_keys?: string[] }, rowCountMax?: number) =>
  aggregate(
    { resource: 'users', known, ...(rowCountMax !== undefined && { rowCountMax }) },
    { path: {}, query },
    contextWith(),
  );

describe('distinct', () => {
  test('answers each combination where it first comes', () => {
    expect(distinct(users, ['family_name', 'given_name'])).toEqual([
      { family_name: 'Johnson', given_name: 'Alice' },
      { family_name: 'Okafor', given_name: 'Dana' },
      { family_name: null, given_name: 'Robin' },
    ]);
  });

  test('leaves out what has none of the fields', () => {
    expect(distinct(users, ['family_name'])).toEqual([{ family_name: 'Johnson' }, { family_name: 'Okafor' }]);
    expect(distinct(users, ['site'])).toEqual([]);
  });

  test('tells apart what only looks alike as text', () => {
    expect(distinct([{ a: 1 }, { a: '1' }, { a: [1] }, { a: false }], ['a'])).toHaveLength(4);
    expect(
      distinct(
        [
          { a: 'x', b: 'y,z' },
          { a: 'x,y', b: 'z' },
        ],
        ['a', 'b'],
      ),
    ).toHaveLength(2);
  });

  test('never reads from the prototype', () => {
    expect(distinct([{ id: 1 }], ['constructor'])).toEqual([]);
  });
});

describe('aggregate', () => {
  test('asks for the id where no field is wanted', async () => {
    const { value } = await aggregateUsers({});
    expect(value).toEqual({ data: [{ id: 3 }, { id: 7 }, { id: 8 }, { id: 9 }], total_count: 4, page: 1, take: 25 });
  });

  test('counts rows, not records, and answers the page', async () => {
    const { value } = await aggregateUsers({ field_keys: ['given_name'], take: 2, page: 2 });
    expect(value).toEqual({ data: [{ given_name: 'Robin' }], total_count: 3, page: 2, take: 2 });
  });

  test('answers no more rows than permitted, on all pages', async () => {
    const { value } = await aggregateUsers({ field_keys: ['given_name'], take: 1, page: 3 }, 2);
    expect(value).toEqual({ data: [], total_count: 2, page: 3, take: 1 });
  });

  test('shows only those of the wanted fields that are to be answered', async () => {
    const { value } = await aggregateUsers({
      field_keys: ['given_name', 'family_name'],
      response_field_keys: ['family_name', 'language'],
    });
    expect(value.data).toEqual([{ family_name: 'Johnson' }, { family_name: 'Okafor' }, { family_name: null }]);
  });

  test('passes path and query on, but for the fields to be answered', async () => {
    const asked: OperationInput[] = [];
    const query = { field_keys: ['id'], response_field_keys: ['id'], filters: ['id:gt:1'] };
    await aggregate({ resource: 'users', known }, { path: { list_id: 19 }, query }, contextWith(asked));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ path: { list_id: 19 }, query: { filters: ['id:gt:1'] } });
    expect(asked[0]?.query).not.toHaveProperty('response_field_keys');
    expect(asked[0]?.sentQuery('filters')).toBe(true);
    expect(asked[0]?.sentQuery('search')).toBe(false);
  });

  test.each([['field_keys'], ['response_field_keys']])('refuses an unknown field in %s', async (param) => {
    const refusal = await aggregateUsers({ [param]: ['id', 'constructor'] }).catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).problem).toMatchObject({
      kind: 'invalid',
      issues: [{ in: 'query', path: [param, 1], message: `${param}.1 names the unknown field "constructor"` }],
    });
  });
});

test('a page beyond the last is empty', () => {
  expect(pageAnswer([1, 2], { take: 2, page: 2 }, contextWith()).value).toEqual({
    data: [],
    total_count: 2,
    page: 2,
    take: 2,
  });
});

import { expect, test } from '@jest/globals';
import type { Page } from '../../spec/model.js';
import type { ResourcePlan } from './plan.js';
import { pageOf, type PageQuery } from './query.js';

const offset: Page = { style: 'offset', offset: 'offset', alias: 'skip', limit: 'limit', decision: 'test' };
const number: Page = { style: 'number', number: 'page', limit: 'take', decision: 'test' };

/** The page that `query` asks for; `sent` are the parameters that do not stem from defaults. */
function page(
  rule: Page | undefined,
  query: object,
  sent: readonly string[] = Object.keys(query),
): PageQuery | undefined {
  const input = { query: { ...query }, sentQuery: (name: string) => sent.includes(name) };
  return pageOf({ page: rule } as ResourcePlan, input);
}

test.each<[Page, object, object]>([
  [number, { page: 1, take: 25 }, { query: { offset: 0, limit: 25 }, number: 1 }],
  [number, { page: 4, take: 10 }, { query: { offset: 30, limit: 10 }, number: 4 }],
  [number, { take: 10 }, { query: { offset: 0, limit: 10 }, number: 1 }],
  [number, { page: 4 }, { query: {}, number: 4 }],
  [offset, { offset: 0, limit: 50 }, { query: { offset: 0, limit: 50 }, number: 1 }],
  [offset, { offset: 100, limit: 50 }, { query: { offset: 100, limit: 50 }, number: 3 }],
  [offset, { offset: 120, limit: 50 }, { query: { offset: 120, limit: 50 }, number: 3 }],
  [offset, { limit: 0 }, { query: { limit: 0 }, number: 1 }],
])('%j with %j', (rule, query, expected) => {
  expect(page(rule, query)).toEqual(expected);
});

test('the second name of an offset counts where the first was not sent', () => {
  expect(page(offset, { offset: 0, skip: 20, limit: 10 }, ['skip'])?.query).toEqual({ offset: 20, limit: 10 });
  expect(page(offset, { offset: 5, skip: 20, limit: 10 }, ['skip', 'offset'])?.query).toEqual({ offset: 5, limit: 10 });
});

test('a list without pages has none', () => {
  expect(page(undefined, { page: 2 })).toBeUndefined();
});

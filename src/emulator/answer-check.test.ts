import { expect, test } from '@jest/globals';
import type { Issue } from '../core/problem.js';
import type { ApiOperation, ServiceSpec } from '../spec/types.js';
import { answerIssues } from './answer-check.js';

const issue: Issue = { in: 'body', path: [], keyword: 'type', params: {}, message: 'must be an object' };

/** A document whose answers must be objects; counts how often it is asked. */
function documentOfObjects(): { spec: ServiceSpec; asked: () => number } {
  let count = 0;
  const checkResponse = (_: ApiOperation, _status: number, _type: string | undefined, value: unknown): Issue[] => {
    count++;
    return Array.isArray(value) ? [issue] : [];
  };
  return { spec: { checkResponse } as unknown as ServiceSpec, asked: () => count };
}

const operation = (): ApiOperation => ({ id: 'listTickets' }) as unknown as ApiOperation;

test('a wrapper that the document does not know is found every time', () => {
  const { spec } = documentOfObjects();
  const listed = operation();
  for (const text of ['[]', '[{}]'])
    expect(answerIssues(spec, listed, { status: 200, text, issues: [] })).toEqual([issue]);
});

test('a wrapper that was right once is not checked again, its records are', () => {
  const { spec, asked } = documentOfObjects();
  const got = operation();
  expect(answerIssues(spec, got, { status: 200, text: '{}', issues: [] })).toEqual([]);
  expect(answerIssues(spec, got, { status: 200, text: '{}', issues: [issue] })).toEqual([issue]);
  expect(asked()).toBe(1);
});

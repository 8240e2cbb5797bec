import { expect, test } from '@jest/globals';
import type { Finding } from '../violation.js';
import type { PrismExchange, PrismFindings } from './prism.js';
import { secondOpinion } from './second-opinion.js';

const exchange: PrismExchange = {
  path: '/things',
  query: '',
  request: { headers: {}, body: undefined },
  response: { status: 200, headers: {}, body: undefined },
};
const finding = (pointer: string, keyword = 'type'): Finding => ({
  code: 'DD_BODY_INVALID',
  pointer,
  message: `${keyword} at ${pointer}`,
  expected: { keyword },
  actual: undefined,
});
const hear = (ours: string[], theirs: Finding[]): string[] => {
  const answer: PrismFindings = { request: [], response: theirs };
  const found = secondOpinion(() => answer, exchange, {
    request: [],
    response: ours.map((pointer) => finding(pointer)),
  });
  expect(found.missing).toEqual([]);
  return found.response.map(({ pointer }) => pointer);
};

test('what both found is reported once, what only prism found is kept', () => {
  expect(hear(['/a'], [finding('/a'), finding('/b')])).toEqual(['/b']);
});

test('a lower-cased name, a place above and a place below are the same fault', () => {
  expect(
    hear(['/query/maxResults'], [finding('/query/maxresults'), finding('/query'), finding('/query/maxresults/0')]),
  ).toEqual([]);
});

test('a place that merely begins alike is another fault', () => {
  expect(hear(['/name'], [finding('/names')])).toEqual(['/names']);
});

test('the branches of a failed oneOf we have explained are not repeated', () => {
  expect(hear(['/pet/name'], [finding('/pet', 'oneOf'), finding('/pet/lives', 'required')])).toEqual([]);
});

test('a prism that cannot read the operation, or fails on an exchange, is noted and never silent', () => {
  const none = { request: [], response: [] };
  const failing = (): PrismFindings => {
    throw new Error('boom');
  };
  for (const ask of ['no such operation', failing]) {
    expect(secondOpinion(ask, exchange, none)).toMatchObject({
      request: [],
      response: [],
      missing: [{ code: 'DD_SECOND_OPINION_MISSING' }],
    });
  }
});

import { describe, expect, test } from '@jest/globals';
import { createJudge } from '../../src/contract/index.js';
import { violationCodes, type ViolationCode } from '../../src/contract/violation.js';
import { documentOf, exchangeOf, type Case } from './case.js';
import { documentCases } from './document.cases.js';
import { formCases, restCases } from './form.cases.js';
import { requestBodyCases } from './request-body.cases.js';
import { requestCases } from './request.cases.js';
import { responseBodyCases } from './response-body.cases.js';
import { responseCases } from './response.cases.js';

const cases = [
  ...documentCases,
  ...requestCases,
  ...requestBodyCases,
  ...responseCases,
  ...responseBodyCases,
  ...formCases,
  ...restCases,
];

/** Codes a plain exchange cannot show; they have their cases in the judge's document.test.ts and second-opinion.test.ts. */
const elsewhere: ReadonlySet<string> = new Set<ViolationCode>(['DD_FORMAT_UNKNOWN', 'DD_SECOND_OPINION_MISSING']);

const planted = cases.filter((one) => one.pointer !== undefined);
const legal = cases.filter((one) => one.pointer === undefined);

describe('planted violations are found, once, and nothing else', () => {
  test.each(planted)('$code ($side): $title', async (one) => {
    const violations = await (await createJudge(documentOf(one))).check(exchangeOf(one));
    const found = violations.map(({ code, side, pointer, source }) => ({ code, side, pointer, source }));
    expect(found).toEqual([{ code: one.code, side: one.side, pointer: one.pointer, source: 'judge' }]);
    expect(violations[0]?.severity).toBe(violationCodes[one.code].severity);
  });
});

describe('odd but legal exchanges are left alone', () => {
  test.each(legal)('$code ($side): $title', async (one) => {
    expect(await (await createJudge(documentOf(one))).check(exchangeOf(one))).toEqual([]);
  });
});

test('every code has, for each of its sides, a planted case and a legal neighbour', () => {
  const keys = (list: Case[]): string[] => [...new Set(list.map(({ code, side }) => `${code} ${side}`))].sort();
  const expected = Object.entries(violationCodes)
    .filter(([code]) => !elsewhere.has(code))
    .flatMap(([code, { sides }]) => sides.map((side) => `${code} ${side}`))
    .sort();
  expect(expected.length).toBeGreaterThan(30);
  expect(keys(planted)).toEqual(expected);
  expect(keys(legal)).toEqual(expected);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { isUnsupported } from '../../../src/adapter-kit/adapter.js';
import { isUnifiedOperation } from '../../../src/adapter-kit/operations.js';
import { createJudge, type Judge } from '../../../src/contract/judge/index.js';
import { send } from '../../support/call.js';
import { judgeBy, type Verdict } from '../../support/judge.js';
import { inCheckout } from '../../support/root.js';
import { documentedAnswers, gapsIn, idOf, NO_GAPS } from './coverage.js';
import { openPlaces, type Places } from './places.js';
import type { Row } from './row.js';
import type { AccountTable } from './table.js';

/** Tests a table against the document, and sends every row. */
export function testAccount(table: AccountTable): void {
  test('there is a row, or a reason why there is none, for every documented answer of the account, and for nothing else', () => {
    const answers = documentedAnswers.filter((answer) => concerns(table, answer));
    expect(answers.length).toBeGreaterThan(100);
    expect(gapsIn(answers, table.rows, table.cannotProduce)).toEqual(NO_GAPS);
  });

  testRows(table);
}

/** What the vendor has can get any documented answer; what it lacks, one. */
function concerns({ adapter: { operations } }: AccountTable, answer: string): boolean {
  const id = idOf(answer);
  if (!isUnifiedOperation(id)) return false;
  return !isUnsupported(operations[id]) || answer === `${id} 404`;
}

/** Sends every row to a server with the vendor at another address, and has both sides of each exchange judged. */
export function testRows({ rows, ...table }: Pick<AccountTable, 'vendor' | 'stateOf' | 'rows'>): void {
  let places: Places;
  let before: unknown;
  let verdict: Verdict;
  let vendorJudge: Judge;
  beforeAll(async () => {
    const document = await readFile(inCheckout('openapi', `${table.vendor.name}.yaml`), 'utf8');
    [places, verdict, vendorJudge] = await Promise.all([openPlaces(table), judgeBy('truto'), createJudge(document)]);
    before = await places.shared();
  });
  afterAll(() => places.stop());

  describe.each([...new Set(rows.map(({ operationId }) => operationId))])('%s', (operationId) => {
    const own = rows.filter((row) => row.operationId === operationId);

    test.each(own)('answers $status: $title', async (row) => {
      const response = await send(await places.at(row), row.call);
      // The text is only there to be read when the status is another one.
      const told = response.status === row.status ? '' : response.text;
      expect([response.status, told]).toEqual([row.status, '']);
      expect(await verdict(response, row)).toEqual([]);
      if (row.status >= 400) expect(response.body).toMatchObject({ ...failure(row.status), ...(row.body as object) });
      for (const exchange of places.vendor.exchanges) {
        const sides = row.status < 300 ? (['request', 'response'] as const) : (['response'] as const);
        expect(await vendorJudge.violationsOf(exchange, { sides })).toEqual([]);
      }
      if (row.asks !== undefined) expect(places.vendor.received > 0).toBe(row.asks);
    });
  });

  test('says the same thing once', () => {
    const titles = rows.map(({ operationId, status, title }: Row) => `${operationId} ${status}: ${title}`);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test('what was refused has changed nothing', async () => {
    expect(await places.shared()).toEqual(before);
  });

  test('nothing that was answered broke the document', () => {
    expect(places.reports).toEqual([]);
  });
}

function failure(status: number): object {
  return { statusCode: status, error: expect.any(String), message: expect.any(String) };
}

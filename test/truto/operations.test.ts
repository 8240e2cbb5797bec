import { describe, expect, test } from '@jest/globals';
import { isUnsupported } from '../../src/adapter-kit/adapter.js';
import { isUnifiedOperation, unifiedOperations, type UnifiedOperationId } from '../../src/adapter-kit/operations.js';
import { integrations } from '../support/truto.js';
import { documentedAnswers, gapsIn, idOf, NO_GAPS, type Reason } from './operations/coverage.js';
import { otherRows } from './operations/others.js';
import type { AccountTable } from './operations/table.js';
import { tables } from './operations/tables.js';
import { testRows } from './operations/run.js';
import { toptickets } from './operations/toptickets.js';
import type { Proof, Row } from './operations/row.js';

const NOTHING_TO_FIND = 'a list is there, whatever is in it';
const NOTHING_TO_SAY = 'the request says nothing that could be wrong';

/** Documented answers of the platform's own operations that no request can bring about here. */
const cannotProduce: readonly Reason[] = [
  ['the only vendor whose rows these are has no such method', '200', /^callProxyMethod$/],
  ['the proxy has nothing that is not emulated', '501', /Proxy/],
  [NOTHING_TO_FIND, '404', /^(listIntegratedAccounts|listIntegrations|listLogEntries|listWebhooks)$/],
  ['the token of an account that is gone is gone too', '404', /OwnIntegratedAccount$/],
  [NOTHING_TO_SAY, '400', /^(getIntegration|getIntegrationMethodMeta|getOwnIntegratedAccount)$/],
];

const platformRows: readonly Row[] = [...otherRows];

test('the platform’s own operations have a row, or a reason why there is none, for every documented answer', () => {
  const own = documentedAnswers.filter((answer) => !isUnifiedOperation(idOf(answer)));
  expect(own.length).toBeGreaterThan(100);
  expect(gapsIn(own, platformRows, cannotProduce)).toEqual(NO_GAPS);
});

test('there is a table for every account of the scenario', () => {
  expect(tables.map(({ vendor }) => vendor.name).sort()).toEqual([...integrations].sort());
});

describe.each(tables)('the unified operations on $vendor.name', (table) => {
  const ids = Object.keys(unifiedOperations) as UnifiedOperationId[];

  test('work, or have a reason not to, each of them, as the adapter says', () => {
    const proofs = ids.map((id): [string, readonly Proof[]] => [id, proofsOf(table, id)]);
    expect(proofs).toHaveLength(67);
    expect(proofs).toEqual(ids.map((id) => [id, [isUnsupported(table.adapter.operations[id]) ? 'reason' : 'works']]));
  });

  test('have a row, or a reason why there is none, for every documented answer', () => {
    const answers = documentedAnswers.filter((answer) => concerns(table, answer));
    expect(answers.length).toBeGreaterThan(100);
    expect(gapsIn(answers, table.rows, table.cannotProduce)).toEqual(NO_GAPS);
  });
});

testRows(
  [
    { title: 'the platform', vendor: toptickets.vendor.name, rows: platformRows },
    ...tables.map(({ vendor: { name }, rows }) => ({ title: name, vendor: name, rows })),
  ],
  tables,
);

/** What the vendor has can get any documented answer; what it lacks, one. */
function concerns({ adapter: { operations } }: AccountTable, answer: string): boolean {
  const id = idOf(answer);
  if (!isUnifiedOperation(id)) return false;
  return !isUnsupported(operations[id]) || answer === `${id} 404`;
}

/** What the rows of an operation are proofs of, each once. */
function proofsOf({ rows }: AccountTable, id: string): readonly Proof[] {
  const own = rows.filter(({ operationId, proof }) => operationId === id && proof !== undefined);
  return [...new Set(own.flatMap(({ proof }) => proof ?? []))];
}

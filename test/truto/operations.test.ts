import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { createJudge, type Judge } from '../../src/contract/judge/index.js';
import { send } from '../support/call.js';
import { documentedOperations } from '../support/documented.js';
import { judgeBy, type Verdict } from '../support/judge.js';
import { inCheckout } from '../support/root.js';
import { otherRows } from './operations/others.js';
import { openPlaces, type Places } from './operations/places.js';
import { unifiedRows } from './operations/unified.js';

const rows = [...unifiedRows, ...otherRows];
const operations = await documentedOperations('truto');

const NOTHING_TO_FIND = 'a list is there, whatever is in it';
const NOTHING_TO_SAY = 'the request says nothing that could be wrong';
const NOT_ASKED = 'the vendor has no such list: it is not asked';
const NO_METHOD = 'the only vendor there is has no such method';
const ALL_EMULATED = 'the proxy has nothing that is not emulated';
const NO_OTHER_SUCCESS = 'the only vendor there is answers a change with 200, and a deletion with nothing';

/** Documented answers, as `operationId status`, that no request can bring about here, each with the reason. */
const cannotProduce: Readonly<Record<string, string>> = {
  ...reasons(NO_OTHER_SUCCESS, '2XX', /^(update|delete)(Ticket|Comment|Contact|User|Team)$/),
  ...reasons(NOT_ASKED, '422|4XX|502|504', /^listTicket(Statuses|Priorities)$/),
  ...reasons(NO_METHOD, '200|2XX|409|422|4XX|502|504', /^updateAttachment$/),
  ...reasons(NO_METHOD, '200', /^callProxyMethod$/),
  ...reasons(ALL_EMULATED, '501', /Proxy/),
  ...reasons(NOTHING_TO_FIND, '404', /^(listIntegratedAccounts|listIntegrations|listLogEntries)$/),
  ...reasons('the token of an account that is gone is gone too', '404', /OwnIntegratedAccount$/),
  ...reasons(NOTHING_TO_SAY, '400', /^(getIntegration|getIntegrationMethodMeta|getOwnIntegratedAccount)$/),
};

function reasons(reason: string, statuses: string, ids: RegExp): Record<string, string> {
  const wanted = new RegExp(`^(${statuses})$`);
  const found = operations.flatMap(({ id, statuses: declared }) =>
    ids.test(id) ? declared.filter((status) => wanted.test(status)).map((status) => `${id} ${status}`) : [],
  );
  return Object.fromEntries(found.map((answer) => [answer, reason]));
}

/** What the document calls the answer: the status, or its range. */
function documented(operationId: string, status: number): string {
  const declared = operations.find(({ id }) => id === operationId)?.statuses ?? [];
  const own = declared.includes(String(status)) ? String(status) : `${Math.floor(status / 100)}XX`;
  return `${operationId} ${own}`;
}

describe('the table', () => {
  const answers = operations.flatMap(({ id, statuses }) => statuses.map((status) => `${id} ${status}`));
  const covered = new Set(rows.map(({ operationId, status }) => documented(operationId, status)));

  test('has a row, or a reason why there is none, for every documented answer', () => {
    expect(answers.length).toBeGreaterThan(500);
    expect(answers.filter((answer) => !covered.has(answer) && !(answer in cannotProduce))).toEqual([]);
  });

  test('has no row and no reason for anything else', () => {
    expect([...covered].filter((answer) => !answers.includes(answer))).toEqual([]);
    expect(Object.keys(cannotProduce).filter((answer) => covered.has(answer))).toEqual([]);
  });
});

let places: Places;
let before: unknown;
let verdict: Verdict;
let vendorJudge: Judge;
beforeAll(async () => {
  [places, verdict] = await Promise.all([openPlaces(), judgeBy('truto')]);
  vendorJudge = await createJudge(await readFile(inCheckout('openapi', 'toptickets.yaml'), 'utf8'));
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
    if (row.status < 300 && /Ticket(s?)$|Comment|Contact|User|Team|Attachment/.test(operationId)) {
      expect(places.vendor.exchanges.length).toBeGreaterThan(0);
    }
  });
});

function failure(status: number): object {
  return { statusCode: status, error: expect.any(String), message: expect.any(String) };
}

test('what was refused has changed nothing', async () => {
  expect(await places.shared()).toEqual(before);
});

test('nothing that was answered broke the document', () => {
  expect(places.reports).toEqual([]);
});

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parseTime } from '../../src/core/clock.js';
import { get, type Call } from '../support/call.js';
import { keyNamed } from '../support/scenario.js';
import { look, START, type TestServer } from '../support/server.js';
import { noBody } from '../../src/core/api.js';
import {
  ACCOUNTS,
  API_TOKEN,
  newTrutoClient,
  startTrutoServer,
  type AccountName,
  type TrutoClient,
} from '../support/truto.js';

const STATUSES = get('/unified/ticketing/ticket_status');

let server: TestServer;
let client: TrutoClient;
beforeAll(async () => {
  server = await startTrutoServer();
});
beforeEach(async () => {
  server.clock.set(parseTime(START) ?? 0);
  client = await newTrutoClient(server);
});
afterAll(() => server.stop());

/** Sent inside the process, because there are many of them. */
async function spend(path: string, count: number, token = API_TOKEN): Promise<void> {
  const target = `/s/${client.sandbox}/truto${path}`;
  for (let sent = 0; sent < count; sent++) {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await server.deskdouble.emulator.answer({ method: 'GET', target, headers, body: noBody });
    if (answer?.status !== 200)
      throw new Error(`request ${sent + 1} of ${count} answers ${answer?.status ?? 'nothing'}`);
  }
}

const ofAccount = (name: AccountName): string => `${STATUSES.path}?integrated_account_id=${ACCOUNTS[name]}`;
const status = async (call: Call, account: AccountName = 'active'): Promise<number> =>
  (await client.call(call, { account })).status;

test('an account takes 50 requests in ten seconds', async () => {
  await spend(ofAccount('active'), 50);
  const refused = await client.call(STATUSES);
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '10']);
  expect(refused.body).toMatchObject({
    truto_error_insight: { rate_limit_error: { description: expect.any(String) } },
  });
  expect(await status(get('/proxy/teams'))).toBe(429);
  expect(await status(STATUSES, 'sandbox')).toBe(200);
  server.clock.advance(9_999);
  expect(await status(STATUSES)).toBe(429);
  server.clock.advance(1);
  expect(await status(STATUSES)).toBe(200);
});

test('a token makes 500 requests in ten seconds, whatever they are for', async () => {
  await spend('/ping', 490);
  await spend(ofAccount('active'), 10);
  const refused = await client.call(get('/integration'));
  expect([refused.status, refused.headers['retry-after'], refused.body.message]).toEqual([
    429,
    '10',
    'Too many requests',
  ]);
  server.clock.advance(10_000);
  expect(await status(STATUSES)).toBe(200);
});

test('a limit of the vendor is told on, with how long to wait', async () => {
  server.clock.advance(30_000);
  for (let sent = 0; sent < 200; sent++)
    await look(server, `/s/${client.sandbox}/toptickets/v1/test`, keyNamed('Live'));
  const refused = await client.call(get('/unified/ticketing/tickets'), { account: 'limited key' });
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '30']);
  expect(refused.body).toMatchObject({
    statusCode: 429,
    truto_is_remote_error: true,
    raw_response: { detail: expect.stringContaining('Rate limit exceeded') },
    truto_error_insight: { rate_limit_error: { description: expect.any(String) } },
  });
  // One second before the end nobody waits either: the clock may stand still.
  server.clock.advance(29_000);
  const late = await client.call(get('/unified/ticketing/tickets'), { account: 'limited key' });
  expect([late.status, late.headers['retry-after']]).toEqual([429, '1']);
  server.clock.advance(1_000);
  expect(await status(get('/unified/ticketing/tickets'), 'limited key')).toBe(200);
});

test('nothing that was answered broke the document', () => {
  expect(server.reports).toEqual([]);
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseTime } from '../../src/core/clock.js';
import { get, patch, post, type Call } from '../support/call.js';
import { START, type TestServer } from '../support/server.js';
import { newTrutoClient, startTrutoServer, type TrutoClient } from '../support/truto.js';
import { NOBODY, TICKET } from '../toptickets/operations/samples.js';

const TICKETS = '/unified/ticketing/tickets';

let server: TestServer;
let client: TrutoClient;
beforeAll(async () => {
  server = await startTrutoServer({ rateLimits: false });
});
beforeEach(async () => {
  server.clock.set(parseTime(START) ?? 0);
  client = await newTrutoClient(server);
});
afterAll(() => server.stop());

describe('an Idempotency-Key', () => {
  const under = (key: string, call: Call): Call => ({ ...call, headers: { ...call.headers, 'idempotency-key': key } });
  const team = (name: string): Call => post('/unified/ticketing/teams', { name });
  const teams = async (): Promise<number> => ((await client.vendor(get('/v1/teams'))).body as unknown[]).length;

  test('is answered with the first answer, whatever is sent with it', async () => {
    const before = await teams();
    const first = await client.call(under('a', team('One')));
    const second = await client.call(under('a', team('Two')));
    expect([second.status, second.text]).toEqual([200, first.text]);
    expect([first.headers['idempotent-replayed'], second.headers['idempotent-replayed']]).toEqual([undefined, 'true']);
    expect(await teams()).toBe(before + 1);
  });

  test.each(['raw', 'debug', 'normalized'])('keeps the form %s', async (format) => {
    const call = under('a', post(`/unified/ticketing/teams?truto_response_format=${format}`, { name: 'One' }));
    const first = await client.call(call);
    const second = await client.call(call);
    expect([second.status, second.text, second.headers['idempotent-replayed']]).toEqual([
      first.status,
      first.text,
      'true',
    ]);
  });

  test('keeps failures of the vendor, and none of the platform', async () => {
    const lost = under('a', patch(`${TICKETS}/${NOBODY}`, { name: 'x' }));
    const first = await client.call(lost);
    const second = await client.call(lost);
    expect([second.status, second.text, second.headers['idempotent-replayed']]).toEqual([404, first.text, 'true']);
    const conflict = under('b', patch(`${TICKETS}/${TICKET}?etag=x`, { name: 'x' }));
    expect((await client.call(conflict)).status).toBe(409);
    expect((await client.call(under('b', patch(`${TICKETS}/${TICKET}`, { name: 'New' })))).body).toMatchObject({
      name: 'New',
    });
  });

  test('is one per account, method and path, for 24 hours', async () => {
    const before = await teams();
    await client.body(under('a', team('One')));
    await client.body(under('a', post('/proxy/teams', { name: 'Two' })));
    await client.body(under('a', patch(`${TICKETS}/${TICKET}`, { name: 'Three' })));
    expect(await client.vendorBody(get(`/v1/tickets/${TICKET}`))).toMatchObject({ subject: 'Three' });
    await client.body(under('a', team('Four')), { account: 'other organization' });
    expect(await teams()).toBe(before + 2);
    server.clock.advance(24 * 3_600_000 - 1);
    expect((await client.call(under('a', team('Five')))).headers['idempotent-replayed']).toBe('true');
    server.clock.advance(1);
    expect((await client.call(under('a', team('Six')))).body).toMatchObject({ name: 'Six' });
  });

  test('that is used twice at once makes one record', async () => {
    const before = await teams();
    const answers = await Promise.all(Array.from({ length: 10 }, () => client.call(under('a', team('One')))));
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect(await teams()).toBe(before + 1);
  });
});

test('nothing that was answered broke the document', () => {
  expect(server.reports).toEqual([]);
});

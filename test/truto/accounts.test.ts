import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseTime } from '../../src/core/clock.js';
import { get, patch, post, remove, type Call } from '../support/call.js';
import { keyNamed } from '../support/scenario.js';
import { START, type TestServer } from '../support/server.js';
import {
  ACCOUNTS,
  API_TOKEN,
  EXPIRED_TOKEN,
  newTrutoClient,
  OTHER_TOKEN,
  startTrutoServer,
  type AccountName,
  type TrutoClient,
} from '../support/truto.js';
import { CUSTOMER, NOBODY, TICKET } from '../toptickets/operations/samples.js';

type Entity = Record<string, unknown>;

const TICKETS = '/unified/ticketing/tickets';
const accountPath = (name: AccountName): string => `/integrated-account/${ACCOUNTS[name]}`;

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

const vendorCalls = (): number =>
  server.deskdouble.emulator.sandboxes
    .require(client.sandbox)
    .log.entries({ limit: 500 })
    .filter(({ service }) => service === 'toptickets').length;

const writes: readonly Call[] = [
  post(TICKETS, { name: 'x', description: 'x', contact: { id: CUSTOMER } }),
  post(`${TICKETS}/import`, { remote_data: { subject: 'x', description: 'x', customer_id: CUSTOMER } }),
  patch(`${TICKETS}/${TICKET}`, { name: 'x' }),
  remove(`${TICKETS}/${TICKET}`),
  post('/unified/ticketing/attachments/download?id=x', {}),
  post('/proxy/teams', { name: 'x' }),
  patch(`/proxy/tickets/${TICKET}`, { subject: 'x' }),
  remove(`/proxy/tickets/${TICKET}`),
  post('/proxy/tickets/close', {}),
];

test('a sandbox account can be read, and nothing else', async () => {
  for (const path of [TICKETS, `${TICKETS}/${TICKET}`, '/proxy/tickets']) {
    expect((await client.call(get(path), { account: 'sandbox' })).status).toBe(200);
  }
  const before = vendorCalls();
  for (const call of writes) {
    const { body } = await client.call(call, { account: 'sandbox' });
    expect(body).toMatchObject({ statusCode: 405, error: 'Method Not Allowed' });
  }
  expect(vendorCalls()).toBe(before);
});

test.each([
  ['blocked', 503],
  ['connecting', 400],
  ['no adapter', 404],
  ['other environment', 404],
] as const)('an account that is %s is answered with %i, and its vendor not asked', async (account, status) => {
  for (const call of [get(TICKETS), get('/proxy/tickets'), ...writes]) {
    expect((await client.call(call, { account })).body).toMatchObject({ statusCode: status });
  }
  expect(vendorCalls()).toBe(0);
});

test.each([
  ['is missing', '', 400],
  ['is empty', '?integrated_account_id=', 400],
  ['is no UUID', '?integrated_account_id=1', 400],
  ['is of nobody', `?integrated_account_id=${NOBODY}`, 404],
])('an account id that %s', async (_, query, status) => {
  const { body } = await client.call(get(TICKETS + query), { account: null, valid: false });
  expect(body).toMatchObject({ statusCode: status, message: expect.any(String) });
});

test.each([
  ['none', ''],
  ['of nobody', 'truto_api_nobody'],
  ['that has expired', EXPIRED_TOKEN],
])('a token: %s', async (_, token) => {
  const { body } = await client.call(get(TICKETS), { token, valid: false });
  expect(body).toEqual({ statusCode: 401, error: 'Unauthorized', message: 'Invalid or expired token' });
});

test('an environment sees its own accounts alone', async () => {
  const ids = async (token: string): Promise<unknown[]> =>
    (await client.body<{ result: Entity[] }>(get('/integrated-account'), { token })).result.map(({ id }) => id);
  expect(await ids(OTHER_TOKEN)).toEqual([ACCOUNTS['other environment']]);
  expect(await ids(API_TOKEN)).not.toContain(ACCOUNTS['other environment']);
  for (const call of [
    get(accountPath('active')),
    remove(accountPath('active')),
    get(`${accountPath('active')}/capabilities`),
  ]) {
    expect((await client.call(call, { token: OTHER_TOKEN })).status).toBe(404);
  }
});

describe('an account whose key the vendor no longer takes', () => {
  const account = 'expired key';

  test('has to be connected again, and then works', async () => {
    const refused = await client.call(get(TICKETS), { account });
    expect(refused.body).toMatchObject({
      statusCode: 401,
      truto_is_remote_error: true,
      raw_response: { detail: 'Invalid API key' },
    });
    expect(await client.body(get(accountPath(account)))).toMatchObject({
      status: 'needs_reauth',
      last_error: { status: 401, message: 'Invalid API key' },
    });
    const asked = vendorCalls();
    expect((await client.call(get(TICKETS), { account })).body).toMatchObject({
      statusCode: 401,
      truto_is_remote_error: true,
    });
    expect(vendorCalls()).toBe(asked);

    const replaced = patch(`${accountPath(account)}/credentials`, { context: { api_key: keyNamed('Admin') } });
    expect(await client.body(replaced)).toMatchObject({ status: 'active', last_error: null });
    expect((await client.call(get(TICKETS), { account })).status).toBe(200);
  });

  test.each([
    ['credentials', '/credentials'],
    ['context', ''],
  ])('works again once a change of its %s brings a new key, and not by one that is the same', async (_, place) => {
    const change = (key: string): ReturnType<typeof patch> =>
      patch(`${accountPath(account)}${place}`, { context: { api_key: key } });
    expect((await client.call(get(TICKETS), { account })).status).toBe(401);
    if (place === '') {
      expect(await client.body(change(keyNamed('Expired')))).toMatchObject({ status: 'needs_reauth' });
    }
    expect(await client.body(change(keyNamed('Admin')))).toMatchObject({ status: 'active', last_error: null });
    expect((await client.call(get(TICKETS), { account })).status).toBe(200);
  });

  test('is known by its id in capitals, in a body as in a path', async () => {
    const id = ACCOUNTS.active.toUpperCase();
    expect((await client.call(get(`/integrated-account/${id}`))).status).toBe(200);
    const token = post('/integrated-account/token', { integrated_account_id: id });
    expect((await client.call(token)).status).toBe(200);
    expect((await client.call(post('/integrated-account/refresh-credentials', { id }))).status).toBe(200);
  });

  test('is out of use for its own token too', async () => {
    const { integrated_account_token: token } = await client.body<Record<string, string>>(
      post('/integrated-account/token', { integrated_account_id: ACCOUNTS[account] }),
    );
    for (let at = 0; at < 2; at++) {
      expect((await client.call(get('/proxy/teams'), { account: null, token: token ?? '' })).status).toBe(401);
    }
  });
});

test('what the vendor forbids is noted, and the rest goes on', async () => {
  const account = 'read-only key';
  server.clock.advance(1500);
  const forbidden = await client.call(remove(`${TICKETS}/${TICKET}`), { account });
  expect(forbidden.body).toMatchObject({
    statusCode: 403,
    truto_error_insight: { forbidden_error: { value: { missing_scopes: ['tickets:delete'] } } },
  });
  const note = { missing_scopes: ['tickets:delete'], occurred_at: '2025-01-16T15:00:01.500Z' };
  expect(await client.body(get(accountPath(account)))).toMatchObject({
    status: 'active',
    last_forbidden_error: { resource: 'ticketing/tickets', method: 'delete', ...note },
  });
  expect((await client.call(get(TICKETS), { account })).status).toBe(200);
  await client.call(post('/proxy/teams', { name: 'x' }), { account });
  expect(await client.body(get(accountPath(account)))).toMatchObject({
    last_forbidden_error: { resource: 'teams', method: 'create', missing_scopes: ['teams:write'] },
  });
});

test('no answer shows a secret', async () => {
  const secret = keyNamed('Admin');
  const created = await client.call(
    post('/integrated-account', {
      tenant_id: 'acme',
      environment_integration_id: 'fdd4132c-9225-4bdb-b150-d4b68b768922',
      context: { api_key: secret, region: 'eu' },
    }),
  );
  expect(created.body).toMatchObject({ status: 'active', context: { region: 'eu' } });
  const id = String((created.body as Entity)['id']);
  const path = `/integrated-account/${id}`;
  const shown = [
    created,
    await client.call(patch(path, { context: { api_key: secret, desk: 1 } })),
    await client.call(patch(`${path}/credentials`, { context: { api_key: secret } })),
    await client.call(get(path)),
    await client.call(get('/integrated-account')),
    await client.call(get(`${path}/capabilities`)),
    await client.call(get(`${TICKETS}?integrated_account_id=${id}&truto_response_format=debug`), { account: null }),
    await client.call(get('/log')),
  ];
  expect(shown.map(({ status }) => status)).toEqual(shown.map(() => 200));
  expect(shown.filter(({ text }) => text.includes(secret))).toEqual([]);
  expect((shown[3]?.body as Entity)['context']).toEqual({ region: 'eu', desk: 1 });
});

describe('an account’s token', () => {
  const make = async (account: AccountName = 'active'): Promise<string> => {
    const call = post('/integrated-account/token', { integrated_account_id: ACCOUNTS[account] });
    return (await client.body<{ integrated_account_token: string }>(call)).integrated_account_token;
  };

  test('says whose it is, for 15 minutes', async () => {
    const token = await make('other organization');
    const { result } = await client.body<{ result: Entity[] }>(get(TICKETS), { token, account: null });
    expect(result.map(({ number }) => number)).toEqual(['1002', '1001']);
    server.clock.advance(15 * 60_000 - 1);
    expect((await client.call(get(TICKETS), { token, account: null })).status).toBe(200);
    server.clock.advance(1);
    expect((await client.call(get(TICKETS), { token, account: null })).status).toBe(401);
  });

  test('is for its account, the unified resources, the proxy and itself', async () => {
    const token = await make();
    expect((await client.call(get(TICKETS), { token })).status).toBe(200);
    expect((await client.call(get('/proxy/tickets'), { token, account: null })).status).toBe(200);
    expect((await client.call(get('/integrated-account/me'), { token })).body).toMatchObject({ id: ACCOUNTS.active });
    const renamed = patch('/integrated-account/me', { context: { desk: 'two' } });
    expect((await client.call(renamed, { token })).body).toMatchObject({ context: { desk: 'two' } });
    expect((await client.call(get(`${TICKETS}/meta/list`), { token, account: null })).status).toBe(200);
    expect((await client.call(get(TICKETS), { token, account: 'sandbox' })).status).toBe(403);
    for (const call of [
      get('/integrated-account'),
      get(accountPath('active')),
      remove(accountPath('active')),
      patch(`${accountPath('active')}/credentials`, { context: { api_key: 'x' } }),
      post('/integrated-account/token', { integrated_account_id: ACCOUNTS.active }),
      get(`${accountPath('active')}/capabilities`),
      get('/integration'),
      get('/unified/meta/ticketing/toptickets'),
      get(`${TICKETS}/toptickets/meta/list`),
      get('/log'),
    ]) {
      expect((await client.call(call, { token })).body).toMatchObject({ statusCode: 403, error: 'Forbidden' });
    }
  });

  test('goes with its account', async () => {
    const token = await make();
    expect(await client.body(remove(accountPath('active')))).toEqual({ id: ACCOUNTS.active });
    expect((await client.call(get(TICKETS), { token, account: null })).status).toBe(401);
    expect((await client.call(get(TICKETS))).status).toBe(404);
    expect((await client.vendor(get('/v1/tickets'))).body).toHaveLength(6);
  });

  test('is another one each time, and an API token is none', async () => {
    expect(await make()).not.toBe(await make());
    for (const call of [get('/integrated-account/me'), patch('/integrated-account/me', {})]) {
      expect((await client.call(call)).status).toBe(403);
    }
  });
});

describe('a failure of the vendor', () => {
  test.each([
    [404, get(`${TICKETS}/${NOBODY}`), 'Ticket not found', { detail: 'Ticket not found' }],
    [
      404,
      post(TICKETS, { name: 'x', description: 'x', contact: { id: NOBODY } }),
      'Customer not found',
      { detail: 'Customer not found' },
    ],
    [
      422,
      get(`${TICKETS}/1042`),
      'value is not a valid uuid',
      { detail: [expect.objectContaining({ loc: ['path', 'ticket_id'] })] },
    ],
  ])('keeps its status %i and its body', async (status, call, message, raw) => {
    const { body } = await client.call(call);
    expect(body).toMatchObject({ statusCode: status, message, truto_is_remote_error: true, raw_response: raw });
    expect(Object.keys((body as Entity)['truto_error_insight'] as Entity)).toEqual(['remote_error']);
  });

  test('is no failure where the request cannot be mapped: then the vendor is not asked', async () => {
    const { body } = await client.call(post(TICKETS, { name: 'x' }));
    expect(body).toEqual({
      statusCode: 400,
      error: 'Bad Request',
      message: 'contact and description are missing in the body',
      truto_error_insight: {
        missing_required_body_fields: { description: expect.any(String), value: ['contact', 'description'] },
      },
    });
    const query = await client.call(get('/unified/ticketing/comments'));
    expect(query.body).toMatchObject({
      truto_error_insight: { missing_required_query_parameters: { value: ['ticket'] } },
    });
    expect(vendorCalls()).toBe(0);
  });
});

test('nothing that was answered broke the document', () => {
  expect(server.reports).toEqual([]);
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { parseTime } from '../../src/core/clock.js';
import { get, patch, post, remove, type Call } from '../support/call.js';
import { keyNamed } from '../support/scenario.js';
import { look, START, type TestServer } from '../support/server.js';
import {
  ACCOUNTS,
  ENVIRONMENT,
  newTrutoClient,
  OTHER_TOKEN,
  startTrutoServer,
  WEBHOOK,
  type Manner,
  type TrutoClient,
} from '../support/truto.js';

type Entity = Record<string, unknown>;
interface Webhook extends Entity {
  readonly id: string;
  readonly secret: string;
  readonly event_types: readonly string[];
}
interface Message extends Entity {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const TARGET = 'https://example.com/webhook';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TICKETS = '/unified/ticketing/tickets';
const ACCOUNT = `/integrated-account/${ACCOUNTS.active}`;
const NEW_ACCOUNT = post('/integrated-account', {
  tenant_id: 'globex',
  environment_integration_id: 'fdd4132c-9225-4bdb-b150-d4b68b768922',
  context: { desk: 'one', api_key: 'tt_admin_hidden' },
});

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

const register = (fields: object = {}, manner?: Manner): Promise<Webhook> =>
  client.body<Webhook>(post('/webhook', { target_url: TARGET, ...fields }), manner);
const messages = async (from = server, sandbox = client.sandbox): Promise<Message[]> =>
  ((await look(from, `/_deskdouble/sandboxes/${sandbox}/outbox`)) as Message[]).toReversed();
const delivered = async (): Promise<Entity[]> => (await messages()).map(({ body }) => JSON.parse(body) as Entity);
/** Events of the deliveries, the oldest first. */
const events = async (): Promise<unknown[]> => (await delivered()).map(({ event }) => event);

function verified({ headers, body }: Message, secret: string): boolean {
  const digest = createHmac('sha256', secret).update(Buffer.from(body, 'utf8')).digest('hex');
  return headers['X-Truto-Signature'] === `format=sha256,v=${digest}`;
}

describe('a webhook', () => {
  test('is made with a secret, which is told once', async () => {
    const made = await register();
    const { secret, ...rest } = made;
    expect(secret).toMatch(UUID);
    expect(rest).toEqual({
      id: expect.stringMatching(UUID),
      target_url: TARGET,
      is_active: true,
      event_types: expect.arrayContaining(['integrated_account:created', 'record:deleted', 'test']),
      environment_id: ENVIRONMENT,
      created_at: '2025-01-16T15:00:00.000Z',
      updated_at: '2025-01-16T15:00:00.000Z',
    });
    const path = `/webhook/${made.id}`;
    server.clock.advance(1000);
    expect(await client.body(get(path))).toEqual(rest);
    expect(await client.body(patch(path, { is_active: false }))).toEqual({
      ...rest,
      is_active: false,
      updated_at: '2025-01-16T15:00:01.000Z',
    });
    await client.body(patch(path, { is_active: true }));
    await client.body(post('/webhook/test', { id: made.id }));
    const everywhere = [
      await client.body(get('/webhook')),
      await messages(),
      await look(server, `/_deskdouble/sandboxes/${client.sandbox}/requests`),
    ];
    expect(everywhere.map((place) => JSON.stringify(place)).filter((text) => text.includes(secret))).toEqual([]);
    expect(JSON.stringify(everywhere[2])).toContain('[redacted]');
  });

  test('has a secret and an id of its own', async () => {
    const made = [await register(), await register()];
    expect(new Set(made.flatMap(({ id, secret }) => [id, secret])).size).toBe(4);
  });

  test('keeps what nobody may set', async () => {
    const given = { id: WEBHOOK, secret: WEBHOOK, created_at: '2020-01-01T00:00:00Z', environment_id: ENVIRONMENT };
    const made = await register(given, { valid: false });
    expect(made.id).not.toBe(WEBHOOK);
    expect(made.secret).not.toBe(WEBHOOK);
    const changes = patch(`/webhook/${made.id}`, {
      ...given,
      environment_id: ACCOUNTS.active,
      target_url: `${TARGET}/2`,
    });
    const { secret, ...rest } = made;
    expect(await client.body(changes, { valid: false })).toEqual({ ...rest, target_url: `${TARGET}/2` });
    await client.body(post('/webhook/test', { id: made.id }));
    expect((await messages()).map((message) => verified(message, secret))).toEqual([true]);
  });

  test('is listed oldest first, by filters, in pages', async () => {
    const first = await register({ is_active: false });
    server.clock.advance(60_000);
    const second = await register({ event_types: ['record:created'] });
    const ids = async (query: string): Promise<unknown[]> =>
      (await client.body<{ result: Entity[] }>(get(`/webhook${query}`))).result.map(({ id }) => id);
    expect(await ids('')).toEqual([WEBHOOK, first.id, second.id]);
    expect(await ids('?is_active=false')).toEqual([first.id]);
    expect(await ids('?is_active=true')).toEqual([WEBHOOK, second.id]);
    expect(await ids('?created_at[gt]=2025-01-16T15:00:30Z')).toEqual([second.id]);
    expect(await ids(`?environment_id=${ENVIRONMENT}`)).toHaveLength(3);
    expect(await ids(`?environment_id=${ACCOUNTS.active}`)).toEqual([]);
    const page = await client.body<{ next_cursor: string; limit: number }>(get('/webhook?limit=2'));
    expect(page.limit).toBe(2);
    expect(await ids(`?limit=2&next_cursor=${page.next_cursor}`)).toEqual([second.id]);
  });

  test('is gone once it is deleted', async () => {
    const { id } = await register();
    expect(await client.body(remove(`/webhook/${id}`))).toEqual({ id });
    for (const call of [get(`/webhook/${id}`), remove(`/webhook/${id}`), post('/webhook/test', { id })]) {
      expect((await client.call(call)).body).toMatchObject({ statusCode: 404, message: 'Webhook not found' });
    }
    await client.body(patch(ACCOUNT, { context: { desk: 2 } }));
    expect(await events()).toEqual([]);
  });

  test('belongs to its environment', async () => {
    const theirs = await register({}, { token: OTHER_TOKEN });
    expect((await client.body<{ result: unknown[] }>(get('/webhook'), { token: OTHER_TOKEN })).result).toHaveLength(1);
    for (const call of [
      get(`/webhook/${theirs.id}`),
      patch(`/webhook/${theirs.id}`, { is_active: false }),
      remove(`/webhook/${theirs.id}`),
      post('/webhook/test', { id: theirs.id }),
    ]) {
      expect((await client.call(call)).status).toBe(404);
    }
    await client.body(patch(ACCOUNT, { context: { desk: 2 } }));
    expect(await events()).toEqual([]);
    const own = `/integrated-account/${ACCOUNTS['other environment']}`;
    await client.body(patch(own, { context: { desk: 2 } }), { token: OTHER_TOKEN });
    expect(await delivered()).toMatchObject([{ webhook_id: theirs.id, event: 'integrated_account:updated' }]);
  });

  test('belongs to its sandbox', async () => {
    const { id } = await register();
    const other = await newTrutoClient(server);
    expect((await other.call(get(`/webhook/${id}`))).status).toBe(404);
    await other.body(patch(ACCOUNT, { context: { desk: 2 } }));
    expect(await messages(server, other.sandbox)).toEqual([]);
    expect(await messages()).toEqual([]);
  });
});

describe('a delivery', () => {
  test('is signed, and waits in the outbox', async () => {
    const { id, secret } = await register({ event_types: ['record:created'] });
    expect(await client.body(post('/webhook/test', { id }))).toEqual({ success: true });
    const [message, ...others] = await messages();
    expect(others).toEqual([]);
    expect(message).toEqual({
      number: 1,
      at: '2025-01-16T15:00:00.000Z',
      service: 'truto',
      tenant: ENVIRONMENT,
      operation: 'testWebhook',
      kind: 'webhook',
      url: TARGET,
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'truto',
        'X-Truto-Signature': expect.stringMatching(/^format=sha256,v=[0-9a-f]{64}$/),
      },
      body: expect.any(String),
      record: { resource: 'webhooks', key: id },
    });
    expect(await delivered()).toEqual([
      {
        id: expect.stringMatching(UUID),
        event: 'test',
        payload: { foo: 'bar' },
        environment_id: ENVIRONMENT,
        created_at: '2025-01-16T15:00:00.000Z',
        webhook_id: id,
      },
    ]);
    expect((await messages()).map((one) => [verified(one, secret), verified(one, id)])).toEqual([[true, false]]);
  });

  test('has an id of its own, each time and for each webhook', async () => {
    const [left, right] = [await register({ event_types: ['integrated_account:updated'] }), await register()];
    for (const desk of ['one', 'two']) await client.body(patch(ACCOUNT, { context: { desk } }));
    const sent = await delivered();
    expect(sent.map((one) => one['webhook_id'])).toEqual([left.id, right.id, left.id, right.id]);
    expect(new Set(sent.map((one) => one['id'])).size).toBe(4);
    const [first, second] = await messages();
    expect(first && verified(first, left.secret)).toBe(true);
    expect(second && verified(second, right.secret)).toBe(true);
    expect(second && verified(second, left.secret)).toBe(false);
  });

  test('is made for active webhooks alone, and for the events they are for', async () => {
    await register({ is_active: false });
    const { id } = await register({ event_types: ['integrated_account:deleted', 'record:created'] });
    await client.body(patch(ACCOUNT, { context: { desk: 2 } }));
    expect(await events()).toEqual([]);
    await client.body(patch(`/webhook/${id}`, { event_types: ['integrated_account:updated'] }));
    await client.body(patch(ACCOUNT, { context: { desk: 3 } }));
    await client.body(remove(ACCOUNT));
    expect(await delivered()).toMatchObject([{ event: 'integrated_account:updated', webhook_id: id }]);
    await client.body(patch(`/webhook/${id}`, { is_active: false }));
    await client.body(post('/webhook/test', { id }));
    await client.body(NEW_ACCOUNT);
    expect(await events()).toEqual(['integrated_account:updated', 'test']);
  });

  test('is undone with what caused it', async () => {
    await register();
    const refused: readonly (readonly [Call, boolean])[] = [
      [patch(`/integrated-account/${WEBHOOK}`, { context: { desk: 1 } }), true],
      [remove(`/integrated-account/${WEBHOOK}`), true],
      [patch(ACCOUNT, { context: 1 }), false],
      [post('/webhook/test', {}), false],
    ];
    for (const [call, valid] of refused)
      expect((await client.call(call, { valid })).status).toBeGreaterThanOrEqual(400);
    expect(await events()).toEqual([]);
  });
});

describe('of an account is told', () => {
  beforeEach(async () => {
    await register();
  });

  test('that it is new, and can be used', async () => {
    const made = await client.body(NEW_ACCOUNT);
    expect(await events()).toEqual(['integrated_account:created', 'integrated_account:active']);
    const payloads = (await delivered()).map(({ payload }) => payload);
    expect(payloads).toEqual([made, made]);
    expect(made['context']).toEqual({ desk: 'one' });
    expect(JSON.stringify(await messages())).not.toContain('tt_admin_hidden');
  });

  test('that it has changed, when it has', async () => {
    const changed = await client.body(patch(ACCOUNT, { context: { desk: 2 } }));
    expect(await delivered()).toMatchObject([{ event: 'integrated_account:updated', payload: changed }]);
    await client.body(patch(ACCOUNT, { context: { desk: 2 } }));
    await client.body(patch(ACCOUNT, {}));
    expect(await events()).toHaveLength(1);
  });

  test('what it changed by itself', async () => {
    const call = post('/integrated-account/token', { integrated_account_id: ACCOUNTS.active });
    const { integrated_account_token: token = '' } = await client.body<Record<string, string>>(call);
    await client.body(patch('/integrated-account/me', { context: { desk: 2 } }), { token });
    expect(await delivered()).toMatchObject([
      { event: 'integrated_account:updated', payload: { id: ACCOUNTS.active, context: { desk: 2 } } },
    ]);
    const log = JSON.stringify(await look(server, `/_deskdouble/sandboxes/${client.sandbox}/requests`));
    expect(log).not.toContain(token);
  });

  test('that the vendor does not take its key any more, once, and that it is connected again', async () => {
    const account = 'expired key';
    for (let asked = 0; asked < 3; asked++) expect((await client.call(get(TICKETS), { account })).status).toBe(401);
    expect(await delivered()).toMatchObject([
      {
        event: 'integrated_account:authentication_error',
        payload: { id: ACCOUNTS[account], status: 'needs_reauth', last_error: { message: 'Invalid API key' } },
      },
    ]);
    const credentials = { context: { api_key: keyNamed('Admin') } };
    await client.body(patch(`/integrated-account/${ACCOUNTS[account]}/credentials`, credentials));
    expect(await delivered()).toMatchObject([
      {},
      { event: 'integrated_account:updated', payload: { status: 'active', last_error: null } },
      { event: 'integrated_account:active', payload: { status: 'active', last_error: null } },
    ]);
    expect(JSON.stringify(await messages())).not.toContain(keyNamed('Admin'));
    expect((await client.call(get(TICKETS), { account })).status).toBe(200);
  });

  test('once, however many requests are refused at the same time', async () => {
    const calls = [1, 2, 3, 4].map(() => client.call(get(TICKETS), { account: 'expired key' }));
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    expect(await events()).toEqual(['integrated_account:authentication_error']);
  });

  test('nothing when the vendor forbids something, or when it is read', async () => {
    const teams = post('/proxy/teams', { name: 'x' });
    expect((await client.call(teams, { account: 'read-only key' })).status).toBe(403);
    await client.body(get(ACCOUNT));
    await client.body(post('/integrated-account/refresh-credentials', { id: ACCOUNTS.active }));
    expect(await events()).toEqual([]);
  });

  test('that it is gone, by its id alone', async () => {
    await client.body(remove(ACCOUNT));
    expect(await delivered()).toMatchObject([
      { event: 'integrated_account:deleted', payload: { id: ACCOUNTS.active } },
    ]);
    expect((await delivered()).map(({ payload }) => Object.keys(payload as Entity))).toEqual([['id']]);
  });
});

test('webhooks and deliveries are there after a restart, with the same secret', async () => {
  const data = `${server.folder}/restarted`;
  let running = await startTrutoServer({ data });
  try {
    const before = await newTrutoClient(running, 'default');
    const { id, secret } = await before.body<Webhook>(post('/webhook', { target_url: TARGET }));
    await before.body(patch(ACCOUNT, { context: { desk: 2 } }));
    const kept = await messages(running, 'default');
    await running.stop();
    running = await startTrutoServer({ data });
    expect(await messages(running, 'default')).toEqual(kept);
    await (await newTrutoClient(running, 'default')).body(post('/webhook/test', { id }));
    const now = await messages(running, 'default');
    expect(now.map((message) => [message['number'], verified(message, secret)])).toEqual([
      [1, true],
      [2, true],
    ]);
    const ids = now.map(({ body }) => (JSON.parse(body) as Entity)['id']);
    expect(new Set(ids).size).toBe(2);
  } finally {
    await running.stop();
  }
});

test('nothing that was answered broke the document', () => {
  expect(server.reports).toEqual([]);
});

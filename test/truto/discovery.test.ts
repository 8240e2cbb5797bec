import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parseTime } from '../../src/core/clock.js';
import { get, patch } from '../support/call.js';
import { START, type TestServer } from '../support/server.js';
import { ACCOUNTS, newTrutoClient, startTrutoServer, type TrutoClient } from '../support/truto.js';
import { NOBODY, TICKET } from '../toptickets/operations/samples.js';

type Entity = Record<string, unknown>;

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

test('capabilities are what the adapter has', async () => {
  const path = `/integrated-account/${ACCOUNTS.active}/capabilities`;
  type Found = Record<'proxy' | 'unified', readonly { resource: string; methods: readonly unknown[] }[]> & Entity;
  const all = await client.body<Found>(get(path));
  expect(all).toMatchObject({
    integration: { name: 'toptickets' },
    auth: { formats: ['api_key'], fields: ['api_key'] },
    account: { id: ACCOUNTS.active, status: 'active', is_blocked: false },
  });
  expect(Object.fromEntries(all.unified.map(({ resource, methods }) => [resource, methods]))).toEqual({
    tickets: ['list', 'get', 'create', 'update', 'delete', 'import'],
    comments: ['list', 'get', 'create', 'update', 'delete'],
    contacts: ['list', 'get', 'create', 'update', 'delete'],
    users: ['list', 'get', 'create', 'update', 'delete'],
    teams: ['list', 'get', 'create', 'update', 'delete'],
    attachments: ['list', 'get', 'create', 'download'],
    ticket_status: ['list'],
    ticket_priorities: ['list'],
  });
  expect((await client.body<Found>(get(`${path}?type=proxy`))).unified).toEqual([]);
  const imports = await client.body<Found>(get(`${path}?type=unified&methods=import,download`));
  expect([imports.proxy, imports.unified.map(({ resource }) => resource)]).toEqual([[], ['tickets', 'attachments']]);
  const teams = await client.body<Found>(get(`${path}?resource=teams`));
  expect([teams.proxy.length, teams.unified.length]).toEqual([1, 1]);
  const { account: _account, environment_id: _environment, ...ofIntegration } = all;
  expect(await client.body(get('/integration/toptickets/capabilities'))).toEqual(ofIntegration);
});

test('tools are the methods of the adapter, with their schemas', async () => {
  const path = `/integrated-account/${ACCOUNTS.active}/tools`;
  interface Tool extends Entity {
    readonly name: string;
    readonly resource: string;
    readonly method: string;
  }
  const tools = async (query = ''): Promise<readonly Tool[]> =>
    (await client.body<{ result: readonly Tool[] }>(get(`${path}${query}`))).result;
  const { unified } = await client.body<{ unified: readonly { resource: string; methods: string[] }[] }>(
    get(`/integrated-account/${ACCOUNTS.active}/capabilities?type=unified`),
  );
  const all = await tools();
  expect(all.map(({ resource, method }) => `${resource} ${method}`)).toEqual(
    unified.flatMap(({ resource, methods }) => methods.map((method) => `${resource} ${method}`)),
  );
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(all.find(({ name }) => name === 'create_toptickets_comments')).toMatchObject({
    description: 'Create a comment',
    query_schema: { type: 'object', properties: { integrated_account_id: { type: 'string', required: false } } },
    body_schema: { type: 'object', properties: { body: { required: false }, ticket: {} } },
  });
  expect(new Set((await tools('?methods=delete,import')).map(({ method }) => method))).toEqual(
    new Set(['delete', 'import']),
  );
  expect(await tools('?methods=nothing')).toEqual([]);
  expect(await tools('?tags=support')).toEqual([]);
  const needs = all.filter(({ required }) => (required as unknown[]).length > 0);
  expect(needs.map(({ name, required }) => [name, required])).toEqual([['create_toptickets_users', ['name']]]);
});

test('the log tells what became of a call, and what nobody used of it', async () => {
  await client.call(get(`${TICKETS}?limit=1&organization[id]=5&colour=red`), { valid: false });
  server.clock.advance(1000);
  await client.call(patch(`${TICKETS}/${TICKET}`, { name: 'x', tags: [{ name: 'a' }], custom_fields: { a: 1 } }));
  await client.call(get(`${TICKETS}/${NOBODY}`));
  await client.call(get('/proxy/teams?limit=1'));
  const { result } = await client.body<{ result: Entity[] }>(get('/log'));
  const base = `${server.base(client.sandbox)}/v1`;
  expect(result).toMatchObject([
    { id: '4', resource: null, status: 200, path: '/proxy/{resource}' },
    { id: '3', status: 404, vendor_calls: [{ method: 'GET', url: `${base}/tickets/${NOBODY}`, status: 404 }] },
    { id: '2', method: 'PATCH', ignored_fields: ['/tags', '/custom_fields'], ignored_query: [] },
    {
      id: '1',
      created_at: '2025-01-16T15:00:00.000Z',
      integrated_account_id: ACCOUNTS.active,
      resource: 'ticketing/tickets',
      ignored_query: ['organization', 'colour'],
      ignored_fields: [],
      vendor_calls: [{ method: 'GET', url: `${base}/tickets?offset=0&limit=2`, status: 200 }],
    },
  ]);
  const found = async (query: string): Promise<unknown[]> =>
    (await client.body<{ result: Entity[] }>(get(`/log?${query}`))).result.map(({ id }) => id);
  expect(await found('status=404')).toEqual(['3']);
  expect(await found('created_at[gt]=2025-01-16T15:00:00Z')).toEqual(['4', '3', '2']);
  expect(await found('limit=2')).toEqual(['4', '3']);
});

test('nothing that was answered broke the document', () => {
  expect(server.reports).toEqual([]);
});

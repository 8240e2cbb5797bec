import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { parseTime } from '../../../src/core/clock.js';
import { get, patch, post, raw, remove, send, upload, type Call } from '../../support/call.js';
import { newClient, type Client } from '../../support/client.js';
import { keyNamed } from '../../support/scenario.js';
import { START, startTestServer, type TestServer } from '../../support/server.js';
import { ATTACHMENT, COMMENT, CUSTOMER, NOBODY, TEAM, TICKET, USER } from '../operations/samples.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  server.clock.set(parseTime(START) ?? 0);
  client = await newClient(server);
});
afterAll(() => server.stop());

const shown = ({ status, body }: Response): unknown[] => [status, body.detail];
const needs = (scope: string): unknown[] => [403, `Insufficient permissions. Required scope: ${scope}`];
const picture = { filename: 'me.png', type: 'image/png', bytes: 'png' };

/** One call for every operation that changes something, with the scope it needs. */
const changes: readonly (readonly [string, Call])[] = [
  ['tickets:write', post('/v1/tickets', { customer_id: CUSTOMER, subject: 'x', description: 'x' })],
  ['tickets:write', patch(`/v1/tickets/${TICKET}`, { status: 'closed' })],
  ['tickets:delete', remove(`/v1/tickets/${TICKET}`)],
  ['comments:write', post(`/v1/tickets/${TICKET}/comments`, { content: 'x' })],
  ['comments:write', patch(`/v1/tickets/${TICKET}/comments/${COMMENT}`, { content: 'x' })],
  ['comments:delete', remove(`/v1/tickets/${TICKET}/comments/${COMMENT}`)],
  ['attachments:write', upload(`/v1/tickets/${TICKET}/attachments`, picture)],
  ['attachments:delete', remove(`/v1/tickets/${TICKET}/attachments/${ATTACHMENT}`)],
  ['customers:write', post('/v1/customers', { name: 'x', email: 'x@example.com' })],
  ['customers:write', patch(`/v1/customers/${CUSTOMER}`, { is_vip: true })],
  ['customers:delete', remove(`/v1/customers/${CUSTOMER}`)],
  ['teams:write', post('/v1/teams', { name: 'x' })],
  ['teams:write', patch(`/v1/teams/${TEAM}`, { name: 'x' })],
  ['teams:write', post(`/v1/teams/${TEAM}/members`, { user_id: USER })],
  ['teams:write', remove(`/v1/teams/${TEAM}/members/${USER}`)],
  ['teams:delete', remove(`/v1/teams/${TEAM}`)],
  ['users:write', post('/v1/users', { email: 'x@example.com', full_name: 'x', role: 'agent' })],
  ['users:write', patch(`/v1/users/${USER}`, { full_name: 'x' })],
  ['users:write', upload('/v1/users/me/avatar', picture)],
  ['users:write', remove('/v1/users/me/avatar')],
  ['users:delete', remove(`/v1/users/${USER}`)],
];

describe('a credential', () => {
  const withHeader = (headers: Record<string, string>): Promise<Response> =>
    send(server.base(client.sandbox), { ...get('/v1/tickets'), headers });

  test.each([
    ['is missing', {}],
    ['is empty', { authorization: '' }],
    ['has no scheme', { authorization: keyNamed('Admin') }],
    ['has another scheme', { authorization: `Basic ${keyNamed('Admin')}` }],
    ['has nothing behind its scheme', { authorization: 'Bearer' }],
    ['is two', { authorization: `Bearer ${keyNamed('Admin')} ${keyNamed('Live')}` }],
    ['is in another case', { authorization: `Bearer ${keyNamed('Admin').toUpperCase()}` }],
    ['stands in another header', { 'x-api-key': keyNamed('Admin') }],
    ['names what every object has', { authorization: 'Bearer __proto__' }],
    ['names what every object can', { authorization: 'Bearer toString' }],
    ['is very long', { authorization: `Bearer ${'x'.repeat(8000)}` }],
  ])('that %s is not accepted', async (_, headers) => {
    const response = await withHeader(headers);
    expect([...shown(response), response.headers['www-authenticate']]).toEqual([401, 'Invalid API key', 'Bearer']);
  });

  test.each(['bearer', 'BEARER'])('may call its scheme %s', async (scheme) => {
    expect((await withHeader({ authorization: `${scheme} ${keyNamed('Admin')}` })).status).toBe(200);
  });

  test('works until the moment it expires', async () => {
    server.clock.set((parseTime('2025-01-16T15:10:00Z') ?? 0) - 1);
    expect((await client.call(get('/v1/tickets'), 'Soon expired')).status).toBe(200);
    server.clock.advance(1);
    expect(shown(await client.call(get('/v1/tickets'), 'Soon expired'))).toEqual([401, 'Invalid API key']);
  });
});

describe('a read-only key', () => {
  test.each(['Read only', 'Read only, told to write'] as const)('("%s") changes nothing anywhere', async (key) => {
    const before = await client.state();
    for (const [scope, call] of changes) expect(shown(await client.call(call, key))).toEqual(needs(scope));
    expect(await client.state()).toEqual(before);
  });

  test('reads everything', async () => {
    for (const path of [
      'tickets',
      `tickets/${TICKET}/comments`,
      `tickets/${TICKET}/attachments`,
      'customers',
      'teams',
      'users',
    ]) {
      expect((await client.call(get(`/v1/${path}`), 'Read only')).status).toBe(200);
    }
  });
});

describe('an agent’s key', () => {
  const allowed = ['tickets:write', 'comments:write', 'attachments:write', 'customers:write', 'customers:delete'];
  const forbidden = changes.filter(([scope]) => !allowed.includes(scope));

  test('does what an agent may do, even when it is told that it may do more', async () => {
    expect(forbidden.length).toBeGreaterThan(5);
    for (const [scope, call] of forbidden) {
      expect(shown(await client.call(call, 'Agent, told everything'))).toEqual(needs(scope));
    }
    for (const [scope, call] of changes.filter(([scope]) => allowed.includes(scope))) {
      const { status } = await client.call(call, 'Agent, told everything');
      // The customer has tickets: that is a refusal by the record, not by the key.
      expect(status === 403).toBe(false);
      expect(status === 400).toBe(scope === 'customers:delete');
    }
  });

  test('does not look at users', async () => {
    expect(shown(await client.call(get('/v1/users'), 'Agent'))).toEqual(needs('users:read'));
    expect((await client.call(get('/v1/teams'), 'Agent')).status).toBe(200);
  });
});

test('a key with one scope does that and nothing else', async () => {
  expect((await client.call(get('/v1/tickets'), 'Tickets, read only')).status).toBe(200);
  expect(shown(await client.call(get('/v1/customers'), 'Tickets, read only'))).toEqual(needs('customers:read'));
  expect(shown(await client.call(remove(`/v1/tickets/${TICKET}`), 'Tickets, read only'))).toEqual(
    needs('tickets:delete'),
  );
});

test.each([
  ['Admin', 'tt_admin_deskdoub'],
  ['Read only', 'tt_ro_deskdoub'],
  ['Tickets, read only', 'tt_live_ticketsr'],
] as const)('the key "%s" can be asked what it is, by both verbs', async (name, prefix) => {
  const facts = { success: true, key_name: name, key_prefix: prefix, authenticated_at: '2025-01-16T15:00:00.000000Z' };
  expect(await client.body(get('/v1/test'), name)).toMatchObject(facts);
  expect(await client.body(post('/v1/test', 'anything'), name)).toMatchObject(facts);
});

describe('what is wrong first is said first:', () => {
  const path = `/v1/tickets/${NOBODY}`;
  const wrongInEveryWay = raw('PATCH', '/v1/tickets/none', '{"status": ');
  const useUp = async (key: 'No scopes' | 'Live'): Promise<void> => {
    for (let sent = 0; sent < 200; sent++) await client.call(get('/v1/test'), key);
  };

  test('the key, before anything else', async () => {
    expect(shown(await client.call(wrongInEveryWay, 'Revoked'))).toEqual([401, 'Invalid API key']);
  });

  test('then its rate, then its scope', async () => {
    expect((await client.call(wrongInEveryWay, 'No scopes')).status).toBe(403);
    await useUp('No scopes');
    expect((await client.call(wrongInEveryWay, 'No scopes')).status).toBe(429);
  });

  test('then the body as such, then its fields and the path, then what they name', async () => {
    expect((await client.call(wrongInEveryWay)).status).toBe(400);
    expect((await client.call(patch('/v1/tickets/none', { status: 'lost' }))).body.detail).toMatchObject([
      { loc: ['path', 'ticket_id'] },
      { loc: ['body', 'status'] },
    ]);
    expect((await client.call(patch(path, { status: 'lost' }))).status).toBe(422);
    expect(shown(await client.call(patch(path, { status: 'open' })))).toEqual([404, 'Ticket not found']);
  });

  test('a refusal costs a request of the minute too', async () => {
    for (let sent = 0; sent < 200; sent++) expect((await client.call(get(path), 'No scopes')).status).toBe(403);
    expect((await client.call(get(path), 'No scopes')).status).toBe(429);
  });
});

describe('the minute of a key', () => {
  const ANY_CALL = get('/v1/tickets?limit=1');
  const spend = async (key: Parameters<Client['call']>[1], count: number): Promise<Set<number>> => {
    const statuses = new Set<number>();
    for (let sent = 0; sent < count; sent++) statuses.add((await client.call(ANY_CALL, key)).status);
    return statuses;
  };
  const next = async (key: Parameters<Client['call']>[1]): Promise<unknown[]> => {
    const response = await client.call(ANY_CALL, key);
    return [response.status, response.headers['retry-after'], response.body.detail];
  };
  const wait = (seconds: number): unknown[] => [
    429,
    String(seconds),
    `Rate limit exceeded. Try again in ${seconds} seconds.`,
  ];

  test.each([
    ['Read only', 200],
    ['Agent', 200],
    ['Live', 200],
    ['Of no known kind', 200],
    ['Admin', 2000],
  ] as const)('of the kind of "%s" has %i requests', async (key, count) => {
    // Exactly that many, and the next is one too many.
    expect(await spend(key, count)).toEqual(new Set([200]));
    expect(await next(key)).toEqual(wait(60));
  });

  test('ends, and the wait that is told gets shorter until then', async () => {
    await spend('Live', 200);
    server.clock.advance(29_500);
    expect(await next('Live')).toEqual(wait(31));
    server.clock.advance(30_499);
    expect(await next('Live')).toEqual(wait(1));
    server.clock.advance(1);
    expect((await next('Live'))[0]).toBe(200);
    expect(await spend('Live', 199)).toEqual(new Set([200]));
    expect(await next('Live')).toEqual(wait(60));
  });

  test('is its own: other keys, and other sandboxes, are not held up', async () => {
    await spend('Live', 201);
    expect((await client.call(ANY_CALL, 'Admin')).status).toBe(200);
    const other = await newClient(server);
    expect((await other.call(ANY_CALL, 'Live')).status).toBe(200);
  });

  test('is not spent by requests that nobody could be found for', async () => {
    for (let sent = 0; sent < 300; sent++) await client.call(ANY_CALL, 'Expired');
    expect((await client.call(ANY_CALL, 'Expired')).status).toBe(401);
  });
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { createJudge, type Judge } from '../../src/contract/judge/index.js';
import { inCheckout } from '../support/root.js';
import { look, type TestServer } from '../support/server.js';
import { ACCOUNTS, API_TOKEN, integrations, startTrutoServer } from '../support/truto.js';
import { onWire, type WireAnswer, type WireRequest } from '../support/wire.js';
import { CUSTOMER, NOBODY, TICKET } from '../toptickets/operations/samples.js';
import { desks } from './desks/all.js';
import type { Desk } from './desks/desk.js';

/** What the public clients put on the wire: the targets, headers and bodies are theirs to the letter. */
const ACCOUNT = `integrated_account_id=${ACCOUNTS.active}`;
const JSON_TYPE = 'application/json';

interface ClientKind {
  readonly name: string;
  /** On every call, with or without a body. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyHeaders: Readonly<Record<string, string>>;
  readonly deleteHeaders: Readonly<Record<string, string>>;
  /** Of the first page. */
  readonly firstPage: string;
  /** `truto_exclude_fields` with two names. */
  readonly excluded: string;
}

const typescript: ClientKind = {
  name: 'the TypeScript client',
  headers: {
    Accept: JSON_TYPE,
    Authorization: `Bearer ${API_TOKEN}`,
    'User-Agent': 'truto-ts-sdk/2.0.12',
    'accept-language': '*',
    'sec-fetch-mode': 'cors',
    'accept-encoding': 'gzip, deflate',
  },
  bodyHeaders: { 'Content-Type': JSON_TYPE },
  deleteHeaders: {},
  firstPage: '&next_cursor=',
  excluded: 'truto_exclude_fields%5B0%5D=remote_data&truto_exclude_fields%5B1%5D=etag',
};
const python: ClientKind = {
  name: 'the Python client',
  headers: {
    Authorization: `Bearer ${API_TOKEN}`,
    'Content-Type': JSON_TYPE,
    Accept: JSON_TYPE,
    'Accept-Encoding': 'gzip, deflate',
    'User-Agent': 'Python/3.12 aiohttp/3.9.5',
  },
  bodyHeaders: {},
  deleteHeaders: { 'Content-Length': '0' },
  firstPage: '',
  excluded: 'truto_exclude_fields%5B%5D=remote_data&truto_exclude_fields%5B%5D=etag',
};

let server: TestServer;
let judge: Judge;
let mount: string;
beforeAll(async () => {
  server = await startTrutoServer({ rateLimits: false });
  judge = await createJudge(await readFile(inCheckout('openapi', 'truto.yaml'), 'utf8'));
});
beforeEach(async () => {
  mount = `/s/${await server.sandbox()}/truto`;
});
afterAll(() => server.stop());

async function sent(request: WireRequest, side: 'both' | 'response' = 'both'): Promise<WireAnswer> {
  const answer = await onWire(server.deskdouble.url, { ...request, target: mount + request.target });
  const sides = side === 'both' ? (['request', 'response'] as const) : (['response'] as const);
  expect(await judge.violationsOf(answer.exchange, { sides })).toEqual([]);
  return answer;
}

const OK = 'HTTP/1.1 200 OK';
const tickets = '/unified/ticketing/tickets';
const both = [typescript, python];

test('there is a desk for every account of the scenario', () => {
  expect(desks.map(({ service }) => service).sort()).toEqual([...integrations].sort());
});

test.each(both)('$name asks whether the server is there', async ({ headers }) => {
  const answer = await sent({ method: 'GET', target: '/ping?', headers });
  expect(answer).toMatchObject({ statusLine: OK, json: { message: 'pong' } });
});

describe.each(both.flatMap((client) => desks.map((desk) => ({ ...client, desk, on: desk.service }))))(
  '$name on $on',
  ({ headers, bodyHeaders, deleteHeaders, firstPage, excluded, desk }) => {
    const account = `integrated_account_id=${ACCOUNTS[desk.account]}`;
    const read = (target: string): Promise<WireAnswer> => sent({ method: 'GET', target, headers });
    const write = (method: string, target: string, value: unknown): Promise<WireAnswer> =>
      sent({ method, target, headers: { ...headers, ...bodyHeaders }, body: JSON.stringify(value) });

    test('walks a list to its end', async () => {
      const ids: unknown[] = [];
      const counts: unknown[] = [];
      let cursor: unknown = '';
      for (let page = firstPage; cursor !== null; page = `&next_cursor=${encodeURIComponent(String(cursor))}`) {
        const { statusLine, json } = await read(`${tickets}?${account}&limit=3${page}`);
        expect([statusLine, Array.isArray(json['result'])]).toEqual([OK, true]);
        ids.push(...(json['result'] as { id: string }[]).map(({ id }) => id));
        counts.push(json['result_count']);
        cursor = json['next_cursor'];
      }
      expect(counts.length).toBeGreaterThan(1);
      expect(counts.slice(0, -1).filter((count) => count !== 3)).toEqual([]);
      expect(ids).toEqual(await ticketsOf(desk));
    });

    test('filters by a relation and leaves fields out', async () => {
      const target = `/unified/ticketing/comments?${account}&ticket%5Bid%5D=${desk.ticket}&${excluded}`;
      const { json } = await read(target);
      const comments = json['result'] as Record<string, unknown>[];
      expect(comments.length).toBeGreaterThan(1);
      for (const comment of comments) {
        expect(comment).toMatchObject({ id: expect.any(String), ticket: { id: desk.ticket } });
        expect(Object.keys(comment)).not.toEqual(expect.arrayContaining(['remote_data']));
        expect(Object.keys(comment)).not.toEqual(expect.arrayContaining(['etag']));
      }
    });

    test('gets, creates, updates and deletes', async () => {
      const { create, change, changed, deletion } = desk.life;
      const created = await write('POST', `${tickets}?${account}`, create);
      expect(created).toMatchObject({ statusLine: OK, json: { name: 'The printer is on fire' } });
      const one = `${tickets}/${String(created.json['id'])}?${account}`;
      expect((await read(one)).json).toEqual(created.json);
      expect((await write('PATCH', one, change)).json).toMatchObject({ id: created.json['id'], ...changed });
      const deleted = await sent({ method: 'DELETE', target: one, headers: { ...headers, ...deleteHeaders } });
      const ended = deletion === OK;
      expect(deleted.statusLine).toBe(deletion);
      if (ended) expect(deleted.text).toBe(JSON.stringify({ id: created.json['id'] }));
      expect((await read(one)).statusLine).toBe(ended ? 'HTTP/1.1 404 Not Found' : OK);
    });

    test('reads what a failure is called, and its body', async () => {
      const { id, statusLine, json } = desk.lost;
      const answer = await read(`${tickets}/${id}?${account}`);
      expect([answer.statusLine, answer.headers['content-type']]).toEqual([statusLine, JSON_TYPE]);
      expect(answer.json).toMatchObject(json);
    });

    test('finds the paths when its base URL ends in a slash', async () => {
      const answer = await sent({ method: 'GET', target: `/${tickets}?${account}`, headers }, 'response');
      expect(answer).toMatchObject({ statusLine: OK, json: { result_count: (await ticketsOf(desk)).length } });
    });
  },
);

/** Ids of all tickets, in the order of the vendor's own list. */
async function ticketsOf({ service, token, tickets: list }: Desk): Promise<readonly string[]> {
  const sandbox = mount.slice(0, -'/truto'.length);
  return list.ids(await look(server, `${sandbox}/${service}${list.page(0).path}`, token));
}

describe('the TypeScript client', () => {
  const { headers } = typescript;
  const post = (target: string, body: string): Promise<WireAnswer> =>
    sent({ method: 'POST', target, headers: { ...headers, 'Content-Type': JSON_TYPE }, body });

  test('calls import as a custom method', async () => {
    const remote = { subject: 'From the old desk', description: 'Moved.', customer_id: CUSTOMER, category: 'Moved' };
    const { statusLine, json } = await post(`${tickets}/import?${ACCOUNT}`, JSON.stringify({ remote_data: remote }));
    expect(statusLine).toBe(OK);
    expect(json).toMatchObject({ id: expect.any(String), name: remote.subject, remote_data: remote });
  });

  test('sends an empty object to a custom method by default', async () => {
    const { statusLine, json } = await post(`${tickets}/import?${ACCOUNT}`, '{}');
    expect(statusLine).toBe('HTTP/1.1 400 Bad Request');
    expect(json).toMatchObject({
      truto_error_insight: { missing_required_body_fields: { value: ['contact', 'name', 'description'] } },
    });
  });

  test('asks how a method works', async () => {
    const target = `${tickets}/meta/create?${ACCOUNT}`;
    expect(await sent({ method: 'GET', target, headers })).toMatchObject({
      statusLine: OK,
      json: { method: 'create', request_body_schema: { properties: { name: expect.anything() } } },
    });
  });

  test('writes what is null as an empty parameter, and encodes ids', async () => {
    expect((await sent({ method: 'GET', target: `${tickets}/a%2Fb?${ACCOUNT}`, headers })).statusLine).toBe(
      'HTTP/1.1 422 Unprocessable Entity',
    );
  });
});

describe('the Python client', () => {
  const { headers } = python;
  const read = (target: string): Promise<WireAnswer> => sent({ method: 'GET', target, headers });

  test('writes booleans in small letters and times without a zone', async () => {
    const target = `${tickets}?${ACCOUNT}&truto_ignore_remote_data=true&created_at%5Bgt%5D=2025-01-13T23:50:00`;
    const { json } = await read(target);
    const found = json['result'] as Record<string, unknown>[];
    expect(found.map(({ created_at: time }) => time)).toEqual([
      '2025-01-15T10:30:00.000Z',
      '2025-01-15T03:12:00.000Z',
      '2025-01-14T17:20:00.000Z',
    ]);
    expect(found.filter((record) => 'remote_data' in record)).toEqual([]);
  });

  test('stops at an empty page: none comes with a cursor', async () => {
    for (const filter of ['', '&name=Nothing%20is%20called%20so', '&created_at%5Bgt%5D=2026-01-01T00:00:00']) {
      const { json } = await read(`${tickets}?${ACCOUNT}&limit=3${filter}`);
      expect(json['result_count'] === 0 && json['next_cursor'] !== null).toBe(false);
    }
  });

  test('reads the lists of the environment', async () => {
    const accounts = await read(`/integrated-account?limit=2`);
    expect(accounts.json).toMatchObject({ limit: 2, next_cursor: expect.any(String) });
    const { result, next_cursor: next } = (await read('/integration?')).json;
    expect([(result as { name: string }[]).map(({ name }) => name), next]).toEqual([[...integrations].sort(), null]);
  });
});

describe('a list in the query', () => {
  test.each([
    ['indexed', 'truto_exclude_fields%5B0%5D=remote_data&truto_exclude_fields%5B1%5D=etag'],
    ['with empty brackets', 'truto_exclude_fields[]=remote_data&truto_exclude_fields[]=etag'],
    ['repeated', 'truto_exclude_fields=remote_data&truto_exclude_fields=etag'],
    ['with commas', 'truto_exclude_fields=remote_data,etag'],
    ['with commas that are encoded', 'truto_exclude_fields=remote_data%2Cetag'],
  ])('may be %s', async (_, query) => {
    const target = `/unified/ticketing/teams?${ACCOUNT}&${query}`;
    const { json } = await sent({ method: 'GET', target, headers: typescript.headers });
    const [team] = json['result'] as object[];
    expect(Object.keys(team ?? {})).toEqual(['id', 'name', 'description', 'created_at', 'updated_at']);
  });
});

describe('what becomes of the documented snippet when the arguments are in the documented order', () => {
  const misused = { ...typescript.headers, 'Content-Type': 'text/plain;charset=UTF-8' };

  test.each([
    ['POST', '/unified/undefined/undefined?0=c&1=o&2=m&3=m&4=e&5=n&6=t&7=s', 'your_body'],
    ['PATCH', '/unified/undefined/undefined/ticketing?0=7', 'tickets'],
  ])('%s %s tells about it', async (method, target, body) => {
    const answer = await onWire(server.deskdouble.url, { method, target: mount + target, headers: misused, body });
    expect(answer.statusLine).toBe('HTTP/1.1 404 Not Found');
    expect(answer.json).toMatchObject({ statusCode: 404, error: 'Not Found' });
    expect(answer.json['message']).toMatch(/order of the arguments/);
  });

  test('a text where JSON belongs is refused', async () => {
    const target = `/unified/ticketing/comments?${ACCOUNT}`;
    const answer = await sent({ method: 'POST', target, headers: misused, body: 'your_body' }, 'response');
    expect([answer.statusLine, answer.json['statusCode']]).toEqual(['HTTP/1.1 400 Bad Request', 400]);
  });
});

test('every failure has the reason phrase of its status on its first line and in its body', async () => {
  const { headers } = typescript;
  const of = (account: string): string => `${tickets}?integrated_account_id=${account}`;
  const calls: readonly (readonly [string, WireRequest])[] = [
    ['400 Bad Request', { method: 'GET', target: tickets, headers }],
    ['401 Unauthorized', { method: 'GET', target: of(ACCOUNTS.active), headers: { Accept: JSON_TYPE } }],
    ['403 Forbidden', { method: 'GET', target: '/integrated-account/me', headers }],
    ['404 Not Found', { method: 'GET', target: of(NOBODY), headers }],
    [
      '405 Method Not Allowed',
      { method: 'DELETE', target: `${tickets}/x?integrated_account_id=${ACCOUNTS.sandbox}`, headers },
    ],
    [
      '409 Conflict',
      {
        method: 'PATCH',
        target: `${tickets}/${TICKET}?${ACCOUNT}&etag=x`,
        headers: { ...headers, 'Content-Type': JSON_TYPE },
        body: '{}',
      },
    ],
    ['422 Unprocessable Entity', { method: 'GET', target: `${tickets}/x?${ACCOUNT}`, headers }],
    ['501 Not Implemented', { method: 'GET', target: `${tickets}?${ACCOUNT}&truto_super_query=wnam`, headers }],
    ['503 Service Unavailable', { method: 'GET', target: of(ACCOUNTS.blocked), headers }],
  ];
  for (const [status, request] of calls) {
    const answer = await sent(request, 'response');
    const [code = '', ...reason] = status.split(' ');
    expect([answer.statusLine, answer.headers['content-type']]).toEqual([`HTTP/1.1 ${status}`, JSON_TYPE]);
    expect(answer.json).toMatchObject({ statusCode: Number(code), error: reason.join(' ') });
  }
});

test('the account’s limit is told as ten seconds', async () => {
  const limited = await startTrutoServer();
  try {
    const ask = (): Promise<WireAnswer> =>
      onWire(limited.deskdouble.url, {
        method: 'GET',
        target: `/truto/unified/ticketing/ticket_status?${ACCOUNT}`,
        headers: typescript.headers,
      });
    for (let sent = 0; sent < 50; sent++) expect((await ask()).statusLine).toBe(OK);
    const { statusLine, headers, json } = await ask();
    expect([statusLine, headers['retry-after']]).toEqual(['HTTP/1.1 429 Too Many Requests', '10']);
    expect(json).toMatchObject({ statusCode: 429, error: 'Too Many Requests' });
  } finally {
    await limited.stop();
  }
});

test('nothing that was answered broke the document', () => {
  expect(server.reports).toEqual([]);
});

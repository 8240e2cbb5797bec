import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { get, patch, post, remove, type Call } from '../support/call.js';
import type { TestServer } from '../support/server.js';
import { newTrutoClient, startTrutoServer, type TrutoClient } from '../support/truto.js';
import { ATTACHMENT, COMMENT, CUSTOMER, NOBODY, TEAM, TICKET, USER } from '../toptickets/operations/samples.js';

type Entity = Record<string, unknown>;
interface List {
  readonly result: readonly Entity[];
  readonly result_count: number;
}

const TICKETS = '/unified/ticketing/tickets';
const OF_TICKET = `ticket[id]=${TICKET}`;

let server: TestServer;
let client: TrutoClient;
beforeAll(async () => {
  server = await startTrutoServer({ rateLimits: false });
});
beforeEach(async () => {
  client = await newTrutoClient(server);
});
afterAll(() => server.stop());

const lists = ['tickets', `comments?${OF_TICKET}`, 'contacts', 'users', 'teams', `attachments?${OF_TICKET}`];
const records = [
  `tickets/${TICKET}`,
  `comments/${COMMENT}?${OF_TICKET}`,
  `contacts/${CUSTOMER}`,
  `users/${USER}`,
  `teams/${TEAM}`,
  `attachments/${ATTACHMENT}?${OF_TICKET}`,
];
const vendorPaths = [
  '/v1/tickets',
  `/v1/tickets/${TICKET}/comments`,
  '/v1/customers',
  '/v1/users',
  '/v1/teams',
  `/v1/tickets/${TICKET}/attachments`,
];

function asked(path: string, query: string): Call {
  return get(`/unified/ticketing/${path}${path.includes('?') ? '&' : '?'}${query}`);
}

describe.each(lists.map((path, at) => ({ list: path, record: records[at] ?? '', vendor: vendorPaths[at] ?? '' })))(
  '$list',
  ({ list, record, vendor }) => {
    test('raw is the vendor’s body to the letter', async () => {
      const raw = await client.call(asked(list, 'truto_response_format=raw&limit=100'));
      expect(raw.text).toBe((await client.vendor(get(vendor))).text);
      const id = record.replace(/.*\/|\?.*/g, '');
      const one = await client.call(asked(record, 'truto_response_format=raw'));
      expect(one.text).toBe((await client.vendor(get(`${vendor}/${id}`))).text);
    });

    test('debug is the unified answer and what was said to the vendor', async () => {
      const plain = await client.body<List>(asked(list, 'limit=1'));
      const { result, debug } = await client.body<{ result: unknown; debug: Entity }>(
        asked(list, 'limit=1&truto_response_format=debug'),
      );
      expect(result).toEqual(plain.result);
      expect(debug).toMatchObject({ isLooping: false, isEmptyResult: false, resultCount: 1, ignoredQuery: [] });
      expect(debug['requestUrl']).toContain(`${server.base(client.sandbox)}${vendor}?`);
      expect(debug['requestOptions']).toMatchObject({ method: 'GET', headers: { authorization: '[redacted]' } });
      const one = await client.body<Entity>(asked(record, 'truto_response_format=debug'));
      expect(one['result']).toEqual(await client.body(asked(record, '')));
      expect((one['debug'] as Entity)['data']).toEqual((one['result'] as Entity)['remote_data']);
    });

    test('normalized has every property, and nothing of the vendor', async () => {
      const plain = await client.body<List>(asked(list, ''));
      const normalized = await client.body<List>(asked(list, 'truto_response_format=normalized'));
      for (const [at, entry] of normalized.result.entries()) {
        const { remote_data: _, ...own } = plain.result[at] ?? {};
        expect(entry).toMatchObject(own);
        const added = Object.entries(entry).filter(([name]) => !(name in own));
        expect(added.every(([, value]) => value === null || (Array.isArray(value) && value.length === 0))).toBe(true);
        expect('remote_data' in entry).toBe(false);
      }
      const keys = normalized.result.map((entry) => Object.keys(entry).sort().join());
      expect(new Set(keys).size).toBe(1);
    });

    test('stream is the same as unified', async () => {
      const streamed = await client.call(asked(list, 'truto_response_format=stream'));
      expect(streamed.text).toBe((await client.call(asked(list, ''))).text);
    });

    test('fields are left out in the order that is documented', async () => {
      const plain = await client.body<List>(asked(list, ''));
      const without = await client.body<List>(
        asked(list, 'truto_ignore_remote_data=true&truto_exclude_fields=id,nothing'),
      );
      expect(without.result).toEqual(plain.result.map(({ id: _id, remote_data: _remote, ...rest }) => rest));
      expect(without.result_count).toBe(plain.result_count);
      const keyed = await client.body<{ result: Entity; result_count: number }>(
        asked(list, 'truto_key_by=id&truto_ignore_remote_data=true'),
      );
      expect(Object.keys(keyed.result).sort()).toEqual(plain.result.map(({ id }) => String(id)).sort());
      expect(keyed.result_count).toBe(plain.result_count);
      for (const entry of Object.values(keyed.result)) expect('remote_data' in (entry as Entity)).toBe(false);
    });
  },
);

describe('key_by', () => {
  const keyed = async (key: string): Promise<Entity> =>
    (await client.body<{ result: Entity }>(get(`${TICKETS}?truto_key_by=${key}`))).result;

  test('takes the last of several, and leaves out who has none', async () => {
    await client.body(patch(`${TICKETS}/${TICKET}`, { name: 'Is a dark mode planned?' }));
    const byName = await keyed('name');
    // Newest first: the older one is the last.
    expect(byName['Is a dark mode planned?']).toMatchObject({ id: '9f3c2760-c2d5-436b-89a6-ed43214b5c65' });
    expect(Object.keys(byName)).toHaveLength(5);
    expect(await keyed('status')).toEqual({});
    expect(await keyed('nothing')).toEqual({});
  });
});

describe('a raw write', () => {
  const raw = '?truto_response_format=raw';

  test('has the vendor’s status and body, and is done', async () => {
    const created = await client.call(post(`/unified/ticketing/teams${raw}`, { name: 'Raw' }));
    expect([created.status, created.body.name, created.body.members]).toEqual([201, 'Raw', []]);
    const changed = await client.call(
      patch(`/unified/ticketing/teams/${String(created.body.id)}${raw}`, { name: 'Done' }),
    );
    expect([changed.status, changed.text]).toEqual([
      200,
      (await client.vendor(get(`/v1/teams/${String(created.body.id)}`))).text,
    ]);
    const deleted = await client.call(remove(`/unified/ticketing/teams/${String(created.body.id)}${raw}`));
    expect([deleted.status, deleted.text]).toEqual([204, '']);
    expect((await client.vendor(get(`/v1/teams/${String(created.body.id)}`))).status).toBe(404);
  });

  test('that is refused is a failure like any other', async () => {
    const refused = await client.call(remove(`${TICKETS}/${NOBODY}${raw}`));
    expect(refused.body).toMatchObject({ statusCode: 404, raw_response: { detail: 'Ticket not found' } });
  });
});

test.each([
  ['truto_response_format=compact', 400],
  ['limit=0', 400],
  ['limit=many', 400],
  ['next_cursor=nothing', 400],
  ['truto_ignore_remote_data=maybe', 400],
  ['truto_super_query=wnam', 501],
  ['truto_skip_api_call=true', 501],
])('%s is answered with %i', async (query, status) => {
  const answer = await client.call(get(`${TICKETS}?${query}`), { valid: false });
  expect(answer.body).toMatchObject({ statusCode: status, message: expect.any(String) });
});

describe('pages', () => {
  test('have 25 records, at most 100, or all', async () => {
    for (let at = 0; at < 120; at++) await client.vendorBody(post('/v1/teams', { name: `Team ${at}` }));
    const count = async (query: string): Promise<number> =>
      (await client.body<List>(get(`/unified/ticketing/teams?${query}`))).result_count;
    expect([await count(''), await count('limit=100'), await count('limit=1000')]).toEqual([25, 100, 100]);
    expect(await count('limit=1&truto_ignore_limit=true')).toBe(125);
  });

  test('lead back as well', async () => {
    const page = (cursor: unknown): Promise<Entity> =>
      client.body(get(`${TICKETS}?limit=2&next_cursor=${String(cursor ?? '')}`));
    const [first] = [await page('')];
    const second = await page(first?.['next_cursor']);
    const third = await page(second['next_cursor']);
    expect([first?.['prev_cursor'], third['next_cursor']]).toEqual([null, null]);
    expect((await page(third['prev_cursor']))['result']).toEqual(second['result']);
    expect((await page(second['prev_cursor']))['result']).toEqual(first?.['result']);
  });

  test('belong to the list that they come from', async () => {
    const { next_cursor: cursor } = await client.body(get(`${TICKETS}?limit=2`));
    const elsewhere = get(`/unified/ticketing/contacts?limit=2&next_cursor=${String(cursor)}`);
    expect((await client.call(elsewhere)).body).toMatchObject({ statusCode: 400, message: 'Invalid next_cursor' });
    const others = get(`${TICKETS}?next_cursor=${String(cursor)}`);
    expect((await client.call(others, { account: 'other organization' })).status).toBe(400);
  });
});

describe('an etag', () => {
  const etag = async (): Promise<string> => String((await client.body(get(`${TICKETS}/${TICKET}`)))['etag']);
  const change = (version: string, name: string): Call => patch(`${TICKETS}/${TICKET}?etag=${version}`, { name });

  test('lets a change through once', async () => {
    const version = await etag();
    expect((await client.call(change(version, 'First'))).body).toMatchObject({ name: 'First' });
    expect((await client.call(change(version, 'Second'))).body).toMatchObject({ statusCode: 409, error: 'Conflict' });
    expect(await client.vendorBody(get(`/v1/tickets/${TICKET}`))).toMatchObject({ subject: 'First' });
    expect((await client.call(change(await etag(), 'Third'))).status).toBe(200);
  });

  test('notices what happens at the vendor', async () => {
    const version = await etag();
    await client.vendorBody(patch(`/v1/tickets/${TICKET}`, { priority: 'low' }));
    expect((await client.call(change(version, 'Late'))).status).toBe(409);
  });

  test('of nothing does not hide that there is nothing', async () => {
    expect((await client.call(patch(`${TICKETS}/${NOBODY}?etag=x`, { name: 'x' }))).status).toBe(404);
  });
});

test('nothing that was answered broke the document', () => {
  expect(server.reports).toEqual([]);
});

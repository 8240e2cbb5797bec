import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { get, patch, post, remove, type Call } from '../support/call.js';
import type { TestServer } from '../support/server.js';
import { newTrutoClient, startTrutoServer, type TrutoClient } from '../support/truto.js';
import { look } from '../support/server.js';
import { ACCOUNTS, API_TOKEN } from '../support/truto.js';
import { bodyOf } from '../../src/core/api.js';
import { keyNamed } from '../support/scenario.js';
import { CUSTOMER, TICKET } from '../toptickets/operations/samples.js';

interface Page {
  readonly result: readonly { readonly id: string }[];
  readonly next_cursor: string | null;
}

let server: TestServer;
let client: TrutoClient;
beforeAll(async () => {
  server = await startTrutoServer({ rateLimits: false });
});
beforeEach(async () => {
  client = await newTrutoClient(server);
});
afterAll(() => server.stop());

/** A write at the vendor, inside the process: there are many of them. */
async function atVendor({ method, path, body }: Call): Promise<{ id: string }> {
  const headers = { authorization: `Bearer ${keyNamed('Admin')}`, 'content-type': 'application/json' };
  const answer = await server.deskdouble.emulator.answer({
    method,
    target: `/s/${client.sandbox}/toptickets${path}`,
    headers,
    body: bodyOf(body ?? new Uint8Array(0)),
  });
  if (answer === undefined || answer.status >= 300) throw new Error(`${method} ${path}: ${String(answer?.body)}`);
  return (answer.body === undefined ? { id: '' } : JSON.parse(String(answer.body))) as { id: string };
}

/** Every id in the order of the pages; `between` runs after each page with what was seen so far. */
async function walk(path: string, between: (seen: readonly string[]) => Promise<void>): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = `&limit=7&next_cursor=${cursor}&integrated_account_id=${ACCOUNTS.active}`;
    const page = (await look(server, `/s/${client.sandbox}/truto${path}${query}`, API_TOKEN)) as Page;
    if (page.result.length === 0 && page.next_cursor !== null) throw new Error('an empty page with a cursor');
    ids.push(...page.result.map(({ id }) => id));
    cursor = page.next_cursor;
    await between(ids);
  }
  return ids;
}

/** Exactly once each, in the same order, whatever else was seen. */
function expectOnce(seen: readonly string[], expected: readonly string[]): void {
  const wanted = new Set(expected);
  expect(seen.filter((id) => wanted.has(id))).toEqual(expected);
  expect(new Set(seen).size).toBe(seen.length);
}

test('a walk over 1,000 comments sees each of them once while others are added', async () => {
  const comments = `/v1/tickets/${TICKET}/comments`;
  const there = (await client.vendorBody<{ id: string }[]>(get(`${comments}?limit=500`))).length;
  for (let at = there; at < 1000; at++) await atVendor(post(comments, { content: `Comment ${at}` }));
  const first = await client.vendorBody<{ id: string }[]>(get(`${comments}?limit=500`));
  const second = await client.vendorBody<{ id: string }[]>(get(`${comments}?limit=500&offset=500`));
  const before = [...first, ...second].map(({ id }) => id);
  expect(before).toHaveLength(1000);

  let added = 0;
  const seen = await walk(`/unified/ticketing/comments?ticket[id]=${TICKET}`, async () => {
    if (++added <= 30) await atVendor(post(comments, { content: `Late ${added}` }));
  });
  expectOnce(seen, before);
  expect(seen).toHaveLength(1030);
});

describe('a walk over tickets, newest first', () => {
  const tickets = '/unified/ticketing/tickets?truto_ignore_remote_data=true';
  const ticket = (subject: string): Call => post('/v1/tickets', { customer_id: CUSTOMER, subject, description: 'x' });
  const ids = async (): Promise<string[]> =>
    (await client.vendorBody<{ id: string }[]>(get('/v1/tickets?limit=500'))).map(({ id }) => id);

  beforeEach(async () => {
    for (let at = 0; at < 60; at++) await atVendor(ticket(`Ticket ${at}`));
  });

  test('is not disturbed by tickets that come in before it', async () => {
    const before = await ids();
    let added = 0;
    const seen = await walk(tickets, async () => {
      added++;
      for (let at = 0; at <= added % 3; at++) await atVendor(ticket(`New ${added} ${at}`));
    });
    expect(seen).toEqual(before);
  });

  test('misses nothing when tickets it has seen are deleted', async () => {
    const before = await ids();
    const deleted = new Set<string>();
    const seen = await walk(tickets, async (sofar) => {
      // Not the last one seen, and not always the same distance from it.
      const victim = sofar.at(-2 - (deleted.size % 3));
      if (victim === undefined || deleted.has(victim)) return;
      await atVendor(remove(`/v1/tickets/${victim}`));
      deleted.add(victim);
    });
    expect(deleted.size).toBeGreaterThan(5);
    expect(seen).toEqual(before);
  });

  test('misses nothing when the very ticket it stands at is deleted', async () => {
    const before = await ids();
    const seen = await walk(tickets, async (sofar) => {
      await atVendor(remove(`/v1/tickets/${sofar.at(-1) ?? ''}`));
    });
    expect(seen).toEqual(before);
  });

  test('misses nothing when the last ones it has seen are deleted, and others come in', async () => {
    const before = await ids();
    let turn = 0;
    const seen = await walk(tickets, async (sofar) => {
      for (const id of sofar.slice(-2)) await atVendor(remove(`/v1/tickets/${id}`));
      if (++turn % 2 === 0) await atVendor(ticket(`New ${turn}`));
    });
    expect(seen).toEqual(before);
  });

  test('misses nothing when each page is deleted once it was seen', async () => {
    const before = await ids();
    const deleted = new Set<string>();
    const seen = await walk(tickets, async (sofar) => {
      for (const id of sofar.filter((id) => !deleted.has(id))) {
        await atVendor(remove(`/v1/tickets/${id}`));
        deleted.add(id);
      }
    });
    expect(seen).toEqual(before);
  });

  test('misses nothing when the last three it has seen are deleted', async () => {
    const before = await ids();
    const seen = await walk(tickets, async (sofar) => {
      for (const id of sofar.slice(-3)) await atVendor(remove(`/v1/tickets/${id}`));
    });
    expect(seen).toEqual(before);
  });

  test('misses none that stays when tickets come and go at once', async () => {
    const before = await ids();
    const gone = new Set<string>();
    let turn = 0;
    const seen = await walk(tickets, async (sofar) => {
      turn++;
      await atVendor(ticket(`New ${turn}`));
      const victim = sofar.at(-3);
      const ahead = before[sofar.length + 3];
      for (const id of [victim, turn % 2 === 0 ? ahead : undefined]) {
        if (id === undefined || gone.has(id)) continue;
        gone.add(id);
        await atVendor(remove(`/v1/tickets/${id}`));
      }
    });
    expectOnce(
      seen,
      before.filter((id) => !gone.has(id) || seen.includes(id)),
    );
    expect(before.filter((id) => !gone.has(id) && !seen.includes(id))).toEqual([]);
  });

  test('with a filter that the vendor lacks misses nothing either', async () => {
    const before = await ids();
    for (const id of before.filter((_, at) => at % 2 === 0))
      await atVendor(patch(`/v1/tickets/${id}`, { subject: 'Even' }));
    let added = 0;
    const seen = await walk(`${tickets}&name=even`, async () => {
      await atVendor(ticket(added++ % 2 === 0 ? 'Even' : 'Odd'));
    });
    expect(seen).toEqual(before.filter((_, at) => at % 2 === 0));
  });

  test('in an order that the vendor lacks sees each once', async () => {
    const before = await ids();
    const seen = await walk(`${tickets}&sort_by[name]=asc`, async () => undefined);
    expect([...seen].sort()).toEqual([...before].sort());
    expect(seen).toHaveLength(before.length);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { bodyOf } from '../../src/core/api.js';
import type { Call } from '../support/call.js';
import { look, type TestServer } from '../support/server.js';
import { ACCOUNTS, API_TOKEN, integrations, startTrutoServer } from '../support/truto.js';
import { desks } from './desks/all.js';
import type { List } from './desks/desk.js';

interface Page {
  readonly result: readonly { readonly id: string }[];
  readonly next_cursor: string | null;
}

/** Later than everything in the scenario, so that what is added is the newest. */
const AFTER_ALL = '2025-03-05T10:00:00Z';

let server: TestServer;
let sandbox: string;
let taken: Set<string>;
beforeAll(async () => {
  server = await startTrutoServer({ rateLimits: false, time: AFTER_ALL });
});
beforeEach(async () => {
  sandbox = await server.sandbox();
  taken = new Set();
});
afterAll(() => server.stop());

test('every vendor of the scenario is walked over', () => {
  expect(desks.map(({ service }) => service).sort()).toEqual([...integrations].sort());
});

describe.each(desks)('$service', ({ account, service, token, tickets, comments }) => {
  /** A call of the vendor, inside the process: there are many of them. */
  async function atVendor({ method, path, body }: Call): Promise<unknown> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await server.deskdouble.emulator.answer({
      method,
      target: `/s/${sandbox}/${service}${path}`,
      headers,
      body: bodyOf(body ?? new Uint8Array(0)),
    });
    if (answer === undefined || answer.status >= 300) throw new Error(`${method} ${path}: ${String(answer?.body)}`);
    return answer.body === undefined ? undefined : (JSON.parse(String(answer.body)) as unknown);
  }

  /** Every id of the vendor's own list, in its order. */
  async function idsIn(list: List): Promise<readonly string[]> {
    const ids: string[] = [];
    for (let number = 0; ids.length === 500 * number; number++)
      ids.push(...list.ids(await atVendor(list.page(number))));
    return ids;
  }

  /** Nothing is taken out twice. */
  async function takeOut(id: string): Promise<void> {
    const call = taken.has(id) ? undefined : tickets.remove(id);
    taken.add(id);
    if (call !== undefined) await atVendor(call);
  }

  /** Every id in the order of the pages; `between` runs after each page with what was seen so far. */
  async function walk(path: string, between: (seen: readonly string[]) => Promise<void>): Promise<readonly string[]> {
    const ids: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = `&limit=7&next_cursor=${cursor}&integrated_account_id=${ACCOUNTS[account]}`;
      const page = (await look(server, `/s/${sandbox}/truto${path}${query}`, API_TOKEN)) as Page;
      if (page.result.length === 0 && page.next_cursor !== null) throw new Error('an empty page with a cursor');
      ids.push(...page.result.map(({ id }) => id));
      cursor = page.next_cursor;
      await between(ids);
    }
    return ids;
  }

  /** What comes in during a walk is seen only where it comes last. */
  function expectSeen(seen: readonly string[], before: readonly string[]): void {
    if (tickets.newestFirst) expect(seen).toEqual(before);
    else expectOnce(seen, before);
  }

  test('a walk over 1,000 comments sees each of them once while others are added', async () => {
    for (let at = (await idsIn(comments)).length; at < 1000; at++) await atVendor(comments.add(`Comment ${at}`));
    const before = await idsIn(comments);
    expect(before).toHaveLength(1000);

    let added = 0;
    const seen = await walk(comments.path, async () => {
      if (++added <= 30) await atVendor(comments.add(`Late ${added}`));
    });
    expectOnce(seen, before);
    expect(seen).toHaveLength(1030);
  });

  describe('a walk over tickets', () => {
    beforeEach(async () => {
      for (let at = 0; at < 60; at++) await atVendor(tickets.add(`Ticket ${at}`));
    });

    test('is not disturbed by tickets that come in before it', async () => {
      const before = await idsIn(tickets);
      let added = 0;
      const seen = await walk(tickets.path, async () => {
        added++;
        for (let at = 0; at <= added % 3; at++) await atVendor(tickets.add(`New ${added} ${at}`));
      });
      expectSeen(seen, before);
    });

    test('misses nothing when tickets it has seen are deleted', async () => {
      const before = await idsIn(tickets);
      const deleted = new Set<string>();
      const seen = await walk(tickets.path, async (sofar) => {
        // Not the last one seen, and not always the same distance from it.
        const victim = sofar.at(-2 - (deleted.size % 3));
        if (victim === undefined || deleted.has(victim)) return;
        await takeOut(victim);
        deleted.add(victim);
      });
      expect(deleted.size).toBeGreaterThan(5);
      expect(seen).toEqual(before);
    });

    test('misses nothing when the very ticket it stands at is deleted', async () => {
      const before = await idsIn(tickets);
      const seen = await walk(tickets.path, async (sofar) => {
        await takeOut(String(sofar.at(-1)));
      });
      expect(seen).toEqual(before);
    });

    test('misses nothing when the last ones it has seen are deleted, and others come in', async () => {
      const before = await idsIn(tickets);
      let turn = 0;
      const seen = await walk(tickets.path, async (sofar) => {
        for (const id of sofar.slice(-2)) await takeOut(id);
        if (++turn % 2 === 0) await atVendor(tickets.add(`New ${turn}`));
      });
      expectSeen(seen, before);
    });

    test('misses nothing when each page is deleted once it was seen', async () => {
      const before = await idsIn(tickets);
      const deleted = new Set<string>();
      const seen = await walk(tickets.path, async (sofar) => {
        for (const id of sofar.filter((id) => !deleted.has(id))) {
          await takeOut(id);
          deleted.add(id);
        }
      });
      expect(seen).toEqual(before);
    });

    test('misses nothing when the last three it has seen are deleted', async () => {
      const before = await idsIn(tickets);
      const seen = await walk(tickets.path, async (sofar) => {
        for (const id of sofar.slice(-3)) await takeOut(id);
      });
      expect(seen).toEqual(before);
    });

    test('misses none that stays when tickets come and go at once', async () => {
      const before = await idsIn(tickets);
      const gone = new Set<string>();
      let turn = 0;
      const seen = await walk(tickets.path, async (sofar) => {
        turn++;
        await atVendor(tickets.add(`New ${turn}`));
        const victim = sofar.at(-3);
        const ahead = before[sofar.length + 3];
        for (const id of [victim, turn % 2 === 0 ? ahead : undefined]) {
          if (id === undefined || gone.has(id)) continue;
          gone.add(id);
          await takeOut(id);
        }
      });
      expectOnce(
        seen,
        before.filter((id) => !gone.has(id) || seen.includes(id)),
      );
      expect(before.filter((id) => !gone.has(id) && !seen.includes(id))).toEqual([]);
    });

    test('with a filter, which most vendors lack, misses nothing either', async () => {
      const before = await idsIn(tickets);
      for (const id of before.filter((_, at) => at % 2 === 0)) await atVendor(tickets.rename(id, 'Even'));
      let added = 0;
      const seen = await walk(`${tickets.path}&name=Even`, async () => {
        await atVendor(tickets.add(added++ % 2 === 0 ? 'Even' : 'Odd'));
      });
      expectSeen(
        seen,
        before.filter((_, at) => at % 2 === 0),
      );
    });

    test('in another order sees each once', async () => {
      const before = await idsIn(tickets);
      const seen = await walk(`${tickets.path}&sort_by[name]=asc`, async () => undefined);
      expect([...seen].sort()).toEqual([...before].sort());
      expect(seen).toHaveLength(before.length);
    });
  });
});

/** Exactly once each, in the same order, whatever else was seen. */
function expectOnce(seen: readonly string[], expected: readonly string[]): void {
  const wanted = new Set(expected);
  expect(seen.filter((id) => wanted.has(id))).toEqual(expected);
  expect(new Set(seen).size).toBe(seen.length);
}

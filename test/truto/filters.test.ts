import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unifiedOperations } from '../../src/adapter-kit/operations.js';
import { filtersOf } from '../../src/contract/claims/sides.js';
import { adapters } from '../contracts/adapters.js';
import { loadSubject, type Subject } from '../contracts/subject.js';
import { inCheckout } from '../support/root.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { mistakesOf, type List, type Outcome } from './filters/check.js';
import { accountIn, deskOf } from './filters/desk.js';
import { SAME_IN_ALL, UNSEEN } from './filters/exceptions.js';
import { createPlaces } from './filters/places.js';

const lists = Object.entries(unifiedOperations).flatMap(([id, { method }]) => (method === 'list' ? [id] : []));
const SCENARIOS = ['edge-cases', 'docs'];

/** A broken filter is wrong for nearly every value; a few are enough to see how. */
const MISTAKES_MAX = 12;

let server: TestServer;
const unseen = new Set<string>();

beforeAll(async () => {
  server = await startTestServer({ scenarios: inCheckout('fixtures', 'scenarios'), rateLimits: false });
  for (const scenario of SCENARIOS) {
    await server.deskdouble.emulator.sandboxes.create({ name: scenario, scenario, seed: 'test', persist: false });
  }
});
afterAll(() => server.stop());

describe.each(adapters)('the filters of %s answer the records that they should', (name) => {
  const outcomes: Outcome[] = [];
  let subject: Subject;
  let placesOf: ReturnType<typeof createPlaces>;

  beforeAll(async () => {
    subject = await loadSubject(name);
    const desks = SCENARIOS.map(async (scenario) => deskOf(server, scenario, await accountIn(scenario, name)));
    placesOf = createPlaces(await Promise.all(desks));
  });

  test.each(lists)('%s', async (id) => {
    if (!subject.isSupported(id)) return;
    const list = listNamed(id);
    const places = await placesOf(list.path);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const outcome = await mistakesOf(list, place);
      outcomes.push(outcome);
      for (const filter of outcome.unseen) unseen.add(filter);
      expect(outcome.mistakes.slice(0, MISTAKES_MAX)).toEqual([]);
    }
  });

  test('each of them tells records apart, or it is said why none can', () => {
    const told = new Set(outcomes.flatMap(({ telling }) => telling));
    const asked = new Set(outcomes.flatMap(({ asked: filters }) => filters));
    expect(asked.size).toBeGreaterThan(0);
    expect([...asked].filter((filter) => !told.has(filter)).sort()).toEqual(
      Object.keys(SAME_IN_ALL[name] ?? {}).sort(),
    );
  });

  function listNamed(id: string): List {
    const operation = subject.unifiedOperations.get(id);
    if (operation === undefined) throw new Error(`the document has no ${id}`);
    const claims = subject.claims.filters[id] ?? {};
    const filters = filtersOf(subject.unified, operation).map((filter) => {
      const claim = claims[filter] ?? claims[filter.replace(/\[.*$/, '')];
      return { filter, isIgnored: typeof claim === 'object' && 'ignored' in claim };
    });
    return { id, path: operation.path, filters };
  }
});

test('what records do not show is needed by a filter, and listed once', () => {
  expect([...unseen].sort()).toEqual(Object.keys(UNSEEN).sort());
});

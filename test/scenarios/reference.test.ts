import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inCheckout } from '../support/root.js';
import { RESOURCES, see, type Entity, type Seen } from './accounts.js';
import { idsAt, LINKS } from './links.js';

interface Samples {
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: Entity }>> };
}
type Records = ReadonlyMap<string, readonly Entity[]>;

async function everything(seen: Seen): Promise<Records> {
  const lists = RESOURCES.map(async (name) => [name, await seen.all('reference', name)] as const);
  return new Map(await Promise.all(lists));
}

const of = (records: Records, resource: string): readonly Entity[] => records.get(resource) ?? [];

describe.each(['docs', 'demo', 'edge-cases'])('the scenario %s on reference', (scenario) => {
  let seen: Seen;
  let records: Records;
  beforeAll(async () => {
    seen = await see(scenario);
    records = await everything(seen);
  });
  afterAll(() => seen.stop());

  test.each(RESOURCES)('has %s', (resource) => {
    expect(of(records, resource).length).toBeGreaterThan(0);
  });

  test('names records that are there', () => {
    const ids = new Map([...records].map(([name, list]) => [name, new Set(list.map(({ id }) => id))]));
    const lost = LINKS.flatMap(({ resource, path, to }) =>
      of(records, resource)
        .flatMap((record) => idsAt(record, path))
        .filter((id) => !to.some((target) => ids.get(target)?.has(id)))
        .map((id) => `${resource} /${path.join('/')} ${id}`),
    );
    expect(lost).toEqual([]);
  });

  test.each(LINKS)('has a record whose $path leads to $to', ({ resource, path }) => {
    expect(of(records, resource).flatMap((record) => idsAt(record, path))).not.toEqual([]);
  });
});

const SAMPLES = {
  Ticket: 'tickets',
  Comment: 'comments',
  Contact: 'contacts',
  User: 'users',
  Team: 'teams',
  Attachment: 'attachments',
  Account: 'accounts',
  Collection: 'collections',
  Field: 'fields',
  Organization: 'organizations',
  Tag: 'tags',
  TaskList: 'task_lists',
  Task: 'tasks',
  Workspace: 'workspaces',
} as const;

test('docs has the record of each sample of the unified API', async () => {
  const document = parse(await readFile(inCheckout('openapi', 'truto.yaml'), 'utf8')) as Samples;
  const seen = await see('docs');
  const found = Object.entries(SAMPLES).map(async ([example, resource]) => {
    const id = idOf(document, example);
    const record = (await seen.all('reference', resource)).find((one) => one['id'] === id);
    return [example, record?.['id'] ?? `no ${String(id)}`];
  });
  const ids = Object.fromEntries(await Promise.all(found)) as Record<string, unknown>;
  await seen.stop();
  expect(ids).toEqual(Object.fromEntries(Object.keys(SAMPLES).map((name) => [name, idOf(document, name)])));
});

function idOf({ components }: Samples, example: string): unknown {
  const { value } = components.examples[example] ?? {};
  expect(typeof value?.['id']).toBe('string');
  return value?.['id'];
}

test('empty has what a ticket needs, somebody to work, and nothing else', async () => {
  const seen = await see('empty');
  const records = await everything(seen);
  await seen.stop();
  const filled = [...records].filter(([, list]) => list.length > 0).map(([name]) => name);
  expect(filled).toEqual(['ticket_priorities', 'ticket_status', 'ticket_types', 'users']);
});

describe('a page of edge cases', () => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await see('edge-cases');
  });
  afterAll(() => seen.stop());

  test.each([
    ['collections', 100],
    ['tags', 100],
    ['workspaces', 26],
  ])('%s are %i', async (resource, count) => {
    expect(await seen.all('reference', resource)).toHaveLength(count);
  });

  test('exactly 25 tasks belong to one list, and cannot be told apart by time', async () => {
    const tasks = (await seen.all('reference', 'tasks')).filter(({ name }) => name === 'tie');
    expect([tasks.length, new Set(tasks.map(({ created_at: at }) => at)).size]).toEqual([25, 1]);
    expect(new Set(tasks.map(({ task_list: list }) => (list as Entity)['id'])).size).toBe(1);
  });

  test('holds names from right to left, in astral letters, very long, empty and absent', async () => {
    const lists = await Promise.all(['accounts', 'collections', 'tags'].map((name) => seen.all('reference', name)));
    const names = lists.flat().map(({ name }) => name);
    expect(names).toContain(null);
    expect(names).toContain('');
    for (const sort of [/\p{Script=Arabic}/u, /\p{Script=Hebrew}/u, /\p{Extended_Pictographic}/u, /^.{1000,}$/u]) {
      expect(names).toContainEqual(expect.stringMatching(sort));
    }
  });
});

import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { manualClock } from '../../core/clock.js';
import { seededIds } from '../../core/ids.js';
import type { JsonObject } from '../../core/json.js';
import type { ServiceSpec } from '../../spec/types.js';
import { openStore } from '../../store/open-store.js';
import type { Row, Store } from '../../store/ports.js';
import { sandboxRecord } from '../../store/store-fixtures.js';
import type { DemoRecords, Links } from '../define-service.js';
import { loadDesk } from '../resource-engine/engine-fixtures.js';
import { createServiceRuntime } from '../service-runtime.js';
import { checkRecords, insertRecords, prepareRecords } from './records.js';

let spec: ServiceSpec;
let store: Store;
beforeAll(async () => {
  spec = await loadDesk();
});
beforeEach(async () => {
  const clock = manualClock(0);
  store = await openStore({ folder: undefined, durability: 'write', clock, report: () => undefined });
  await store.createSandbox(sandboxRecord('default'), () => undefined);
});

const links: Links = { file: (_, { filename }) => `https://files.test/${filename}`, target: () => undefined };

async function load(tenants: Readonly<Record<string, DemoRecords>>): Promise<void> {
  const service = createServiceRuntime(spec, async () => undefined);
  const records = await prepareRecords(service, { file: 's.json', tenants }, store.blobs);
  await store.write('default', async (unit) => {
    const inserted = await insertRecords(unit, records);
    await checkRecords({ service, unit, ids: seededIds('seed'), links }, inserted);
  });
}

const kept = async (collection: string, key: string): Promise<JsonObject | undefined> => {
  const row: Row | undefined = await store.read('default', (unit) => unit.get(collection, key));
  return row?.entity;
};

const task = (changes: object): JsonObject => ({
  id: 1,
  subject: 'Jam',
  urgent: false,
  labels: [],
  files: [],
  emails: [],
  created: '2025-03-04T12:00:00Z',
  last_updated: '2025-03-04T12:00:00Z',
  ...changes,
});

describe('records of a scenario', () => {
  test('of a shared resource lie together, whatever tenant they stand below', async () => {
    await load({
      acme: { tenants: [{ name: 'acme' }], labels: [{ id: 1, name: 'open' }] },
      globex: { tenants: [{ name: 'globex' }] },
    });
    expect(store.counts('default')).toEqual({ 'desk/-/tenants': 2, 'desk/acme/labels': 1 });
  });

  test('have the fields that are only kept, and any that an open resource has besides', async () => {
    const labels = [{ id: 1, name: 'open', kind: 'state' }];
    await load({ acme: { labels, tasks: [task({ state: 1, shelf: 3, merged_into: 9 })] } });
    expect(await kept('desk/acme/tasks', '1')).toMatchObject({ state: 1, shelf: 3, merged_into: 9 });
    expect(await kept('desk/acme/labels', '1')).toEqual(labels[0]);
  });

  test('keep their files apart, with the size in the unit of the resource', async () => {
    const file = { label: 'guide.pdf', content_type: 'application/pdf' };
    const content = { text: 'Guide', bytes: 2049 };
    await load({
      acme: {
        files: [
          { id: 4, ...file, content },
          { id: 5, ...file, content: { base64: 'R3VpZGU=' } },
        ],
      },
    });
    const [long, short] = [await kept('desk/acme/files', '4'), await kept('desk/acme/files', '5')];
    expect([long?.['size_kb'], short?.['size_kb']]).toEqual([3, 1]);
    const bytes = await store.blobs.get(String(long?.['content']));
    expect([
      bytes?.length,
      Buffer.from(bytes ?? [])
        .toString()
        .trimEnd(),
    ]).toEqual([2049, 'Guide']);
  });

  test('leave the next numbers to those that come after them', async () => {
    await load({ acme: { labels: [{ id: 41, name: 'open' }] } });
    const next = await store.write('default', (unit) => unit.next('desk/acme/labels#id', 1));
    expect(next).toBe(42);
  });

  test.each<[string, DemoRecords, string]>([
    [
      'an unknown field',
      { labels: [{ id: 1, name: 'open', kin: 'state' }] },
      's.json: /tenants/acme/labels/0/kin: the model knows no field "kin"; did you mean "kind"?',
    ],
    [
      'an unknown resource',
      { lables: [] },
      's.json: /tenants/acme/lables: the model knows no resource "lables"; did you mean "labels"?',
    ],
    [
      'a reference to nothing',
      { tasks: [task({ labels: [7] })] },
      's.json: /tenants/acme/tasks/0/labels/0: Label 7 does not exist',
    ],
    [
      'a link to nothing',
      { users: [{ id: 1, email: 'x', account: { role: 1, groups: [{ id: 3 }] } }] },
      's.json: /tenants/acme/users/0/account/groups/0/id: Group 3 does not exist',
    ],
    [
      'a reference of another sort',
      { labels: [{ id: 1, name: 'x', kind: 'label' }], tasks: [task({ state: 1 })] },
      's.json: /tenants/acme/tasks/0/state: Label 1 does not exist',
    ],
    [
      'a missing parent',
      { notes: [{ id: 1, task_id: 3, text: 'x', created: '2025-03-04T12:00:00Z' }] },
      's.json: /tenants/acme/notes/0: Task 3 does not exist (tasks "3")',
    ],
    [
      'a parent by a text',
      { tasks: [task({})], notes: [{ id: 1, task_id: '1', text: 'x', created: '2025-03-04T12:00:00Z' }] },
      's.json: /tenants/acme/notes/0/task_id: must be 1',
    ],
    [
      'an answer that breaks the document',
      { labels: [{ id: 1, name: 7 }] },
      's.json: /tenants/acme/labels/0/name: name must be string, not integer',
    ],
  ])('are refused for %s', async (_, records, message) => {
    await expect(load({ acme: records })).rejects.toMatchObject({ code: 'DD_BAD_SCENARIO', message });
  });
});

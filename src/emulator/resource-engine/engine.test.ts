import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ServiceSpec } from '../../spec/types.js';
import { defineService } from '../define-service.js';
import { loadDesk, openDesk, problemOf, type Desk } from './engine-fixtures.js';

let spec: ServiceSpec;
let desk: Desk;
beforeAll(async () => {
  spec = await loadDesk();
});
beforeEach(async () => {
  desk = await openDesk(spec);
  await desk.seed('groups', { name: 'Printers' }, { name: 'Network' });
  await desk.seed(
    'users',
    { email: 'ann@desk.test', name: 'Ann', account: { groups: [{ id: 1, is_admin: true }], role: 1 } },
    {
      email: 'bob@desk.test',
      name: 'Bob',
      account: {
        groups: [
          { id: 1, is_admin: false },
          { id: 2, is_admin: false },
        ],
        role: 3,
      },
    },
  );
  await desk.seed(
    'labels',
    { name: 'open', kind: 'state' },
    { name: 'done', kind: 'state' },
    { name: 'paper', kind: 'label' },
    { name: 'ink', kind: 'label' },
  );
});

const task = async (body: object): Promise<unknown> =>
  ((await desk.call('createTask', { body })) as { data: unknown }).data;
const get = async (id: number): Promise<unknown> =>
  ((await desk.call('getTask', { path: { id } })) as { data: unknown }).data;
const shown = (resource: string, key: string): Promise<unknown> =>
  desk.records((records) => records.shown(resource, key));

describe('a creation', () => {
  test('keeps keys for what is sent as objects and answers the records', async () => {
    const answer = await desk.call('createTask', {
      body: { subject: 'Jam', state: { id: 1 }, labels: [{ id: 3 }, { id: 4 }], group: { id: 2, label: 'ignored' } },
    });
    expect(answer).toEqual({
      data: {
        id: 1,
        subject: 'Jam',
        urgent: false,
        weight: null,
        due: null,
        state: { id: 1, label: 'open' },
        labels: [
          { id: 3, label: 'paper' },
          { id: 4, label: 'ink' },
        ],
        files: [],
        contact: null,
        emails: [],
        group: { id: 2, label: 'Network' },
        created: '2025-03-04T12:00:00Z',
        created_by: { id: 1, name: 'Ann', email: 'ann@desk.test' },
        last_updated: '2025-03-04T12:00:00Z',
        notes_count: 0,
      },
    });
    expect([desk.issues(), desk.atOnce()]).toEqual([[], true]);
    const kept = await desk.records((records) => records.find('tasks', '1'));
    expect(kept).toMatchObject({ state: 1, labels: [3, 4], group: 2, created_by: 1, merged_into: null });
  });

  test('ignores what is read-only, and takes 0 and null for no reference', async () => {
    expect(
      await task({ subject: 'Jam', id: 99, created: 'then', state: { id: 0 }, labels: [{ id: 0 }, { id: null }] }),
    ).toMatchObject({
      id: 1,
      created: '2025-03-04T12:00:00Z',
      state: null,
      labels: [],
    });
    expect(await task({ subject: 'Jam', state: null, labels: null, urgent: null })).toMatchObject({
      state: null,
      labels: [],
      urgent: false,
    });
  });

  test('of an open resource keeps and answers further fields, after those of the document', async () => {
    const made = await task({ subject: 'Jam', shelf: { row: 3 }, door: null, ['__proto__']: 'x' });
    expect(Object.keys(made as object).slice(-3)).toEqual(['notes_count', 'shelf', 'door']);
    expect(made).toMatchObject({ shelf: { row: 3 }, door: null });
  });

  test('cannot set what is kept and not answered', async () => {
    expect(await task({ subject: 'Jam', merged_into: 7 })).toMatchObject({ id: 1 });
    expect(await get(1)).toMatchObject({ id: 1 });
  });

  test.each([
    [{ state: { id: 9 } }, ['state'], 'Label 9 does not exist'],
    [{ labels: [{ id: 3 }, { id: 9 }] }, ['labels', 1], 'Label 9 does not exist'],
    // A label that is no state, and the other way round.
    [{ state: { id: 3 } }, ['state'], 'Label 3 does not exist'],
    [{ labels: [{ id: 1 }] }, ['labels', 0], 'Label 1 does not exist'],
    [{ labels: [{ label: 'paper' }] }, ['labels', 0], 'Label has no id'],
  ])('that names %j is invalid', async (body, path, message) => {
    expect(await desk.refusal('createTask', { body: { subject: 'Jam', ...body } })).toEqual({
      kind: 'invalid',
      issues: [expect.objectContaining({ in: 'body', path, keyword: 'reference', message })],
    });
  });

  test('below a parent holds its key as a number', async () => {
    await task({ subject: 'Jam' });
    const path = { task_id: 1 };
    expect(await desk.call('createNote', { path, body: { text: 'Open tray 2' } })).toEqual({
      data: { id: 1, task_id: 1, text: 'Open tray 2', created: '2025-03-04T12:00:00Z' },
    });
    expect(await desk.call('listNotes', { path })).toMatchObject({ data: [{ id: 1 }] });
    expect(await get(1)).toMatchObject({ notes_count: 1 });
    expect(await desk.refusal('createNote', { path: { task_id: 8 }, body: { text: 'x' } })).toEqual({
      kind: 'not-found',
      resource: 'tasks',
      key: '8',
      message: 'Task 8 does not exist',
    });
  });
});

describe('links with members of their own', () => {
  test('keep them beside the key, inside arrays too', async () => {
    const body = {
      access: [
        { id: 2, permission: 3, label: 'x' },
        { id: 0, permission: 1 },
      ],
      modules: [{ title: 'One', label: { id: 3, required: true } }, { title: 'Two', label: null }, { title: 'Three' }],
    };
    expect(await desk.call('createForm', { body })).toEqual({
      data: {
        id: 1,
        access: [{ id: 2, permission: 3, label: 'Network' }],
        modules: [
          { title: 'One', label: { id: 3, name: 'paper', required: true } },
          { title: 'Two', label: null },
          { title: 'Three', label: null },
        ],
        extras: [],
      },
    });
    const kept = await desk.records((records) => records.find('forms', '1'));
    expect(kept).toMatchObject({
      access: [{ id: 2, permission: 3 }],
      modules: [{ label: { id: 3, required: true } }, { label: null }, { title: 'Three' }],
    });
  });

  test('are checked where they stand', async () => {
    const modules = [
      { title: 'One', label: { id: 3 } },
      { title: 'Two', label: { id: 77 } },
    ];
    expect(await desk.refusal('createForm', { body: { modules } })).toMatchObject({
      issues: [{ path: ['modules', 1, 'label', 'id'], message: 'Label 77 does not exist' }],
    });
  });

  test('go with their target: as an item, as the value of a field, as a whole', async () => {
    const modules = [{ title: 'One', label: { id: 3, required: true } }];
    await desk.call('createForm', {
      body: {
        access: [
          { id: 2, permission: 1 },
          { id: 1, permission: 1 },
        ],
        modules,
        extras: [{ id: 3 }, { id: 4 }],
      },
    });
    await task({ subject: 'Jam', labels: [{ id: 3 }, { id: 4 }], group: { id: 2 } });
    await desk.call('deleteLabel', { path: { id: 3 } });
    await desk.call('deleteGroup', { path: { id: 2 } });
    expect(await desk.records((records) => records.find('forms', '1'))).toMatchObject({
      access: [{ id: 1 }],
      modules: [{ title: 'One', label: null }],
      extras: [{ id: 4 }],
    });
    expect(await get(1)).toMatchObject({ labels: [{ id: 4 }], group: null });
    expect(await desk.records((records) => records.find('users', '2'))).toMatchObject({
      account: { groups: [{ id: 1 }] },
    });
  });

  test('are found by the records that they lead to', async () => {
    expect(await shown('users', '2')).toMatchObject({
      account: {
        groups: [
          { id: 1, label: 'Printers', is_admin: false },
          { id: 2, label: 'Network', is_admin: false },
        ],
        role: 3,
      },
    });
    expect(await shown('groups', '1')).toEqual({
      id: 1,
      name: 'Printers',
      members: [
        { id: 1, name: 'Ann', email: 'ann@desk.test' },
        { id: 2, name: 'Bob', email: 'bob@desk.test' },
      ],
      lead_of: [],
    });
    await task({ subject: 'Jam', group: { id: 1 }, labels: [{ id: 3 }] });
    expect(await shown('groups', '1')).toMatchObject({ lead_of: [{ id: 1, label: 'Jam' }] });
    expect(await shown('labels', '3')).toEqual({ id: 3, name: 'paper', tasks_count: 1 });
  });
});

describe('an update', () => {
  test('changes what is sent and takes null for the default', async () => {
    await task({ subject: 'Jam', urgent: true, labels: [{ id: 3 }], state: { id: 1 } });
    desk.clock.advance(60_000);
    const body = { urgent: null, labels: null, state: { id: 2 }, shelf: 4 };
    expect(await desk.call('updateTask', { path: { id: 1 }, body })).toMatchObject({
      data: {
        subject: 'Jam',
        urgent: false,
        labels: [],
        state: { label: 'done' },
        shelf: 4,
        last_updated: '2025-03-04T12:01:00Z',
      },
    });
    desk.clock.advance(60_000);
    expect(await desk.call('updateTask', { path: { id: 1 }, body })).toMatchObject({
      data: { last_updated: '2025-03-04T12:01:00Z' },
    });
  });

  test('of an unknown record is refused with its key', async () => {
    expect(await desk.refusal('updateTask', { path: { id: 5 }, body: {} })).toMatchObject({
      message: 'Task 5 does not exist',
    });
  });
});

test('a hidden record is found by nobody', async () => {
  await task({ subject: 'Jam', group: { id: 1 }, labels: [{ id: 3 }] });
  await task({ subject: 'Kept' });
  await desk.records((records) => records.update('tasks', '1', { merged_into: 2 }));
  expect(await desk.refusal('getTask', { path: { id: 1 } })).toMatchObject({ kind: 'not-found', key: '1' });
  expect(await desk.refusal('updateTask', { path: { id: 1 }, body: {} })).toMatchObject({ kind: 'not-found' });
  expect(await desk.refusal('listNotes', { path: { task_id: 1 } })).toMatchObject({ kind: 'not-found' });
  expect(await desk.call('listTasks')).toMatchObject({ data: [{ id: 2 }], total: 1 });
  expect(await shown('groups', '1')).toMatchObject({ lead_of: [] });
  expect(await shown('labels', '3')).toMatchObject({ tasks_count: 0 });
  await desk.records(async (records) => {
    expect(await records.get('tasks', '1')).toBeUndefined();
    expect(await records.query('tasks')).toMatchObject([{ id: 2 }]);
    expect(await problemOf(() => records.find('tasks', '1'))).toMatchObject({ kind: 'not-found' });
  });
});

test('what is shown of a record that is gone is null, and left out of a list', async () => {
  await task({ subject: 'Jam', state: { id: 1 }, labels: [{ id: 3 }, { id: 4 }] });
  await desk.store.write('default', async (unit) => {
    await unit.remove('desk/acme/labels', '1');
    await unit.remove('desk/acme/labels', '3');
  });
  expect(await get(1)).toMatchObject({ state: null, labels: [{ id: 4 }] });
});

test('a shared collection is the same for every tenant', async () => {
  await desk.seed('tenants', { name: 'acme' });
  expect(desk.store.counts('default')).toMatchObject({ 'desk/-/tenants': 1, 'desk/acme/labels': 4 });
  expect(await desk.records((records) => records.find('tenants', 'acme'))).toEqual({ name: 'acme' });
});

test('the link to a blob of its own takes name and type from the record, in other records too', async () => {
  const content = await desk.store.blobs.put(Buffer.from('paper'));
  await desk.seed('files', { label: 'guide.pdf', content_type: 'application/pdf', size_kb: 1, content });
  const url = 'https://files.test/blob:application/pdf/guide.pdf';
  expect(await shown('files', '1')).toEqual({ id: 1, label: 'guide.pdf', size_kb: 1, url });
  expect(await task({ subject: 'Jam', files: [{ id: 1 }] })).toMatchObject({
    files: [{ id: 1, label: 'guide.pdf', url }],
  });
});

describe('code beside the model', () => {
  test('prepares what is sent before it is checked', async () => {
    const prepare = {
      tasks: async (
        fields: object,
        context: { records: { create: (resource: string, fields: { name: string; kind: string }) => Promise<object> } },
        before?: object,
      ) => {
        const made = await context.records.create('labels', { name: 'new', kind: 'label' });
        return {
          ...fields,
          subject: before === undefined ? 'prepared' : 'again',
          labels: [(made as { id: number }).id],
        };
      },
    };
    const code = defineService<Record<string, never>>({ operations: {}, prepare });
    desk = await openDesk(spec, { code });
    await desk.seed('users', { email: 'ann@desk.test' });
    expect(await task({ labels: [{ label: 'new' }] })).toMatchObject({
      subject: 'prepared',
      labels: [{ id: 1, label: 'new' }],
    });
    expect(await desk.call('updateTask', { path: { id: 1 }, body: { subject: 'x' } })).toMatchObject({
      data: { subject: 'again', labels: [{ id: 2 }] },
    });
  });
});

import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../core/json.js';
import type { ServiceSpec } from '../../spec/types.js';
import type { OperationInput } from '../define-service.js';
import { loadDesk, openDesk, problemOf, type Desk } from './engine-fixtures.js';

let spec: ServiceSpec;
let desk: Desk;
beforeAll(async () => {
  spec = await loadDesk();
});
beforeEach(async () => {
  desk = await openDesk(spec);
  await desk.seed('groups', { name: 'Printers' });
  await desk.seed('labels', { name: 'open', kind: 'state' }, { name: 'paper', kind: 'label' });
  await desk.seed('tasks', { subject: 'Jam', labels: [2], group: 1 });
});

const input = (changes: Partial<OperationInput> = {}): OperationInput => ({
  path: {},
  query: {},
  header: {},
  body: undefined,
  undeclaredQuery: [],
  rawQuery: '',
  sentQuery: () => true,
  ...changes,
});

describe('accept', () => {
  test('gives what a creation would keep', async () => {
    const sent = {
      id: 9,
      subject: 'Ink',
      state: { id: 1 },
      labels: [{ id: 2 }, { id: 0 }, { id: 2 }],
      due: '2025-04-01T10:00:00+02:00',
      shelf: 1,
    };
    expect(await desk.records((records) => records.accept('tasks', sent))).toEqual({
      subject: 'Ink',
      due: '2025-04-01T08:00:00Z',
      shelf: 1,
      state: 1,
      labels: [2],
    });
  });

  test('takes every field that is not read-only where no operation says which', async () => {
    const sent = {
      id: 9,
      email: 'ann@desk.test',
      account: { groups: [{ id: 1, is_admin: true, label: 'x' }], role: 2 },
      more: 1,
    };
    expect(await desk.records((records) => records.accept('users', sent))).toEqual({
      email: 'ann@desk.test',
      account: { groups: [{ id: 1, is_admin: true }], role: 2 },
    });
    expect(await desk.records((records) => records.accept('keys', { key: 'k', tenant: 'acme' }))).toEqual({
      key: 'k',
      tenant: 'acme',
    });
  });

  test('refuses references to nothing', async () => {
    await desk.records(async (records) => {
      const problem = await problemOf(() => records.accept('tasks', { group: { id: 7 } }));
      expect(problem).toEqual({ kind: 'not-found', resource: 'groups', key: '7', message: 'Group not found' });
    });
  });

  test('hands the kept record to the code that prepares a change', async () => {
    const seen: unknown[] = [];
    const prepare = (fields: JsonObject, _: unknown, before: JsonObject | undefined): JsonObject => {
      seen.push(before?.['subject']);
      return { ...fields, subject: 'prepared' };
    };
    desk = await openDesk(spec, { code: { operations: {}, prepare: { tasks: prepare } } });
    await desk.seed('tasks', { subject: 'Jam' });
    await desk.records(async (records) => {
      const before = await records.find('tasks', '1');
      expect(await records.accept('tasks', { weight: 1 }, before)).toEqual({ weight: 1, subject: 'prepared' });
      expect(await records.accept('tasks', {})).toEqual({ subject: 'prepared' });
    });
    expect(seen).toEqual(['Jam', undefined]);
  });
});

describe('create', () => {
  test('fills in defaults, keys and stamps', async () => {
    const made = await desk.records((records) => records.create('tasks', { subject: 'Ink' }));
    expect(made).toMatchObject({ id: 2, subject: 'Ink', urgent: false, labels: [], created_by: 1, merged_into: null });
  });

  test('needs the parent that the fields name, and keeps its key as a number', async () => {
    await desk.records(async (records) => {
      expect(await records.create('notes', { task_id: 1, text: 'x' })).toMatchObject({ task_id: 1 });
      const problem = await problemOf(() => records.create('notes', { task_id: 5, text: 'x' }));
      expect(problem).toMatchObject({ kind: 'not-found', resource: 'tasks', key: '5' });
    });
  });

  test('checks references, and takes a given key from the fields', async () => {
    await desk.records(async (records) => {
      expect(await problemOf(() => records.create('tasks', { labels: [2, 9] }))).toMatchObject({
        issues: [{ path: ['labels', 1] }],
      });
      expect(await records.create('keys', { key: 'k1' })).toEqual({ key: 'k1' });
      expect(await records.get('keys', 'k1')).toEqual({ key: 'k1' });
      await expect(records.create('keys', {})).rejects.toThrow('a new record of keys needs its key in "key"');
    });
  });
});

describe('changes', () => {
  test('touch sets the stamps of a change and nothing else', async () => {
    desk.clock.advance(60_000);
    await desk.records(async (records) => {
      const before = await records.find('tasks', '1');
      expect(await records.touch('tasks', '1')).toEqual({ ...before, last_updated: '2025-03-04T12:01:00Z' });
      expect(await problemOf(() => records.touch('tasks', '8'))).toMatchObject({ kind: 'not-found' });
    });
  });

  test('update checks what it is given', async () => {
    await desk.records(async (records) => {
      expect(await records.update('tasks', '1', { state: 1 })).toMatchObject({ state: 1, labels: [2] });
      expect(await problemOf(() => records.update('tasks', '1', { state: 2 }))).toMatchObject({
        issues: [{ path: ['state'], message: 'Label 2 does not exist' }],
      });
    });
  });

  test('remove does what the references say', async () => {
    await desk.records(async (records) => {
      await records.create('notes', { task_id: 1, text: 'x' });
      await records.remove('labels', '2');
      expect(await records.find('tasks', '1')).toMatchObject({ labels: [] });
      await records.remove('tasks', '1');
      expect(await records.query('notes')).toEqual([]);
    });
  });

  test('remove is refused where a reference restricts it', async () => {
    await desk.seed('files', { label: 'a.txt', content_type: 'text/plain', size_kb: 1 });
    await desk.records(async (records) => {
      await records.update('tasks', '1', { files: [1] });
      expect(await problemOf(() => records.remove('files', '1'))).toEqual({
        kind: 'refused',
        message: 'File is still used by tasks',
      });
    });
  });
});

describe('reading', () => {
  test('query answers kept records in the order of lists', async () => {
    desk.clock.advance(60_000);
    await desk.seed('tasks', { subject: 'Ink', group: 1 });
    await desk.records(async (records) => {
      expect(await records.query('tasks')).toMatchObject([{ id: 2, group: 1 }, { id: 1 }]);
      const where = [{ kind: 'has' as const, field: 'labels', values: [2] }];
      expect(await records.query('tasks', where)).toMatchObject([{ id: 1 }]);
    });
  });

  test('listed answers all pages of what the list would show', async () => {
    for (let count = 0; count < 30; count++) await desk.seed('tasks', { subject: `Number ${count}` });
    await desk.records(async (records) => {
      const query = { page: 2, take: 5, where: ['subject:contains:number'], only: ['id', 'group'] };
      const listed = await records.listed('tasks', input({ query }));
      expect(listed).toHaveLength(30);
      expect(listed[0]).toEqual({ id: 31, group: null });
      await records.create('notes', { task_id: 1, text: 'x' });
      expect(await records.listed('notes', input({ path: { task_id: 1 } }))).toMatchObject([{ id: 1, text: 'x' }]);
      expect(await records.listed('notes', input({ path: { task_id: 2 } }))).toEqual([]);
    });
  });

  test('answers stand in the envelope of a single answer', async () => {
    await desk.seed('tasks', { subject: 'Ink' });
    await desk.records(async (records) => {
      const one = await records.answer('tasks', '1', 201);
      expect([one.status, JSON.parse(one.text)]).toEqual([201, { data: await records.shown('tasks', '1') }]);
      const all = await records.answerAll('tasks', ['2', '1'], 200);
      expect(JSON.parse(all.text)).toEqual({
        data: [await records.shown('tasks', '2'), await records.shown('tasks', '1')],
      });
      expect(await problemOf(() => records.answerAll('tasks', ['1', '9'], 200))).toMatchObject({ key: '9' });
    });
  });

  test('an unknown resource is a mistake of ours', async () => {
    await expect(desk.records((records) => records.find('tickets', '1'))).rejects.toThrow(
      'the model has no resource "tickets"',
    );
  });
});

import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ServiceSpec } from '../../spec/types.js';
import { loadDesk, openDesk, type Desk } from './engine-fixtures.js';

let desk: Desk;
let spec: ServiceSpec;
beforeAll(async () => {
  spec = await loadDesk();
  desk = await openDesk(spec);
  await desk.seed('groups', { name: 'Printers' }, { name: 'Network' });
  await desk.seed('users', { email: 'ann@desk.test', name: 'Ann' }, { email: 'bob@desk.test', name: null });
  const [state, label] = ['state', 'label'];
  await desk.seed('labels', { name: 'open', kind: state }, { name: 'done', kind: state });
  await desk.seed('labels', { name: 'paper', kind: label }, { name: 'ink', kind: label });
  const ann = { id: 7, name: 'Ann', email: 'ann@client.test' };
  await desk.seed('tasks', { subject: 'Paper jam', state: 1, labels: [3, 4], weight: 2, group: 1, contact: ann });
  desk.clock.advance(60_000);
  const emails = [{ email: 'x@client.test' }, { email: 'y@client.test' }];
  await desk.seed('tasks', {
    subject: 'Ink',
    state: 2,
    labels: [4],
    weight: 10.5,
    due: '2025-04-01T08:00:00Z',
    emails,
  });
  desk.clock.advance(60_000);
  await desk.seed('tasks', { subject: 'a:b|c null', urgent: true, due: '2025-05-01T08:00:00Z', group: 2 });
  // Of the task that was made last nobody has recorded who made it.
  await desk.store.write('default', async (unit) => {
    const row = await unit.get('desk/acme/tasks', '3');
    await unit.replace('desk/acme/tasks', '3', { ...row?.entity, created_by: null });
  });
});

interface Page {
  readonly data: readonly { readonly id: number }[];
}
const list = async (query: object): Promise<Page> => (await desk.call('listTasks', { query: { ...query } })) as Page;
const ids = async (query: object): Promise<number[]> => (await list(query)).data.map(({ id }) => id);
const issuesOf = async (query: object): Promise<unknown> => {
  const problem = await desk.refusal('listTasks', { query: { ...query } });
  return problem.kind === 'invalid' ? problem.issues : problem;
};

describe('a page', () => {
  test('is counted from one and says how many records there are on all pages', async () => {
    expect(await list({ page: 2, take: 2 })).toMatchObject({ data: [{ id: 1 }], total: 3, page: 2, take: 2 });
    expect(await list({ page: 1, take: 2 })).toMatchObject({
      data: [{ id: 3 }, { id: 2 }],
      total: 3,
      page: 1,
      take: 2,
    });
    expect(await list({ page: 9, take: 2 })).toMatchObject({ data: [], total: 3, page: 9, take: 2 });
    expect(desk.atOnce()).toBe(true);
  });

  test('counts what the conditions leave', async () => {
    expect(await list({ take: 1, where: ['labels:eq:4'] })).toMatchObject({ data: [{ id: 2 }], total: 2 });
  });

  test('of a list without pages is all of it', async () => {
    await desk.seed('notes', { task_id: 1, text: 'one' }, { task_id: 1, text: 'two' }, { task_id: 2, text: 'other' });
    expect(await desk.call('listNotes', { path: { task_id: 1 } })).toMatchObject({
      data: [{ text: 'one' }, { text: 'two' }],
      total: 2,
      page: 1,
      take: 2,
    });
  });

  test('has its issues below the envelope', async () => {
    const other = await openDesk(spec);
    await other.seed('tasks', { subject: 7 }, { subject: 'fine' });
    await other.call('listTasks');
    expect(other.issues()).toEqual([expect.objectContaining({ path: ['data', 1, 'subject'], keyword: 'type' })]);
    await other.call('getTask', { path: { id: 1 } });
    expect(other.issues()).toEqual([expect.objectContaining({ path: ['data', 'subject'] })]);
  });
});

describe('an order', () => {
  test.each([
    [{}, [3, 2, 1]],
    [{ sort_order: 'ASC' }, [1, 2, 3]],
    [{ sort_order: '0' }, [1, 2, 3]],
    [{ sort_order: 'down' }, [3, 2, 1]],
    [{ sort_by: 'subject', sort_order: 'asc' }, [2, 1, 3]],
    [{ sort_by: 'subject' }, [3, 1, 2]],
    [{ sort_by: 'weight', sort_order: 'asc' }, [3, 1, 2]],
    // References sort by their keys, nothing first.
    [{ sort_by: 'state', sort_order: 'asc' }, [3, 1, 2]],
    [{ sort_by: 'group.id', sort_order: '1' }, [3, 1, 2]],
    [{ sort_by: 'contact.name', sort_order: 'asc' }, [2, 3, 1]],
  ])('%j', async (query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  test('by a field that no record has is refused', async () => {
    const query = { sort_by: 'txt' };
    expect(await desk.refusal('listNotes', { path: { task_id: 1 }, query })).toMatchObject({
      issues: [{ path: ['sort_by'], message: "sort_by names no field: Note has no 'txt'" }],
    });
  });

  test('without a direction is that of the model', async () => {
    const path = { task_id: 1 };
    const sorted = (await desk.call('listNotes', { path, query: { sort_by: 'text' } })) as Page;
    expect(sorted.data).toMatchObject([{ text: 'one' }, { text: 'two' }]);
  });

  test.each([
    ['state.colour', "sort_by names no field: Task has no 'state.colour'"],
    ['__proto__', "sort_by names no field: Task has no '__proto__'"],
    ['merged_into', "sort_by names no field: Task has no 'merged_into'"],
    ['state.label', "sort_by: records cannot be sorted by 'state.label'"],
    ['labels', "sort_by: records cannot be sorted by 'labels'"],
    ['labels.id', "sort_by: records cannot be sorted by 'labels.id'"],
    ['contact', "sort_by: records cannot be sorted by 'contact'"],
    ['notes_count', "sort_by: records cannot be sorted by 'notes_count'"],
  ])('by %s is refused', async (field, message) => {
    expect(await issuesOf({ sort_by: field })).toEqual([
      {
        in: 'query',
        path: ['sort_by'],
        keyword: 'field',
        params: { allowed: expect.arrayContaining(['subject']) },
        message,
      },
    ]);
  });
});

describe('a condition', () => {
  test.each([
    ['id:eq:2', [2]],
    ['id:eq:1|3', [3, 1]],
    ['id:neq:1|3', [2]],
    ['id:gt:1', [3, 2]],
    ['id:gte:3|2', [3, 2]],
    ['id:lt:2|3', [2, 1]],
    ['id:lte:1', [1]],
    ['urgent:eq:true', [3]],
    ['urgent:neq:TRUE', [2, 1]],
    ['weight:eq:10.5', [2]],
    ['weight:gt:-1', [2, 1]],
    ['weight:eq:null', [3]],
    ['weight:eq:null|2', [3, 1]],
    ['weight:neq:null', [2, 1]],
    // The value may hold the separator.
    ['subject:eq:a:b', []],
    ['subject:contains:a:B', [3]],
    ['subject:contains:jam|INK', [2, 1]],
    // A text that is never null may well be `null`.
    ['subject:contains:null', [3]],
    ['subject:eq:', []],
    ['created:eq:2025-03-04T13:01:00+01:00', [2]],
    ['created:lt:2025-03-04T12:01:00', [1]],
    ['created:gte:2025-03-04', [3, 2, 1]],
    ['due:gt:2025-04-01T08:00:00.000Z', [3]],
    ['due:eq:null', [1]],
    ['contact.email:eq:ann@client.test', [1]],
    ['contact.email:eq:null', [3, 2]],
    ['contact.email:contains:CLIENT', [1]],
    ['emails.email:eq:y@client.test', [2]],
    ['emails.email:neq:y@client.test', [3, 1]],
    // References by key.
    ['state:eq:1', [1]],
    ['state.id:eq:1|2', [2, 1]],
    ['state.id:neq:1', [3, 2]],
    ['state.id:eq:null', [3]],
    ['state.id:gt:1', [2]],
    ['labels:eq:3', [1]],
    ['labels.id:eq:3|4', [2, 1]],
    ['labels.id:neq:3', [3, 2]],
    // References by what is shown of the other record.
    ['state.label:eq:open', [1]],
    ['state.label:neq:open', [3, 2]],
    ['state.label:eq:null', [3]],
    ['state.label:contains:PE|one', [2, 1]],
    ['labels.label:eq:ink', [2, 1]],
    ['labels.label:neq:paper', [3, 2]],
    ['created_by.email:eq:ann@desk.test', [2, 1]],
    ['created_by.name:neq:Ann', [3]],
    ['created_by.email:gt:a', [2, 1]],
  ])('%s', async (condition, expected) => {
    expect(await ids({ where: [condition] })).toEqual(expected);
  });

  test('holds together with the others', async () => {
    expect(await ids({ where: ['id:gt:1', 'labels.label:eq:ink'] })).toEqual([2]);
    expect(await ids({ where: [] })).toEqual([3, 2, 1]);
  });

  test.each([
    ['subject', 'condition', "where.0: 'subject' must have the form field:operator:value"],
    ['subject:eq', 'condition', "where.0: 'subject:eq' must have the form field:operator:value"],
    ['subject.more:eq:1', 'field', "where.0: Task has no field 'subject.more'"],
    [':eq:1', 'field', "where.0: Task has no field ''"],
    ['__proto__:eq:1', 'field', "where.0: Task has no field '__proto__'"],
    ['merged_into:eq:1', 'field', "where.0: Task has no field 'merged_into'"],
    ['subject:is:1', 'operator', "where.0: there is no operator 'is'; there are eq, neq, lt, lte, gt, gte, contains"],
    [
      'subject:constructor:1',
      'operator',
      "where.0: there is no operator 'constructor'; there are eq, neq, lt, lte, gt, gte, contains",
    ],
    ['id:eq:one', 'type', "where.0: 'one' is not an integer"],
    ['id:eq:1.5', 'type', "where.0: '1.5' is not an integer"],
    ['id:eq:', 'type', "where.0: '' is not an integer"],
    ['id:eq:1|null', 'type', "where.0: 'null' is not an integer"],
    ['state.id:eq:x', 'type', "where.0: 'x' is not an integer"],
    ['weight:eq:1e999', 'type', "where.0: '1e999' is not a number"],
    ['urgent:eq:1', 'type', "where.0: '1' is not a boolean"],
    ['urgent:gt:true', 'operator', "where.0: 'gt' cannot put values in order in 'urgent'"],
    ['created:eq:yesterday', 'format', "where.0: 'yesterday' is no date-time"],
    ['created:eq:5', 'format', "where.0: '5' is no date-time"],
    ['weight:gt:null', 'operator', "where.0: 'gt' does not compare with null"],
    ['weight:contains:1', 'operator', "where.0: 'contains' looks into texts only, not into 'weight'"],
    ['labels.id:gt:1', 'operator', "where.0: 'gt' cannot look into the items of 'labels.id'"],
    ['emails.email:contains:x', 'operator', "where.0: 'contains' cannot look into the items of 'emails.email'"],
    ['contact:eq:1', 'condition', 'where.0: the field is not a single value; name one of its members'],
    ['notes_count:gt:1', 'condition', "where.0: 'notes_count' is worked out when answering and cannot be asked for"],
    ['files.url:eq:x', 'condition', "where.0: 'files.url' is worked out when answering and cannot be asked for"],
  ])('%s is refused', async (condition, keyword, message) => {
    expect(await issuesOf({ where: [condition] })).toEqual([
      expect.objectContaining({ in: 'query', path: ['where', 0], keyword, message }),
    ]);
  });

  test('is refused together with all others that are wrong', async () => {
    expect(await issuesOf({ where: ['id:eq:x', 'id:eq:1', 'state.colour:eq:1'] })).toMatchObject([
      { path: ['where', 0], params: { type: 'integer' } },
      { path: ['where', 2], params: { allowed: expect.arrayContaining(['subject']) } },
    ]);
  });
});

describe('fields that only the records of an open resource know', () => {
  let open: Desk;
  beforeAll(async () => {
    open = await openDesk(spec);
    await open.seed(
      'tasks',
      { subject: 'a', serial: 12, door: { side: 'left' } },
      { subject: 'b', serial: '12b', tags: ['x'] },
    );
    await open.seed('tasks', { subject: 'c', serial: '7', steel: true, tags: 'x' });
  });
  const found = async (query: object): Promise<number[]> =>
    ((await open.call('listTasks', { query: { sort_order: 'asc', ...query } })) as Page).data.map(({ id }) => id);

  test.each([
    ['serial:eq:12', [1]],
    ['serial:neq:12', [2, 3]],
    ['serial:eq:7|12b', [2, 3]],
    ['serial:gt:11', [1, 2, 3]],
    ['serial:gt:12', [2, 3]],
    ['serial:contains:B', [2]],
    ['steel:eq:true', [3]],
    ['steel:eq:null', [1, 2]],
    ['door.side:eq:left', [1]],
    ['tags:eq:x', [2, 3]],
    ['tags:neq:x', [1]],
    ['nothing:eq:1', []],
  ])('%s', async (condition, expected) => {
    expect(await found({ where: [condition] })).toEqual(expected);
  });

  test('sort, numbers before texts', async () => {
    expect(await found({ sort_by: 'serial' })).toEqual([1, 2, 3]);
    expect(await found({ sort_by: 'door.side', sort_order: 'desc' })).toEqual([1, 3, 2]);
  });

  test('can be the only ones that are answered', async () => {
    const answer = await open.call('listTasks', { query: { only: ['serial', 'id'], sort_order: 'asc', take: 1 } });
    expect(answer).toMatchObject({ data: [{ id: 1, serial: 12 }] });
  });
});

describe('a projection', () => {
  test('answers the named fields in the order of the document', async () => {
    expect(await list({ only: ['state', 'id'], take: 1 })).toEqual({
      data: [{ id: 3, state: null }],
      total: 3,
      page: 1,
      take: 1,
    });
    expect(await list({ only: [] })).toMatchObject({ data: [{ subject: 'a:b|c null' }, {}, {}] });
  });

  test('still has the whole record checked', async () => {
    const other = await openDesk(spec);
    await other.seed('tasks', { subject: 7 });
    expect(await other.call('listTasks', { query: { only: ['id'] } })).toMatchObject({ data: [{ id: 1 }] });
    expect(other.issues()).toMatchObject([{ path: ['data', 0, 'subject'] }]);
  });

  test('of unknown fields is refused, one issue each', async () => {
    const path = { task_id: 1 };
    expect(await desk.refusal('listNotes', { path, query: { only: ['id', 'txt', 'nope'] } })).toEqual({
      kind: 'invalid',
      issues: [
        expect.objectContaining({
          in: 'query',
          path: ['only', 1],
          keyword: 'field',
          message: "only.1: Note has no field 'txt'",
        }),
        expect.objectContaining({ path: ['only', 2] }),
      ],
    });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseTime } from '../../../src/core/clock.js';
import { post, put } from '../../support/call.js';
import type { TestServer } from '../../support/server.js';
import { newClient, startDeskHero, type Client } from '../client.js';
import { ARTICLE, CATEGORY, FIELD, GROUP, NOBODY, OPEN, PRINTER, TAGS } from '../samples.js';
import { read, START, userIdOf, v1, type Json } from '../scenario.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startDeskHero();
});
beforeEach(async () => {
  server.clock.set(parseTime(START) ?? 0);
  client = await newClient(server);
});
afterAll(() => server.stop());

const create = (path: string, fields: object): Promise<Json> => client.data(post(v1(path), fields), 'admin');
const refusal = (path: string, fields: object): Promise<object> => client.refusal(post(v1(path), fields), 'admin');

type Maker = readonly [path: string, fields: Json];
/** What is needed to make one of each. */
const keyed: readonly Maker[] = [
  ['/lists', { name: 'Spare Parts & more' }],
  ['/fields', { label: 'Room number' }],
  ['/forms', { name: 'Call us' }],
  ['/knowledge_bases', { sys_subject: 'Clean the head' }],
];
const makers: readonly Maker[] = [
  ...keyed,
  ['/templates', { name: 'Goodbye' }],
  ['/mailboxes', { email: 'desk@example.com', type: 'DNS' }],
];

const ofGroups = keyed.filter(([path]) => path !== '/fields');

describe('a new record', () => {
  test.each(['sys_status', 'created', 'merged_into_ticket_id', '__proto__'])(
    'of /fields cannot be called %s, which means something else',
    async (unique_key) => {
      const { message } = (await refusal('/fields', { label: 'x', unique_key })) as { message: string };
      expect(message).toMatch(/^unique_key is ".+", which tickets or list entries have already$/);
    },
  );

  test.each(makers)(
    'of %s is made by the user of the token, now, and is the first of its list',
    async (path, fields) => {
      const made = await create(path, fields);
      const me = expect.objectContaining({ id: userIdOf('admin') });
      expect(made).toMatchObject({ created: START, last_updated: START, created_by: me, last_updated_by: me });
      expect((await client.data<Json[]>(read(path)))[0]).toEqual(made);
    },
  );

  test.each(makers)('of %s cannot choose what the server owns', async (path, fields) => {
    const owned = { id: 5, created: 'x', created_by: { id: 3 }, last_updated: null, last_updated_by: 3, status: 1 };
    const more = path === '/lists' ? { type: 3, highest_group_permission: 0, entries_count: 9 } : {};
    const made = await create(path, { ...fields, ...owned, ...more });
    expect(made).toMatchObject({ created: START, created_by: { id: userIdOf('admin') } });
    expect(made['id']).toBeGreaterThan(5);
    if (path === '/lists') expect(made).toMatchObject({ type: 1, highest_group_permission: 3, entries_count: 0 });
    if (path === '/mailboxes') expect(made).toMatchObject({ status: 2 });
  });

  test.each(makers)('of %s answers every property that the document requires', async (path, fields) => {
    const [listed] = await client.data<Json[]>(read(path));
    expect(Object.keys(await create(path, fields)).sort()).toEqual(Object.keys(listed ?? {}).sort());
  });

  test.each(makers)('of %s takes nothing that it does not know', async (path, fields) => {
    expect(await create(path, { ...fields, mood: 'good' })).not.toHaveProperty('mood');
  });
});

describe('a unique key', () => {
  test.each(keyed)(
    'of %s is made of the name where none is sent, and of the next number where it is taken',
    async (path, fields) => {
      const [first, second] = [await create(path, fields), await create(path, fields)];
      expect(first['unique_key']).toMatch(/^[a-z]+([-_][a-z]+)*$/);
      expect(second['unique_key']).not.toBe(first['unique_key']);
      expect(await create(path, { ...fields, unique_key: null })).toHaveProperty('unique_key', expect.any(String));
    },
  );

  test.each(keyed)('of %s is refused when it is taken', async (path, fields) => {
    await create(path, { ...fields, unique_key: 'mine' });
    for (const unique_key of ['mine', 'MINE']) {
      expect(await refusal(path, { ...fields, unique_key })).toEqual({
        status: 400,
        message: expect.stringContaining('unique_key'),
      });
    }
  });

  test('of an article is refused when it is another’s, and not when it is its own', async () => {
    const { id } = await create('/knowledge_bases', { sys_subject: 'x', unique_key: 'mine' });
    const own = put(v1(`/knowledge_bases/${String(id)}`), { unique_key: 'mine' });
    expect(await client.data(own)).toMatchObject({ unique_key: 'mine' });
    const other = put(v1(`/knowledge_bases/${ARTICLE}`), { unique_key: 'mine' });
    expect(await client.refusal(other)).toMatchObject({ status: 400 });
  });

  test('of a mailbox is its address', async () => {
    expect(await refusal('/mailboxes', { email: 'HELP@example.com', type: 1 })).toEqual({
      status: 400,
      message: expect.stringContaining('email'),
    });
  });
});

describe('access by group', () => {
  test.each([
    [0, 0],
    [1, 1],
    ['READ', 1],
    ['edit', 2],
    ['Full', 3],
  ])('with the permission %j is kept as %i', async (permission, number) => {
    for (const [path, fields] of ofGroups) {
      const made = await create(path, { ...fields, group_access: [{ permission, id: GROUP }] });
      expect(made['group_access']).toEqual([{ permission: number, id: GROUP, label: 'Support' }]);
    }
  });

  test.each([
    [[{ permission: 4, id: GROUP }]],
    [[{ permission: 'WRITE', id: GROUP }]],
    [[{ id: GROUP }]],
    [[{ permission: 1 }]],
    [[{ permission: 1, id: NOBODY }]],
    [[GROUP]],
    [{ permission: 1, id: GROUP }],
  ])('is refused when it is %j', async (group_access) => {
    expect(await refusal('/lists', { name: 'x', group_access })).toEqual({
      status: 400,
      message: expect.stringContaining('group_access'),
    });
  });
});

describe('tags', () => {
  test.each(ofGroups)('of %s come by their id or by a label, new ones too', async (path, fields) => {
    const made = await create(path, {
      ...fields,
      sys_tags: [{ id: PRINTER }, { label: 'firmware' }, { id: null, label: 'new' }],
    });
    const [printer, firmware, fresh] = made['sys_tags'] as { id: number; label: string }[];
    expect([printer, firmware]).toEqual([
      { id: PRINTER, label: 'printer' },
      { id: 342, label: 'firmware' },
    ]);
    const tags = await client.data<Json[]>(read(`/list_entries/${TAGS}`));
    expect(tags.map(({ id, label }) => ({ id, label }))).toContainEqual(fresh);
  });

  test.each([[[{ id: OPEN }]], [[{ id: NOBODY }]], [[{ label: '' }]], [[{}]], [['new']], ['new']])(
    'are refused when they are %j, and no tag comes into being',
    async (bad) => {
      const sys_tags = Array.isArray(bad) ? [{ label: 'brand new' }, ...bad] : bad;
      expect(await refusal('/lists', { name: 'x', sys_tags })).toEqual({
        status: 400,
        message: expect.stringContaining('sys_tags'),
      });
    },
  );
});

describe('a list', () => {
  test('counts its entries', async () => {
    const lists = await client.data<{ id: number; entries_count: number }[]>(read('/lists'));
    for (const { id, entries_count: count } of lists) {
      expect(await client.body(read(`/list_entries/${id}`))).toMatchObject({ total_count: count });
    }
  });

  test('takes fields that exist', async () => {
    const fields = [{ id: FIELD }, { id: NOBODY }];
    expect(await refusal('/lists', { name: 'x', list_fields: fields })).toMatchObject({ status: 400 });
    expect((await create('/lists', { name: 'x', list_fields: [{ id: FIELD }] }))['list_fields']).toEqual([
      { id: FIELD, is_required: false, is_unique_identifier: false },
    ]);
  });
});

describe('a field', () => {
  test('may offer entries of a list to choose from', async () => {
    const multi_option = { options: [{ id: OPEN }, { id: PRINTER }], type: 2, list_id: 12 };
    expect(await create('/fields', { label: 'x', multi_option })).toMatchObject({
      multi_option: {
        options: [
          { id: OPEN, label: 'Open' },
          { id: PRINTER, label: 'printer' },
        ],
        type: 2,
        list_id: 12,
        field_id: 0,
      },
    });
    expect(await create('/fields', { label: 'y', multi_option: {} })).toMatchObject({
      multi_option: { options: [], type: 0, list_id: 0, field_id: 0 },
    });
  });

  test('may have bounds that are no whole numbers', async () => {
    expect(await create('/fields', { label: 'x', min_value: -0.5, max_value: 1e6 })).toMatchObject({
      min_value: -0.5,
      max_value: 1_000_000,
    });
  });
});

describe('a form', () => {
  test('may have parts without a field, and rules of any shape', async () => {
    const logics = [{ when: { field: 71, is: ['x', 1, null] } }];
    const made = await create('/forms', {
      name: 'x',
      modules: [{ text_primary: 'Hi' }, { module_field: null }],
      logics,
    });
    expect(made['logics']).toEqual(logics);
    expect(made['modules']).toMatchObject([
      { module_field: null, text_primary: 'Hi', text_secondary: null, enabled: true, type: 0 },
      { module_field: null },
    ]);
  });

  test('collects to a list and a group that exist', async () => {
    expect(
      await create('/forms', { name: 'x', collect_to_list: { id: 19 }, collect_to_group: { id: 0 } }),
    ).toMatchObject({
      collect_to_list: { id: 19, label: 'Devices' },
      collect_to_group: null,
    });
    expect(await refusal('/forms', { name: 'x', collect_to_list: { id: NOBODY } })).toMatchObject({ status: 400 });
  });
});

describe('an article', () => {
  const change = (fields: object): Promise<Json> => client.data(put(v1(`/knowledge_bases/${ARTICLE}`), fields));

  test('keeps what is not sent', async () => {
    const before = await client.data(read(`/knowledge_bases/${ARTICLE}`));
    server.clock.advance(60_000);
    expect(await change({ published: true })).toEqual({
      ...before,
      published: true,
      last_updated: '2025-03-05T10:01:00Z',
      last_updated_by: expect.objectContaining({ id: userIdOf('user') }),
    });
  });

  test('may change in everything else', async () => {
    const fields = { sys_subject: 'New', view_count: 5, rate_up_count: 2, rate_down_count: 1, privacy: 3 };
    expect(await change({ ...fields, category: { id: 362 }, sys_tags: null })).toMatchObject({
      ...fields,
      category: { id: 362, label: 'Known fault' },
      sys_tags: [],
    });
    expect(await change({ category: null })).toMatchObject({ category: null });
    expect(await change({ category: { id: CATEGORY } })).toMatchObject({ category: { label: 'How to' } });
  });

  test.each([
    { category: { id: OPEN } },
    { category: { id: NOBODY } },
    { sys_subject: '' },
    { view_count: -1 },
    { privacy: -1 },
  ])('is not changed to %j', async (fields) => {
    const call = put(v1(`/knowledge_bases/${ARTICLE}`), { ...fields, published: true });
    expect(await client.refusal(call)).toEqual({
      status: 400,
      message: expect.stringContaining(Object.keys(fields)[0] ?? ''),
    });
  });
});

describe('a mailbox', () => {
  test.each([
    ['PLATFORM_PROVIDED', 1],
    ['dns', 2],
    [3, 3],
    ['Google', 4],
  ])('may be of type %j', async (type, number) => {
    expect(await create('/mailboxes', { email: 'desk@example.com', type })).toMatchObject({ type: number });
  });

  test.each([0, 5, 'UNKNOWN', 'POST', ''])('is refused of type %j', async (type) => {
    expect(await refusal('/mailboxes', { email: 'desk@example.com', type })).toEqual({
      status: 400,
      message: expect.stringContaining('type'),
    });
  });

  test('is shown by its group', async () => {
    const { id } = await create('/mailboxes', { email: 'desk@example.com', name: 'Desk', type: 1, group: { id: 1 } });
    const [sales] = await client.data<Json[]>(read('/groups?filters=id:eq:1'));
    expect(sales?.['mailboxes']).toEqual([{ id, label: 'Desk' }]);
  });
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

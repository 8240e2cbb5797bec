import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestServer } from '../../support/server.js';
import { newClient, startDeskHero, type Client } from '../client.js';
import { STATUSES } from '../samples.js';
import { read, type Json } from '../scenario.js';

/** Nothing is changed in this file, so that all tests look at one sandbox. */
let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startDeskHero();
  client = await newClient(server);
});
afterAll(() => server.stop());

const DEVICES = 19;
const ids = async (path: string): Promise<number[]> =>
  (await client.data<{ id: number }[]>(read(path))).map(({ id }) => id);
const refusal = async (path: string): Promise<unknown> => {
  const { status, body } = await client.call(read(path));
  return { status, message: (body as Json)['message'] };
};
const names = (name: string): unknown => ({ status: 400, message: expect.stringContaining(name) });
const UP = 'sort_by_key=id&sort_order=0';

describe('a filter', () => {
  test.each([
    ['id:eq:4', [4]],
    ['id:eq:4|7', [4, 7]],
    ['id:in:3|7|9', [3, 7]],
    ['id:neq:4', [3, 7]],
    ['id:lt:4', [3]],
    ['id:lte:4', [3, 4]],
    ['id:gt:4', [7]],
    ['id:gte:4', [4, 7]],
    ['id:gt:10', []],
    ['email:eq:dana.okafor@example.com', [7]],
    ['email:contains:OKAFOR', [7]],
    ['email:contains:okafor|agent', [3, 7]],
    ['email:contains:.*', []],
    ['full_name:eq:Alice Johnson', [3]],
    ['tenant_user.role:eq:1|3', [3, 7]],
    ['tenant_user.groups.id:eq:2', [3, 7]],
    ['tenant_user.groups.label:eq:Sales', [3, 4]],
    ['created_by.label:eq:Alice Johnson', [4, 7]],
    ['created_by.id:eq:3', [4, 7]],
    ['language.code:eq:en', [3, 4, 7]],
    ['display_absolute_time:eq:true', []],
    ['created:lt:2030-01-01T00:00:00Z', [3, 4, 7]],
    ['created:lt:2030-01-01T00:00:00+01:00', [3, 4, 7]],
    ['created:gt:2030-01-01T00:00:00Z', []],
  ])('of users with %s holds for %j', async (filter, expected) => {
    expect(await ids(`/users?${UP}&filters=${encodeURIComponent(filter)}`)).toEqual(expected);
  });

  test.each([
    ['sys_status.id:eq:301', [1042, 1043]],
    ['sys_status.label:eq:Open', [1042, 1043]],
    ['sys_status.label:neq:Open', [1040, 1041]],
    ['sys_tags.label:eq:printer', expect.arrayContaining([1042])],
    ['requester.email:eq:mei.tanaka@kumo-logistics.example', [1042, 1043]],
    ['requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com', [1040, 1041, 1042, 1043]],
    ['assigned_user.email:contains:okafor', expect.arrayContaining([1042])],
    ['assigned_group.label:eq:Support', expect.arrayContaining([1042])],
    ['sys_subject:contains:LABEL', [1042, 1043]],
    ['created:gte:2025-03-04T09:12:00Z', [1042, 1043]],
    ['created:gt:2025-03-04T09:12:00Z', [1043]],
    ['created:eq:2025-03-04T10:12:00+01:00', [1042]],
  ])('of tickets with %s holds for %j', async (filter, expected) => {
    expect(await ids(`/tickets?${UP}&filters=${encodeURIComponent(filter)}`)).toEqual(expected);
  });

  test.each([
    ['site:eq:Oslo', [801]],
    ['state:contains:in', [801, 802]],
    ['serial_number:gt:LP-2207', [802]],
    ['label:neq:LP-2207', [802]],
  ])('of the entries of a list with fields of its own with %s holds for %j', async (filter, expected) => {
    expect(await ids(`/list_entries/${DEVICES}?${UP}&filters=${encodeURIComponent(filter)}`)).toEqual(expected);
  });

  test('among several is one of them: all must hold', async () => {
    expect(await ids(`/users?${UP}&filters=id:gt:3&filters=id:lt:7`)).toEqual([4]);
    expect(await ids(`/users?${UP}&filters=id:eq:3|4&filters=tenant_user.role:eq:1`)).toEqual([3]);
    expect(await ids(`/users?${UP}&filters=id:eq:3&filters=id:eq:4`)).toEqual([]);
  });

  test.each(['mood:eq:1', 'tenant_user.mood:eq:1', '__proto__:eq:1', 'constructor.name:eq:Object', 'id.x:eq:1'])(
    'of a field that there is not is refused: %s',
    async (filter) => {
      expect(await refusal(`/users?filters=${filter}`)).toEqual(names(filter.split(':')[0] ?? ''));
    },
  );

  test.each(['id', 'id:eq', 'id:like:4', 'id:EQ:4', ':eq:4', 'id::4', '', 'id=4'])(
    'that cannot be read is refused: "%s"',
    async (filter) => {
      expect(await refusal(`/users?filters=${filter}`)).toEqual(names('filters'));
    },
  );

  test.each(['id:eq:', 'id:eq:x', 'id:gt:|', 'created:gt:soon', 'email:contains:', 'email:eq:%00', 'id:eq:1e400'])(
    'with a value that does not fit finds nobody or is refused, and is never an error of the server: %s',
    async (filter) => {
      const { status } = await client.call(read(`/users?filters=${filter}`));
      expect([200, 400]).toContain(status);
    },
  );
});

describe('the order', () => {
  test.each([
    ['users', 'sort_by_key=id&sort_order=0', [3, 4, 7]],
    ['users', 'sort_by_key=id&sort_order=ASC', [3, 4, 7]],
    ['users', 'sort_by_key=id&sort_order=asc', [3, 4, 7]],
    ['users', 'sort_by_key=id&sort_order=1', [7, 4, 3]],
    ['users', 'sort_by_key=id&sort_order=Desc', [7, 4, 3]],
    ['users', 'sort_by_key=id', [7, 4, 3]],
    ['users', 'sort_by_key=tenant_user.role&sort_order=asc', [3, 4, 7]],
    ['users', 'sort_by_key=given_name&sort_order=0&filters=id:in:3|7', [3, 7]],
    ['tickets', 'sort_by_key=sys_subject&sort_order=0', [1041, 1042, 1043, 1040]],
    ['tickets', 'sort_by_key=created&sort_order=0', [1040, 1041, 1042, 1043]],
    ['tickets', 'sort_order=0', [1040, 1041, 1042, 1043]],
    ['tickets', '', [1043, 1042, 1041, 1040]],
    [`list_entries/${DEVICES}`, 'sort_by_key=site&sort_order=0', [802, 801]],
  ])('of %s with "%s" is %j', async (list, query, expected) => {
    expect(await ids(`/${list}?${query}`)).toEqual(expected);
  });

  test.each([
    ['tickets', 'sys_status.label'],
    ['tickets', 'sys_tags'],
    ['users', 'created_by.label'],
    ['groups', 'mailboxes'],
    ['lists', 'entries_count'],
  ])('of %s by %s, which belongs to another record, is refused', async (list, field) => {
    expect(await refusal(`/${list}?sort_by_key=${field}`)).toEqual(names(field));
  });

  test.each(['mood', 'tenant_user.mood', '__proto__', 'toString', 'tenant_user.'])(
    'by %s is refused',
    async (field) => {
      expect(await refusal(`/users?sort_by_key=${field}`)).toEqual(names(field));
    },
  );

  test.each(['2', '-1', 'up', '', 'ascending', '0 '])('with the direction "%s" is refused', async (direction) => {
    expect(await refusal(`/users?sort_order=${encodeURIComponent(direction)}`)).toEqual(names('sort_order'));
  });
});

describe('a search', () => {
  test.each([
    ['users', 'OKAFOR', [7]],
    ['users', 'example.com', [4, 7]],
    ['users', 'nobody at all', []],
    ['users', '.*', []],
    ['tickets', 'spare PRINT', [1040]],
    ['tickets', 'mei tanaka', [1042, 1043]],
    ['tickets', 'stopped after the', [1042]],
    ['forms', 'CONTACT', [91]],
    ['knowledge_bases', 'stick', [401]],
    ['templates', 'greet', [501]],
    ['mailboxes', 'help@', [32]],
    ['fields', 'serial', [71]],
    ['groups', 'sales', [1]],
    ['lists', 'statuses', [STATUSES]],
    [`list_entries/${STATUSES}`, 'solv', [303]],
  ])('in %s for "%s" finds %j', async (list, text, expected) => {
    expect(await ids(`/${list}?${UP}&search=${encodeURIComponent(text)}`)).toEqual(expected);
  });

  test('for nothing finds all, and together with a filter what fits both', async () => {
    expect(await ids(`/users?${UP}&search=`)).toEqual([3, 4, 7]);
    expect(await ids(`/users?${UP}&search=example&filters=id:gt:3`)).toEqual([4, 7]);
  });
});

describe('a page', () => {
  test.each([
    ['', [1043, 1042, 1041, 1040], { page: 1, take: 25 }],
    ['take=2', [1043, 1042], { page: 1, take: 2 }],
    ['take=2&page=2', [1041, 1040], { page: 2, take: 2 }],
    ['take=3&page=2', [1040], { page: 2, take: 3 }],
    ['take=3&page=3', [], { page: 3, take: 3 }],
    ['page=2147483647&take=1000', [], { page: 2_147_483_647, take: 1000 }],
  ])('with "%s" holds %j of all four', async (query, expected, figures) => {
    const answered = await client.body<{ data: { id: number }[] }>(read(`/tickets?${query}`));
    expect(answered).toEqual({ data: answered.data, total_count: 4, ...figures });
    expect(answered.data.map(({ id }) => id)).toEqual(expected);
  });

  test('counts what fits the filters, on all pages', async () => {
    expect(await client.body(read('/tickets?filters=id:gt:1041&take=1'))).toMatchObject({ total_count: 2, take: 1 });
  });

  test.each([
    'take=0',
    'take=1001',
    'take=-1',
    'take=ten',
    'take=',
    'take=1.5',
    'page=0',
    'page=-1',
    'page=',
    'page=1e99',
  ])('with %s is refused', async (query) => {
    expect(await refusal(`/tickets?${query}`)).toEqual(names(query.split('=')[0] ?? ''));
  });
});

describe('a projection', () => {
  test('answers the fields that are named, and no others', async () => {
    expect(await client.data(read('/users?response_field_keys=email&response_field_keys=id&filters=id:eq:7'))).toEqual([
      { id: 7, email: 'dana.okafor@example.com' },
    ]);
    expect(await client.data(read('/forms?response_field_keys=collect_to_group'))).toEqual([
      { collect_to_group: { id: 2, label: 'Support' } },
    ]);
    expect(await client.data(read(`/mailboxes?response_field_keys=id&${UP}`))).toEqual([{ id: 31 }, { id: 32 }]);
    expect(await client.data(read(`/users?response_field_keys=id&response_field_keys=id&${UP}`))).toHaveLength(3);
  });

  test.each(['users', 'forms', 'mailboxes', 'users/aggregate', 'groups/aggregate', `list_entries/${DEVICES}/grouped`])(
    'of %s by a field that there is not is refused',
    async (list) => {
      for (const field of ['mood', '__proto__', 'toString']) {
        expect(await refusal(`/${list}?response_field_keys=id&response_field_keys=${field}`)).toEqual(names(field));
      }
    },
  );

  test('is not read where the document does not name it', async () => {
    expect(await client.data(read('/tickets?response_field_keys=id'))).toEqual(await client.data(read('/tickets')));
  });
});

describe('the two switches that do nothing', () => {
  test.each(['include_aggregations', 'include_imported'])('(%s) may be on, off, and nothing else', async (name) => {
    const all = await client.body(read('/users'));
    expect(await client.body(read(`/users?${name}=true`))).toEqual(all);
    expect(await client.body(read(`/users?${name}=false`))).toEqual(all);
    expect(await refusal(`/users?${name}=maybe`)).toEqual(names(name));
  });
});

describe('the different values', () => {
  test.each([
    ['/users/aggregate', [{ id: 3 }, { id: 4 }, { id: 7 }]],
    [
      '/users/aggregate?field_keys=family_name&filters=id:in:3|7',
      [{ family_name: 'Johnson' }, { family_name: 'Okafor' }],
    ],
    ['/users/aggregate?field_keys=display_absolute_time', [{ display_absolute_time: false }]],
    ['/groups/aggregate?field_keys=name', [{ name: 'Sales' }, { name: 'Support' }]],
    ['/groups/aggregate?field_keys=name&search=sale', [{ name: 'Sales' }]],
    [`/list_entries/${DEVICES}/aggregate?field_keys=site`, [{ site: 'Kyoto' }, { site: 'Oslo' }]],
    [
      `/list_entries/${DEVICES}/aggregate?field_keys=site&field_keys=state`,
      [
        { site: 'Kyoto', state: 'in repair' },
        { site: 'Oslo', state: 'in use' },
      ],
    ],
    [`/list_entries/${STATUSES}/aggregate?field_keys=text_color`, [{ text_color: '#ffffff' }]],
  ])('of %s are %j', async (path, expected) => {
    const answered = await client.body<{ data: Json[] }>(read(path));
    const sorted = answered.data.map((row) => JSON.stringify(row)).sort();
    expect(sorted).toEqual(expected.map((row) => JSON.stringify(row)).sort());
    expect(answered).toMatchObject({ total_count: expected.length, page: 1, take: 25 });
  });

  test('have pages', async () => {
    expect(await client.body(read('/users/aggregate?take=2&page=2'))).toMatchObject({
      data: [expect.any(Object)],
      total_count: 3,
      page: 2,
      take: 2,
    });
  });

  test.each(['/users/aggregate', '/groups/aggregate'])(
    'of a field that there is not are refused for %s',
    async (path) => {
      expect(await refusal(`${path}?field_keys=mood`)).toEqual(names('mood'));
    },
  );
});

describe('a board', () => {
  const board = (query: string): Promise<Json> => client.body(read(`/list_entries/${DEVICES}/grouped?${query}`));
  const two = 'response_field_keys=id&response_field_keys=serial_number';

  test('has a cell for each pair of values that an entry has', async () => {
    const { data, ...figures } = await board(`swimlane_key=site&column_key=state&${two}`);
    expect(data).toHaveLength(2);
    expect(data).toEqual(
      expect.arrayContaining([
        { swimlane: 'Oslo', column: 'in use', entries: [{ id: 801, serial_number: 'LP-2207' }] },
        { swimlane: 'Kyoto', column: 'in repair', entries: [{ id: 802, serial_number: 'LP-2213' }] },
      ]),
    );
    expect(figures).toEqual({ total_count: 2, page: 1, take: 25 });
  });

  test('counts cells, not entries, in its pages', async () => {
    expect(await board(`column_key=state&${two}&take=1&page=2`)).toMatchObject({ total_count: 2, page: 2, take: 1 });
    const whole = await board(`response_field_keys=id&${UP}&take=1`);
    expect(whole).toEqual({
      data: [{ swimlane: null, column: null, entries: [{ id: 801 }, { id: 802 }] }],
      total_count: 1,
      page: 1,
      take: 1,
    });
  });

  test('holds what fits the filters', async () => {
    expect((await board(`column_key=state&filters=site:eq:Oslo&response_field_keys=id`))['data']).toEqual([
      { swimlane: null, column: 'in use', entries: [{ id: 801 }] },
    ]);
  });
});

test('the current tenant is all of its lists, by id', async () => {
  const lists = await client.data(read(`/lists?${UP}&take=1000`));
  expect(await client.body(read('/tenants/get_current'))).toEqual({ data: lists, total_count: 8, page: 1, take: 8 });
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

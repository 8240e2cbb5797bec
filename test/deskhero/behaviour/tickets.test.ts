import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseTime } from '../../../src/core/clock.js';
import { post, put } from '../../support/call.js';
import type { TestServer } from '../../support/server.js';
import { newClient, startDeskHero, type Client } from '../client.js';
import {
  ALICE,
  FILE,
  GROUP,
  html,
  INCIDENT,
  NOBODY,
  NORMAL,
  OPEN,
  OTHER_TICKET,
  PENDING,
  PRINTER,
} from '../samples.js';
import { SOLVED, TAGS, TICKET } from '../samples.js';
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

const UPDATED = '2025-03-05T10:01:00Z';
const ticket = async (id = TICKET): Promise<Json> => (await client.data(read(`/tickets/${id}`)))['ticket'] as Json;
const update = (items: readonly object[], query = ''): Promise<Json[]> =>
  client.data<Json[]>(put(v1(`/tickets${query}`), items));
const change = async (fields: object, query = ''): Promise<Json> => {
  const [changed] = await update([{ id: TICKET, ...fields }], query);
  if (changed === undefined) throw new Error('no ticket was answered');
  return changed;
};
const tags = (): Promise<Json[]> => client.data<Json[]>(read(`/list_entries/${TAGS}?sort_by_key=id&sort_order=0`));

describe('an update', () => {
  test('writes what is sent and nothing else, in the name of the user of the token', async () => {
    const before = await ticket();
    server.clock.advance(60_000);
    const [changed] = await client.data<Json[]>(put(v1('/tickets'), [{ id: TICKET, sys_subject: 'New' }]), 'admin');
    expect(changed).toEqual({
      ...before,
      sys_subject: 'New',
      last_updated: UPDATED,
      last_updated_by: expect.objectContaining({ id: userIdOf('admin') }),
    });
    expect(await ticket()).toEqual(changed);
  });

  test('may write every property', async () => {
    const changed = await change({
      sys_subject: 'Everything',
      sys_content_rich: html('All of it.'),
      sys_status: { id: PENDING },
      sys_priority: { id: 311 },
      sys_type: { id: 322 },
      sys_tags: [{ id: PRINTER }, { id: 342 }],
      sys_attachments: [{ id: FILE }],
      requester: { email: 'jo@example.com', name: 'Jo' },
      assigned_user: { id: ALICE },
      assigned_group: { id: 1 },
    });
    expect(changed).toMatchObject({
      sys_subject: 'Everything',
      sys_content_rich: { html: '<p>All of it.</p>', plain_preview: 'All of it.', read_minutes: 1 },
      sys_status: { id: PENDING, label: 'Pending' },
      sys_priority: { id: 311, label: 'Low' },
      sys_type: { id: 322, label: 'Question' },
      sys_tags: [
        { id: PRINTER, label: 'printer' },
        { id: 342, label: 'firmware' },
      ],
      sys_attachments: [{ id: FILE, label: 'guide.pdf' }],
      requester: { user_id: 0, email: 'jo@example.com', name: 'Jo', profile_pic: null },
      assigned_user: { id: ALICE, label: 'Alice Johnson', email: 'agent@company.com' },
      assigned_group: { id: 1, label: 'Sales' },
    });
  });

  test.each([
    'sys_content_rich',
    'sys_status',
    'sys_priority',
    'sys_type',
    'requester',
    'assigned_user',
    'assigned_group',
  ])('takes %s away with null', async (name) => {
    expect((await change({ [name]: null }))[name]).toBeNull();
  });

  test.each(['sys_status', 'sys_priority', 'sys_type', 'assigned_user', 'assigned_group'])(
    'takes %s away with the id 0',
    async (name) => {
      expect((await change({ [name]: { id: 0 } }))[name]).toBeNull();
    },
  );

  test.each(['sys_tags', 'sys_attachments'])('empties %s with null as with an empty array', async (name) => {
    expect((await change({ [name]: null }))[name]).toEqual([]);
    expect((await change({ [name]: [] }))[name]).toEqual([]);
  });

  test('does not write what the server owns', async () => {
    const owned = { created: 'x', created_by: { id: ALICE }, last_updated: 5, last_updated_by: null };
    const before = await ticket();
    expect(await change(owned)).toMatchObject({ created: before['created'], created_by: before['created_by'] });
  });

  test('writes of what is sent only the properties that are named, where any are', async () => {
    const before = await ticket();
    const sent = { sys_subject: 'New', sys_status: { id: SOLVED }, sys_priority: null };
    const status = await change(sent, '?properties=sys_status');
    expect(status).toEqual({
      ...before,
      sys_status: { id: SOLVED, label: 'Solved' },
      last_updated: START,
      last_updated_by: expect.objectContaining({ id: userIdOf('user') }),
    });
    expect(await change(sent, '?properties=sys_subject&properties=sys_priority')).toMatchObject({
      sys_subject: 'New',
      sys_priority: null,
    });
  });

  test('named by a property that nobody knows is refused', async () => {
    const call = put(v1('/tickets?properties=mood'), [{ id: TICKET, sys_subject: 'New' }]);
    expect(await client.refusal(call)).toEqual({ status: 400, message: expect.stringContaining('mood') });
  });

  test('takes fields that the tenant has added, and shows them beside the others', async () => {
    expect(await change({ serial_number: 'LP-2207' })).toMatchObject({ serial_number: 'LP-2207' });
    await client.body(post(v1('/fields'), { label: 'Floor', unique_key: 'floor' }), 'admin');
    expect(await change({ floor: 3 })).toMatchObject({ serial_number: 'LP-2207', floor: 3 });
    expect(await client.data(read('/tickets?filters=floor:eq:3'))).toMatchObject([{ id: TICKET, floor: 3 }]);
    expect(await change({ floor: null })).toMatchObject({ serial_number: 'LP-2207', floor: null });
  });

  test.each(['mood', 'SYS_SUBJECT', 'merged_into_ticket_id', 'constructor', 'toString', 'building'])(
    'of %s, which neither tickets nor the fields of the tenant know, is refused',
    async (name) => {
      const call = put(v1('/tickets'), [{ id: TICKET, sys_subject: 'New', [name]: 1043 }]);
      expect(await client.refusal(call)).toEqual({ status: 400, message: expect.stringContaining(name) });
    },
  );

  test.each([
    ['a ticket that does not exist', { id: NOBODY }, `Ticket ${NOBODY} does not exist`],
    ['the same ticket', { id: TICKET }, /./],
    ['an unknown property', { id: OTHER_TICKET, mood: 'good' }, /mood/],
    ['a priority as its status', { id: OTHER_TICKET, sys_status: { id: NORMAL } }, /sys_status/],
    ['a status as its priority', { id: OTHER_TICKET, sys_priority: { id: OPEN } }, /sys_priority/],
    ['a status as its type', { id: OTHER_TICKET, sys_type: { id: OPEN } }, /sys_type/],
    ['a status as a tag', { id: OTHER_TICKET, sys_tags: [{ id: OPEN }] }, /sys_tags/],
    ['a user who does not exist', { id: OTHER_TICKET, assigned_user: { id: NOBODY } }, /assigned_user/],
    ['a group that does not exist', { id: OTHER_TICKET, assigned_group: { id: NOBODY } }, /assigned_group/],
    ['a file that does not exist', { id: OTHER_TICKET, sys_attachments: [{ id: NOBODY }] }, /sys_attachments/],
    ['an empty subject', { id: OTHER_TICKET, sys_subject: '' }, /1\.sys_subject/],
    ['no subject', { id: OTHER_TICKET, sys_subject: null }, /1\.sys_subject/],
    ['a reference without id', { id: OTHER_TICKET, sys_status: {} }, /1\.sys_status/],
  ])('of two tickets changes none when the second is %s', async (_, second, message) => {
    const first = { id: TICKET, sys_subject: 'New', sys_status: { id: SOLVED }, sys_tags: [{ label: 'brand new' }] };
    const wanted = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(await client.refusal(put(v1('/tickets'), [first, second]))).toEqual({ status: 400, message: wanted });
  });
});

describe('a tag', () => {
  test('that is sent by a new label comes into being, for all to use', async () => {
    const { sys_tags: made } = await change({ sys_tags: [{ id: PRINTER }, { label: 'jam' }] });
    const [, jam] = made as { id: number; label: string }[];
    expect(jam).toEqual({ id: expect.any(Number), label: 'jam' });
    expect((await tags()).map(({ label }) => label)).toEqual(['printer', 'firmware', 'jam']);
    expect(await client.data(read(`/lists/${TAGS}`))).toMatchObject({ entries_count: 3 });
    const [other] = await update([{ id: OTHER_TICKET, sys_tags: [{ id: jam?.id }] }]);
    expect(other).toMatchObject({ sys_tags: [jam] });
  });

  test('that is sent by the label of another is the other', async () => {
    const before = await tags();
    expect(await change({ sys_tags: [{ label: 'firmware' }, { id: PRINTER }] })).toMatchObject({
      sys_tags: [
        { id: 342, label: 'firmware' },
        { id: PRINTER, label: 'printer' },
      ],
    });
    expect(await tags()).toEqual(before);
  });

  test('that two tickets name at once is made once', async () => {
    const both = await update([
      { id: TICKET, sys_tags: [{ label: 'jam' }] },
      { id: OTHER_TICKET, sys_tags: [{ label: 'jam' }] },
    ]);
    expect(both[0]?.['sys_tags']).toEqual(both[1]?.['sys_tags']);
    expect((await tags()).filter(({ label }) => label === 'jam')).toHaveLength(1);
  });
});

describe('a merge', () => {
  const merge = (to: number, ...from: number[]): Promise<Json> =>
    client.data(post(v1('/tickets/merge'), { merge_to_ticket_id: to, merge_from_ticket_ids: from }));
  const idsOf = (complete: Json): unknown[] => (complete['conversations'] as Json[]).map(({ id }) => id);

  test('moves the entries with their ids and times, and puts them in order', async () => {
    const before = await client.data<Json[]>(read(`/ticket_conversations/${OTHER_TICKET}`));
    const merged = await merge(TICKET, OTHER_TICKET);
    expect(idsOf(merged)).toEqual([5001, 5010, 5002]);
    expect(merged['conversations']).toContainEqual({ ...before[0], ticket_id: TICKET });
    expect(await client.data(read(`/tickets/${TICKET}`))).toEqual(merged);
    expect(await client.data(read(`/ticket_conversations/${TICKET}`))).toEqual(merged['conversations']);
  });

  test('unites tags and files, each once, and leaves the rest of the ticket as it was', async () => {
    await update([
      { id: TICKET, sys_tags: [{ id: PRINTER }], sys_attachments: [{ id: FILE }] },
      { id: OTHER_TICKET, sys_tags: [{ id: 342 }, { id: PRINTER }], sys_attachments: [{ id: 610 }, { id: FILE }] },
    ]);
    const before = await ticket();
    server.clock.advance(60_000);
    const { ticket: after } = await merge(TICKET, OTHER_TICKET);
    expect(after).toMatchObject({
      sys_tags: [{ id: PRINTER }, { id: 342 }],
      sys_attachments: [{ id: FILE }, { id: 610 }],
    });
    const { sys_tags, sys_attachments } = after as Json;
    expect(after).toEqual({
      ...before,
      sys_tags,
      sys_attachments,
      last_updated: UPDATED,
      last_updated_by: expect.anything(),
    });
  });

  test('of several tickets at once takes them all', async () => {
    const merged = await merge(TICKET, OTHER_TICKET, 1041, 1040);
    expect(idsOf(merged)).toHaveLength(8);
    const left = await client.data<Json[]>(read('/tickets'));
    expect(left.map(({ id }) => id)).toEqual([TICKET]);
  });

  test('hides the other ticket from everything', async () => {
    await merge(TICKET, OTHER_TICKET);
    const gone = `Ticket ${OTHER_TICKET} does not exist`;
    const all = await client.data<Json[]>(read('/tickets?take=1000'));
    expect(all.map(({ id }) => id)).not.toContain(OTHER_TICKET);
    expect(await client.body(read(`/tickets?filters=id:eq:${OTHER_TICKET}`))).toMatchObject({
      data: [],
      total_count: 0,
    });
    for (const call of [
      read(`/tickets/${OTHER_TICKET}`),
      read(`/ticket_conversations/${OTHER_TICKET}`),
      put(v1('/tickets'), [{ id: OTHER_TICKET, sys_subject: 'x' }]),
      post(v1(`/ticket_conversations/${OTHER_TICKET}`), [{ type: 2, sys_content_rich: html('x') }]),
      post(v1('/tickets/merge'), { merge_to_ticket_id: 1041, merge_from_ticket_ids: [OTHER_TICKET] }),
      post(v1('/tickets/merge'), { merge_to_ticket_id: OTHER_TICKET, merge_from_ticket_ids: [1041] }),
    ]) {
      expect(await client.refusal(call)).toEqual({ status: 400, message: gone });
    }
  });

  test.each([
    ['into itself', TICKET, [TICKET]],
    ['into itself among others', TICKET, [OTHER_TICKET, TICKET]],
    ['of one that does not exist among others', TICKET, [OTHER_TICKET, NOBODY]],
    ['into one that does not exist', NOBODY, [OTHER_TICKET, TICKET]],
    ['of one twice', TICKET, [OTHER_TICKET, OTHER_TICKET]],
    ['of none', TICKET, []],
  ])('%s is refused', async (_, to, from) => {
    const call = post(v1('/tickets/merge'), { merge_to_ticket_id: to, merge_from_ticket_ids: from });
    expect(await client.refusal(call)).toMatchObject({ status: 400 });
  });
});

describe('a list of tickets', () => {
  test('shows what a single ticket shows', async () => {
    for (const listed of await client.data<{ id: number }[]>(read('/tickets'))) {
      expect(await ticket(listed.id)).toEqual(listed);
    }
  });
});

test('a group and a type of the scenario are what the tests take them for', async () => {
  expect(await ticket()).toMatchObject({
    sys_type: { id: INCIDENT, label: 'Incident' },
    assigned_group: { id: GROUP, label: 'Support' },
  });
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

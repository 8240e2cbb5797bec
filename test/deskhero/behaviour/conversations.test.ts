import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseTime } from '../../../src/core/clock.js';
import { get, post, put } from '../../support/call.js';
import type { TestServer } from '../../support/server.js';
import { newClient, startDeskHero, type Client } from '../client.js';
import { FILE, html, note, NOTE, OPEN, OTHER_TICKET, PENDING, SOLVED, TICKET } from '../samples.js';
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

const on = (ticket = TICKET): string => v1(`/ticket_conversations/${ticket}`);
const create = (...entries: object[]): Promise<Json[]> => client.data<Json[]>(post(on(), entries));
const conversation = (ticket = TICKET): Promise<Json[]> => client.data<Json[]>(get(on(ticket)));
const ticket = async (id = TICKET): Promise<Json> => (await client.data(read(`/tickets/${id}`)))['ticket'] as Json;
const mei = { user_id: 0, email: 'mei.tanaka@kumo-logistics.example', name: 'Mei Tanaka', profile_pic: null };
const support = { email: 'support@acme.deskhero.com', direction: 1 };

describe('an entry', () => {
  test.each([
    [1, 'REPLY_INBOUND'],
    [2, 'NOTE_PRIVATE'],
    [3, 'NOTE_PUBLIC'],
    [4, 'FORWARD'],
    [5, 'REPLY_OUTBOUND'],
    [6, 'SUGGESTED_REPLY'],
  ])('may be of type %i, which is also called %s', async (type, name) => {
    const sys_content_rich = html('Hello');
    const made = await create(
      { type, sys_content_rich },
      { type: name, sys_content_rich },
      { type: name.toLowerCase(), sys_content_rich },
    );
    expect(made.map((entry) => entry['type'])).toEqual([type, type, type]);
  });

  test.each([0, 7, -1, 2.5, 'UNKNOWN', 'NOTE', '', '2', null, true, {}])('of type %j is refused', async (type) => {
    const { status, message } = await client.refusal(post(on(), [{ type, sys_content_rich: html('Hello') }]));
    expect([status, message]).toEqual([400, expect.stringContaining('type')]);
  });

  test.each([
    [0, 'UNKNOWN'],
    [1, 'FROM'],
    [2, 'TO'],
    [3, 'CC'],
    [4, 'BCC'],
    [5, 'FORWARDED_TO'],
    [6, 'RESENT_FROM'],
    [7, 'REPLY_TO'],
  ])('may have an address with the direction %i, which is also called %s', async (direction, name) => {
    const email = 'jo@example.com';
    const email_addresses = [direction, name, name.toLowerCase()].map((sent) => ({ email, direction: sent }));
    const [made] = await create({ ...note('Hello'), email_addresses });
    const kept = { email, name: null, direction };
    expect(made?.['email_addresses']).toEqual([kept, kept, kept]);
  });

  test.each([8, -1, 'SIDEWAYS', ''])('with an address with the direction %j is refused', async (direction) => {
    const entry = { ...note('Hello'), email_addresses: [{ email: 'jo@example.com', direction }] };
    expect(await client.refusal(post(on(), [entry]))).toEqual({
      status: 400,
      message: expect.stringContaining('direction'),
    });
  });

  test('is by the user of the token, who cannot be chosen, and neither can anything else that the server owns', async () => {
    const owned = { id: NOTE, created: '1999-01-01T00:00:00Z', last_updated: 'never', created_by: { id: 3 } };
    const links = { sys_status: { id: PENDING, label: 'Mine', bg_color: 'red', text_color: 5 } };
    const [made] = await create({ ...note('Hello'), ...owned, last_updated_by: 7, ...links });
    const me = expect.objectContaining({ id: userIdOf('user') });
    expect(made).toMatchObject({ created: START, last_updated: START, created_by: me, last_updated_by: me });
    expect(made?.['sys_status']).toEqual({ bg_color: '#f9a825', text_color: '#ffffff', id: PENDING, label: 'Pending' });
    expect(made?.['id']).not.toBe(NOTE);
    expect(await conversation()).toContainEqual(expect.objectContaining({ id: NOTE, created: '2025-03-04T10:00:00Z' }));
  });

  test.each([[TICKET], [0], [null]])('may name the ticket of its path, or none: %j', async (ticket_id) => {
    expect(await create({ ...note('Hello'), ticket_id })).toMatchObject([{ ticket_id: TICKET }]);
  });

  test('has the requester of its ticket unless it brings one', async () => {
    const jo = { email: 'jo@example.com', name: 'Jo Berg' };
    const [silent, empty, own] = await create(
      note('a'),
      { ...note('b'), requester: null },
      { ...note('c'), requester: jo },
    );
    expect([silent?.['requester'], empty?.['requester']]).toEqual([mei, mei]);
    expect(own?.['requester']).toEqual({ ...jo, user_id: 0, profile_pic: null });
    expect((await ticket())['requester']).toEqual(mei);
  });

  test('says what was extracted of it, or its whole text', async () => {
    const [said, silent] = await create({ ...note('Yes. > Really?'), last_message_extracted: 'Yes.' }, note('No.'));
    expect([said?.['last_message_extracted'], silent?.['last_message_extracted']]).toEqual(['Yes.', 'No.']);
  });

  test('shows the files that it names', async () => {
    const [made] = await create({ ...note('See there'), sys_attachments: [{ id: FILE, label: 'ignored' }] });
    expect(made?.['sys_attachments']).toEqual([
      {
        size_kb: 84,
        status: 2,
        status_message: null,
        download_url: expect.stringMatching(/^http:.*\/guide\.pdf$/),
        id: FILE,
        label: 'guide.pdf',
      },
    ]);
  });

  test('is allowed for every role', async () => {
    for (const who of ['owner', 'admin', 'user'] as const) {
      const [made] = await client.data<Json[]>(post(on(), [note(who)]), who);
      expect(made?.['created_by']).toMatchObject({ id: userIdOf(who) });
    }
  });
});

describe('several entries', () => {
  test('are answered in the order sent, and are read in it afterwards', async () => {
    const before = await conversation();
    const texts = ['c', 'a', 'b', 'd'];
    const made = await create(...texts.map(note));
    expect(made.map((entry) => entry['last_message_extracted'])).toEqual(texts);
    expect(new Set(made.map((entry) => entry['id'])).size).toBe(4);
    expect(await conversation()).toEqual([...before, ...made]);
  });

  test('may be a hundred', async () => {
    const made = await create(...Array.from({ length: 100 }, (_, at) => note(`${at}`)));
    expect(made.map((entry) => entry['last_message_extracted'])).toEqual(made.map((_, at) => `${at}`));
  });

  test.each([
    ['a type that there is not', { type: 9, sys_content_rich: html('x') }, /1\.type/],
    ['a name that there is not', { type: 'SHOUT', sys_content_rich: html('x') }, /1\.type.*NOTE_PRIVATE/],
    ['no content', { type: 2 }, '1.sys_content_rich is required'],
    ['content without a word', { type: 2, sys_content_rich: html(' ') }, /sys_content_rich/],
    ['another ticket', { ...note('x'), ticket_id: OTHER_TICKET }, /ticket_id/],
    ['a status of no list of statuses', { ...note('x'), sys_status: { id: 312 } }, /sys_status/],
    ['a status that does not exist', { ...note('x'), sys_status: { id: 1 } }, /sys_status/],
    ['a file that does not exist', { ...note('x'), sys_attachments: [{ id: 1 }] }, /sys_attachments/],
    ['no object', 'note', /1 /],
    ['null', null, /1 /],
    ['an array', [note('x')], /1 /],
  ])('are refused together when one is %s, and nothing remains of the others', async (_, bad, message) => {
    const good = { ...note('good'), sys_status: { id: SOLVED }, sys_attachments: [{ id: FILE }] };
    const mail = { type: 5, sys_content_rich: html('mail') };
    const before = [await ticket(), await conversation()];
    const wanted = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(await client.refusal(post(on(), [good, bad, mail]))).toEqual({ status: 400, message: wanted });
    expect([await ticket(), await conversation()]).toEqual(before);
    // Neither the ids that were given out nor the messages of the others remain.
    const [next] = await create(note('next'));
    expect(next?.['id']).toBe(5011);
    expect(await client.outbox()).toEqual([]);
  });
});

describe('the ticket', () => {
  test('takes over the status of an entry, the last one of several', async () => {
    await create({ ...note('a'), sys_status: { id: SOLVED } });
    expect((await ticket())['sys_status']).toEqual({ id: SOLVED, label: 'Solved' });
    await create({ ...note('b'), sys_status: { id: PENDING } }, { ...note('c'), sys_status: { id: OPEN } }, note('d'));
    expect((await ticket())['sys_status']).toEqual({ id: OPEN, label: 'Open' });
  });

  test.each([1, 2, 3, 4, 5, 6])('keeps its status when an entry of type %i brings none', async (type) => {
    await client.body(put(v1('/tickets'), [{ id: TICKET, sys_status: { id: SOLVED } }]));
    await create({ type, sys_content_rich: html('x') }, { type, sys_content_rich: html('x'), sys_status: null });
    expect((await ticket())['sys_status']).toEqual({ id: SOLVED, label: 'Solved' });
  });

  test('was last updated by whoever made the entry, and is otherwise as it was', async () => {
    const before = await ticket();
    server.clock.advance(60_000);
    await client.data(post(on(), [note('x')]), 'admin');
    expect(await ticket()).toEqual({
      ...before,
      last_updated: '2025-03-05T10:01:00Z',
      last_updated_by: expect.objectContaining({ id: userIdOf('admin') }),
    });
  });

  test('of another entry is not touched', async () => {
    const before = [await ticket(OTHER_TICKET), await conversation(OTHER_TICKET)];
    await create({ ...note('x'), sys_status: { id: SOLVED } });
    expect([await ticket(OTHER_TICKET), await conversation(OTHER_TICKET)]).toEqual(before);
  });

  test('shows the latest suggested reply', async () => {
    const suggested = async (): Promise<unknown> => (await client.data(read(`/tickets/${TICKET}`)))['suggested_reply'];
    expect(await suggested()).toBeNull();
    const [made] = await create({ type: 6, sys_content_rich: html('Try it off and on.') });
    expect(await suggested()).toEqual(made);
  });
});

describe('an outbound reply', () => {
  const reply = { type: 5, sys_content_rich: html('Please wait.') };
  const sent = [
    { email: 'desk@example.com', name: null, direction: 1 },
    { email: 'jo@example.com', name: 'Jo', direction: 2 },
    { email: 'li@example.com', name: null, direction: 3 },
  ];

  test.each([[undefined], [null], [[]]])(
    'with the addresses %j goes from the group to the requester',
    async (addresses) => {
      const [made] = await create({ ...reply, ...(addresses !== undefined && { email_addresses: addresses }) });
      expect(made?.['email_addresses']).toEqual([
        expect.objectContaining(support),
        { email: mei.email, name: mei.name, direction: 2 },
      ]);
    },
  );

  test('with addresses keeps them', async () => {
    expect(await create({ ...reply, email_addresses: sent })).toMatchObject([{ email_addresses: sent }]);
  });

  test('stands in the outbox, and so does what is forwarded, and nothing else', async () => {
    const [, forwarded] = await create(note('x'), { ...reply, type: 4, email_addresses: sent }, { ...reply, type: 4 });
    expect(await client.outbox()).toMatchObject([{ record: { key: String(forwarded?.['id']) } }]);
  });

  test('stands there with its addresses, subject and text', async () => {
    const [made] = await create(
      { ...reply, email_addresses: sent },
      note('x'),
      { ...reply, type: 3 },
      { ...reply, type: 6 },
    );
    const [mail, ...others] = await client.outbox();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      kind: 'mail',
      from: { email: 'desk@example.com' },
      to: expect.arrayContaining([expect.objectContaining({ email: 'jo@example.com' })]),
      subject: expect.stringContaining('Label printer stopped'),
      text: 'Please wait.',
      record: { resource: 'ticket_conversations', key: String(made?.['id']) },
    });
  });

  test('is the only type that is given addresses', async () => {
    const others = [1, 2, 3, 4, 6].map((type) => ({ type, sys_content_rich: html('x') }));
    for (const made of await create(...others))
      expect([made['type'], made['email_addresses']]).toEqual([made['type'], []]);
  });
});

describe('the list', () => {
  const texts = async (query: string): Promise<unknown[]> =>
    (await client.data<Json[]>(get(`${on()}?${query}`))).map((entry) => entry['last_message_extracted']);

  beforeEach(async () => {
    server.clock.advance(1000);
    await create({ ...note('Third'), sys_status: { id: SOLVED } });
    server.clock.advance(1000);
    await create(note('Fourth'));
  });
  const [first, second] = ['The label printer stopped after the update.', 'Known fault of firmware 4.2.'];

  test.each([
    ['', [first, second, 'Third', 'Fourth']],
    ['sort_order=1', ['Fourth', 'Third', second, first]],
    ['sort_order=desc', ['Fourth', 'Third', second, first]],
    ['sort_by_key=id&sort_order=DESC&take=1', ['Fourth']],
    ['take=2&page=2', ['Third', 'Fourth']],
    ['search=FAULT', [second]],
    ['filters=type:eq:1', [first]],
    ['filters=sys_status.label:eq:Solved', ['Third']],
    ['filters=type:eq:2&filters=created:gt:2025-03-05T10:00:01Z', ['Fourth']],
  ])('with "%s" holds %j', async (query, expected) => {
    expect(await texts(query)).toEqual(expected);
  });
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

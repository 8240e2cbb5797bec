import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { get, patch, post, remove, upload } from '../support/call.js';
import { START, type TestServer } from '../support/server.js';
import { newTrutoClient, startTrutoServer, type TrutoClient } from '../support/truto.js';
import { CUSTOMER, NOBODY, OWNER, TEAM, TICKET, USER } from '../toptickets/operations/samples.js';

type Entity = Record<string, unknown>;

const unified = (resource: string, id = ''): string => `/unified/ticketing/${resource}${id === '' ? '' : `/${id}`}`;
const below = (path: string): string => `${path}?ticket[id]=${TICKET}`;
const NOW = '2025-01-16T15:00:00.000Z';

let server: TestServer;
let client: TrutoClient;
beforeAll(async () => {
  server = await startTrutoServer({ rateLimits: false });
});
beforeEach(async () => {
  client = await newTrutoClient(server);
});
afterAll(() => server.stop());

/** Without what differs between any two records, or is looked at by itself. */
function essence({ etag: _etag, remote_data: _remote, ...rest }: Entity): Entity {
  return rest;
}

describe('a ticket', () => {
  const written = {
    name: 'Cannot print',
    description: 'Nothing comes out.',
    status: 'pending',
    priority: { name: 'high' },
    ticket_type: 'Technical',
    assignees: [{ id: USER }],
    contact: { id: CUSTOMER },
    team: { id: TEAM },
    due_date: '2025-02-01T12:00:00+02:00',
  };

  test('that is created here is there, field by field', async () => {
    const created = await client.body(post(unified('tickets'), written));
    const theirs = await client.vendorBody(get(`/v1/tickets/${String(created['id'])}`));
    expect(theirs).toMatchObject({
      subject: 'Cannot print',
      description: 'Nothing comes out.',
      status: 'pending',
      priority: 'high',
      category: 'Technical',
      assigned_user_id: USER,
      assigned_team_id: TEAM,
      customer_id: CUSTOMER,
      due_date: '2025-02-01T10:00:00Z',
      created_at: START,
    });
    expect(created['remote_data']).toEqual(theirs);
    expect(await client.body(get(unified('tickets', String(created['id']))))).toEqual(created);
  });

  test('that is created there is here, field by field', async () => {
    const theirs = await client.vendorBody(
      post('/v1/tickets', { customer_id: CUSTOMER, subject: 'Too loud', description: 'The fan.', priority: 'low' }),
    );
    const ours = await client.body(get(unified('tickets', String(theirs['id']))));
    expect(essence(ours)).toEqual({
      id: theirs['id'],
      name: 'Too loud',
      number: String(theirs['ticket_number']),
      description: 'The fan.',
      status: { id: 'new', name: 'open' },
      priority: { id: 'low', name: 'low' },
      ticket_type: null,
      assignees: [],
      contact: { id: CUSTOMER },
      team: null,
      due_date: null,
      completed_at: null,
      created_at: NOW,
      updated_at: NOW,
    });
    expect(ours['remote_data']).toEqual(theirs);
    const list = await client.body<{ result: Entity[] }>(get(unified('tickets')));
    expect(list.result[0]).toEqual(ours);
  });

  test.each([
    ['a text that is the vendor’s', 'new', 'new', 'open'],
    ['a unified name', 'completed', 'resolved', 'resolved'],
    ['a name in capitals', 'CLOSED', 'closed', 'closed'],
    ['an object with an id', { id: 'pending' }, 'pending', 'pending'],
    ['an object with a name', { name: 'active' }, 'open', 'open'],
    ['an object with both, of which the id counts', { id: 'resolved', name: 'closed' }, 'resolved', 'resolved'],
  ])('takes as a status %s', async (_, status, theirs, name) => {
    const ticket = await client.body(patch(unified('tickets', TICKET), { status }));
    expect([ticket['status'], (ticket['remote_data'] as Entity)['status']]).toEqual([{ id: theirs, name }, theirs]);
  });

  test('keeps what is not sent, and loses what is null', async () => {
    const before = await client.vendorBody(get(`/v1/tickets/${TICKET}`));
    await client.body(
      patch(unified('tickets', TICKET), { assignees: [], team: null, due_date: null, ticket_type: null }),
    );
    expect(await client.vendorBody(get(`/v1/tickets/${TICKET}`))).toEqual({
      ...before,
      assigned_user_id: null,
      assigned_team_id: null,
      due_date: null,
      category: null,
      updated_at: START,
    });
  });

  test('finds its contact by an address in any case', async () => {
    const { email } = await client.vendorBody<{ email: string }>(get(`/v1/customers/${CUSTOMER}`));
    const contact = { emails: [{ email: email.toUpperCase() }] };
    const created = await client.body(post(unified('tickets'), { name: 'x', description: 'x', contact }));
    expect(created['contact']).toEqual({ id: CUSTOMER });
  });

  test('is imported from the vendor’s own fields', async () => {
    const remote = { customer_id: CUSTOMER, subject: 'Old', description: 'Older', priority: 'urgent' };
    const imported = await client.body(post(unified('tickets', 'import'), { remote_data: remote }));
    expect(imported).toMatchObject({ name: 'Old', priority: { id: 'urgent' }, remote_data: remote });
  });

  test('takes remote_data on top of what is mapped, and remote_query on top of filters', async () => {
    const body = { ...written, remote_data: { priority: 'urgent' } };
    expect(await client.body(post(unified('tickets'), body))).toMatchObject({ priority: { id: 'urgent' } });
    const { result } = await client.body<{ result: Entity[] }>(
      get(`${unified('tickets')}?status[name]=closed&remote_query[status]=pending`),
    );
    expect(result.map(({ status }) => status)).toContainEqual({ id: 'pending', name: 'pending' });
    expect(result.map(({ status }) => status)).not.toContainEqual({ id: 'closed', name: 'closed' });
  });

  test('that is deleted on either side is gone on both', async () => {
    const { id } = await client.body(post(unified('tickets'), written));
    expect(await client.body(remove(unified('tickets', String(id))))).toEqual({ id });
    expect((await client.vendor(get(`/v1/tickets/${String(id)}`))).status).toBe(404);
    await client.vendor(remove(`/v1/tickets/${TICKET}`));
    expect((await client.call(get(unified('tickets', TICKET)))).status).toBe(404);
  });

  test('whose name is sent empty is refused by the vendor, not left as it is', async () => {
    const answer = await client.call(patch(unified('tickets', TICKET), { name: '' }));
    expect(answer.body).toMatchObject({ statusCode: 422, truto_is_remote_error: true });
  });
});

describe('a comment', () => {
  test('that is written here is there', async () => {
    const created = await client.body(
      post(unified('comments'), { ticket: { id: TICKET }, body: 'Two\nlines & more', is_internal: true }),
    );
    const theirs = await client.vendorBody(get(`/v1/tickets/${TICKET}/comments/${String(created['id'])}`));
    expect(theirs).toMatchObject({ content: 'Two\nlines & more', is_internal: true, author_user_id: OWNER });
    expect(essence(created)).toEqual({
      id: theirs['id'],
      ticket: { id: TICKET },
      author: { id: OWNER, type: 'user' },
      body: 'Two\nlines & more',
      html_body: '<p>Two<br>lines &amp; more</p>',
      attachments: [],
      is_internal: true,
      is_private: true,
      created_at: NOW,
      updated_at: NOW,
    });
    expect(created['remote_data']).toEqual(theirs);
  });

  test('that is written there is here, in the order of the vendor', async () => {
    const theirs = await client.vendorBody(post(`/v1/tickets/${TICKET}/comments`, { content: 'Done' }));
    const { result } = await client.body<{ result: Entity[] }>(get(below(unified('comments'))));
    const all = await client.vendorBody<Entity[]>(get(`/v1/tickets/${TICKET}/comments`));
    expect(result.map((comment) => comment['remote_data'])).toEqual(all);
    expect(result.at(-1)).toMatchObject({ id: theirs['id'], body: 'Done', is_internal: false });
  });

  test('in HTML becomes text for a vendor that knows nothing else', async () => {
    const html = '<p>Dear <b>all</b>,</p><p>1 &lt; 2<br>yes</p><script>alert(1)</script>';
    const { remote_data: remote } = await client.body(post(below(unified('comments')), { html_body: html }));
    expect(remote).toMatchObject({ content: 'Dear all,\n\n1 < 2\nyes' });
  });

  test('is changed and deleted where it is', async () => {
    const { id } = await client.body(post(below(unified('comments')), { body: 'First' }));
    const path = below(unified('comments', String(id)));
    expect(await client.body(patch(path, { body: 'Second', is_private: true }))).toMatchObject({ body: 'Second' });
    expect(await client.vendorBody(get(`/v1/tickets/${TICKET}/comments/${String(id)}`))).toMatchObject({
      content: 'Second',
      is_internal: true,
    });
    expect(await client.body(remove(path))).toEqual({ id });
    expect((await client.vendor(get(`/v1/tickets/${TICKET}/comments/${String(id)}`))).status).toBe(404);
  });

  const file = { file_name: 'a.txt', content_type: 'text/plain', data: Buffer.from('hi').toString('base64') };

  test('brings its files to the ticket', async () => {
    const { attachments } = await client.body(post(below(unified('comments')), { body: 'See', attachments: [file] }));
    const [{ id }] = attachments as [Entity];
    expect(await client.vendorBody(get(`/v1/tickets/${TICKET}/attachments/${String(id)}`))).toMatchObject({
      filename: 'a.txt',
      content_type: 'text/plain',
      size_bytes: 2,
    });
  });

  test('that is refused leaves no file behind', async () => {
    const attachments = get(`/v1/tickets/${TICKET}/attachments`);
    const before = await client.vendorBody(attachments);
    const refused = { body: 'See', attachments: [file, file], remote_data: { content: '' } };
    expect((await client.call(post(below(unified('comments')), refused))).status).toBe(422);
    expect(await client.vendorBody(attachments)).toEqual(before);
  });

  test('belongs to the ticket in the body where the query names another one', async () => {
    const { result } = await client.body<{ result: [Entity, Entity] }>(get(`${unified('tickets')}?limit=2`));
    const other = String(result[1]['id']);
    const created = await client.body(post(below(unified('comments')), { body: 'x', ticket: { id: other } }));
    expect(created['ticket']).toEqual({ id: other });
  });
});

test('a contact has what the vendor’s customer has, in both directions', async () => {
  const created = await client.body(
    post(unified('contacts'), {
      first_name: 'Ada',
      last_name: 'King Lovelace',
      emails: [{ email: 'other@example.com' }, { email: 'ada@example.com', type: 'primary' }],
      phones: [{ number: '+44 20 1234' }],
      details: 'Counts.',
      custom_fields: { company: 'Engines', is_vip: true, unknown: 1 },
    }),
  );
  const theirs = await client.vendorBody(get(`/v1/customers/${String(created['id'])}`));
  expect(theirs).toMatchObject({
    name: 'Ada King Lovelace',
    email: 'ada@example.com',
    contact_number: '+44 20 1234',
    notes: 'Counts.',
    company: 'Engines',
    is_vip: true,
  });
  expect(created['remote_data']).toEqual(theirs);
  expect(created).toMatchObject({
    name: 'Ada King Lovelace',
    first_name: 'Ada King',
    last_name: 'Lovelace',
    emails: [{ email: 'ada@example.com', type: 'primary' }],
    phones: [{ number: '+44 20 1234', type: 'primary' }],
    details: 'Counts.',
    custom_fields: { company: 'Engines', is_vip: true, department: null },
  });
  await client.vendor(patch(`/v1/customers/${String(created['id'])}`, { contact_number: null, title: 'Countess' }));
  const changed = await client.body(get(unified('contacts', String(created['id']))));
  expect(changed).toMatchObject({ phones: [], custom_fields: { title: 'Countess' } });
  expect(changed['etag']).not.toBe(created['etag']);
});

test('a user and a team know each other, though the vendor tells it from one side', async () => {
  const user = await client.body(
    post(unified('users'), {
      name: 'Grace Hopper',
      emails: [{ email: 'grace@example.com' }],
      roles: [{ id: 'admin' }],
    }),
  );
  const id = String(user['id']);
  expect(await client.vendorBody(get(`/v1/users/${id}`))).toMatchObject({
    full_name: 'Grace Hopper',
    email: 'grace@example.com',
    role: 'admin',
    is_active: true,
  });
  const team = await client.body(post(unified('teams'), { name: 'Compilers', description: 'They compile.' }));
  const teamId = String(team['id']);
  expect(await client.vendorBody(get(`/v1/teams/${teamId}`))).toEqual(team['remote_data']);
  await client.vendorBody(post(`/v1/teams/${teamId}/members`, { user_id: id }));
  expect(await client.body(get(unified('users', id)))).toMatchObject({ first_name: 'Grace', team_ids: [teamId] });
  const { result } = await client.body<{ result: Entity[] }>(get(`${unified('users')}?team_ids=${teamId}`));
  expect(result.map((member) => member['id'])).toEqual([id]);
  await client.body(patch(unified('users', id), { remote_data: { is_active: false } }));
  expect(await client.vendorBody(get(`/v1/users/${id}`))).toMatchObject({ is_active: false });
});

describe('an attachment', () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, at) => at));

  test('that is uploaded here is there, to the byte, and comes back', async () => {
    const created = await client.body(
      post(below(unified('attachments')), {
        file_name: 'all bytes.png',
        content_type: 'image/png',
        data: bytes.toString('base64'),
      }),
    );
    expect(created).toMatchObject({ file_name: 'all bytes.png', size: 256, ticket_id: TICKET, uploaded_by: OWNER });
    const path = `/v1/tickets/${TICKET}/attachments/${String(created['id'])}`;
    expect(await client.vendorBody(get(path))).toEqual(created['remote_data']);
    expect(created['file_url']).toBe(`${server.base(client.sandbox)}${path}/download`);
    const file = await client.call(
      post(`${unified('attachments', 'download')}?file_url=${encodeURIComponent(String(created['file_url']))}`, {}),
    );
    expect([file.headers['content-type'], file.headers['content-disposition']]).toEqual([
      'image/png',
      'attachment; filename="all bytes.png"',
    ]);
    expect(Buffer.compare(file.body as Buffer, bytes)).toBe(0);
    const byId = await client.call(
      post(`${below(unified('attachments', 'download'))}&id=${String(created['id'])}`, {}),
    );
    expect(Buffer.compare(byId.body as Buffer, bytes)).toBe(0);
  });

  test('that is uploaded there is here', async () => {
    const part = { filename: 'note.txt', type: 'text/plain', bytes: 'hello' };
    const theirs = (await client.vendor(upload(`/v1/tickets/${TICKET}/attachments`, part))).body as Entity;
    const { result } = await client.body<{ result: Entity[] }>(get(below(unified('attachments'))));
    const ours = result.find((attachment) => attachment['id'] === theirs['id']);
    expect(ours).toMatchObject({ file_name: 'note.txt', size: 5, content_type: 'text/plain', remote_data: theirs });
    expect(await client.body(get(below(unified('attachments', String(theirs['id'])))))).toEqual(ours);
  });

  test('of nobody cannot be downloaded', async () => {
    const download = unified('attachments', 'download');
    const elsewhere = encodeURIComponent('https://example.com/secret');
    expect((await client.call(post(`${download}?file_url=${elsewhere}`, {}))).status).toBe(404);
    expect((await client.call(post(download, {}))).body).toMatchObject({
      statusCode: 400,
      truto_error_insight: { missing_required_query_parameters: { value: ['file_url'] } },
    });
    const none = encodeURIComponent(
      `${server.base(client.sandbox)}/v1/tickets/${TICKET}/attachments/${NOBODY}/download`,
    );
    expect((await client.call(post(`${download}?file_url=${none}`, {}))).status).toBe(404);
  });
});

test('lists of statuses and priorities have what the vendor takes', async () => {
  for (const [resource, field] of [
    ['ticket_status', 'status'],
    ['ticket_priorities', 'priority'],
  ] as const) {
    const { result } = await client.body<{ result: Entity[] }>(get(unified(resource)));
    for (const { id } of result) {
      expect((await client.vendor(patch(`/v1/tickets/${TICKET}`, { [field]: id }))).status).toBe(200);
      expect(await client.body(get(unified('tickets', TICKET)))).toMatchObject({ [field]: { id } });
    }
  }
});

test('nothing that was answered broke the document', () => {
  expect(server.reports).toEqual([]);
});

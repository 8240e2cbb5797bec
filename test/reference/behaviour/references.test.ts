import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { get, patch, post, remove } from '../../support/call.js';
import { EMPTY_WORKSPACE, FOREIGN_TICKET, IDS, KEYS, NOBODY, OWNER, SECOND_CONTACT, SECOND_TICKET } from '../ids.js';
import { newClient, RESOURCES, startReference, type Body, type Client, type ReferenceServer } from '../server.js';

let server: ReferenceServer;
let client: Client;
beforeAll(async () => {
  server = await startReference();
});
beforeEach(async () => {
  client = await newClient(server);
});
afterAll(() => server.stop());

const ticket = `/v1/tickets/${IDS.tickets}`;
const listed = async (path: string): Promise<readonly Body[]> => client.body(get(`/v1/${path}`));
const idsIn = (records: readonly Body[]): readonly string[] => records.map(({ id }: { id: string }) => id);

describe('a reference to nothing is refused, on creation and on change', () => {
  test.each([
    ['contact', { id: NOBODY }],
    ['contact', { emails: [{ email: 'nobody@example.com' }] }],
    ['contact', { name: 'John Doe' }],
    ['account', { id: NOBODY }],
    ['team', { name: 'nowhere' }],
    ['workspace', 'nowhere'],
    ['priority', { name: 'enormous' }],
    ['ticket_type', 'nowhere'],
    ['parent_ticket', { id: NOBODY }],
    ['parent_ticket', { id: FOREIGN_TICKET }],
    ['organization', { id: '' }],
    ['status', {}],
  ])('%s %j', async (field, value) => {
    for (const call of [post('/v1/tickets', { [field]: value }), patch(ticket, { [field]: value })]) {
      const { status, body } = await client.refusal(call);
      expect([status, body.details]).toEqual([422, [{ in: 'body', field, message: expect.any(String) }]]);
    }
  });

  test.each([
    ['assignees', [{ id: OWNER }, { id: NOBODY }]],
    ['tags', [{ name: 'refund' }, { name: 'nowhere' }]],
    ['collections', [{ id: IDS.collections }, {}]],
  ])('one of several %s', async (field, value) => {
    const { status, body } = await client.refusal(patch(ticket, { [field]: value }));
    expect([status, body.details[0].field]).toEqual([422, `${field}.1`]);
  });
});

describe('the refusal says what was sent', () => {
  test.each([
    ['status', { name: 'In Progress' }, 'Ticket status In Progress does not exist'],
    ['status', 'In Progress', 'Ticket status In Progress does not exist'],
    ['contact', { emails: [{ email: 'a@example.com' }] }, 'Contact a@example.com does not exist'],
    ['status', {}, 'Ticket status has no id or name'],
    ['status', { id: '' }, 'Ticket status has no id or name'],
    ['organization', { id: '' }, 'Organization has no id'],
    ['contact', {}, 'Contact has no id or email'],
    ['parent_ticket', { id: NOBODY }, `Ticket ${NOBODY} does not exist`],
  ])('%s %j', async (field, value, message) => {
    const { body } = await client.refusal(patch(ticket, { [field]: value }));
    expect(body.details).toEqual([{ in: 'body', field, message }]);
  });

  test.each(['created_at=x', 'created_at[gt]=x'])('%s is no time', async (query) => {
    const { status, body } = await client.refusal(get(`/v1/tickets?${query}`));
    const field = query.startsWith('created_at[') ? 'created_at.gt' : 'created_at';
    expect([status, body.details]).toEqual([422, [{ in: 'query', field, message: `${field} is no date-time` }]]);
  });
});

describe('a record is not its own parent', () => {
  test.each([
    ['tickets', 'parent_ticket', (id: string) => ({ id })],
    ['collections', 'parent_collection_id', (id: string) => id],
    ['tags', 'parent', (id: string) => ({ id })],
  ] as const)('one of %s by %s', async (path, field, reference) => {
    const [one, other] = [
      await client.body(post(`/v1/${path}`, { name: 'one' })),
      await client.body(post(`/v1/${path}`, { name: 'other' })),
    ];
    const { status, body } = await client.refusal(
      patch(`/v1/${path}/${one.id}`, { [field]: reference(one.id as string) }),
    );
    expect([status, body.details[0].field]).toEqual([422, field]);
    const changed = await client.body(patch(`/v1/${path}/${one.id}`, { [field]: reference(other.id as string) }));
    expect(changed[field]).toEqual(
      path === 'tickets' ? { id: other.id, name: 'other' } : reference(other.id as string),
    );
  });
});

test('who is named twice is linked once', async () => {
  const sent = {
    assignees: [{ id: OWNER }, { id: IDS.users }, { id: OWNER }],
    tags: ['refund', 'Refund'],
  };
  const { assignees, tags } = await client.body(patch(ticket, { ...sent, tags: sent.tags.map((name) => ({ name })) }));
  expect([idsIn(assignees), idsIn(tags)]).toEqual([[OWNER, IDS.users], [IDS.tags]]);
});

describe('the ticket of a task', () => {
  const list = { id: IDS.task_lists };
  const create = (sent: object): Promise<Body> => client.body(post('/v1/tasks', { name: 'x', ...sent }));

  test.each([{}, { ticket: null }])('is that of its list, where none is sent: %j', async (sent) => {
    expect((await create({ task_list: list, ...sent })).ticket).toEqual({ id: IDS.tickets });
  });

  test('follows the list into which it is moved', async () => {
    const { id } = await create({ ticket: { id: SECOND_TICKET } });
    const moved = await client.body(patch(`/v1/tasks/${id}`, { task_list: list }));
    expect([moved.task_list, moved.ticket]).toEqual([list, { id: IDS.tickets }]);
    expect((await client.body(patch(`/v1/tasks/${id}`, { name: 'y' }))).ticket).toEqual({ id: IDS.tickets });
  });

  test('is no other one than that of the list', async () => {
    const sent = { task_list: list, ticket: { id: SECOND_TICKET } };
    const { id } = await create({ task_list: list });
    for (const call of [
      post('/v1/tasks', sent),
      patch(`/v1/tasks/${id}`, sent),
      patch(`/v1/tasks/${id}`, { ticket: sent.ticket }),
    ]) {
      const { status, body } = await client.refusal(call);
      expect([status, body.details[0].field]).toEqual([422, 'ticket']);
    }
    const out = await client.body(patch(`/v1/tasks/${id}`, { task_list: null, ticket: sent.ticket }));
    expect([out.task_list, out.ticket]).toEqual([null, sent.ticket]);
  });

  test('is any where the list has none', async () => {
    const { id } = await client.body(post('/v1/task_lists', { name: 'loose' }));
    expect((await create({ task_list: { id }, ticket: { id: SECOND_TICKET } })).ticket).toEqual({ id: SECOND_TICKET });
  });
});

describe('what a body names otherwise is found', () => {
  test.each([
    ['status', 'CLOSED', { id: 'closed', name: 'closed' }],
    ['status', { name: 'Closed' }, { id: 'closed', name: 'closed' }],
    ['status', { id: 'closed', name: 'open' }, { id: 'closed', name: 'closed' }],
    ['ticket_type', 'incident', { id: 'incident', name: 'Incident' }],
    ['workspace', { name: 'SUPPORT' }, { id: IDS.workspaces, name: 'Support' }],
    ['workspace', IDS.workspaces, { id: IDS.workspaces, name: 'Support' }],
    ['tags', [{ name: 'Refund' }], [{ id: IDS.tags, name: 'refund' }]],
    ['team', null, null],
    ['assignees', null, []],
  ])('%s %j', async (field, sent, answered) => {
    expect(await client.body(patch(ticket, { [field]: sent }))).toMatchObject({ [field]: answered });
  });

  test('a person by an address, in any case', async () => {
    const emails = [{ email: 'MEI.Tanaka@example.com' }];
    const { contact, assignees } = await client.body(
      patch(ticket, { contact: { emails }, assignees: [{ emails: [{ email: 'Agent@company.com' }] }] }),
    );
    expect([contact.id, contact.emails[0].email, assignees[0].id]).toEqual([
      SECOND_CONTACT,
      'mei.tanaka@example.com',
      IDS.users,
    ]);
  });

  test('a word that is an id and a name of another record is taken for the id', async () => {
    const { id } = await client.body(post('/v1/workspaces', { name: IDS.workspaces }));
    expect(id).not.toBe(IDS.workspaces);
    expect((await client.body(patch(ticket, { workspace: IDS.workspaces }))).workspace.id).toBe(IDS.workspaces);
  });
});

describe('what a deletion does to others', () => {
  test('a ticket takes its comments, files, lists and tasks along', async () => {
    expect(await client.call(remove(ticket))).toMatchObject({ status: 204, text: '' });
    for (const path of ['comments', 'attachments', 'task_lists', 'tasks'])
      expect([path, await listed(path)]).toEqual([path, []]);
    expect(await client.body(get(`/v1/tickets/${SECOND_TICKET}`))).toMatchObject({ parent_ticket: null });
    expect(await client.call(get(ticket))).toMatchObject({ status: 404 });
  });

  test('a comment takes its files along', async () => {
    const [, note] = await listed('comments');
    expect(note.attachments).toHaveLength(1);
    await client.body(remove(`/v1/comments/${note.id}`));
    expect(idsIn(await listed('attachments'))).toEqual([IDS.attachments]);
    expect(idsIn((await client.body(get(ticket))).attachments)).toEqual([IDS.attachments]);
  });

  test('people, teams and tags are taken out of what names them', async () => {
    const before = await client.body(get(ticket));
    expect([before.assignees.length, before.team.id, before.tags.length, before.contact.id]).toEqual([
      1,
      IDS.teams,
      1,
      IDS.contacts,
    ]);
    for (const path of [`users/${IDS.users}`, `teams/${IDS.teams}`, `tags/${IDS.tags}`, `contacts/${IDS.contacts}`])
      await client.body(remove(`/v1/${path}`));
    expect(await client.body(get(ticket))).toMatchObject({
      assignees: [],
      team: null,
      tags: [],
      contact: null,
      // Who did something remains who did it.
      created_by: { id: IDS.contacts, name: 'John Doe', type: 'contact' },
    });
    expect((await client.body(get(`/v1/tickets/${SECOND_TICKET}`))).additional_contacts).toEqual([]);
    const users = await listed('users');
    expect(users.flatMap(({ team_ids: teams }: Body) => teams as string[])).toEqual([]);
    expect((await listed('tags')).map(({ parent }: Body) => parent as unknown)).toEqual([null, null]);
  });

  test('an account is needed by its contacts, a workspace by whatever lies in it', async () => {
    const account = `/v1/accounts/${IDS.accounts}`;
    expect(await client.refusal(remove(account))).toEqual({
      status: 409,
      body: { code: 'conflict', message: 'The account still has contacts' },
    });
    await client.body(patch(`/v1/contacts/${IDS.contacts}`, { account_id: null }));
    await client.body(remove(account));
    expect(await client.body(get(ticket))).toMatchObject({ account: null });
    expect((await client.refusal(remove(`/v1/workspaces/${IDS.workspaces}`))).status).toBe(409);
    await client.body(remove(`/v1/workspaces/${EMPTY_WORKSPACE}`));
  });

  test('a list goes with its ticket only: its tasks are shown as long as they are there', async () => {
    const lists = await listed('task_lists');
    expect(lists[0].tasks).toEqual([{ id: IDS.tasks, name: 'Check the receipt' }]);
    await client.body(remove(`/v1/tasks/${IDS.tasks}`));
    expect((await listed('task_lists'))[0].tasks).toEqual([]);
  });
});

describe('another tenant', () => {
  test.each(RESOURCES)('shows none of the %s of the first one', async (path) => {
    const own = new Set(idsIn(await listed(path)));
    const { body: others } = await client.call(get(`/v1/${path}?limit=500`), KEYS.other);
    const shared = ['ticket_priorities', 'ticket_status', 'ticket_types'].includes(path);
    expect(own.size).toBeGreaterThan(0);
    if (!shared) expect(idsIn(others as Body[]).filter((id) => own.has(id))).toEqual([]);
  });

  test('cannot read, change or name what is not its own', async () => {
    for (const call of [get(ticket), patch(ticket, { name: 'x' }), remove(ticket)])
      expect((await client.call(call, KEYS.other)).status).toBe(404);
    const sent = post('/v1/comments', { body: 'x', ticket: { id: IDS.tickets } });
    expect((await client.call(sent, KEYS.other)).status).toBe(422);
  });
});

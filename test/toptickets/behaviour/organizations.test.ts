import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { get, patch, post, remove, upload, type Call } from '../../support/call.js';
import { newClient, type Client } from '../../support/client.js';
import { documentedAnswers } from '../../support/documented.js';
import { startTestServer, type TestServer } from '../../support/server.js';

import { CUSTOMER, foreign, TEAM, TICKET, USER } from '../operations/samples.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startTestServer();
  client = await newClient(server);
});
afterAll(() => server.stop());

const asked = { customer_id: CUSTOMER, subject: 'x', description: 'x' };
const file = { filename: 'a.txt', type: 'text/plain', bytes: 'x' };
const ticket = `/v1/tickets/${foreign.ticket}`;

/** Every way to name a record of the other organization, by operation, and what is said not to exist. */
const reaches: readonly (readonly [string, Call, string])[] = [
  ['createTicket', post('/v1/tickets', { ...asked, customer_id: foreign.customer }), 'Customer'],
  ['createTicket', post('/v1/tickets', { ...asked, assigned_user_id: foreign.user }), 'User'],
  ['createTicket', post('/v1/tickets', { ...asked, assigned_team_id: foreign.team }), 'Team'],
  ['getTicket', get(ticket), 'Ticket'],
  ['updateTicket', patch(ticket, { status: 'closed' }), 'Ticket'],
  ['updateTicket', patch(`/v1/tickets/${TICKET}`, { customer_id: foreign.customer }), 'Customer'],
  ['updateTicket', patch(`/v1/tickets/${TICKET}`, { assigned_user_id: foreign.user }), 'User'],
  ['updateTicket', patch(`/v1/tickets/${TICKET}`, { assigned_team_id: foreign.team }), 'Team'],
  ['deleteTicket', remove(ticket), 'Ticket'],
  ['listComments', get(`${ticket}/comments`), 'Ticket'],
  ['createComment', post(`${ticket}/comments`, { content: 'x' }), 'Ticket'],
  ['getComment', get(`${ticket}/comments/${foreign.comment}`), 'Ticket'],
  ['getComment', get(`/v1/tickets/${TICKET}/comments/${foreign.comment}`), 'Comment'],
  ['updateComment', patch(`${ticket}/comments/${foreign.comment}`, { content: 'x' }), 'Ticket'],
  ['updateComment', patch(`/v1/tickets/${TICKET}/comments/${foreign.comment}`, { content: 'x' }), 'Comment'],
  ['deleteComment', remove(`${ticket}/comments/${foreign.comment}`), 'Ticket'],
  ['deleteComment', remove(`/v1/tickets/${TICKET}/comments/${foreign.comment}`), 'Comment'],
  ['listAttachments', get(`${ticket}/attachments`), 'Ticket'],
  ['uploadAttachment', upload(`${ticket}/attachments`, file), 'Ticket'],
  ['getAttachment', get(`${ticket}/attachments/${foreign.attachment}`), 'Ticket'],
  ['getAttachment', get(`/v1/tickets/${TICKET}/attachments/${foreign.attachment}`), 'Attachment'],
  ['deleteAttachment', remove(`${ticket}/attachments/${foreign.attachment}`), 'Ticket'],
  ['deleteAttachment', remove(`/v1/tickets/${TICKET}/attachments/${foreign.attachment}`), 'Attachment'],
  ['downloadAttachment', get(`${ticket}/attachments/${foreign.attachment}/download`), 'Ticket'],
  ['downloadAttachment', get(`/v1/tickets/${TICKET}/attachments/${foreign.attachment}/download`), 'Attachment'],
  ['getCustomer', get(`/v1/customers/${foreign.customer}`), 'Customer'],
  ['updateCustomer', patch(`/v1/customers/${foreign.customer}`, { is_vip: true }), 'Customer'],
  ['deleteCustomer', remove(`/v1/customers/${foreign.customer}`), 'Customer'],
  ['getTeam', get(`/v1/teams/${foreign.team}`), 'Team'],
  ['updateTeam', patch(`/v1/teams/${foreign.team}`, { name: 'x' }), 'Team'],
  ['deleteTeam', remove(`/v1/teams/${foreign.team}`), 'Team'],
  ['addTeamMember', post(`/v1/teams/${foreign.team}/members`, { user_id: USER }), 'Team'],
  ['addTeamMember', post(`/v1/teams/${TEAM}/members`, { user_id: foreign.user }), 'User'],
  ['removeTeamMember', remove(`/v1/teams/${foreign.team}/members/${foreign.user}`), 'Team'],
  ['removeTeamMember', remove(`/v1/teams/${TEAM}/members/${foreign.user}`), 'User'],
  ['getUser', get(`/v1/users/${foreign.user}`), 'User'],
  ['updateUser', patch(`/v1/users/${foreign.user}`, { full_name: 'x' }), 'User'],
  ['deleteUser', remove(`/v1/users/${foreign.user}`), 'User'],
];

describe('a record of another organization', () => {
  test('is tried through every operation that can name a record', async () => {
    const naming = (await documentedAnswers('toptickets')).filter((answer) => answer.endsWith(' 404'));
    const tried = new Set(reaches.map(([operation]) => operation));
    expect(naming.map((answer) => answer.split(' ')[0]).sort()).toEqual([...tried].sort());
  });

  test.each(reaches)('does not exist for %s (%o)', async (_, call, what) => {
    const before = await client.state();
    const { status, body } = await client.call(call);
    expect({ status, body }).toEqual({ status: 404, body: { detail: `${what} not found` } });
    expect(await client.state()).toEqual(before);
  });

  test.each(['tickets', 'customers', 'teams', 'users'])('is not among the %s of a list', async (name) => {
    const idsFor = async (key: 'Admin' | 'Other organization'): Promise<string[]> =>
      ((await client.body(get(`/v1/${name}`), key)) as { id: string }[]).map(({ id }) => id);
    const [own, others] = [await idsFor('Admin'), await idsFor('Other organization')];
    expect(own.length * others.length).toBeGreaterThan(0);
    expect(own.filter((id) => others.includes(id))).toEqual([]);
  });

  test.each([
    `tickets?customer_id=${foreign.customer}`,
    `tickets?assigned_user_id=${foreign.user}`,
    `tickets?assigned_team_id=${foreign.team}`,
    'tickets?search=parcel',
    'tickets?category=Shipping',
    'customers?search=lena.fischer',
  ])('is not found by %s', async (query) => {
    expect(await client.body(get(`/v1/${query}`))).toEqual([]);
    expect(await client.body(get(`/v1/${query}`), 'Other organization')).not.toEqual([]);
  });
});

test('what one organization changes leaves the other as it was', async () => {
  const own = await newClient(server);
  const [, otherBefore] = ((await own.state()) as { organizations: unknown[] }).organizations;
  await own.body(post('/v1/tickets', asked));
  await own.body(patch(`/v1/users/${USER}`, { full_name: 'Somebody Else' }));
  await own.call(remove(`/v1/teams/${TEAM}`));
  const [, otherAfter] = ((await own.state()) as { organizations: unknown[] }).organizations;
  expect(otherAfter).toEqual(otherBefore);
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

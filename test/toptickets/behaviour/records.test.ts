import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { get, patch, post, remove } from '../../support/call.js';
import { newClient, type Client } from '../../support/client.js';
import { START, startTestServer, type TestServer } from '../../support/server.js';
import { COMMENT, CUSTOMER, LONER, TEAM, TICKET, USER } from '../operations/samples.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  client = await newClient(server);
});
afterAll(() => server.stop());

const ticket = `/v1/tickets/${TICKET}`;
const status = async (call: ReturnType<typeof get>): Promise<number> => (await client.call(call)).status;
const refusal = async (call: ReturnType<typeof get>): Promise<object> => {
  const response = await client.call(call);
  return { status: response.status, detail: response.body.detail as unknown };
};

describe('deleting', () => {
  test('a ticket deletes its comments and attachments with it', async () => {
    const attachments = (await client.body(get(`${ticket}/attachments`))) as { id: string }[];
    expect(await status(remove(ticket))).toBe(204);
    for (const path of [
      '',
      '/comments',
      '/attachments',
      `/comments/${COMMENT}`,
      `/attachments/${attachments[0]?.id}`,
    ]) {
      expect(await refusal(get(ticket + path))).toEqual({ status: 404, detail: 'Ticket not found' });
    }
    const { records } = (await client.state()) as { records: Record<string, number> };
    const count = (name: string): number | undefined =>
      records[`toptickets/0f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a/${name}`];
    expect([count('tickets'), count('comments'), count('attachments')]).toEqual([5, 8, 1]);
  });

  test('a customer is refused while there are tickets, and works once they are gone', async () => {
    const before = await client.state();
    expect(await refusal(remove(`/v1/customers/${CUSTOMER}`))).toEqual({
      status: 400,
      detail: 'Customer has tickets and cannot be deleted',
    });
    expect(await client.state()).toEqual(before);

    for (const { id } of (await client.body(get(`/v1/tickets?customer_id=${CUSTOMER}`))) as { id: string }[]) {
      await client.call(remove(`/v1/tickets/${id}`));
    }
    expect(await status(remove(`/v1/customers/${CUSTOMER}`))).toBe(204);
    expect(await status(get(`/v1/customers/${CUSTOMER}`))).toBe(404);
  });

  test('a team takes it off its tickets and nothing else', async () => {
    const before = (await client.body(get(ticket))) as object;
    expect(await status(remove(`/v1/teams/${TEAM}`))).toBe(204);
    expect(await client.body(get(ticket))).toEqual({ ...before, assigned_team_id: null });
    expect(await client.body(get(`/v1/tickets?assigned_team_id=${TEAM}`))).toEqual([]);
  });

  test('a user takes them off tickets and out of teams, and leaves what they wrote', async () => {
    expect(await status(remove(`/v1/users/${USER}`))).toBe(204);
    expect(await client.body(get(ticket))).toMatchObject({ assigned_user_id: null, assigned_team_id: TEAM });
    expect(await client.body(get(`/v1/teams/${TEAM}`))).toMatchObject({ members: [{ full_name: 'Bob Smith' }] });
    const comments = (await client.body(get(`${ticket}/comments`))) as { author_user_id: string | null }[];
    expect(comments.map(({ author_user_id: author }) => author)).toContain(USER);
  });

  test('the last one assigned makes a ticket unassigned', async () => {
    await client.call(remove(`/v1/users/${USER}`));
    await client.call(remove(`/v1/teams/${TEAM}`));
    const unassigned = (await client.body(get('/v1/tickets?unassigned=true'))) as { id: string }[];
    expect(unassigned.map(({ id }) => id)).toContain(TICKET);
  });

  test('twice finds nothing the second time', async () => {
    expect(await status(remove(ticket))).toBe(204);
    expect(await refusal(remove(ticket))).toEqual({ status: 404, detail: 'Ticket not found' });
  });
});

describe('an e-mail address', () => {
  const taken = (what: string): object => ({ status: 400, detail: `${what} with this email already exists` });

  test('is one customer’s, whatever its case', async () => {
    const twin = { name: 'John Doe', email: 'John.DOE@Example.com' };
    expect(await refusal(post('/v1/customers', twin))).toEqual(taken('Customer'));
    expect(await refusal(patch(`/v1/customers/52d01ea4-bf6d-495b-8634-deaf02c36c55`, twin))).toEqual(taken('Customer'));
  });

  test('is one user’s, whatever its case', async () => {
    const twin = { full_name: 'Alice J.', email: 'AGENT@company.com', role: 'agent' };
    expect(await refusal(post('/v1/users', twin))).toEqual(taken('User'));
    expect(await refusal(patch(`/v1/users/${LONER}`, { email: twin.email }))).toEqual(taken('User'));
  });

  test('may be kept, and its case changed, by the one who has it', async () => {
    expect(await client.body(patch(`/v1/customers/${CUSTOMER}`, { email: 'John.Doe@example.com' }))).toMatchObject({
      email: 'John.Doe@example.com',
      updated_at: START,
    });
  });

  test('is free again once its owner is gone', async () => {
    const fresh = { name: 'Ines', email: 'ines@example.com' };
    const { id } = (await client.body(post('/v1/customers', fresh))) as { id: string };
    await client.call(remove(`/v1/customers/${id}`));
    expect(await status(post('/v1/customers', fresh))).toBe(201);
  });

  test('may be a customer’s and a user’s, and a customer’s of another organization', async () => {
    expect(await status(post('/v1/customers', { name: 'Alice', email: 'agent@company.com' }))).toBe(201);
    const noor = { name: 'Noor', email: 'mei.tanaka@kumo-logistics.example' };
    expect((await client.call(post('/v1/customers', noor), 'Other organization')).status).toBe(201);
  });
});

describe('the members of a team', () => {
  const members = `/v1/teams/${TEAM}/members`;

  test('are embedded with their present names, and only in the documented fields', async () => {
    await client.body(patch(`/v1/users/${USER}`, { full_name: 'Alice Jones' }));
    const { members: shown } = (await client.body(get(`/v1/teams/${TEAM}`))) as { members: object[] };
    expect(shown[0]).toEqual({ id: USER, email: 'agent@company.com', full_name: 'Alice Jones' });
  });

  test('grow by one, and adding the same user again changes nothing', async () => {
    const added = await client.body(post(members, { user_id: LONER }));
    expect(added).toMatchObject({ updated_at: START, members: [{}, {}, { id: LONER }] });
    const before = await client.state();
    const again = await client.call(post(members, { user_id: LONER }));
    expect([again.status, again.body]).toEqual([201, added]);
    expect(await client.state()).toEqual(before);
  });

  test('shrink by one, once', async () => {
    expect(await status(remove(`${members}/${USER}`))).toBe(204);
    expect(await refusal(remove(`${members}/${USER}`))).toEqual({ status: 404, detail: 'User not found' });
    expect(await client.body(get(`/v1/teams/${TEAM}`))).toMatchObject({ members: [{ full_name: 'Bob Smith' }] });
  });

  test('cannot be set by creating or changing the team', async () => {
    const sent = { name: 'Crowd', members: [{ id: USER }], member_ids: [USER] };
    const team = (await client.body(post('/v1/teams', sent))) as { id: string };
    expect(team).toMatchObject({ members: [] });
    expect(await client.body(patch(`/v1/teams/${team.id}`, { member_ids: [USER] }))).toEqual(team);
  });
});

describe('pages of teams and users', () => {
  const idsOf = async (path: string): Promise<string[]> =>
    ((await client.body(get(path))) as { id: string }[]).map(({ id }) => id);

  test.each(['teams', 'users'])('of %s are cut by skip as well as by offset, which wins', async (name) => {
    const all = await idsOf(`/v1/${name}`);
    expect(await idsOf(`/v1/${name}?skip=1`)).toEqual(all.slice(1));
    expect(await idsOf(`/v1/${name}?offset=1`)).toEqual(all.slice(1));
    expect(await idsOf(`/v1/${name}?offset=0&skip=1`)).toEqual(all);
    expect(await idsOf(`/v1/${name}?offset=2&skip=1&limit=1`)).toEqual(all.slice(2, 3));
  });

  test('are fifty long when no limit is sent, and a hundred at most', async () => {
    for (let made = 0; made < 60; made++) await client.call(post('/v1/teams', { name: `Team ${made}` }));
    expect(await idsOf('/v1/teams')).toHaveLength(50);
    expect(await idsOf('/v1/teams?limit=100')).toHaveLength(65);
    expect(await status(get('/v1/teams?limit=101'))).toBe(422);
  });
});

test('every time that a record carries has whole seconds', async () => {
  server.clock.advance(1234);
  await client.call(post('/v1/teams', { name: 'On time' }));
  const times = JSON.stringify(await client.state()).match(/"\d{4}-\d\d-\d\dT[^"]*"/g) ?? [];
  expect(times.length).toBeGreaterThan(50);
  expect(times.filter((time) => !/^"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"$/.test(time))).toEqual([]);
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseTime } from '../../../src/core/clock.js';
import { post, put } from '../../support/call.js';
import type { TestServer } from '../../support/server.js';
import { newClient, startDeskHero, type Client } from '../client.js';
import { ALICE, DANA, GROUP, INVITE, NOBODY } from '../samples.js';
import { read, recordsOf, START, userIdOf, v1, type Json } from '../scenario.js';

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

const SALES = 1;
const OPEN_INVITE = String(recordsOf('user_invites')[0]?.['email']);
const user = (id = DANA): Promise<Json> => client.data(read(`/users/${id}`));
const update = (fields: object, id = DANA): Promise<Json> => client.data(put(v1(`/users/${id}`), fields), 'admin');
const groupsOf = async (id = DANA): Promise<unknown> => ((await user(id))['tenant_user'] as Json)['groups'];
const group = async (id: number): Promise<Record<'group_users' | 'group_admins', { id: number }[]>> => {
  const [found] = await client.data<never[]>(read(`/groups?filters=id:eq:${id}`));
  if (found === undefined) throw new Error(`there is no group ${id}`);
  return found;
};
const members = async (id: number): Promise<number[]> => (await group(id)).group_users.map((member) => member.id);

describe('an update of a user', () => {
  test('changes what is sent and nothing else', async () => {
    const before = await user();
    server.clock.advance(60_000);
    const after = await update({ status: 2 });
    expect(after).toEqual({
      ...before,
      tenant_user: { ...(before['tenant_user'] as Json), status: 2 },
      last_updated: '2025-03-05T10:01:00Z',
      last_updated_by: expect.objectContaining({ id: userIdOf('admin') }),
    });
    expect(await user()).toEqual(after);
  });

  test.each([
    ['ADMIN', 2],
    ['Owner', 1],
    [3, 3],
  ])('to the role %j makes it %i', async (role, number) => {
    expect(await update({ role })).toMatchObject({ tenant_user: { role: number } });
  });

  test.each([0, 4, 'UNKNOWN', 'KING', '', null, true])('to the role %j is refused', async (role) => {
    expect(await client.refusal(put(v1(`/users/${DANA}`), { role }), 'admin')).toEqual({
      status: 400,
      message: expect.stringContaining('role'),
    });
  });

  test('changes nobody’s name or address', async () => {
    const before = await user();
    await update({ email: 'other@example.com', full_name: 'Other', id: ALICE, tenant_user: { role: 1 } });
    const { email, full_name, tenant_user } = await user();
    expect({ email, full_name, tenant_user }).toEqual({
      email: before['email'],
      full_name: before['full_name'],
      tenant_user: before['tenant_user'],
    });
  });

  test('counts at once: a role that is taken away is missed by the next request', async () => {
    await update({ role: 'USER' }, userIdOf('admin'));
    const { status, body } = await client.call(put(v1(`/users/${DANA}`), { status: 2 }), 'admin');
    expect([status, body]).toEqual([403, { message: 'This needs the role ADMIN' }]);
    await client.body(put(v1(`/users/${DANA}`), { role: 'ADMIN' }), 'owner');
    await client.body(post(v1('/lists'), { name: 'By Dana' }), 'user');
  });
});

describe('the groups of a user', () => {
  test('and the users of a group change together', async () => {
    expect([await members(GROUP), await members(SALES)]).toEqual([[DANA], [userIdOf('admin')]]);
    await update({ groups: [{ id: SALES }] });
    expect(await groupsOf()).toEqual([{ is_admin: false, id: SALES, label: 'Sales' }]);
    expect([await members(GROUP), await members(SALES)]).toEqual([[], [userIdOf('admin'), DANA]]);
    await update({ groups: [{ id: GROUP }, { id: SALES }] });
    expect(await groupsOf()).toMatchObject([{ id: GROUP }, { id: SALES }]);
    expect([await members(GROUP), (await members(SALES)).includes(DANA)]).toEqual([[DANA], true]);
    await update({ groups: [] });
    expect([await groupsOf(), await members(GROUP)]).toEqual([[], []]);
  });

  test('keep who manages them: that is not for this operation', async () => {
    const before = await groupsOf(ALICE);
    await update({ groups: [{ id: GROUP }, { id: SALES }] }, ALICE);
    expect(await groupsOf(ALICE)).toEqual(expect.arrayContaining(before as unknown[]));
    expect((await group(GROUP)).group_admins).toMatchObject([{ id: ALICE }]);
  });

  test('that lose their manager lose it on both sides', async () => {
    await update({ groups: [{ id: SALES }] }, ALICE);
    expect(await groupsOf(ALICE)).toMatchObject([{ id: SALES }]);
    const { group_admins: admins, group_users: users } = await group(GROUP);
    expect([...admins, ...users].map(({ id }) => id)).not.toContain(ALICE);
  });

  test.each([
    ['does not exist', [{ id: SALES }, { id: NOBODY }]],
    ['has no id', [{ label: 'Sales' }]],
    ['is no reference', [SALES]],
  ])('are not changed when one of them %s', async (_, groups) => {
    expect(await client.refusal(put(v1(`/users/${DANA}`), { groups, role: 2 }), 'admin')).toEqual({
      status: 400,
      message: expect.stringMatching(/group/i),
    });
  });

  test('agree with the users of the groups for everybody in the scenario', async () => {
    const groups = await client.data<{ id: number; group_users: { id: number }[]; group_admins: { id: number }[] }[]>(
      read('/groups'),
    );
    for (const { id, tenant_user: place } of await client.data<{ id: number; tenant_user: Json }[]>(read('/users'))) {
      const own = groups.filter((one) => [...one.group_users, ...one.group_admins].some((member) => member.id === id));
      expect((place['groups'] as Json[]).map((one) => one['id']).sort()).toEqual(own.map((one) => one.id).sort());
    }
  });
});

describe('an invite', () => {
  const invite = (emails: readonly string[], fields: object = {}): ReturnType<typeof post> =>
    post(v1('/user_invites/create_v2'), { emails, tenant_role: 3, ...fields });
  const invited = (...sent: Parameters<typeof invite>): Promise<{ invites: Json[]; capped_amount: Json }> =>
    client.data(invite(...sent), 'admin');

  test('works for seven days, for a role and groups', async () => {
    const emails = ['a@example.com', 'b@example.com'];
    const { invites, capped_amount: cap } = await invited(emails, { tenant_role: 'ADMIN', group_ids: [GROUP, SALES] });
    expect(invites).toMatchObject(
      emails.map((email) => ({
        email,
        tenant_role: 2,
        groups: [
          { id: GROUP, label: 'Support' },
          { id: SALES, label: 'Sales' },
        ],
        expires_date: '2025-03-12T10:00:00Z',
        expires_relative: 'in 7 days',
      })),
    );
    expect(new Set(invites.map(({ id }) => id)).size).toBe(2);
    expect(cap).toMatchObject({ current_user_count: 3, current_invite_count: 3, require_increase: false });
  });

  test.each([[undefined], [null], [[]]])('with the groups %j is for none', async (group_ids) => {
    const { invites } = await invited(['a@example.com'], group_ids === undefined ? {} : { group_ids });
    expect(invites).toMatchObject([{ groups: [] }]);
  });

  test('is refused with all others when its address has one that is open', async () => {
    for (const taken of [OPEN_INVITE, OPEN_INVITE.toUpperCase()]) {
      const refusal = await client.refusal(invite(['new@example.com', taken]), 'admin');
      expect(refusal).toEqual({ status: 400, message: expect.stringContaining(taken) });
    }
  });

  test('can be sent again once it was revoked', async () => {
    await client.body(put(v1('/user_invites/revoke'), { id: INVITE }), 'admin');
    const { invites } = await invited([OPEN_INVITE]);
    expect(invites).toMatchObject([{ email: OPEN_INVITE }]);
  });

  test('can be revoked once', async () => {
    const revoke = put(v1('/user_invites/revoke'), { id: INVITE });
    expect((await client.call(revoke, 'admin')).status).toBe(200);
    expect(await client.refusal(revoke, 'admin')).toMatchObject({ status: 400, message: expect.any(String) });
  });

  test('stands in the outbox, once for everybody who was invited', async () => {
    const { invites } = await invited(['a@example.com', 'b@example.com']);
    const mails = await client.outbox();
    expect(mails).toHaveLength(2);
    expect(mails).toEqual(
      expect.arrayContaining(
        invites.map(({ id, email }) =>
          expect.objectContaining({
            kind: 'mail',
            to: [expect.objectContaining({ email })],
            record: { resource: 'user_invites', key: String(id) },
          }),
        ),
      ),
    );
  });

  test.each([
    ['no addresses', { emails: [] }, /emails/],
    ['an address that is none', { emails: ['a@example.com', 'b'] }, /emails/],
    ['no role', { tenant_role: undefined }, /tenant_role is required/],
    ['the role 0', { tenant_role: 0 }, /tenant_role/],
    ['a role that there is not', { tenant_role: 'KING' }, /tenant_role/],
    ['a group that does not exist', { group_ids: [GROUP, NOBODY] }, /group/i],
    ['a group as an object', { group_ids: [{ id: GROUP }] }, /group_ids/],
  ])('with %s is refused', async (_, fields, message) => {
    expect(await client.refusal(invite(['a@example.com'], fields), 'admin')).toEqual({
      status: 400,
      message: expect.stringMatching(message),
    });
  });
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

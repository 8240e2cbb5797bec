import { expect } from '@jest/globals';
import { get, post, put, raw } from '../../support/call.js';
import { recordsOf, START, userIdOf, v1 } from '../scenario.js';
import { ALICE, DANA, GROUP, INVITE, NOBODY } from '../samples.js';
import { answers, MALFORMED, one, operation, page, refuses, rejects, some, type Row } from './row.js';

const USERS = v1('/users');
const INVITES = v1('/user_invites/create_v2');
const REVOKE = v1('/user_invites/revoke');
const GROUPS = v1('/groups');
const invited = { emails: ['sam@example.com'], group_ids: [GROUP], tenant_role: 'USER' };
const dana = some({ id: DANA, email: 'dana.okafor@example.com', full_name: 'Dana Okafor' });
const userCount = recordsOf('users').length;

export const peopleRows: readonly Row[] = [
  ...operation('listUsers', [
    answers(
      'all of them',
      get(USERS),
      some({ data: expect.arrayContaining([dana, some({ id: ALICE })]), total_count: userCount, page: 1, take: 25 }),
    ),
    answers(
      'two fields of them',
      get(
        `${USERS}?response_field_keys=id&response_field_keys=email&filters=id:in:${ALICE}|${DANA}&sort_by_key=id&sort_order=0`,
      ),
      page([
        { id: ALICE, email: 'agent@company.com' },
        { id: DANA, email: 'dana.okafor@example.com' },
      ]),
    ),
    rejects('a page that is no number', get(`${USERS}?page=last`), /page/),
    refuses('a field that there is not', get(`${USERS}?response_field_keys=mood`), /mood/),
  ]),

  ...operation('aggregateUsers', [
    answers(
      'the family names',
      get(`${USERS}/aggregate?field_keys=family_name&filters=id:in:${ALICE}|${DANA}`),
      some({ data: expect.arrayContaining([{ family_name: 'Johnson' }, { family_name: 'Okafor' }]), total_count: 2 }),
    ),
    refuses('a field that there is not', get(`${USERS}/aggregate?field_keys=mood`), /mood/),
  ]),

  ...operation('getUser', [
    answers('the sample user', get(`${USERS}/${DANA}`), one(dana)),
    refuses('a user who does not exist', get(`${USERS}/${NOBODY}`), `User ${NOBODY} does not exist`),
    rejects('an id that is no number', get(`${USERS}/me`), /id/),
  ]),

  ...operation('updateUser', [
    answers(
      'a role by its name',
      put(`${USERS}/${DANA}`, { role: 'admin' }),
      one(
        some({
          id: DANA,
          tenant_user: some({ role: 2, groups: [{ is_admin: false, id: GROUP, label: 'Support' }] }),
          last_updated: START,
          last_updated_by: some({ id: userIdOf('owner') }),
        }),
      ),
    ),
    rejects('a body that is no JSON', raw('PUT', `${USERS}/${DANA}`, 'role'), MALFORMED),
    rejects('no role', put(`${USERS}/${DANA}`, { role: 0 }), /role/),
    refuses('a role that there is not', put(`${USERS}/${DANA}`, { role: 'KING' }), /role.*OWNER|OWNER.*role/),
    refuses('a group that does not exist', put(`${USERS}/${DANA}`, { groups: [{ id: NOBODY }] }), /group/i),
    refuses('a user who does not exist', put(`${USERS}/${NOBODY}`, { status: 1 }), `User ${NOBODY} does not exist`),
  ]),

  ...operation('createUserInvites', [
    answers(
      'one person for one group',
      post(INVITES, invited),
      one({
        invites: [
          {
            groups: [{ id: GROUP, label: 'Support' }],
            id: expect.any(Number),
            email: 'sam@example.com',
            tenant_role: 3,
            expires_date: '2025-03-12T10:00:00Z',
            expires_relative: 'in 7 days',
          },
        ],
        capped_amount: some({ current_user_count: userCount, require_increase: false }),
      }),
    ),
    rejects('a body that is no JSON', raw('POST', INVITES, 'null null'), MALFORMED),
    rejects('nobody', post(INVITES, { ...invited, emails: [] }), /emails/),
    rejects('an address that is none', post(INVITES, { ...invited, emails: ['sam'] }), /emails/),
    rejects('somebody twice', post(INVITES, { ...invited, emails: ['a@example.com', 'a@example.com'] }), /emails/),
    refuses('a group that does not exist', post(INVITES, { ...invited, group_ids: [NOBODY] }), /group/i),
  ]),

  ...operation('revokeUserInvite', [
    answers('an open invite', put(REVOKE, { id: INVITE }), {
      data: { message: expect.any(String) },
      total_count: 1,
      page: 1,
      take: 1,
    }),
    rejects('a body that is no JSON', raw('PUT', REVOKE, '{'), MALFORMED),
    rejects('no id', put(REVOKE, {}), /id is required/),
    refuses('an invite that does not exist', put(REVOKE, { id: NOBODY }), new RegExp(`${NOBODY} does not exist`)),
  ]),

  ...operation('listGroups', [
    answers(
      'all of them',
      get(GROUPS),
      some({
        data: expect.arrayContaining([
          some({
            id: GROUP,
            name: 'Support',
            unique_key: 'support',
            mailboxes: [
              { id: 31, label: 'Support' },
              { id: 32, label: 'Help' },
            ],
          }),
        ]),
      }),
    ),
    refuses('an order by a field that there is not', get(`${GROUPS}?sort_by_key=mood`), /mood/),
  ]),

  ...operation('aggregateGroups', [
    answers(
      'the names',
      get(`${GROUPS}/aggregate?field_keys=name`),
      some({ data: expect.arrayContaining([{ name: 'Support' }]) }),
    ),
    refuses('a field that there is not', get(`${GROUPS}/aggregate?field_keys=mood`), /mood/),
  ]),
];

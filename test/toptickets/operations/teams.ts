import { expect } from '@jest/globals';
import { get, patch, post, raw, remove } from '../../support/call.js';
import { answers, issue, MALFORMED, missing, notAnId, operation, refuses, rejects, type Row } from './row.js';
import { LONER, NOBODY, START, TEAM, USER } from './samples.js';

const team = (id: string): string => `/v1/teams/${id}`;
const members = (id: string): string => `${team(id)}/members`;
const member = (id: string, of = TEAM): string => `${members(of)}/${id}`;
const alice = { id: USER, email: 'agent@company.com', full_name: 'Alice Johnson' };
const priya = expect.objectContaining({ id: LONER });
const sample = expect.objectContaining({ id: TEAM, members: [alice, expect.any(Object)] });
const tooMany = issue(
  ['query', 'limit'],
  'ensure this value is less than or equal to 100',
  'value_error.number.not_le',
);
const noName = issue(['body', 'name'], 'ensure this value has at least 1 characters', 'value_error.any_str.min_length');
const noUser = issue(['body', 'user_id'], 'value is not a valid uuid', 'type_error.uuid');

export const teamRows: readonly Row[] = [
  ...operation('listTeams', { valid: get('/v1/teams'), scope: 'teams:read' }, [
    answers(200, 'all of them', get('/v1/teams'), [sample, ...Array.from({ length: 4 }, () => expect.any(Object))]),
    rejects(422, 'a limit above 100', get('/v1/teams?limit=101'), tooMany),
  ]),

  ...operation('createTeam', { valid: post('/v1/teams', { name: 'Onboarding' }), scope: 'teams:write' }, [
    answers(201, 'a name, and no members', post('/v1/teams', { name: 'Onboarding' }), {
      id: expect.any(String),
      name: 'Onboarding',
      description: null,
      members: [],
      created_at: START,
      updated_at: START,
    }),
    rejects(400, 'a body that is no JSON', raw('POST', '/v1/teams', 'name: Onboarding'), MALFORMED),
    rejects(422, 'no name', post('/v1/teams', { description: 'First week' }), missing('name')),
  ]),

  ...operation('getTeam', { valid: get(team(TEAM)), scope: 'teams:read' }, [
    answers(200, 'the sample team', get(team(TEAM)), sample),
    refuses(404, 'an unknown id', get(team(NOBODY)), 'Team not found'),
    rejects(422, 'an id that is none', get(team('technical')), notAnId('team_id')),
  ]),

  ...operation('updateTeam', { valid: patch(team(TEAM), { name: 'Technical EMEA' }), scope: 'teams:write' }, [
    answers(
      200,
      'another name',
      patch(team(TEAM), { name: 'Technical EMEA' }),
      expect.objectContaining({ id: TEAM, name: 'Technical EMEA', members: expect.any(Array), updated_at: START }),
    ),
    rejects(400, 'a body that is no JSON', raw('PATCH', team(TEAM), '{"name"}'), MALFORMED),
    refuses(404, 'an unknown id', patch(team(NOBODY), { name: 'x' }), 'Team not found'),
    rejects(422, 'an empty name', patch(team(TEAM), { name: '' }), noName),
  ]),

  ...operation('deleteTeam', { valid: remove(team(TEAM)), scope: 'teams:delete' }, [
    answers(204, 'the sample team', remove(team(TEAM))),
    refuses(404, 'an unknown id', remove(team(NOBODY)), 'Team not found'),
    rejects(422, 'an id that is none', remove(team('technical')), notAnId('team_id')),
  ]),

  ...operation('addTeamMember', { valid: post(members(TEAM), { user_id: LONER }), scope: 'teams:write' }, [
    answers(
      201,
      'a user who is not in it',
      post(members(TEAM), { user_id: LONER }),
      expect.objectContaining({ members: [alice, expect.any(Object), priya], updated_at: START }),
    ),
    rejects(400, 'a body that is no JSON', raw('POST', members(TEAM), LONER), MALFORMED),
    refuses(404, 'an unknown team', post(members(NOBODY), { user_id: LONER }), 'Team not found'),
    refuses(404, 'an unknown user', post(members(TEAM), { user_id: NOBODY }), 'User not found'),
    rejects(422, 'no user', post(members(TEAM), {}), missing('user_id')),
    rejects(422, 'a user id that is none', post(members(TEAM), { user_id: 'priya' }), noUser),
  ]),

  ...operation('removeTeamMember', { valid: remove(member(USER)), scope: 'teams:write' }, [
    answers(204, 'a member', remove(member(USER))),
    refuses(404, 'an unknown team', remove(member(USER, NOBODY)), 'Team not found'),
    refuses(404, 'a user who is not in it', remove(member(LONER)), 'User not found'),
    rejects(422, 'a user id that is none', remove(member('alice')), notAnId('user_id')),
  ]),
];

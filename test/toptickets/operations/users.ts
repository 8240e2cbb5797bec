import { expect } from '@jest/globals';
import { get, patch, post, raw, remove, upload } from '../../support/call.js';
import { answers, issue, MALFORMED, missing, notAnId, operation, refuses, rejects, type Row } from './row.js';
import { NOBODY, OWNER, START, USER } from './samples.js';

const user = (id: string): string => `/v1/users/${id}`;
const AVATAR = '/v1/users/me/avatar';
const portrait = { filename: 'me.png', type: 'image/png', bytes: 'png' };
const asked = { email: 'dana.okafor@company.com', full_name: 'Dana Okafor', role: 'agent' };
const sample = expect.objectContaining({ id: USER, email: 'agent@company.com', role: 'agent' });
const roles = "permitted: 'admin', 'read_only_admin', 'agent', 'read_only_agent'";
const badRole = issue(['body', 'role'], `value is not a valid enumeration member; ${roles}`, 'type_error.enum');
const taken = 'User with this email already exists';

export const userRows: readonly Row[] = [
  ...operation('listUsers', { valid: get('/v1/users'), scope: 'users:read' }, [
    answers(200, 'all of them', get('/v1/users'), expect.arrayContaining([sample])),
    rejects(
      422,
      'a skip that is no number',
      get('/v1/users?skip=1.5'),
      issue(['query', 'skip'], 'value is not a valid integer', 'type_error.integer'),
    ),
  ]),

  ...operation('createUser', { valid: post('/v1/users', asked), scope: 'users:write' }, [
    answers(
      201,
      'the required fields, with the defaults',
      post('/v1/users', asked),
      expect.objectContaining({ ...asked, is_active: true, avatar_url: null, created_at: START }),
    ),
    rejects(400, 'a body that is no JSON', raw('POST', '/v1/users', '<user/>'), MALFORMED),
    refuses(400, 'an address that is taken', post('/v1/users', { ...asked, email: 'agent@company.com' }), taken),
    rejects(422, 'no name', post('/v1/users', { ...asked, full_name: undefined }), missing('full_name')),
    rejects(422, 'an unknown role', post('/v1/users', { ...asked, role: 'owner' }), badRole),
  ]),

  ...operation('getUser', { valid: get(user(USER)), scope: 'users:read' }, [
    answers(200, 'the sample user', get(user(USER)), sample),
    refuses(404, 'an unknown id', get(user(NOBODY)), 'User not found'),
    rejects(422, 'an id that is none', get(user('me')), notAnId('user_id')),
  ]),

  ...operation('updateUser', { valid: patch(user(USER), { is_active: false }), scope: 'users:write' }, [
    answers(
      200,
      'shut out',
      patch(user(USER), { is_active: false }),
      expect.objectContaining({ id: USER, is_active: false, updated_at: START }),
    ),
    rejects(400, 'a body that is no JSON', raw('PATCH', user(USER), 'null null'), MALFORMED),
    refuses(400, 'an address that is taken', patch(user(USER), { email: 'agent2@company.com' }), taken),
    refuses(404, 'an unknown id', patch(user(NOBODY), { is_active: false }), 'User not found'),
    rejects(422, 'an unknown role', patch(user(USER), { role: 'owner' }), badRole),
  ]),

  ...operation('deleteUser', { valid: remove(user(USER)), scope: 'users:delete' }, [
    answers(204, 'the sample user', remove(user(USER))),
    refuses(404, 'an unknown id', remove(user(NOBODY)), 'User not found'),
    rejects(422, 'an id that is none', remove(user('alice')), notAnId('user_id')),
  ]),

  ...operation('uploadMyAvatar', { valid: upload(AVATAR, portrait), scope: 'users:write' }, [
    answers(
      200,
      'a picture',
      upload(AVATAR, portrait),
      expect.objectContaining({
        id: OWNER,
        avatar_url: expect.stringMatching(/^http:.*\/me\.png$/),
        updated_at: START,
      }),
    ),
    refuses(400, 'a text', upload(AVATAR, { ...portrait, type: 'text/plain' }), 'File type not allowed: text/plain'),
    rejects(422, 'no part "file"', upload(AVATAR, { ...portrait, name: 'avatar' }), missing('file')),
  ]),

  ...operation('deleteMyAvatar', { valid: remove(AVATAR), scope: 'users:write' }, [
    answers(204, 'although there is none', remove(AVATAR)),
  ]),
];

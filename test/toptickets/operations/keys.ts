import { expect } from '@jest/globals';
import { get, post } from '../../support/call.js';
import { answers, operation, type Row } from './row.js';

const facts = {
  success: true,
  message: 'API key is valid',
  key_name: 'Admin',
  key_prefix: 'tt_admin_deskdoub',
  scopes: expect.arrayContaining(['tickets:read', 'users:delete', 'dashboard:read']),
  expires_at: null,
  organization_id: '0f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a',
  authenticated_at: '2025-01-16T15:00:00.000000Z',
};

export const keyRows: readonly Row[] = [
  ...operation('testKey', { valid: get('/v1/test'), scope: undefined }, [
    answers(200, 'its own facts', get('/v1/test'), facts),
  ]),
  ...operation('testKeyByPost', { valid: post('/v1/test'), scope: undefined }, [
    answers(200, 'its own facts', post('/v1/test'), facts),
  ]),
];

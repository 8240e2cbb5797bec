import { describe, expect, test } from '@jest/globals';
import type { VendorUser } from '../vendor.js';
import { unifiedUser, vendorUser } from './user.js';

const ada: VendorUser = {
  tenant_user: {
    groups: [
      { id: 3, label: 'Support', is_admin: true },
      { id: 9, label: null, is_admin: false },
    ],
    id: 77,
    tenant_id: 1,
    user_id: 41,
    role: 2,
    status: 1,
    last_seen: '2025-01-16T14:00:00Z',
  },
  created_by: null,
  last_updated_by: null,
  language: null,
  id: 41,
  email: 'ada@example.com',
  given_name: 'Ada',
  family_name: 'King Lovelace',
  full_name: 'Ada King Lovelace',
  profile_pic: null,
  created: '2025-01-16T15:00:00+01:00',
  last_updated: '2025-01-17T00:00:00Z',
  display_absolute_time: false,
};

describe('a user', () => {
  test('is told with role and groups', () => {
    expect(unifiedUser(ada)).toEqual({
      id: '41',
      name: 'Ada King Lovelace',
      first_name: 'Ada',
      last_name: 'King Lovelace',
      emails: [{ email: 'ada@example.com', type: 'primary' }],
      team_ids: ['3', '9'],
      avatar: null,
      roles: [{ id: '2', name: 'ADMIN' }],
      created_at: '2025-01-16T14:00:00.000Z',
      updated_at: '2025-01-17T00:00:00.000Z',
    });
  });

  test('without a name goes by the address', () => {
    const nameless = { ...ada, full_name: null, given_name: null, family_name: null };
    expect(unifiedUser(nameless)).toMatchObject({ name: 'ada@example.com', first_name: null, last_name: null });
  });
});

test.each([
  [{ roles: ['admin'] }, { role: 'admin' }],
  [{ roles: [{ id: '2', name: 'OWNER' }] }, { role: 2 }],
  [{ roles: [{ name: 'user' }, { name: 'admin' }] }, { role: 'user' }],
  [{ roles: [{ id: '', name: '' }] }, {}],
  [{ roles: [] }, {}],
  [{ roles: null }, {}],
  [{ name: 'Eva', emails: [{ email: 'eva@example.com' }] }, {}],
])('of %j the vendor is sent %j', (body, sent) => {
  expect(vendorUser(body)).toEqual(sent);
});

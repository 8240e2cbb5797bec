import { expect, test } from '@jest/globals';
import type { VendorContact, VendorTicket } from '../vendor.js';
import { requestersOf, unifiedContact } from './contact.js';

const person = (parts: Partial<VendorContact>): VendorContact => ({
  user_id: 0,
  email: null,
  name: null,
  profile_pic: null,
  ...parts,
});
const ticketOf = (requester: VendorContact | null): VendorTicket => ({
  sys_subject: '',
  sys_content_rich: null,
  sys_status: null,
  sys_priority: null,
  sys_type: null,
  sys_tags: [],
  sys_attachments: [],
  requester,
  assigned_user: null,
  assigned_group: null,
  id: 1,
  created: '2025-03-04T09:12:00Z',
  created_by: null,
  last_updated: '2025-03-04T09:12:00Z',
  last_updated_by: null,
});

test('everybody who asked is there once, by the latest name that is known', () => {
  const asked = [
    person({ email: 'mei@x.example', name: 'Mei' }),
    person({ user_id: 9, name: 'Inside' }),
    person({ email: 'MEI@x.example', name: 'Mei Tanaka' }),
    null,
    person({ email: 'mei@x.example' }),
    person({ name: 'without a sign' }),
    person({ email: '', user_id: 9, name: 'Insider' }),
  ];
  expect(requestersOf(asked.map(ticketOf)).map(unifiedContact)).toEqual([
    {
      id: 'mei@x.example',
      name: 'Mei Tanaka',
      first_name: 'Mei',
      last_name: 'Tanaka',
      emails: [{ email: 'MEI@x.example', type: 'primary' }],
    },
    { id: '9', name: 'Insider', first_name: 'Insider', last_name: null, emails: [] },
  ]);
});

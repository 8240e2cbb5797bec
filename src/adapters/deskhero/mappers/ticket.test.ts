import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../core/json.js';
import type { VendorTicket } from '../vendor.js';
import { choiceIn, statusName } from './choices.js';
import { unifiedTicket, vendorTicket } from './ticket.js';

const bare: VendorTicket = {
  sys_subject: 'Печать 🖨',
  sys_content_rich: null,
  sys_status: null,
  sys_priority: null,
  sys_type: null,
  sys_tags: [],
  sys_attachments: [],
  requester: null,
  assigned_user: null,
  assigned_group: null,
  id: 1042,
  created: '2025-03-04T09:12:00Z',
  created_by: null,
  last_updated: '2025-03-04T09:12:00Z',
  last_updated_by: null,
};

describe('a ticket of the vendor', () => {
  test('of which nothing is set', () => {
    expect(unifiedTicket(bare)).toEqual({
      id: '1042',
      name: 'Печать 🖨',
      description: null,
      status: null,
      priority: null,
      ticket_type: null,
      assignees: [],
      created_by: null,
      contact: null,
      team: null,
      tags: [],
      attachments: [],
      custom_fields: {},
      created_at: '2025-03-04T09:12:00.000Z',
      updated_at: '2025-03-04T09:12:00.000Z',
    });
  });

  test("has the tenant's own fields among its custom ones, and no others", () => {
    const ticket = { ...bare, serial_number: 'LP-1', merged: null, sizes: [1, 2] };
    expect(unifiedTicket(ticket).custom_fields).toEqual({ serial_number: 'LP-1', merged: null, sizes: [1, 2] });
  });

  test.each([
    [{ user_id: 0, email: 'Mei@X.example', name: 'Mei', profile_pic: null }, 'mei@x.example'],
    [{ user_id: 9, email: 'mei@x.example', name: null, profile_pic: null }, 'mei@x.example'],
    [{ user_id: 9, email: '', name: null, profile_pic: null }, '9'],
    [{ user_id: 0, email: null, name: 'Somebody', profile_pic: null }, undefined],
  ])('asked by %j has a contact with the id %s', (requester, id) => {
    const { contact } = unifiedTicket({ ...bare, requester });
    expect(contact?.id).toBe(id);
    expect(contact?.name).toBe(requester.name);
    expect(contact?.emails).toEqual(requester.email ? [{ email: requester.email, type: 'primary' }] : []);
  });
});

test.each([
  ['OPEN', 'open'],
  ['Pending', 'pending'],
  ['Solved', 'Solved'],
  ['offen', 'offen'],
  ['', null],
  [null, null],
])('a status that the tenant calls %j is %j', (label, name) => {
  expect(statusName(label)).toBe(name);
});

describe('of a unified body', () => {
  test.each<[JsonObject, JsonObject]>([
    [{}, {}],
    [{ name: '' }, { sys_subject: '' }],
    [{ name: null, description: null }, {}],
    [{ description: '1 < 2' }, { sys_content_rich: { html: '<p>1 &lt; 2</p>' } }],
    [{ description: 'plain', html_description: '<b>rich</b>' }, { sys_content_rich: { html: '<b>rich</b>' } }],
    [{ assignees: [] }, { assigned_user: null }],
    [{ assignees: null }, { assigned_user: null }],
    [{ assignees: [{ id: '7' }, { id: '8' }] }, { assigned_user: { id: 7 } }],
    [{ assignees: [{ name: 'Dana' }] }, {}],
    [{ team: null }, { assigned_group: null }],
    [{ team: { id: '2', name: 'Support' } }, { assigned_group: { id: 2 } }],
    [{ team: { name: 'Support' } }, {}],
    [{ tags: null }, { sys_tags: [] }],
    [
      { tags: [{ id: '5' }, { name: 'vip' }, 'loose', {}] },
      { sys_tags: [{ id: 5 }, { label: 'vip' }, { label: 'loose' }] },
    ],
    [{ contact: null }, { requester: null }],
    [{ contact: { name: 'Mei' } }, { requester: { name: 'Mei' } }],
    [{ contact: { id: 'mei@x.example' } }, { requester: { email: 'mei@x.example' } }],
    [{ contact: { id: '9', emails: [] } }, { requester: { user_id: 9 } }],
    [
      {
        contact: {
          emails: [
            { email: 'a@x.example', type: 'work' },
            { email: 'b@x.example', type: 'primary' },
          ],
        },
      },
      { requester: { email: 'b@x.example' } },
    ],
    [{ custom_fields: { serial_number: 'LP', id: 9, sys_status: { id: 1 } } }, { serial_number: 'LP' }],
    [{ custom_fields: null }, {}],
  ])('%j the vendor is sent %j', (body, sent) => {
    expect(vendorTicket(body)).toEqual(sent);
  });

  test.each([
    ['301', { id: 301 }],
    ['Open', { label: 'Open' }],
    [{ id: '301', name: 'open' }, { id: 301 }],
    [{ id: 'abc', name: 'open' }, { id: 'abc' }],
    [{ id: '', name: 'open' }, { label: 'open' }],
    [{ name: '5' }, { label: '5' }],
    [{ name: null }, undefined],
    [null, null],
    [undefined, undefined],
    ['', undefined],
  ])('%j is the choice %j', (value, choice) => {
    expect(choiceIn(value)).toEqual(choice);
  });
});

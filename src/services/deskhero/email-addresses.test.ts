import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../core/json.js';
import type { Records } from '../../emulator/define-service.js';
import { emailAddresses, replyAddresses } from './email-addresses.js';

const requester = { user_id: 0, email: 'mei@example.com', name: 'Mei', profile_pic: null };
const toRequester = { email: 'mei@example.com', name: 'Mei', direction: 2 };

function contextWith(group: JsonObject | undefined, mailboxes: readonly JsonObject[] = []) {
  const records: Pick<Records, 'get' | 'query'> = {
    get: (_resource, key) => Promise.resolve(key === '2' ? group : undefined),
    query: (_resource, where) => {
      expect(where).toEqual([{ kind: 'equals', field: 'group', value: 2 }]);
      return Promise.resolve(mailboxes);
    },
  };
  return { records: records as Records, tenant: 'acme' };
}

test('sent addresses are kept with all their members', () => {
  expect(
    emailAddresses([
      { email: 'a@x', direction: 3 },
      { email: 'b@x', name: 'B' },
    ]),
  ).toEqual([
    { email: 'a@x', name: null, direction: 3 },
    { email: 'b@x', name: 'B', direction: 0 },
  ]);
  expect(emailAddresses(null)).toEqual([]);
});

describe('a reply without addresses', () => {
  test("comes from the group's own address and goes to the requester", async () => {
    const context = contextWith({ id: 2, name: 'Support', unique_key: 'support' });
    expect(await replyAddresses({ assigned_group: 2 }, requester, context)).toEqual([
      { email: 'support@acme.deskhero.com', name: 'Support', direction: 1 },
      toRequester,
    ]);
  });

  test('comes from the first mailbox of a group that has no address of its own', async () => {
    const context = contextWith({ id: 2, name: 'Support', unique_key: '' }, [
      { id: 32, email: 'help@example.com', name: 'Help' },
      { id: 31, email: 'first@example.com', name: null },
    ]);
    expect(await replyAddresses({ assigned_group: 2 }, requester, context)).toEqual([
      { email: 'first@example.com', name: 'Support', direction: 1 },
      toRequester,
    ]);
  });

  test.each<[string, JsonObject]>([
    ['no group', { assigned_group: null }],
    ['a group that is gone', { assigned_group: 3 }],
  ])("comes from the tenant's address when the ticket has %s", async (_, ticket) => {
    expect(await replyAddresses(ticket, requester, contextWith(undefined))).toEqual([
      { email: 'support@acme.deskhero.com', name: null, direction: 1 },
      toRequester,
    ]);
  });

  test.each([null, undefined, { ...requester, email: null }])(
    'goes to nobody when the requester is %j',
    async (who) => {
      expect(await replyAddresses({}, who, contextWith(undefined))).toEqual([
        { email: 'support@acme.deskhero.com', name: null, direction: 1 },
      ]);
    },
  );
});

import { expect, test } from '@jest/globals';
import type { OutboxMessage } from '../../emulator/define-service.js';
import { mailEntry } from './mail.js';

const address = (email: string, direction: number) => ({ email, name: null, direction });
const entry = {
  id: 5003,
  type: 5,
  sys_content_rich: { html: `<p>${'long '.repeat(60)}</p>` },
  email_addresses: [1, 2, 3, 4, 5, 6, 7].map((direction) => address(`${direction}@x`, direction)),
};
const ticket = { id: 1042, sys_subject: 'Label printer stopped' };

async function mailsOf(sent: Parameters<typeof mailEntry>[0]): Promise<readonly OutboxMessage[]> {
  const mails: OutboxMessage[] = [];
  await mailEntry(sent, ticket, { outbox: { add: (mail) => void mails.push(mail) } });
  return mails;
}

test('a sent reply is a mail with its whole text to those who are to get it', async () => {
  expect(await mailsOf(entry)).toEqual([
    {
      kind: 'mail',
      from: address('1@x', 1),
      to: [address('2@x', 2), address('3@x', 3), address('4@x', 4), address('5@x', 5)],
      subject: 'Label printer stopped',
      text: 'long '.repeat(60).trim(),
      record: { resource: 'ticket_conversations', key: '5003' },
    },
  ]);
});

test('a forward is a mail too, and may come from nobody known', async () => {
  const forward = { ...entry, type: 4, email_addresses: [address('a@x', 5)] };
  expect(await mailsOf(forward)).toMatchObject([{ from: null, to: [address('a@x', 5)] }]);
});

test.each([1, 2, 3, 6])('an entry of type %i is no mail', async (type) => {
  expect(await mailsOf({ ...entry, type })).toEqual([]);
});

test('a reply to nobody is no mail', async () => {
  expect(await mailsOf({ ...entry, email_addresses: [address('1@x', 1), address('7@x', 7)] })).toEqual([]);
});

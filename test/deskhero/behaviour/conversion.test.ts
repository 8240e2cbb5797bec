import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseTime } from '../../../src/core/clock.js';
import { post } from '../../support/call.js';
import type { TestServer } from '../../support/server.js';
import { newClient, startDeskHero, type Client } from '../client.js';
import { html, NOTE, TICKET } from '../samples.js';
import { read, START, userIdOf, v1, type Json } from '../scenario.js';

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

const CONVERT = v1('/ticket_conversations/convert_type');
const types = ['REPLY_INBOUND', 'NOTE_PRIVATE', 'NOTE_PUBLIC', 'FORWARD', 'REPLY_OUTBOUND', 'SUGGESTED_REPLY'];
const allowed = ['2>3', '3>2', '6>5', '6>2', '6>3'];
const pairs = types.flatMap((from, a) => types.map((to, b) => ({ from, to, fromType: a + 1, toType: b + 1 })));

async function entryOf(type: string): Promise<Json> {
  const [entry] = await client.data<Json[]>(
    post(v1(`/ticket_conversations/${TICKET}`), [{ type, sys_content_rich: html('Hello') }]),
  );
  if (entry === undefined) throw new Error('no entry was made');
  return entry;
}

describe('an entry', () => {
  test.each(pairs.filter(({ fromType, toType }) => allowed.includes(`${fromType}>${toType}`)))(
    'of type $from becomes one of type $to',
    async ({ from, to, toType }) => {
      const before = await entryOf(from);
      server.clock.advance(5000);
      const after = await client.data(post(CONVERT, { id: before['id'], type: to }), 'admin');
      expect(after).toMatchObject({
        id: before['id'],
        type: toType,
        created: before['created'],
        created_by: before['created_by'],
        sys_content_rich: before['sys_content_rich'],
        last_updated: '2025-03-05T10:00:05Z',
        last_updated_by: expect.objectContaining({ id: userIdOf('admin') }),
      });
      const all = await client.data<Json[]>(read(`/ticket_conversations/${TICKET}`));
      expect(all.at(-1)).toEqual(after);
    },
  );

  test.each(pairs.filter(({ fromType, toType }) => fromType !== toType && !allowed.includes(`${fromType}>${toType}`)))(
    'of type $from does not become one of type $to',
    async ({ from, toType }) => {
      const { id } = await entryOf(from);
      expect(await client.refusal(post(CONVERT, { id, type: toType }))).toMatchObject({ status: 400 });
    },
  );

  test.each(types)('of type %s may be told to be of it: that changes nothing', async (type) => {
    const before = await entryOf(type);
    const state = await client.state();
    server.clock.advance(5000);
    expect(await client.data(post(CONVERT, { id: before['id'], type }), 'admin')).toEqual(before);
    expect(await client.state()).toEqual(state);
  });

  test.each([0, 7, 'UNKNOWN', 'note', null])('is not converted to %j', async (type) => {
    expect(await client.refusal(post(CONVERT, { id: NOTE, type }))).toEqual({
      status: 400,
      message: expect.stringContaining('type'),
    });
  });
});

test('a suggested reply that is sent goes to the requester, and into the outbox', async () => {
  const { id } = await entryOf('SUGGESTED_REPLY');
  expect(await client.outbox()).toEqual([]);
  const sent = await client.data(post(CONVERT, { id, type: 'reply_outbound' }));
  expect(sent['email_addresses']).toEqual([
    expect.objectContaining({ email: 'support@acme.deskhero.com', direction: 1 }),
    { email: 'mei.tanaka@kumo-logistics.example', name: 'Mei Tanaka', direction: 2 },
  ]);
  expect(await client.outbox()).toMatchObject([{ kind: 'mail', record: { key: String(id) } }]);
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

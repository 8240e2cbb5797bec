import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Json, JsonObject } from '../../src/core/json.js';
import { vendorWith } from './answers.js';
import { conversations } from './conversations.js';
import { answersAbout } from './law-calls.js';
import { keptFields, roundTripsOf, thereAndBack, type RoundTrip } from './round-trip.js';
import { loadSubject, runOperation, type Subject } from './subject.js';

let subject: Subject;
let trip: RoundTrip;
beforeAll(async () => {
  subject = await loadSubject('deskhero');
  const [found] = roundTripsOf(subject).filter(
    ({ resource, direction }) => resource === 'comments' && direction === 'create',
  );
  if (found === undefined) throw new Error('nothing of a conversation is exact in both directions');
  trip = found;
});

describe('a conversation entry of the vendor that is read and written back', () => {
  test('keeps its type and its HTML', () => {
    expect(trip.kept).toEqual(expect.arrayContaining(['/type', '/sys_content_rich/html']));
    expect(new Set(conversations.map(({ entry }) => entry['type'])).size).toBe(6);
  });

  test.each(conversations)('$name keeps what both ledgers call exact', async ({ entry }) => {
    const { before, after } = await back(entry);
    expect(after).toEqual(before);
    expect(after['/type']).toBe(entry['type']);
  });

  test.each(conversations)('$name reads the same afterwards', async ({ entry }) => {
    const { unified, sent } = await back(entry);
    const again = await read({ ...entry, ...withForms(sent) });
    expect(again).toMatchObject({ channel: unified['channel'], body: unified['body'], author: unified['author'] });
    expect(again).toMatchObject({ is_private: unified['is_private'], receiver: unified['receiver'] });
    expect(again).toMatchObject({ attachments: unified['attachments'] });
  });
});

describe('a unified comment that the vendor keeps', () => {
  const wordings: readonly [body: JsonObject, type: number, channel: string][] = [
    [{ author: { type: 'contact', id: 'joan@example.com' } }, 1, 'reply_inbound'],
    [{ is_private: true }, 2, 'note_private'],
    [{ is_internal: true, author: { type: 'user', id: '4' } }, 2, 'note_private'],
    [{ author: { type: 'system' } }, 3, 'note_public'],
    [{ channel: { type: 'forward' }, receiver: { id: 'hugh@example.com', type: 'contact' } }, 4, 'forward'],
    [{ author: { type: 'user', id: '4' } }, 5, 'reply_outbound'],
    [{ draft: true }, 6, 'suggested_reply'],
    [{ draft: true, cc: ['hugh@example.com'] }, 6, 'suggested_reply'],
  ];
  test.each(wordings)('%j is of the type %i, %s', async (body, type, channel) => {
    const sent = await write({ body: 'Dear Joan', ...body });
    expect(sent['type']).toBe(type);
    const entry = conversations.find((one) => one.entry['type'] === type)?.entry ?? {};
    expect(await read({ ...entry, type: sent['type'] ?? null })).toMatchObject({ channel: { type: channel } });
  });

  test('goes to all addresses that it names, each in its direction', async () => {
    const contact = { email: 'joan@example.com' };
    const sent = await write({ body: 'Hi', contact, cc: ['a@example.com', 'b@example.com'], bcc: ['c@example.com'] });
    expect(sent['email_addresses']).toEqual([
      { email: 'joan@example.com', direction: 2 },
      { email: 'a@example.com', direction: 3 },
      { email: 'b@example.com', direction: 3 },
      { email: 'c@example.com', direction: 4 },
    ]);
  });
});

async function back(entry: JsonObject) {
  const returned = await thereAndBack({
    subject,
    trip,
    record: entry,
    reader: 'getComment',
    writer: 'createComment',
  });
  return { ...returned, ...keptFields(trip, entry, returned.sent) };
}

async function read(record: JsonObject): Promise<JsonObject> {
  const [answer] = await answersAbout(subject, { id: 'getComment', ledger: trip.read, record, body: {} });
  return answer?.unified ?? {};
}

async function write(body: JsonObject): Promise<JsonObject> {
  const vendor = vendorWith(
    subject,
    trip.read,
    conversations.slice(0, 1).map(({ entry }) => entry),
  );
  await runOperation(subject, 'createComment', vendor, { body });
  const [sent = null] = vendor.last('createTicketConversations').body as readonly Json[];
  return sent as JsonObject;
}

/** What was sent, as the vendor would answer it: it makes no form of a text from another, and labels references. */
function withForms({
  sys_content_rich: text,
  sys_attachments: files,
  email_addresses: addresses = [],
  requester: _,
  ...sent
}: JsonObject): JsonObject {
  const forms = {
    plain_preview: '',
    html: null,
    editorjs: null,
    tiptap: null,
    read_minutes: 1,
    ...(text as JsonObject),
  };
  const { entry = {} } =
    conversations.find((one) => (one.entry['sys_attachments'] as readonly Json[]).length > 0) ?? {};
  return {
    ...sent,
    sys_content_rich: forms,
    email_addresses: (addresses as readonly JsonObject[]).map((address) => ({ name: null, ...address })),
    ...(files !== undefined && { sys_attachments: entry['sys_attachments'] ?? [] }),
  };
}

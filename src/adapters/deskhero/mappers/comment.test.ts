import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../core/json.js';
import type { VendorConversation } from '../vendor.js';
import { assertText, unifiedComment, vendorConversation } from './comment.js';

const mei = { user_id: 0, email: 'Mei@Kumo.example', name: 'Mei Tanaka', profile_pic: null };
const dana = { profile_pic: null, email: 'dana@example.com', id: 7, label: 'Dana Okafor' };

const note: VendorConversation = {
  sys_status: null,
  created_by: dana,
  last_updated_by: null,
  requester: mei,
  last_message_extracted: null,
  sys_attachments: [],
  id: 5002,
  ticket_id: 1042,
  created: '2025-03-04T11:00:00+01:00',
  last_updated: '2025-03-04T10:00:01Z',
  type: 2,
  email_addresses: [],
  sys_content_rich: { plain_preview: 'A & ü', html: '<p>A &amp; ü</p>', editorjs: null, tiptap: null, read_minutes: 1 },
};

describe('an entry of the vendor', () => {
  test('is a comment whose channel tells its type', () => {
    expect(unifiedComment(note)).toEqual({
      id: '5002',
      ticket: { id: '1042' },
      author: { id: '7', type: 'user', name: 'Dana Okafor', username: 'dana@example.com' },
      receiver: null,
      body: 'A & ü',
      html_body: '<p>A &amp; ü</p>',
      attachments: [],
      is_internal: true,
      is_private: true,
      channel: { id: '2', name: 'NOTE_PRIVATE', type: 'note_private' },
      created_at: '2025-03-04T10:00:00.000Z',
      updated_at: '2025-03-04T10:00:01.000Z',
    });
  });

  test.each([
    [1, false],
    [2, true],
    [3, false],
    [4, false],
    [5, false],
    [6, true],
  ] as const)('of type %i is hidden: %s', (type, hidden) => {
    expect(unifiedComment({ ...note, type })).toMatchObject({ is_internal: hidden, is_private: hidden });
  });

  test('of no known type does not say who may see it', () => {
    const comment = unifiedComment({ ...note, type: 0 });
    expect(comment).toMatchObject({ channel: { id: '0', name: 'UNKNOWN', type: 'unknown' } });
    expect(Object.keys(comment)).not.toContain('is_private');
    expect(Object.keys(comment)).not.toContain('is_internal');
  });

  test('that came in was written by the requester, whoever put it there', () => {
    const author = { id: 'mei@kumo.example', type: 'contact', name: 'Mei Tanaka' };
    expect(unifiedComment({ ...note, type: 1 }).author).toEqual(author);
    expect(unifiedComment({ ...note, type: 1, created_by: null }).author).toEqual(author);
  });

  test.each([
    ['no requester', { type: 1, requester: null }],
    ['a requester without any sign', { type: 1, requester: { ...mei, email: null } }],
    ['no user', { type: 5, created_by: null }],
  ] as const)('with %s has no author', (_, parts) => {
    expect(unifiedComment({ ...note, ...parts }).author).toBeNull();
  });

  test('goes to the first address that is neither sender nor copy', () => {
    const addresses = [
      { email: 'support@acme.example', name: null, direction: 1 },
      { email: 'copy@x.example', name: null, direction: 3 },
      { email: 'Jo@X.example', name: 'Jo', direction: 2 },
      { email: 'mo@x.example', name: 'Mo', direction: 2 },
    ] as const;
    const receiver = { id: 'jo@x.example', type: 'contact', name: 'Jo' };
    expect(unifiedComment({ ...note, type: 5, email_addresses: addresses }).receiver).toEqual(receiver);
    expect(unifiedComment({ ...note, type: 6, email_addresses: addresses }).receiver).toEqual(receiver);
    expect(unifiedComment({ ...note, type: 1, email_addresses: addresses }).receiver).toBeNull();
    const forwarded = [{ email: 'lab@x.example', name: null, direction: 5 }] as const;
    expect(unifiedComment({ ...note, type: 4, email_addresses: forwarded }).receiver).toMatchObject({
      id: 'lab@x.example',
    });
    const nameless = [{ email: null, name: 'Jo', direction: 2 }] as const;
    expect(unifiedComment({ ...note, type: 5, email_addresses: nameless }).receiver).toBeNull();
  });
});

describe('the type of a new entry', () => {
  test.each<[JsonObject, number]>([
    [{}, 5],
    [{ is_private: false }, 5],
    [{ is_internal: false, is_private: true }, 2],
    [{ is_internal: 'true' }, 2],
    [{ draft: true, is_private: true }, 6],
    [{ draft: false }, 5],
    [{ author: { type: 'contact' } }, 1],
    [{ author: { type: 'contact' }, is_private: true }, 2],
    [{ author: { type: 'system' } }, 3],
    [{ author: { type: 'user', id: '7' }, contact_id: 'x@y.example' }, 5],
    [{ contact_id: 'x@y.example' }, 1],
    [{ contact_id: 'x@y.example', user_id: '7' }, 5],
    [{ channel: { type: 'NOTE_Public' }, is_private: true, draft: true }, 2],
    [{ channel: { type: 'NOTE_Public' }, is_private: false, draft: true }, 3],
    [{ channel: { id: '4' } }, 4],
    [{ channel: 'forward' }, 4],
    [{ channel: { type: 'email', id: '6' } }, 5],
    [{ channel: { type: 'email', id: '2' }, author: { type: 'contact' } }, 1],
    [{ channel: { type: '', id: '6' } }, 6],
    [{ channel: { type: null, id: '6' } }, 6],
    [{ channel: { type: 'Unknown', id: '6' } }, 6],
    [{ channel: { type: 'note_private', id: '5' } }, 2],
    [{ channel: { type: '2', id: '5' } }, 2],
    [{ channel: { id: 'note_private' } }, 2],
    [{ channel: { type: 'unknown', id: '0' } }, 5],
    [{ channel: { type: 'constructor' } }, 5],
    [{ channel: null }, 5],
  ])('of %j is %i', (body, type) => {
    expect(vendorConversation(body)['type']).toBe(type);
  });
});

describe('a new entry', () => {
  test.each<[JsonObject, JsonObject | undefined]>([
    [
      { author: { type: 'contact', contact: { email: 'A@b.example' }, name: 'A' } },
      { email: 'A@b.example', name: 'A' },
    ],
    [{ author: { type: 'contact', id: 'a@b.example' } }, { email: 'a@b.example' }],
    [{ author: { type: 'contact', id: '12' } }, { user_id: 12 }],
    [{ author: { type: 'contact' }, contact: { email: 'c@b.example' } }, { email: 'c@b.example' }],
    [{ contact_id: 'a@b.example' }, { email: 'a@b.example' }],
    [{ author: { type: 'contact' } }, undefined],
    [{ author: { type: 'user', id: '7', name: 'Dana' }, channel: { type: 'reply_inbound' } }, undefined],
    [{ author: { type: 'user', id: '7' }, contact: { email: 'c@b.example' } }, undefined],
  ])('by %j has the requester %j', (body, requester) => {
    expect(vendorConversation(body)['requester']).toEqual(requester);
  });

  test.each<[JsonObject, readonly JsonObject[] | undefined]>([
    [{ receiver: { id: 'a@b.example', name: 'A' } }, [{ email: 'a@b.example', name: 'A', direction: 2 }]],
    [{ channel: { type: 'forward' }, receiver: { id: 'a@b.example' } }, [{ email: 'a@b.example', direction: 5 }]],
    [{ receiver: { id: '12', type: 'user' }, is_private: true }, undefined],
    [{ receiver: { id: '12', type: 'user' }, channel: { type: 'note_public' } }, undefined],
    [{ receiver: { type: 'contact', name: 'A' } }, undefined],
    [
      { contact: { email: 'c@b.example' }, receiver: { id: 'a@b.example', name: 'A' } },
      [{ email: 'c@b.example', direction: 2 }],
    ],
    [
      { contact: { email: 'c@b.example', name: 'C' }, receiver: { id: '17', type: 'contact', name: 'A' } },
      [{ email: 'c@b.example', name: 'C', direction: 2 }],
    ],
    [
      { contact: { name: 'C' }, receiver: { id: 'a@b.example', name: 'A' } },
      [{ email: 'a@b.example', name: 'A', direction: 2 }],
    ],
    [{ cc: ['', 'a@b.example'], bcc: null }, [{ email: 'a@b.example', direction: 3 }]],
    [{ cc: [] }, undefined],
  ])('of %j goes to %j', (body, addresses) => {
    expect(vendorConversation(body)['email_addresses']).toEqual(addresses);
  });

  test.each<[JsonObject]>([
    [{ receiver: { id: '17', type: 'contact' } }],
    [{ receiver: { id: '17', type: 'contact' }, cc: ['a@b.example'] }],
    [{ receiver: { id: '12', type: 'user', name: 'Dana' }, contact: { name: 'Mei' } }],
    [{ receiver: { id: '17' }, channel: { type: 'forward' } }],
    [{ receiver: { id: '17' }, draft: true }],
  ])('of %j would go to somebody else, and is refused', (body) => {
    expect(() => vendorConversation(body)).toThrow(
      expect.objectContaining({
        status: 400,
        message: expect.stringMatching(/receiver.*contact\.email.*receiver\.id/),
      }),
    );
  });

  test.each<[JsonObject, JsonObject | undefined]>([
    [{ html_body: '<p>x</p>', body: 'y' }, { html: '<p>x</p>' }],
    [{ html_body: '', body: 'a <b>\n& c\n\nd' }, { html: '<p>a &lt;b&gt;<br>&amp; c</p><p>d</p>' }],
    [{ html_body: null, body: '' }, { html: '' }],
    [{ body: null }, undefined],
  ])('of %j has the text %j', (body, text) => {
    expect(vendorConversation(body)['sys_content_rich']).toEqual(text);
  });

  test.each([undefined, null, {}, { html: '' }])('without a text is refused: %j', (text) => {
    expect(() => assertText(text)).toThrow('body is missing');
  });
});

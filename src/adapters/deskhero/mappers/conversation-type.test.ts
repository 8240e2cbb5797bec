import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../core/json.js';
import { isUnseen, turned, TYPE, typeIn } from './conversation-type.js';

test.each([
  [2, false, 3],
  [3, true, 2],
  [2, true, 2],
  [3, false, 3],
  [6, false, 5],
  [6, true, 6],
  [5, false, 5],
  [1, true, 2],
  [0, true, 2],
  [0, false, 3],
  [4, undefined, 4],
] as const)('an entry of type %i that is to be hidden (%s) turns into %i', (type, hidden, into) => {
  expect(turned(type, hidden)).toBe(into);
});

describe('what is said to be private', () => {
  const words = ['reply_inbound', 'note_private', 'note_public', 'forward', 'reply_outbound', 'suggested_reply'];
  const channels: readonly JsonObject[] = [
    ...words.map((type) => ({ channel: { type } })),
    ...Object.values(TYPE).map((id) => ({ channel: { id: String(id) } })),
    { channel: { type: 'email', id: '5' } },
    { channel: 'REPLY_OUTBOUND' },
    { draft: true },
    { author: { type: 'system' } },
    { author: { type: 'contact' } },
    {},
  ];
  const flags: readonly JsonObject[] = [
    { is_internal: true },
    { is_private: 'true' },
    { is_internal: true, is_private: false },
    { is_internal: false, is_private: true },
  ];

  test.each(channels)('is seen by nobody else with %j', (body) => {
    for (const said of flags) expect(isUnseen(typeIn({ ...body, ...said }))).toBe(true);
  });

  test.each([
    ['note_private', 2],
    ['suggested_reply', 6],
    ['reply_outbound', 2],
    ['forward', 2],
  ])('in the channel %s is of type %i', (type, made) => {
    expect(typeIn({ channel: { type }, is_private: true })).toBe(made);
  });

  test.each([
    ['note_private', 2],
    ['suggested_reply', 6],
    ['reply_inbound', 1],
  ])('not, is what the channel %s says, type %i', (type, made) => {
    expect(typeIn({ channel: { type }, is_private: false, is_internal: false })).toBe(made);
  });
});

test.each([
  [{ channel: { type: 'reply_outbound' } }, 6],
  [{ channel: { id: '5' } }, 6],
  [{}, 6],
  [{ channel: { type: 'note_private' } }, 2],
  [{ channel: { type: 'reply_inbound' } }, 1],
])('a draft with %j is of type %i: nothing is sent', (body, type) => {
  expect(typeIn({ ...body, draft: true })).toBe(type);
  expect(isUnseen(typeIn({ ...body, draft: true, is_private: true }))).toBe(true);
});

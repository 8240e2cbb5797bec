import { expect, test } from '@jest/globals';
import { keptBody } from './request-log.js';

test('a short text is kept as it is', () => {
  expect(keptBody('{"secret": 1}')).toBe('{"secret": 1}');
  expect(keptBody('x'.repeat(8 * 1024))).toHaveLength(8 * 1024);
  expect(keptBody('x'.repeat(8 * 1024 + 1))).toBeUndefined();
  expect(keptBody(Buffer.from('x'))).toBeUndefined();
  expect(keptBody(undefined, ['secret'])).toBeUndefined();
});

test('members that are secrets are not, however deep they lie', () => {
  const sent = { id: 1, secret: 'a', list: [{ key: { b: 'c' }, secrets: 'd' }] };
  expect(JSON.parse(keptBody(JSON.stringify(sent), ['secret', 'key']) ?? '')).toEqual({
    id: 1,
    secret: '[redacted]',
    list: [{ key: '[redacted]', secrets: 'd' }],
  });
});

test('what cannot be read may hold one', () => {
  expect(keptBody('{"secret": "a"', ['secret'])).toBeUndefined();
});

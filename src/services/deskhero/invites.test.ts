import { describe, expect, test } from '@jest/globals';
import { expiryOf, isOpen, timeLeft } from './invites.js';

const now = Date.parse('2025-03-04T13:00:00Z');

test('an invite works for seven days', () => {
  expect(expiryOf(now)).toBe('2025-03-11T13:00:00Z');
});

describe('an invite is open', () => {
  const expires_date = expiryOf(now);

  test('until it expires', () => {
    const invite = { state: 'ACTIVE', expires_date };
    expect(isOpen(invite, now)).toBe(true);
    expect(isOpen(invite, Date.parse(expires_date) - 1)).toBe(true);
    expect(isOpen(invite, Date.parse(expires_date))).toBe(false);
  });

  test('unless it was revoked', () => {
    expect(isOpen({ state: 'REVOKED', expires_date }, now)).toBe(false);
  });
});

test.each([
  ['2025-03-11T13:00:00Z', 'in 7 days'],
  ['2025-03-05T13:00:00Z', 'in 1 day'],
  ['2025-03-02T13:00:00Z', '2 days ago'],
])('until %s it is %s', (expires, words) => {
  expect(timeLeft(expires, now)).toBe(words);
});

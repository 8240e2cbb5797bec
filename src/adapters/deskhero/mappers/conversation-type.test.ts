import { expect, test } from '@jest/globals';
import { turned } from './conversation-type.js';

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

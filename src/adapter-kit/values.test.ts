import { expect, test } from '@jest/globals';
import { timeOf } from './values.js';

test.each([
  ['2025-01-16T14:00:00+02:00', '2025-01-16T12:00:00.000Z'],
  ['2025-01-16T14:00:00.123456Z', '2025-01-16T14:00:00.123Z'],
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ['9999-12-31T23:59:59-14:00', '9999-12-31T23:59:59-14:00'],
  ['0000-01-01T00:00:00+14:00', '0000-01-01T00:00:00+14:00'],
  ['no time', null],
  [null, null],
  [undefined, null],
])('%s is told as %s', (value, told) => {
  expect([timeOf(value), timeOf(value)]).toEqual([told, told]);
});

import { expect, test } from '@jest/globals';
import { readTime } from './condition-values.js';

test.each([
  ['2025-01-16', '2025-01-16T00:00:00Z'],
  ['2025-01-16T14:00:00+02:00', '2025-01-16T12:00:00Z'],
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
])('%s is compared as %s', (text, time) => {
  expect(readTime(text, 'seconds')).toEqual([time]);
});

test('a time that lies beyond all years of four digits is after, or before, every other', () => {
  const [after, before] = ['9999-12-31T23:59:59-14:00', '0000-01-01T00:00:00+14:00'].map((text) => {
    const read = readTime(text, 'milliseconds');
    return 'message' in read ? undefined : read[0];
  });
  const times = [after, '9999-12-31T23:59:59.999Z', before, '0000-01-01T00:00:00.000Z'];
  expect(times.toSorted()).toEqual([before, '0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', after]);
});

test.each(['2025-02-30', 'yesterday', '2025-13-01', ''])('%j is no time', (text) => {
  expect(readTime(text, 'seconds')).toMatchObject({ message: expect.any(String) });
});

import { describe, expect, test } from '@jest/globals';
import { drawFor } from './choose.js';
import { workingTime, type Hours } from './time.js';

const berlin: Hours = { utcOffsetHours: 2, from: 8, to: 18 };
const kolkata: Hours = { utcOffsetHours: 5.5, from: 8, to: 18 };

function shifted(time: string, hours: Hours): string {
  return new Date(workingTime(Date.parse(time), hours, drawFor('seed', 'time', 0))).toISOString();
}

describe('working time', () => {
  test('stays as it is within the hours of a weekday, cut to the second', () => {
    expect(shifted('2025-06-30T06:00:00.900Z', berlin)).toBe('2025-06-30T06:00:00.000Z');
    expect(shifted('2025-06-30T15:59:59Z', berlin)).toBe('2025-06-30T15:59:59.000Z');
  });

  test('moves from the evening to the next morning', () => {
    expect(shifted('2025-06-30T16:00:00Z', berlin)).toMatch(/^2025-07-01T0[678]:/);
  });

  test('moves from the small hours to the same morning', () => {
    expect(shifted('2025-06-30T01:00:00Z', berlin)).toMatch(/^2025-06-30T0[678]:/);
  });

  test('moves from Friday evening and from the weekend to Monday', () => {
    for (const time of ['2025-06-27T20:00:00Z', '2025-06-28T10:00:00Z', '2025-06-29T10:00:00Z']) {
      expect(shifted(time, berlin)).toMatch(/^2025-06-30T0[678]:/);
    }
  });

  test('knows zones whose Monday begins on Sunday in UTC', () => {
    expect(shifted('2025-06-30T02:30:00Z', kolkata)).toBe('2025-06-30T02:30:00.000Z');
    expect(shifted('2025-06-29T20:00:00Z', kolkata)).toMatch(/^2025-06-30T0[2345]:/);
  });
});

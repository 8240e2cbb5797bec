import { describe, expect, test } from '@jest/globals';
import { drawFor, member } from './choose.js';

const draws = Array.from({ length: 400 }, (_, ordinal) => ordinal);

describe('a draw', () => {
  test('repeats for its seed, kind and ordinal, and for nothing else', () => {
    const first = drawFor('seed', 'customer', 3).between(0, 1);
    expect(drawFor('seed', 'customer', 3).between(0, 1)).toBe(first);
    const others = [drawFor('seed', 'customer', 4), drawFor('seed', 'agent', 3), drawFor('seeds', 'customer', 3)];
    expect(others.map((draw) => draw.between(0, 1))).not.toContain(first);
  });

  test('reaches every index, and moves few when one more joins', () => {
    const of = (count: number): number[] => draws.map((ordinal) => drawFor('seed', 'case', ordinal).index(count));
    expect(new Set(of(60)).size).toBe(60);
    const moved = of(61).filter((index, at) => index !== of(60)[at]);
    expect(new Set(moved)).toEqual(new Set([60]));
    expect(moved.length).toBeLessThan(20);
  });

  test('never answers a name without weight', () => {
    const names = draws.map((ordinal) => drawFor('seed', 'priority', ordinal).weighted({ low: 0, medium: 3, high: 1 }));
    expect(names).not.toContain('low');
    const mediums = names.filter((name) => name === 'medium').length;
    expect(mediums / names.length).toBeCloseTo(0.75, 1);
  });

  test('fills patterns', () => {
    expect(drawFor('seed', 'phone', 0).pattern('+1 ### ??')).toMatch(/^\+1 \d{3} [A-Z]{2}$/);
  });
});

test('nothing can be chosen from an empty list', () => {
  expect(() => member([], 0)).toThrow(RangeError);
  expect(() => drawFor('seed', 'x', 0).index(0)).toThrow(RangeError);
});

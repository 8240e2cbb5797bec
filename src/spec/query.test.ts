import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nestQuery, PARAMETER_COUNT_MAX, splitQuery } from './query.js';

describe('splitQuery', () => {
  test.each([
    ['', []],
    ['a=1', [['a', '1']]],
    [
      'a=1&b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['a=1&a=2&a=3', [['a', ['1', '2', '3']]]],
    ['a', [['a', '']]],
    ['a=', [['a', '']]],
    ['=1', [['', '1']]],
    ['a=b=c', [['a', 'b=c']]],
    ['&&a=1&', [['a', '1']]],
    ['a=x+y%2Bz', [['a', 'x y+z']]],
    ['a%20b=%C3%A4', [['a b', 'ä']]],
    [
      'a=%zz&b=%',
      [
        ['a', '%zz'],
        ['b', '%'],
      ],
    ],
    ['a%5Bb%5D=1', [['a[b]', '1']]],
    [
      '__proto__=1&constructor=2',
      [
        ['__proto__', '1'],
        ['constructor', '2'],
      ],
    ],
  ])('%s', (query, expected) => {
    expect([...splitQuery(query).flat]).toEqual(expected);
  });

  test('reads no more than the limit and says so', () => {
    const pairs = (count: number): string => Array.from({ length: count }, (_, at) => `k${at}=v`).join('&');
    expect(splitQuery(pairs(PARAMETER_COUNT_MAX))).toMatchObject({ truncated: false });
    const { flat, truncated } = splitQuery(pairs(PARAMETER_COUNT_MAX + 1));
    expect([flat.size, truncated]).toEqual([PARAMETER_COUNT_MAX, true]);
  });

  test('reads back what URLSearchParams writes', () => {
    const pairs = fc.uniqueArray(
      fc.tuple(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' })),
      {
        selector: ([name]) => name,
      },
    );
    fc.assert(
      fc.property(pairs, (sent) => {
        expect([...splitQuery(new URLSearchParams(sent).toString()).flat]).toEqual(sent);
      }),
    );
  });
});

describe('nestQuery', () => {
  test.each([
    ['a[b]=1', { a: { b: '1' } }],
    ['a[]=x&a[]=y', { a: ['x', 'y'] }],
    ['a[0]=x&a[1]=y', { a: ['x', 'y'] }],
    ['a[b][c]=1&a[b][d]=2', { a: { b: { c: '1', d: '2' } } }],
    ['a%5Bb%5D=x%20y+z', { a: { b: 'x y z' } }],
    ['a[b]=%zz', { a: { b: '%zz' } }],
  ])('%s', (query, expected) => {
    expect(JSON.parse(JSON.stringify(nestQuery(query)))).toEqual(expected);
  });

  test('keeps what is deeper than the limit as a name', () => {
    const deep = JSON.stringify(nestQuery('a[b][c][d][e][f][g][h]=1'));
    expect(deep).toBe('{"a":{"b":{"c":{"d":{"e":{"f":{"[g][h]":"1"}}}}}}}');
  });
});

describe('hostile queries', () => {
  const piece = fc.constantFrom(
    ...[
      '__proto__',
      'constructor',
      'prototype',
      '[',
      ']',
      '[]',
      '[0]',
      '[99999999]',
      '&',
      '=',
      '%',
      '%5B',
      '+',
      'a',
      '\0',
      '%00',
      'toString',
      ';',
    ],
  );
  const hostile = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 200 }),
  );

  test('never throw and never reach a prototype', () => {
    fc.assert(
      fc.property(hostile, (query) => {
        splitQuery(query);
        nestQuery(query);
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(({} as Record<string, unknown>)['a']).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Json } from '../core/json.js';
import { UnmappableRequest } from './errors.js';
import { pageByOffset, pageOf, type OffsetList } from './paging.js';

/** A vendor's list that can change between pages, and that counts what it is asked. */
function listOf(items: string[], pageMax = 10): OffsetList<string> & { asked: number } {
  const list = {
    asked: 0,
    pageMax,
    keyOf: (item: string) => item,
    fetch: async (offset: number, limit: number) => {
      list.asked++;
      if (offset < 0 || limit < 1 || limit > pageMax) throw new Error(`offset ${offset}, limit ${limit}`);
      return items.slice(offset, offset + limit);
    },
  };
  return list;
}

const letters = (): string[] => [...'abcdefghijklmnopqrstuvwxyz'];

async function walk(items: string[], limit: number, between: (turn: number) => void, pageMax = 10): Promise<string> {
  const seen: string[] = [];
  let position: Json | undefined;
  for (let turn = 0; ; turn++) {
    const page = await pageByOffset(listOf(items, pageMax), position, limit);
    seen.push(...page.items);
    if (page.next === undefined) return seen.join('');
    position = page.next;
    between(turn);
  }
}

const ALL = letters().join('');
const removeEach = (items: string[], ...gone: string[]): void => {
  for (const item of gone) items.splice(items.indexOf(item), 1);
};

describe('a walk by pages', () => {
  test.each([1, 2, 3, 7, 25, 26, 100])('sees everything once in pages of %i', async (limit) => {
    expect(await walk(letters(), limit, () => undefined)).toBe(ALL);
  });

  test('ends with a page that says so, and none is empty', async () => {
    const page = await pageByOffset(listOf(letters().slice(0, 4)), undefined, 2);
    const last = await pageByOffset(listOf(letters().slice(0, 4)), page.next, 2);
    expect([page.items, last]).toEqual([['a', 'b'], { items: ['c', 'd'], next: undefined }]);
  });

  test('asks once more than for the page, to find its place again', async () => {
    const list = listOf(letters());
    const { next } = await pageByOffset(list, undefined, 3);
    await pageByOffset(list, next, 3);
    expect(list.asked).toBe(3);
  });

  test.each([1, 3, 25])('is not disturbed when %i come in before its place', async (count) => {
    const items = letters();
    const seen = await walk(
      items,
      4,
      (turn) => items.unshift(...Array.from({ length: count }, (_, at) => `${turn}.${at}`)),
      3,
    );
    expect(seen).toBe(ALL);
  });

  test.each([
    ['the last one seen', ['d']],
    ['one before it', ['b']],
    ['the last two', ['c', 'd']],
    ['the last three', ['b', 'c', 'd']],
    ['everything seen', ['a', 'b', 'c', 'd']],
  ])('misses nothing when %s is removed', async (_, gone) => {
    const items = letters();
    expect(await walk(items, 4, (turn) => turn === 0 && removeEach(items, ...gone))).toBe(ALL);
  });

  test('misses nothing when the last one seen is removed, and others come in before', async () => {
    const items = letters();
    const seen = await walk(items, 4, (turn) => {
      if (turn > 0) return;
      removeEach(items, 'd');
      items.unshift('1', '2', '3', '4', '5');
    });
    expect(seen).toBe(ALL);
  });

  test('goes on where it must when the last one seen and the next one are removed', async () => {
    const items = letters();
    const seen = await walk(items, 4, (turn) => {
      if (turn > 0) return;
      removeEach(items, 'd', 'e');
      items.unshift('1');
    });
    expect(seen).toBe(ALL.replace('e', ''));
  });

  test('misses nothing when each page is removed once it was seen', async () => {
    const items = letters();
    expect(await walk(items, 4, () => items.splice(0, 4))).toBe(ALL);
  });

  test('remembers more than a page of one', async () => {
    const items = letters();
    const seen = await walk(items, 1, (turn) => {
      if (turn !== 2) return;
      removeEach(items, 'c', 'b');
      items.unshift('1', '2');
    });
    expect(seen).toBe(ALL);
  });

  test('finds its place where what it knows lies on both sides of a stretch', async () => {
    const items = letters();
    const seen = await walk(items, 5, (turn) => turn === 1 && items.splice(9, 0, '1', '2', '3'), 4);
    expect(seen.replace(/\d/g, '')).toBe(ALL);
  });
});

describe('a page of what is at hand', () => {
  const key = (item: string): string => item;

  test('goes on after the nearest one that is still there', () => {
    const items = letters();
    const { next } = pageOf(items, key, undefined, 4);
    removeEach(items, 'c', 'd');
    items.unshift('1');
    expect(pageOf(items, key, next, 3).items).toEqual(['e', 'f', 'g']);
  });

  test('goes back as far as it must when none is', () => {
    const items = letters();
    const { next } = pageOf(items, key, undefined, 2);
    removeEach(items, 'a', 'b');
    expect(pageOf(items, key, next, 2).items).toEqual(['c', 'd']);
  });
});

test.each([
  [{}],
  [{ offset: 0, before: ['a'], after: 'b' }],
  [{ offset: 2, before: [], after: 'b' }],
  [{ offset: 2, before: [1], after: 'b' }],
  [{ offset: 'x', before: ['a'], after: 'b' }],
  [{ offset: 2, before: ['a'] }],
  [[]],
  ['x'],
  [5],
])('no page has answered the position %j', async (position) => {
  await expect(pageByOffset(listOf(letters()), position as unknown as Json, 2)).rejects.toThrow(UnmappableRequest);
});

import { expect, test } from '@jest/globals';
import { normalUuid, seededIds } from './ids.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('a UUID follows from seed, scope and ordinal, and from nothing else', () => {
  const ids = seededIds('seed');
  const first = ids.uuid('acme/tickets', 7);
  ids.uuid('acme/tickets', 8);
  ids.uuid('globex/tickets', 7);
  expect(ids.uuid('acme/tickets', 7)).toBe(first);
  expect(seededIds('seed').uuid('acme/tickets', 7)).toBe(first);
});

test('UUIDs are of version 4 and differ in each of the three', () => {
  const all = ['seed', 'other'].flatMap((seed) =>
    ['acme/tickets', 'acme/tickets#token', ''].flatMap((scope) =>
      [0, 1, 2, 2 ** 31, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER].map((ordinal) =>
        seededIds(seed).uuid(scope, ordinal),
      ),
    ),
  );
  for (const uuid of all) expect(uuid).toMatch(UUID);
  expect(new Set(all).size).toBe(all.length);
});

test('neighbours have nothing in common: half of the free bits differ, whichever they are', () => {
  const ids = seededIds('seed');
  const bits = (ordinal: number): string =>
    BigInt(`0x${ids.uuid('acme/tickets', ordinal).replaceAll('-', '')}`)
      .toString(2)
      .padStart(128, '0');
  const flips = new Array<number>(128).fill(0);
  const pairs = 2_000;
  for (let ordinal = 0; ordinal < pairs; ordinal++) {
    const [left, right] = [bits(ordinal), bits(ordinal + 1)];
    for (let at = 0; at < 128; at++) if (left[at] !== right[at]) flips[at] = (flips[at] ?? 0) + 1;
  }
  const free = flips.filter((_, at) => !(at >= 48 && at < 52) && at !== 64 && at !== 65);
  expect(Math.min(...free)).toBeGreaterThan(pairs * 0.43);
  expect(Math.max(...free)).toBeLessThan(pairs * 0.57);
});

test('a token has the length asked for, of letters and digits', () => {
  const ids = seededIds('seed');
  expect(ids.token('keys', 1, 100)).toMatch(/^[A-Za-z0-9]{100}$/);
  expect(ids.token('keys', 1, 20)).toBe(ids.token('keys', 1, 100).slice(0, 20));
  expect(ids.token('keys', 2, 20)).not.toBe(ids.token('keys', 1, 20));
});

test.each([
  ['0f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a', '0f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a'],
  ['0F8E7D6C-5B4A-4392-8170-6F5E4D3C2B1A', '0f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a'],
  ['urn:uuid:0f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a', '0f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a'],
  ['URN:UUID:0F8E7D6C-5B4A-4392-8170-6F5E4D3C2B1A', '0f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a'],
  ['', ''],
  ['no UUID, ŻÓŁĆ', 'no uuid, żółć'],
  ['żf8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a', 'żf8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a'],
])('%j as it is kept is %j', (sent, kept) => {
  const around = `/tickets/${sent}/comments`;
  expect(normalUuid(around.slice(9, -9))).toBe(kept);
});

import { createHash } from 'node:crypto';

/** A source of numbers that repeats for the same key. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [0, below). */
  integer(below: number): number;
}

/** xoshiro128** seeded from the key's hash: fast, and the same on every platform. */
export function seededRandom(key: string): Random {
  const digest = createHash('sha256').update(key).digest();
  let a = digest.readUInt32LE(0);
  let b = digest.readUInt32LE(4);
  let c = digest.readUInt32LE(8);
  let d = digest.readUInt32LE(12) | 1;
  const next = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result / 2 ** 32;
  };
  return { next, integer: (below) => Math.floor(next() * below) };
}

/** A 31-bit seed for a library that wants a number. */
export function numericSeed(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32LE(0) >>> 1;
}

import { seededRandom, type Random } from '../../../core/random.js';

/** Draws for one thing of the world; each thing has its own, so that one more of a kind leaves the others as they are. */
export interface Draw {
  readonly key: string;
  /** A number in [from, to). */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the names, each as likely as its weight says. */
  weighted<Name extends string>(weights: Readonly<Partial<Record<Name, number>>>): Name;
  /**
   * An index below `count`. Drawn from the next power of two until it fits, so that one more member takes its share from
   * the others and moves nothing else.
   */
  index(count: number): number;
  /** `#` becomes a digit, `?` an upper-case letter. */
  pattern(text: string): string;
}

/** The draws that belong to (seed, kind, ordinal). */
export function drawFor(seed: string, kind: string, ordinal: number): Draw {
  const key = `${seed}\nworld/${kind}\n${ordinal}`;
  const random = seededRandom(key);
  return {
    key,
    between: (from, to) => from + random.next() * (to - from),
    chance: (probability) => random.next() < probability,
    pick: (list) => member(list, random.integer(list.length)),
    weighted: (weights) => weighted(random, weights),
    index: (count) => indexBelow(random, count),
    pattern: (text) =>
      text.replace(/[#?]/g, (sign) =>
        sign === '#' ? `${random.integer(10)}` : 'ABCDEFGHJKLMNPRSTVWXYZ'.charAt(random.integer(22)),
      ),
  };
}

/**
 * The member at `index`, counted round and round.
 * @throws {RangeError} when the list is empty.
 */
export function member<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError(`cannot choose from an empty list (member ${index})`);
  return found;
}

function weighted<Name extends string>(random: Random, weights: Readonly<Partial<Record<Name, number>>>): Name {
  const entries = Object.entries(weights) as [Name, number][];
  let left = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  const hit = entries.find(([, weight]) => (left -= weight) < 0);
  return (hit ?? member(entries, 0))[0];
}

function indexBelow(random: Random, count: number): number {
  if (count < 1) throw new RangeError('cannot choose from nothing');
  const range = 2 ** Math.ceil(Math.log2(count));
  for (;;) {
    const index = random.integer(range);
    if (index < count) return index;
  }
}

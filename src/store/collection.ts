import { BTree, treeOf } from './btree.js';
import type { Row } from './ports.js';
import { RowIndex, shapeName, type IndexShape } from './row-index.js';

/** Each index makes writes dearer and takes memory: beyond this many, further combinations of filter and order are scanned. */
const INDEX_COUNT_MAX = 24;

/** A row before and after a change; one of the two may be missing. */
export interface RowChange {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

interface Trees {
  readonly rows: BTree<string, Row>;
  readonly indexes: Map<string, RowIndex>;
}

/** Who took the trees over, and what it changed since. */
interface Newer {
  readonly version: Collection;
  readonly changes: readonly RowChange[];
}

/**
 * One version of a collection. A unit of work changes a fork of it; once committed it never changes again, except that
 * an index may be added, which nobody can tell from outside.
 *
 * Hardly ever does anybody look at a version again after it was forked from. So a fork takes the trees over and changes
 * them in place, which costs a third of copying the paths to every change; the older version keeps what it takes to get
 * back, and only when somebody does look makes itself a copy of the trees (that shares what has not changed).
 */
export class Collection {
  #held: Trees | Newer;
  /** What this version changed since it was forked; undefined when nobody needs to know. */
  #changes: RowChange[] | undefined;
  #nextOrdinal: number;

  private constructor(trees: Trees, nextOrdinal: number) {
    this.#held = trees;
    this.#nextOrdinal = nextOrdinal;
  }

  static empty(nextOrdinal = 0): Collection {
    return new Collection(emptyTrees(), nextOrdinal);
  }

  /** A collection of rows that stand in the order of their keys, none of them twice. */
  static of(rows: readonly Row[], nextOrdinal: number): Collection {
    const keys = rows.map(({ key }) => key);
    return new Collection({ rows: treeOf(keys, [...rows], compareKeys), indexes: new Map() }, nextOrdinal);
  }

  /** A version that changes apart from this one. */
  fork(): Collection {
    const fork = new Collection(this.#own(), this.#nextOrdinal);
    const changes: RowChange[] = [];
    fork.#changes = changes;
    this.#held = { version: fork, changes };
    return fork;
  }

  /** Says that this version will not be changed again, only forked from. */
  seal(): void {
    this.#changes = undefined;
  }

  /** The same version with trees that nobody takes over: for one who walks through it in many turns. */
  copy(): Collection {
    return new Collection(copyOf(this.#own()), this.#nextOrdinal);
  }

  get size(): number {
    return this.#own().rows.size;
  }

  /** Greater than every ordinal that was ever used. */
  get nextOrdinal(): number {
    return this.#nextOrdinal;
  }

  get(key: string): Row | undefined {
    return this.#own().rows.get(key);
  }

  /** All rows, by key. */
  rows(): Iterable<Row> {
    return this.#own().rows.values();
  }

  /** Uses up every ordinal below `ordinal`. */
  raiseOrdinal(ordinal: number): void {
    this.#nextOrdinal = Math.max(this.#nextOrdinal, ordinal);
  }

  /** Adds the row, or puts it in the place of the one with its key; answers that one. */
  put(row: Row): Row | undefined {
    const before = this.get(row.key);
    this.change(row, before);
    return before;
  }

  /** The same for one who has looked already: `before` is the row with that key, if there is one. */
  change(row: Row, before: Row | undefined): void {
    change(this.#own(), { before, after: row });
    this.#changes?.push({ before, after: row });
    this.raiseOrdinal(row.ordinal + 1);
  }

  /** Adds the row; false, and nothing done, when its key is taken. */
  add(row: Row): boolean {
    const { rows, indexes } = this.#own();
    if (!rows.setIfNotPresent(row.key, row)) return false;
    for (const index of indexes.values()) index.change(undefined, row);
    this.#changes?.push({ before: undefined, after: row });
    this.raiseOrdinal(row.ordinal + 1);
    return true;
  }

  /** Takes a row out and answers it. */
  remove(key: string): Row | undefined {
    const before = this.get(key);
    if (before === undefined) return undefined;
    change(this.#own(), { before, after: undefined });
    this.#changes?.push({ before, after: undefined });
    return before;
  }

  /** The index of that shape, if it has been built. */
  builtIndex(shape: IndexShape): RowIndex | undefined {
    return this.#own().indexes.get(shapeName(shape));
  }

  /** The index of that shape, built now if need be; undefined when there are too many already. */
  index(shape: IndexShape): RowIndex | undefined {
    const name = shapeName(shape);
    const { rows, indexes } = this.#own();
    const built = indexes.get(name);
    if (built !== undefined || indexes.size >= INDEX_COUNT_MAX) return built;
    const index = RowIndex.build(shape, rows.values());
    indexes.set(name, index);
    return index;
  }

  /** Takes over the indexes that `base`, of which this is a fork, got since: else a busy collection builds them again. */
  adoptIndexes(base: Collection): void {
    if ('version' in base.#held) return;
    const { indexes } = this.#own();
    for (const [name, built] of base.#held.indexes) {
      if (indexes.has(name) || indexes.size >= INDEX_COUNT_MAX) continue;
      const index = built.fork();
      for (const { before, after } of this.#changes ?? []) index.change(before, after);
      indexes.set(name, index);
    }
  }

  #own(): Trees {
    let held = this.#held;
    if (!('version' in held)) return held;
    const steps: (readonly RowChange[])[] = [];
    while ('version' in held) {
      steps.push(held.changes);
      held = held.version.#held;
    }
    const trees = copyOf(held);
    for (const changes of steps.toReversed()) {
      for (const { before, after } of changes.toReversed()) change(trees, { before: after, after: before });
    }
    this.#held = trees;
    return trees;
  }
}

function emptyTrees(): Trees {
  return { rows: new BTree<string, Row>(undefined, compareKeys), indexes: new Map() };
}

function change({ rows, indexes }: Trees, { before, after }: RowChange): void {
  if (after !== undefined) rows.set(after.key, after);
  else if (before !== undefined) rows.delete(before.key);
  for (const index of indexes.values()) index.change(before, after);
}

/** Costs no time that grows with the rows. */
function copyOf({ rows, indexes }: Trees): Trees {
  const copies = new Map<string, RowIndex>();
  for (const [name, index] of indexes) copies.set(name, index.fork());
  return { rows: rows.clone(), indexes: copies };
}

function compareKeys(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

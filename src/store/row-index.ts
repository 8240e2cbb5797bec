import type { Json } from '../core/json.js';
import { keyAt, rank, treeOf, type BTree } from './btree.js';
import type { Order, Row } from './ports.js';
import { compareValues, fieldReader, foldCase, naturalKey, type FieldReader } from './values.js';

/** What an index is sorted by: the field an equality is asked of, if any, then the order, then the ordinal. */
export interface IndexShape {
  readonly equals: { readonly field: string; readonly ignoreCase: boolean } | undefined;
  /** Its last direction is always ascending: an index serves the opposite order too, read backwards. */
  readonly order: readonly Order[];
}

/**
 * A place between rows: before or after every row whose first columns have these values, or, with an ordinal, next to
 * the row that has it. It is compared like a row, so the tree looks it up like one.
 */
export class Bound implements Row {
  readonly key = '';
  readonly entity = {};
  readonly ordinal: number;

  constructor(
    readonly values: readonly Json[],
    side: -1 | 1,
    ordinal?: number,
  ) {
    this.ordinal = ordinal === undefined ? side * Number.POSITIVE_INFINITY : ordinal + side / 2;
  }
}

export interface Walk {
  /** Undefined: from the first, or, backwards, from the last. */
  readonly from: Bound | undefined;
  readonly to: Bound | undefined;
  readonly backwards: boolean;
  /** Rows to pass over; costs no time. */
  readonly skip: number;
}

interface Column {
  readonly read: FieldReader;
  readonly sign: 1 | -1;
}

type Compare = (left: Row, right: Row) => number;

/** Names a shape; equal shapes have equal names. */
export function shapeName({ equals, order }: IndexShape): string {
  let name = equals === undefined ? '' : `${equals.ignoreCase ? '~' : '='}${equals.field}`;
  for (const { field, direction, natural } of order)
    name += `\n${natural === true ? 'n' : ''}${direction === 'ascending' ? '+' : '-'}${field}`;
  return name;
}

/** The rows of one collection in one order. Rows themselves are the keys, so an index costs a pointer a row. */
export class RowIndex {
  readonly #compare: Compare;
  readonly #tree: BTree<Row, undefined>;

  private constructor(compare: Compare, tree: BTree<Row, undefined>) {
    this.#compare = compare;
    this.#tree = tree;
  }

  static build(shape: IndexShape, rows: Iterable<Row>): RowIndex {
    const columns = columnsOf(shape);
    const compare = comparatorOf(columns);
    const keys = sorted(columns, rows);
    return new RowIndex(compare, treeOf(keys, new Array<undefined>(keys.length).fill(undefined), compare));
  }

  /** A copy that changes apart from this one; costs no time. */
  fork(): RowIndex {
    return new RowIndex(this.#compare, this.#tree.clone());
  }

  /** Takes `before` out and puts `after` in; either may be missing. */
  change(before: Row | undefined, after: Row | undefined): void {
    const moved = before !== undefined && (after === undefined || this.#compare(before, after) !== 0);
    if (moved) this.#tree.delete(before);
    if (after !== undefined) this.#tree.set(after, undefined);
  }

  /** Rows between two bounds. */
  count(low: Bound | undefined, high: Bound | undefined): number {
    return (high === undefined ? this.#tree.size : this.#rank(high)) - (low === undefined ? 0 : this.#rank(low));
  }

  /** Shows the rows of a walk to `visit` until it answers false. */
  walk({ from, to, backwards, skip }: Walk, visit: (row: Row) => boolean): void {
    const start = skip === 0 ? from : this.#skipped(from, backwards, skip);
    if (start === undefined && skip > 0) return;
    const pair: Row[] = [];
    const pairs = backwards ? this.#tree.entriesReversed(start, pair) : this.#tree.entries(start, pair);
    const sign = backwards ? -1 : 1;
    for (const [row] of pairs) {
      if ((to !== undefined && this.#compare(row, to) * sign > 0) || !visit(row)) return;
    }
  }

  #rank(bound: Bound): number {
    return rank(this.#tree, (key) => this.#compare(key, bound) < 0);
  }

  #skipped(from: Bound | undefined, backwards: boolean, skip: number): Row | undefined {
    if (!backwards) return keyAt(this.#tree, (from === undefined ? 0 : this.#rank(from)) + skip);
    return keyAt(this.#tree, (from === undefined ? this.#tree.size : this.#rank(from)) - 1 - skip);
  }
}

/** Compares rows by an order, then by ordinal in the direction of its last entry. */
export function rowComparator(order: readonly Order[]): (left: Row, right: Row) => number {
  const sign = order.at(-1)?.direction === 'descending' ? -1 : 1;
  const columns = columnsOf({ equals: undefined, order });
  return (left, right) =>
    compareToValues(columns, left, valuesOf(columns, right)) || sign * (left.ordinal - right.ordinal);
}

function columnsOf({ equals, order }: IndexShape): readonly Column[] {
  const columns = order.map((by): Column => {
    return { read: orderReader(by), sign: by.direction === 'ascending' ? 1 : -1 };
  });
  if (equals === undefined) return columns;
  const read = fieldReader(equals.field);
  return [{ read: equals.ignoreCase ? (entity) => foldCase(read(entity)) : read, sign: 1 }, ...columns];
}

/** Reads what an order sorts an entity by. */
export function orderReader({ field, natural }: Order): FieldReader {
  const read = fieldReader(field);
  return natural === true ? (entity) => naturalKey(read(entity)) : read;
}

/**
 * Compares a row of the tree with one, or a bound, that has its place looked for. The tree compares the same one with
 * many rows before it goes on to another, so its values are read once.
 */
function comparatorOf(columns: readonly Column[]): Compare {
  let known: Row | undefined;
  let values: readonly Json[] = [];
  return (left, right) => {
    if (right !== known) {
      values = right instanceof Bound ? right.values : valuesOf(columns, right);
      known = right;
    }
    return compareToValues(columns, left, values) || left.ordinal - right.ordinal;
  };
}

/** There may be fewer values than columns. */
function compareToValues(columns: readonly Column[], { entity }: Row, values: readonly Json[]): number {
  for (let at = 0; at < values.length; at++) {
    const column = columns[at];
    if (column === undefined) break;
    const order = compareValues(column.read(entity), values[at] ?? null);
    if (order !== 0) return order * column.sign;
  }
  return 0;
}

function valuesOf(columns: readonly Column[], { entity }: Row): readonly Json[] {
  return columns.map(({ read }) => read(entity));
}

/** Rows are mostly created in the order that they are listed by: a sort that begins with theirs has little left to do. */
function sorted(columns: readonly Column[], rows: Iterable<Row>): Row[] {
  const created = inOrderOfCreation([...rows]);
  const values = columns.map(({ read }) => created.map(({ entity }) => read(entity)));
  const places = created.map((_, place) => place);
  places.sort((left, right) => {
    for (let at = 0; at < columns.length; at++) {
      const order = compareValues(values[at]?.[left] ?? null, values[at]?.[right] ?? null);
      if (order !== 0) return order * (columns[at]?.sign ?? 1);
    }
    return left - right;
  });
  return places.map((place) => created[place] as Row);
}

/** Where few ordinals are unused, each row is put in its place without comparing any. */
function inOrderOfCreation(rows: readonly Row[]): readonly Row[] {
  const last = rows.reduce((highest, { ordinal }) => Math.max(highest, ordinal), 0);
  if (last > 4 * rows.length) return rows.toSorted((left, right) => left.ordinal - right.ordinal);
  const places = new Array<Row | undefined>(last + 1).fill(undefined);
  for (const row of rows) places[row.ordinal] = row;
  return places.filter((row) => row !== undefined);
}

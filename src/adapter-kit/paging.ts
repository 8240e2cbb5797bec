import type { Json } from '../core/json.js';
import { UnmappableRequest } from './errors.js';

/** A page of vendor records, and where the next one begins. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: Json | undefined;
}

export interface OffsetList<Item> {
  /** At most `limit` records from `offset` on; fewer only at the end. */
  readonly fetch: (offset: number, limit: number) => Promise<readonly Item[]>;
  /** What tells records apart. */
  readonly keyOf: (item: Item) => string;
  /** Most records that one vendor call answers. */
  pageMax: number;
  /** Where the vendor cannot filter: which records belong to the list. Reading then goes on until the page is full. */
  keep?: (item: Item) => boolean;
}

/**
 * A place in an offset list: how many records lie before it, and its neighbours on both sides, by which it is found again.
 * One would do if it never were the one that is removed.
 */
interface Position {
  readonly offset: number;
  /** The nearest first. */
  readonly before: readonly string[];
  readonly after: string;
}

const ANCHORS_MAX = 3;

/** A scan ends here: a filter that the vendor lacks is no licence to read a whole helpdesk for every page. */
const SCAN_MAX = 10_000;

/**
 * A page of a list that the vendor cuts by offset, for a caller who wants cursors: what is added or removed before the
 * place meanwhile neither repeats nor hides a record that was there throughout. One record more than wanted is read, so
 * that the last page is known to be the last.
 * @throws {UnmappableRequest} when `keep` has to look at more than 10,000 records.
 */
export async function pageByOffset<Item>(
  list: OffsetList<Item>,
  position: Json | undefined,
  limit: number,
  lookahead = true,
): Promise<Page<Item>> {
  const needed = lookahead ? limit + 1 : limit;
  const from = position === undefined ? START : positionOf(position);
  let offset = from === START ? 0 : await placeAfter(list, from);
  const found: { item: Item; end: number }[] = [];
  for (let scanned = 0; found.length < needed;) {
    const wanted = list.keep === undefined ? needed - found.length : list.pageMax;
    const size = Math.min(wanted, list.pageMax);
    const items = await list.fetch(offset, size);
    for (const [at, item] of items.entries()) {
      if (list.keep?.(item) !== false) found.push({ item, end: offset + at + 1 });
    }
    offset += items.length;
    scanned += items.length;
    if (items.length < size) break;
    if (list.keep !== undefined && scanned >= SCAN_MAX && found.length < needed) throw tooMany();
  }
  const page = found.slice(0, limit);
  const items = page.map(({ item }) => item);
  const [last, after] = [page.at(-1), found[limit]];
  if (last === undefined || after === undefined) return { items, next: undefined };
  return { items, next: positionAfter(items.map(list.keyOf), last.end, list.keyOf(after.item), from) };
}

/** All records of an offset list. @throws {UnmappableRequest} beyond 10,000. */
export async function allByOffset<Item>(list: OffsetList<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (;;) {
    const items = await list.fetch(found.length, list.pageMax);
    found.push(...items);
    if (found.length > SCAN_MAX) throw tooMany();
    if (items.length < list.pageMax) return found;
  }
}

/** A page of records that are all at hand. */
export function pageOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  position: Json | undefined,
  limit: number,
): Page<Item> {
  const from = position === undefined ? START : positionOf(position);
  const keys = items.map(keyOf);
  const [anchor, distance] = anchorsOf(from).find(([key]) => keys.includes(key)) ?? [];
  const start =
    anchor === undefined || distance === undefined ? from.offset - from.before.length : keys.indexOf(anchor) + distance;
  const page = items.slice(start, start + limit);
  const end = start + page.length;
  const after = page.length > 0 ? keys[end] : undefined;
  return {
    items: page,
    next: after === undefined ? undefined : positionAfter(keys.slice(start, end), end, after, from),
  };
}

const START: Position = { offset: 0, before: [], after: '' };

function positionAfter(keys: readonly string[], offset: number, after: string, from: Position): Json {
  return { offset, before: [...keys.toReversed(), ...from.before].slice(0, ANCHORS_MAX), after };
}

/** Neighbours by how well they tell the place, and how far it is from each: 1 after it, 0 for the one that stands there. */
function anchorsOf({ before: [nearest = '', ...others], after }: Position): readonly (readonly [string, number])[] {
  return [[nearest, 1], [after, 0], ...others.map((key) => [key, 1] as const)];
}

/**
 * Where the records after the place are now: usually where they were; after an insertion further down, after a removal
 * further up.
 */
async function placeAfter<Item>(list: OffsetList<Item>, position: Position): Promise<number> {
  const { offset, before } = position;
  const anchors = anchorsOf(position);
  const around = await list.fetch(offset - 1, 1);
  if (around[0] !== undefined && list.keyOf(around[0]) === before[0]) return offset;
  const start = Math.max(0, offset - list.pageMax);
  let best: { readonly rank: number; readonly place: number } | undefined;
  for (let from = start; from < offset + SCAN_MAX; from += list.pageMax) {
    const items = await list.fetch(from, list.pageMax);
    const known = best;
    for (const [at, item] of items.entries()) {
      const rank = anchors.findIndex(([key]) => key === list.keyOf(item));
      const [, distance] = anchors[rank] ?? [];
      if (distance !== undefined && rank < (best?.rank ?? anchors.length)) best = { rank, place: from + at + distance };
    }
    // A nearer one may have been pushed into the next stretch, and no further.
    if (best?.rank === 0 || known !== undefined || items.length < list.pageMax) break;
  }
  // All of them are gone: what followed has moved up by as many.
  return best?.place ?? offset - before.length;
}

/** @throws {UnmappableRequest} for what no page has answered. */
function positionOf(position: Json): Position {
  const { offset, before, after } = position as unknown as Position;
  const keys: readonly unknown[] = Array.isArray(before) ? [after, ...(before as readonly unknown[])] : [];
  const known = keys.length > 1 && keys.every((key) => typeof key === 'string');
  if (!Number.isInteger(offset) || !known || offset < before.length) {
    throw new UnmappableRequest('Invalid next_cursor');
  }
  return { offset, before, after };
}

function tooMany(): UnmappableRequest {
  return new UnmappableRequest(
    `the vendor has no call for this, so all of its records are read, and of those there are more than ${SCAN_MAX}`,
  );
}

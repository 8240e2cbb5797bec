import type { Json, JsonObject } from '../core/json.js';
import type { MappedPage, UnifiedListRequest } from './adapter.js';
import { scanFilter, scanOrder, type ScanKind } from './filters.js';
import { allByOffset, pageByOffset, pageOf, type OffsetList } from './paging.js';

/** How a list of the vendor becomes a unified one. */
export interface ListRules<Item, Unified> {
  readonly map: (item: Item) => Unified;
  /** Filters that the vendor lacks. */
  readonly scan?: Readonly<Record<string, ScanKind>>;
  /** Fields that `sort_by` may name; sorting reads the whole list. */
  readonly sort?: readonly string[];
}

/**
 * A page of a vendor's list in unified form. Filters and orders that the vendor lacks are applied here, over at most 10,000
 * records.
 */
export async function listMapped<Item extends object, Unified extends object>(
  list: OffsetList<Item>,
  { query, limit, position, lookahead }: UnifiedListRequest,
  { map, scan = {}, sort = [] }: ListRules<Item, Unified>,
): Promise<MappedPage<Unified>> {
  const both = (item: Item): { unified: Unified; remote: Json } => ({
    unified: map(item),
    remote: item as unknown as Json,
  });
  const keep = scanFilter(query, scan);
  const order = scanOrder(query, sort);
  const fits = (item: Item): boolean => keep === undefined || keep(map(item) as unknown as JsonObject);
  if (order !== undefined) {
    const all = (await allByOffset(list)).filter(fits).map((item) => ({ item, ...both(item) }));
    all.sort((left, right) => order(left.unified as unknown as JsonObject, right.unified as unknown as JsonObject));
    const { items, next } = pageOf(all, ({ item }) => list.keyOf(item), position, limit);
    return { records: items.map(({ unified, remote }) => ({ unified, remote })), next };
  }
  const { items, next } = await pageByOffset(
    { ...list, ...(keep !== undefined && { keep: fits }) },
    position,
    limit,
    lookahead,
  );
  return { records: items.map(both), next };
}

import type { AdapterContext, Mapped } from '../../adapter-kit/adapter.js';
import { UnmappableRequest } from '../../adapter-kit/errors.js';
import { allByOffset, type OffsetList } from '../../adapter-kit/paging.js';
import type { Json } from '../../core/json.js';
import { vendorList } from './vendor.js';

/** Ids are counted up, and no two are the same: nothing that is added while a client turns the pages moves what is on them. */
export const OLDEST_FIRST = { sort_by_key: 'id', sort_order: 0 } as const;

/** A list of the vendor, the oldest first. */
export function directoryList<Item>(context: AdapterContext, path: string): OffsetList<Item> {
  return vendorList<Item>(context, path, OLDEST_FIRST);
}

/**
 * One record of a list, of which the vendor answers no single one.
 * @throws {UnmappableRequest} 404 when it is not there.
 */
export async function oneOf<Item, Unified>(
  list: OffsetList<Item>,
  id: string,
  map: (item: Item) => Unified,
): Promise<Mapped<Unified>> {
  const found = (await allByOffset(list)).find((item) => list.keyOf(item) === id);
  if (found === undefined) throw new UnmappableRequest(`${id} not found`, {}, 404);
  return { unified: map(found), remote: found as unknown as Json };
}

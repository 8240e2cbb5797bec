import type { AdapterContext } from '../../adapter-kit/adapter.js';
import type { OffsetList } from '../../adapter-kit/paging.js';
import { directoryList } from './directory.js';
import { contentOf, path, type VendorList, type VendorListEntry } from './vendor.js';

/** What is in which list of the vendor's: the type tells, the ids differ from tenant to tenant. */
const TYPES = { tags: 2, statuses: 3, priorities: 4, types: 5 } as const;

const EMPTY: OffsetList<VendorListEntry> = { pageMax: 1, keyOf: ({ id }) => String(id), fetch: async () => [] };

/**
 * Entries of a system list; none when the tenant has no such list.
 * @see https://apidocs.deskhero.com/tenants_get_current_get.html
 */
export async function systemEntries(
  context: AdapterContext,
  name: keyof typeof TYPES,
): Promise<OffsetList<VendorListEntry>> {
  const lists = contentOf<readonly VendorList[]>(await context.vendor.get(path(context)`/tenants/get_current`));
  const list = lists.find(({ type }) => type === TYPES[name]);
  return list === undefined ? EMPTY : directoryList(context, path(context)`/list_entries/${list.id}`);
}

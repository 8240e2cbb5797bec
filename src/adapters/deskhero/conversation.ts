import type { AdapterContext } from '../../adapter-kit/adapter.js';
import type { OffsetList } from '../../adapter-kit/paging.js';
import type { Order } from './narrowing.js';
import { path, vendorList, type VendorConversation } from './vendor.js';

/** By time: entries that came from another ticket have numbers that do not fit in. */
export const AS_IT_WENT: Order = { sort_by_key: 'created', sort_order: 0 };

/** Entries of a ticket, from its beginning. */
export function conversationOf(
  context: AdapterContext,
  ticket: string,
  filters: readonly string[] = [],
  order: Order = AS_IT_WENT,
): OffsetList<VendorConversation> {
  return vendorList<VendorConversation>(context, path(context)`/ticket_conversations/${ticket}`, { ...order, filters });
}

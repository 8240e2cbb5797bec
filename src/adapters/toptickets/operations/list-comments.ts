import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Comment } from '../../../adapter-kit/unified.js';
import { unifiedComment } from '../mappers/comment.js';
import { path, ticketOf, vendorList, type VendorComment } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/comments */
export const listComments: Methods<Comment>['list'] = async (request, context) =>
  listMapped(vendorList<VendorComment>(context, path`/v1/tickets/${ticketOf(request)}/comments`), request, {
    map: unifiedComment,
    scan: { created_at: 'time', updated_at: 'time', is_internal: 'boolean', is_private: 'boolean' },
    sort: ['created_at', 'updated_at'],
  });

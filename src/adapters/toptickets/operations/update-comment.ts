import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Comment } from '../../../adapter-kit/unified.js';
import { unifiedComment, vendorComment } from '../mappers/comment.js';
import { mapped, path, ticketOf, type VendorComment } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/comments */
export const updateComment: Methods<Comment>['update'] = async (request, { vendor }) =>
  mapped<VendorComment, Comment>(
    await vendor.patch(path`/v1/tickets/${ticketOf(request)}/comments/${request.id ?? ''}`, {
      body: vendorComment(request.body),
    }),
    unifiedComment,
  );

import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Comment } from '../../../adapter-kit/unified.js';
import { unifiedComment } from '../mappers/comment.js';
import { mapped, path, ticketOf, type VendorComment } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/comments */
export const getComment: Methods<Comment>['get'] = async (request, { vendor }) =>
  mapped<VendorComment, Comment>(
    await vendor.get(path`/v1/tickets/${ticketOf(request)}/comments/${request.id ?? ''}`),
    unifiedComment,
  );

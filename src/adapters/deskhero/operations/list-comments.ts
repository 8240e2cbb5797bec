import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Comment } from '../../../adapter-kit/unified.js';
import { AS_IT_WENT, conversationOf } from '../conversation.js';
import { ticketOf } from '../ids.js';
import { unifiedComment } from '../mappers/comment.js';
import { around, orderOf } from '../narrowing.js';

/** @see https://apidocs.deskhero.com/ticket_conversations_create_post.html for what an entry is; the list is an extension */
export const listComments: Methods<Comment>['list'] = async (request, context) => {
  const { query } = request;
  const filters = [...around('created', query['created_at']), ...around('last_updated', query['updated_at'])];
  const order = orderOf(query, { created_at: 'created', updated_at: 'last_updated' }, AS_IT_WENT);
  return listMapped(conversationOf(context, ticketOf(request), filters, order), request, {
    map: unifiedComment,
    scan: { created_at: 'time', updated_at: 'time', is_internal: 'boolean', is_private: 'boolean' },
  });
};

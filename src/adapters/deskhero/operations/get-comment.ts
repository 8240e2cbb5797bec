import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Comment } from '../../../adapter-kit/unified.js';
import { conversationOf } from '../conversation.js';
import { oneOf } from '../directory.js';
import { numbered, ticketOf } from '../ids.js';
import { unifiedComment } from '../mappers/comment.js';

/** The vendor answers no single entry: it is looked for among those of its ticket. */
export const getComment: Methods<Comment>['get'] = async (request, context) => {
  const [ticket, id] = [ticketOf(request), numbered(request.id)];
  return oneOf(conversationOf(context, ticket, [`id:eq:${id}`]), id, unifiedComment);
};

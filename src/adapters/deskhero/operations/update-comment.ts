import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Comment } from '../../../adapter-kit/unified.js';
import { conversationOf } from '../conversation.js';
import { oneOf } from '../directory.js';
import { assertSameRecord, numbered, ticketOf } from '../ids.js';
import { unifiedComment } from '../mappers/comment.js';
import { isHidden, turned } from '../mappers/conversation-type.js';
import { mapped, path, type VendorConversation } from '../vendor.js';

/**
 * An entry can be turned into another type and not be changed otherwise: what it turns into depends on what it is.
 * @see https://apidocs.deskhero.com/ticket_conversations_convert_type_post.html
 */
export const updateComment: Methods<Comment>['update'] = async (request, context) => {
  const [ticket, id] = [ticketOf(request), numbered(request.id)];
  assertSameRecord(id, request.body);
  const found = await oneOf(conversationOf(context, ticket, [`id:eq:${id}`]), id, ({ type }) => ({ type }));
  const type = turned(found.unified.type, isHidden(request.body));
  const answer = await context.vendor.post(path(context)`/ticket_conversations/convert_type`, {
    body: { id: Number(id), type },
  });
  return mapped<VendorConversation, Comment>(answer, unifiedComment);
};

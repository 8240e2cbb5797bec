import type { AdapterContext, Methods } from '../../../adapter-kit/adapter.js';
import type { Comment } from '../../../adapter-kit/unified.js';
import { at, given } from '../../../adapter-kit/values.js';
import type { JsonObject } from '../../../core/json.js';
import { referenceTo } from '../choices.js';
import { assertText, unifiedComment, vendorConversation } from '../mappers/comment.js';
import { TYPE } from '../mappers/conversation-type.js';
import { addressedTo, isOnlyCopied } from '../mappers/email-addresses.js';
import { filesToSend, uploaded } from '../uploads.js';
import { mappedItem, path, ticketOf, type VendorConversation } from '../vendor.js';
import { wholeTicket } from '../whole-ticket.js';

/**
 * Files are uploaded first, when nothing else can be amiss: the vendor takes the ids of what it has, and no call takes a
 * file away again.
 * @see https://apidocs.deskhero.com/ticket_conversations_create_post.html
 */
export const createComment: Methods<Comment>['create'] = async (request, context) => {
  const { body } = request;
  const ticket = ticketOf(request);
  const entry = vendorConversation(body);
  if (at(body['remote_data'], 'sys_content_rich') === undefined) assertText(entry['sys_content_rich']);
  const files = filesToSend(body['attachments']);
  const addressed = await withRequester(entry, ticket, context);
  const status = (await referenceTo('statuses', body['status'], context)) ?? undefined;
  const attachments = files.length === 0 ? undefined : await uploaded(files, context);
  const sent = { ...addressed, ...given({ sys_status: status, sys_attachments: attachments }) };
  const answer = await context.vendor.post(path(context)`/ticket_conversations/${ticket}`, { body: [sent] });
  return mappedItem<VendorConversation, Comment>(answer, unifiedComment);
};

/** A reply of which only copies have an address goes to the one who asked besides, as one without any address does. */
async function withRequester(entry: JsonObject, ticket: string, context: AdapterContext): Promise<JsonObject> {
  const addresses = (entry['email_addresses'] ?? []) as readonly JsonObject[];
  if (entry['type'] !== TYPE.replyOutbound || !isOnlyCopied(addresses)) return entry;
  const { requester } = (await wholeTicket(context, ticket)).ticket;
  return { ...entry, email_addresses: [...(requester === null ? [] : addressedTo(requester)), ...addresses] };
}

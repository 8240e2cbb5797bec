import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Comment } from '../../../adapter-kit/unified.js';
import { at, given, listIn } from '../../../adapter-kit/values.js';
import type { JsonObject } from '../../../core/json.js';
import { referenceTo } from '../choices.js';
import { ticketOf } from '../ids.js';
import { assertText, unifiedComment, vendorConversation } from '../mappers/comment.js';
import { TYPE } from '../mappers/conversation-type.js';
import { addressedTo, isOnlyCopied } from '../mappers/email-addresses.js';
import { filesToSend, uploaded } from '../uploads.js';
import { mappedItem, path, type VendorConversation, type VendorTicketComplete } from '../vendor.js';
import { wholeTicket } from '../whole-ticket.js';

/**
 * Files are uploaded first: the vendor takes the ids of what it has. No call takes a file away again, so whatever can be known
 * to be amiss is looked at before, the ticket included; what the vendor itself refuses in the entry leaves its files behind.
 * @see https://apidocs.deskhero.com/ticket_conversations_create_post.html
 */
export const createComment: Methods<Comment>['create'] = async (request, context) => {
  const { body } = request;
  const ticket = ticketOf(request);
  const entry = vendorConversation(body);
  if (at(body['remote_data'], 'sys_content_rich') === undefined) assertText(entry['sys_content_rich']);
  const files = filesToSend(body['attachments']);
  const status = (await referenceTo('statuses', body['status'], context)) ?? undefined;
  const needsTicket = isCopyOnly(entry) || files.some((one) => 'file' in one);
  const whole = needsTicket ? await wholeTicket(context, ticket) : undefined;
  const attachments = files.length === 0 ? undefined : await uploaded(files, context);
  const sent = { ...withRequester(entry, whole), ...given({ sys_status: status, sys_attachments: attachments }) };
  const answer = await context.vendor.post(path(context)`/ticket_conversations/${ticket}`, { body: [sent] });
  return mappedItem<VendorConversation, Comment>(answer, unifiedComment);
};

/** True for a reply of which only copies have an address. */
function isCopyOnly({ type, email_addresses: addresses }: JsonObject): boolean {
  return type === TYPE.replyOutbound && isOnlyCopied(listIn(addresses) as readonly JsonObject[]);
}

/** It goes to the one who asked besides, as one without any address does. */
function withRequester(entry: JsonObject, whole: VendorTicketComplete | undefined): JsonObject {
  const requester = whole?.ticket.requester ?? null;
  if (requester === null || !isCopyOnly(entry)) return entry;
  return { ...entry, email_addresses: [...addressedTo(requester), ...listIn(entry['email_addresses'])] };
}

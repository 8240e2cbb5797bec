import { missingBody } from '../../../adapter-kit/errors.js';
import type { Comment } from '../../../adapter-kit/unified.js';
import { at, given, textIn, timeOf } from '../../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../../core/json.js';
import type { VendorConversation } from '../vendor.js';
import { channelOf, isUnseen, TYPE, typeIn } from './conversation-type.js';
import { addressesIn, receiverOf } from './email-addresses.js';
import { contactId, requesterIn } from './people.js';
import { richTextIn, textOfRich } from './rich-text.js';

/** An entry of a ticket's conversation as the unified API answers it; its channel tells which type of the six it is. */
export function unifiedComment(entry: VendorConversation): Comment {
  const hidden = isUnseen(entry.type);
  return {
    id: String(entry.id),
    ticket: { id: String(entry.ticket_id) },
    author: authorOf(entry),
    receiver: receiverOf(entry),
    body: textOfRich(entry.sys_content_rich),
    html_body: entry.sys_content_rich.html,
    attachments: entry.sys_attachments.map(({ id, label, download_url: url }) => ({
      id: String(id),
      file_name: label,
      file_url: url,
    })),
    ...(hidden !== undefined && { is_internal: hidden, is_private: hidden }),
    channel: channelOf(entry.type),
    created_at: timeOf(entry.created),
    updated_at: timeOf(entry.last_updated),
  };
}

/** What came in was written by the one who asked, whoever put it there; everything else by the user. */
function authorOf({ type, requester, created_by: user }: VendorConversation): NonNullable<Comment['author']> | null {
  if (type !== TYPE.replyInbound)
    return user && { id: String(user.id), type: 'user', name: user.label, username: user.email };
  const id = requester === null ? undefined : contactId(requester);
  return id === undefined ? null : { id, type: 'contact', name: requester?.name ?? null };
}

/** What a unified body says about a new entry, in the vendor's fields. The user behind it is always the token's. */
export function vendorConversation(body: JsonObject): JsonObject {
  const type = typeIn(body);
  const addresses = addressesIn(body, type);
  return given({
    type,
    sys_content_rich: richTextIn(body['html_body'], body['body']),
    requester: type === TYPE.replyInbound ? requesterIn(writerIn(body)) : undefined,
    email_addresses: addresses.length === 0 ? undefined : addresses,
  });
}

function writerIn({ author, contact_id: contact, contact: reached }: JsonObject) {
  const isContact = at(author, 'type') !== 'user';
  return {
    id: (isContact ? textIn(at(author, 'id')) : undefined) ?? contact,
    email: at(author, 'contact', 'email') ?? at(reached, 'email'),
    name: isContact ? at(author, 'name') : undefined,
  };
}

/** @throws {UnmappableRequest} when there is no text in either form: the vendor keeps no entry without one. */
export function assertText(text: Json | undefined): void {
  if ((textIn(at(text, 'html')) ?? '') === '') throw missingBody('body');
}

import { missingBody } from '../../../adapter-kit/errors.js';
import { htmlOf, textOfHtml } from '../../../adapter-kit/text.js';
import type { Comment } from '../../../adapter-kit/unified.js';
import { booleanIn, given, sentTextIn, textIn, timeOf } from '../../../adapter-kit/values.js';
import type { JsonObject } from '../../../core/json.js';
import type { VendorComment } from '../vendor.js';

/** A vendor's comment as the unified API answers it: its content is plain text, and internal is its one way of being private. */
export function unifiedComment(comment: VendorComment): Comment {
  return {
    id: comment.id,
    ticket: { id: comment.ticket_id },
    author: authorOf(comment),
    body: comment.content,
    html_body: htmlOf(comment.content),
    is_internal: comment.is_internal,
    is_private: comment.is_internal,
    created_at: timeOf(comment.created_at),
    updated_at: timeOf(comment.updated_at),
  };
}

const AUTHOR_TYPES = { AGENT: 'user', CUSTOMER: 'contact', SYSTEM: 'system' } as const;

function authorOf({ author_type: type, author_user_id: user, author_customer_id: customer }: VendorComment) {
  const id = type === 'CUSTOMER' ? customer : user;
  return id === null ? null : { id, type: AUTHOR_TYPES[type] };
}

/** What a unified body says about a comment, in the vendor's fields. The author is always the owner of the key. */
export function vendorComment(body: JsonObject): JsonObject {
  const html = textIn(body['html_body']);
  return given({
    content: textIn(body['body']) ?? (html === undefined ? sentTextIn(body['body']) : textOfHtml(html)),
    is_internal: visibilityIn(body),
  });
}

/** Either name makes a comment internal; only both together, or one alone, make it public. */
function visibilityIn(body: JsonObject): boolean | undefined {
  const sent = [booleanIn(body['is_internal']), booleanIn(body['is_private'])].filter((flag) => flag !== undefined);
  return sent.length === 0 ? undefined : sent.includes(true);
}

/** @throws {UnmappableRequest} when there is no text in either form. */
export function assertText(sent: JsonObject): void {
  if ((sent['content'] ?? '') === '') throw missingBody('body');
}

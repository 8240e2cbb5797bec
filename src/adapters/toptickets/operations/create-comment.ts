import type { Methods } from '../../../adapter-kit/adapter.js';
import { fileIn } from '../../../adapter-kit/files.js';
import type { Attachment, Comment } from '../../../adapter-kit/unified.js';
import { isObject, listIn } from '../../../adapter-kit/values.js';
import { unifiedAttachment } from '../mappers/attachment.js';
import { assertText, unifiedComment, vendorComment } from '../mappers/comment.js';
import { mapped, path, ticketOf, type VendorAttachment, type VendorComment } from '../vendor.js';

/**
 * The vendor's comments carry no files: those that come along are attached to the ticket first, and taken away again when
 * the comment is refused.
 * @see https://toptickets.pages.dev/api-reference/comments
 */
export const createComment: Methods<Comment>['create'] = async (request, { vendor }) => {
  const ticket = path`/v1/tickets/${ticketOf(request)}`;
  const sent = vendorComment(request.body);
  assertText(sent);
  const files = listIn(request.body['attachments']).map((attachment) => fileIn(isObject(attachment) ? attachment : {}));
  const uploaded: Attachment[] = [];
  try {
    for (const file of files) {
      const { body } = await vendor.post(`${ticket}/attachments`, { form: { file } });
      uploaded.push(unifiedAttachment(body as unknown as VendorAttachment, vendor.baseUrl));
    }
    const answer = await vendor.post(`${ticket}/comments`, { body: sent });
    const { unified, remote } = mapped<VendorComment, Comment>(answer, unifiedComment);
    return { unified: { ...unified, attachments: uploaded.map(asCommentAttachment) }, remote };
  } catch (thrown) {
    for (const { id } of uploaded) await vendor.delete(`${ticket}/attachments/${id ?? ''}`).catch(() => undefined);
    throw thrown;
  }
};

/** Whoever uploaded it is an object here, and a text on an attachment of its own. */
function asCommentAttachment({
  id,
  file_name,
  file_url,
  content_type,
  created_at,
  uploaded_by,
  uploaded_by_type,
}: Attachment): NonNullable<Comment['attachments']>[number] {
  return {
    ...(typeof id === 'string' && { id }),
    file_name: file_name ?? null,
    file_url: file_url ?? null,
    content_type: content_type ?? null,
    created_at: created_at ?? null,
    uploaded_by: typeof uploaded_by === 'string' ? { id: uploaded_by } : null,
    uploaded_by_type: uploaded_by_type ?? null,
  };
}

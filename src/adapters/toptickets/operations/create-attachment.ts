import type { Methods } from '../../../adapter-kit/adapter.js';
import { fileIn } from '../../../adapter-kit/files.js';
import type { Attachment } from '../../../adapter-kit/unified.js';
import { unifiedAttachment } from '../mappers/attachment.js';
import { mapped, path, ticketOf, type VendorAttachment } from '../vendor.js';

/** Base64 becomes a multipart upload. @see https://toptickets.pages.dev/api-reference/attachments */
export const createAttachment: Methods<Attachment>['create'] = async (request, { vendor }) =>
  mapped<VendorAttachment, Attachment>(
    await vendor.post(path`/v1/tickets/${ticketOf(request)}/attachments`, { form: { file: fileIn(request.body) } }),
    (attachment) => unifiedAttachment(attachment, vendor.baseUrl),
  );

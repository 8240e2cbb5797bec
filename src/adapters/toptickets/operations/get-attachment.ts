import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Attachment } from '../../../adapter-kit/unified.js';
import { unifiedAttachment } from '../mappers/attachment.js';
import { mapped, path, ticketOf, type VendorAttachment } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/attachments */
export const getAttachment: Methods<Attachment>['get'] = async (request, { vendor }) =>
  mapped<VendorAttachment, Attachment>(
    await vendor.get(path`/v1/tickets/${ticketOf(request)}/attachments/${request.id ?? ''}`),
    (attachment) => unifiedAttachment(attachment, vendor.baseUrl),
  );

import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Attachment } from '../../../adapter-kit/unified.js';
import { unifiedAttachment } from '../mappers/attachment.js';
import { path, ticketOf, vendorList, type VendorAttachment } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/attachments */
export const listAttachments: Methods<Attachment>['list'] = async (request, context) =>
  listMapped(vendorList<VendorAttachment>(context, path`/v1/tickets/${ticketOf(request)}/attachments`), request, {
    map: (attachment) => unifiedAttachment(attachment, context.vendor.baseUrl),
    scan: { created_at: 'time' },
    sort: ['created_at'],
  });

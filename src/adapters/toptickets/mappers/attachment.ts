import type { Attachment } from '../../../adapter-kit/unified.js';
import { timeOf } from '../../../adapter-kit/values.js';
import type { VendorAttachment } from '../vendor.js';
import { path } from '../vendor.js';

/** Its address is that of the vendor's download call, which answers a link that works for a while. */
export function unifiedAttachment(attachment: VendorAttachment, baseUrl: string): Attachment {
  return {
    id: attachment.id,
    file_name: attachment.filename,
    ticket_id: attachment.ticket_id,
    size: attachment.size_bytes,
    file_url: `${baseUrl}${downloadPath(attachment.ticket_id, attachment.id)}`,
    content_type: attachment.content_type,
    uploaded_by: attachment.uploaded_by_user_id,
    uploaded_by_type: 'user',
    created_at: timeOf(attachment.created_at),
  };
}

export function downloadPath(ticket: string, attachment: string): string {
  return path`/v1/tickets/${ticket}/attachments/${attachment}/download`;
}

/** Ticket and attachment in such an address, whatever host it begins with. */
export function idsIn(fileUrl: string): { ticket: string; attachment: string } | undefined {
  const [, ticket, attachment] = /\/v1\/tickets\/([^/]+)\/attachments\/([^/]+)\/download$/.exec(fileUrl) ?? [];
  if (ticket === undefined || attachment === undefined) return undefined;
  return { ticket: decodeURIComponent(ticket), attachment: decodeURIComponent(attachment) };
}

import type { File } from '../../../adapter-kit/adapter.js';
import { missingBody, UnmappableRequest } from '../../../adapter-kit/errors.js';
import type { Attachment } from '../../../adapter-kit/unified.js';
import { textIn, timeOf } from '../../../adapter-kit/values.js';
import type { JsonObject } from '../../../core/json.js';
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

/** The file of a unified attachment, whose bytes come as base64. @throws {UnmappableRequest} naming what is missing. */
export function fileIn(attachment: JsonObject): File {
  const needed = ['file_name', 'content_type', 'data'];
  const missing = needed.filter((name) => textIn(attachment[name]) === undefined);
  if (missing.length > 0) throw missingBody(...missing);
  return {
    filename: textIn(attachment['file_name']),
    contentType: textIn(attachment['content_type']) ?? '',
    bytes: bytesOf(textIn(attachment['data']) ?? ''),
  };
}

const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

function bytesOf(data: string): Uint8Array {
  const text = data.replace(/^data:[^,]*;base64,/, '').replace(/\s+/g, '');
  if (!BASE64.test(text)) throw new UnmappableRequest('data is not base64');
  return Buffer.from(text, 'base64');
}

import type { Attachment } from '../../../adapter-kit/unified.js';
import type { VendorAttachment, VendorTicketComplete } from '../vendor.js';
import { isUnseen } from './conversation-type.js';

const KILOBYTE = 1024;

/** A file by its link, which works without a token. The vendor rounds its size up, and tells neither type nor time. */
export function unifiedAttachment(file: VendorAttachment, ticket: string): Attachment {
  return {
    id: String(file.id),
    file_name: file.label,
    ticket_id: ticket,
    size: file.size_kb * KILOBYTE,
    file_url: file.download_url,
  };
}

/** A file of a ticket, and whether nobody but users gets to see it. */
export interface PlacedFile {
  readonly file: VendorAttachment;
  readonly isInternal: boolean;
}

/** Files of a ticket and of its entries, each once: one that is shown anywhere is no secret. */
export function filesOf({ ticket, conversations }: VendorTicketComplete): readonly PlacedFile[] {
  const placed = [
    ...ticket.sys_attachments.map((file) => ({ file, isInternal: false })),
    ...conversations.flatMap(({ type, sys_attachments: files }) =>
      files.map((file) => ({ file, isInternal: isUnseen(type) === true })),
    ),
  ];
  const known = new Map<number, PlacedFile>();
  for (const { file, isInternal } of placed) {
    known.set(file.id, { file, isInternal: isInternal && known.get(file.id)?.isInternal !== false });
  }
  return [...known.values()];
}

import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Attachment } from '../../../adapter-kit/unified.js';
import { booleanIn } from '../../../adapter-kit/values.js';
import { ticketOf } from '../ids.js';
import { filesOf, unifiedAttachment } from '../mappers/attachment.js';
import type { VendorAttachment } from '../vendor.js';
import { wholeTicket } from '../whole-ticket.js';

/** Files of a ticket and of its entries; `is_internal` tells those apart that nobody but users gets to see. */
export const listAttachments: Methods<Attachment>['list'] = async (request, context) => {
  const ticket = ticketOf(request);
  const wanted = booleanIn(request.query['is_internal']);
  const placed = filesOf(await wholeTicket(context, ticket));
  const files = placed.filter(({ isInternal }) => wanted === undefined || isInternal === wanted);
  const list = {
    pageMax: Math.max(1, files.length),
    keyOf: ({ id }: VendorAttachment) => String(id),
    fetch: async (offset: number, limit: number) => files.slice(offset, offset + limit).map(({ file }) => file),
  };
  return listMapped(list, request, { map: (file) => unifiedAttachment(file, ticket) });
};

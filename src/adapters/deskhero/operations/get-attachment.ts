import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Attachment } from '../../../adapter-kit/unified.js';
import type { Json } from '../../../core/json.js';
import { ticketOf } from '../ids.js';
import { unifiedAttachment } from '../mappers/attachment.js';
import { fileOfTicket } from '../whole-ticket.js';

/** The vendor answers no single file: it is looked for among those of its ticket. */
export const getAttachment: Methods<Attachment>['get'] = async (request, context) => {
  const ticket = ticketOf(request);
  const file = await fileOfTicket(context, ticket, request.id ?? '');
  return { unified: unifiedAttachment(file, ticket), remote: file as unknown as Json };
};

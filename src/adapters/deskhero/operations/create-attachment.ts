import type { Methods } from '../../../adapter-kit/adapter.js';
import { fileIn } from '../../../adapter-kit/files.js';
import type { Attachment } from '../../../adapter-kit/unified.js';
import type { Json } from '../../../core/json.js';
import { assertSameRecord, ticketOf } from '../ids.js';
import { unifiedAttachment } from '../mappers/attachment.js';
import { upload } from '../uploads.js';
import { ticketChange } from '../vendor.js';
import { wholeTicket } from '../whole-ticket.js';

/** The vendor takes all files of a ticket at once: the new one goes behind those that are there. */
export const createAttachment: Methods<Attachment>['create'] = async (request, context) => {
  const ticket = ticketOf(request);
  const { body } = request;
  assertSameRecord(ticket, body);
  const sent = fileIn(body);
  const { sys_attachments: known } = (await wholeTicket(context, ticket)).ticket;
  const file = await upload(sent, context);
  const files = [...known, file].map(({ id }) => ({ id }));
  await ticketChange(context, ticket, { sys_attachments: files }, body['remote_data']);
  return { unified: unifiedAttachment(file, ticket), remote: file as unknown as Json };
};

import type { Methods, UnifiedRequest } from '../../../adapter-kit/adapter.js';
import { missingQuery, UnmappableRequest } from '../../../adapter-kit/errors.js';
import { at, textIn } from '../../../adapter-kit/values.js';
import { downloadPath, idsIn } from '../mappers/attachment.js';
import { ticketOf } from '../vendor.js';

/** The vendor answers a link; the file behind it is handed on. @see https://toptickets.pages.dev/api-reference/attachments */
export const downloadAttachment: Methods['download'] = async (request, { vendor }) => {
  const { ticket, attachment } = wanted(request);
  const { body } = await vendor.get(downloadPath(ticket, attachment));
  return vendor.download(textIn(at(body, 'download_url')) ?? '');
};

/** By the `file_url` that a unified attachment has, or by its id and that of its ticket. */
function wanted(request: UnifiedRequest): { ticket: string; attachment: string } {
  const { query, body } = request;
  const fileUrl = textIn(query['file_url']) ?? textIn(body['file_url']);
  const attachment = textIn(query['id']);
  if (fileUrl === undefined && attachment === undefined) throw missingQuery('file_url');
  if (fileUrl === undefined) return { ticket: ticketOf(request), attachment: attachment ?? '' };
  const ids = idsIn(fileUrl);
  if (ids === undefined) throw new UnmappableRequest('file_url leads to no file of this vendor', {}, 404);
  return ids;
}

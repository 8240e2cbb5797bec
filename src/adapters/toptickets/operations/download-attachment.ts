import type { Methods, UnifiedRequest } from '../../../adapter-kit/adapter.js';
import { missingQuery, UnmappableRequest } from '../../../adapter-kit/errors.js';
import { at, textIn } from '../../../adapter-kit/values.js';
import { downloadPath, idsIn } from '../mappers/attachment.js';

/** The vendor answers a link; the file behind it is handed on. @see https://toptickets.pages.dev/api-reference/attachments */
export const downloadAttachment: Methods['download'] = async (request, { vendor }) => {
  const { ticket, attachment } = wanted(request);
  const { body } = await vendor.get(downloadPath(ticket, attachment));
  return vendor.download(textIn(at(body, 'download_url')) ?? '');
};

/** By the `file_url` that a unified attachment has. */
function wanted({ query, body }: UnifiedRequest): { ticket: string; attachment: string } {
  const fileUrl = textIn(query['file_url']) ?? textIn(body['file_url']);
  if (fileUrl === undefined) throw missingQuery('file_url');
  const ids = idsIn(fileUrl);
  if (ids === undefined) throw new UnmappableRequest('file_url is not one of this account');
  return ids;
}

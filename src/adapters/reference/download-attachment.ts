import type { Methods } from '../../adapter-kit/adapter.js';
import { missingQuery } from '../../adapter-kit/errors.js';
import { textIn } from '../../adapter-kit/values.js';

/** By the `file_url` that an attachment has, or by its id. */
export const downloadAttachment: Methods['download'] = async ({ query, body }, { vendor }) => {
  const fileUrl = textIn(query['file_url']) ?? textIn(body['file_url']);
  const id = textIn(query['id']);
  if (fileUrl === undefined && id === undefined) throw missingQuery('file_url');
  return vendor.postForFile('/v1/attachments/download', {
    query: fileUrl === undefined ? { id } : { file_url: fileUrl },
  });
};

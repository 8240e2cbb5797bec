import type { JsonObject } from '../core/json.js';
import type { File } from './adapter.js';
import { missingBody, UnmappableRequest } from './errors.js';
import { textIn } from './values.js';

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

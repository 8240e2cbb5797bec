import { Refusal, type Issue } from '../../core/problem.js';
import type { Blob } from '../../spec/model.js';
import type { OperationContext, UploadedFile } from '../define-service.js';
import { fileSize } from './file-size.js';
import type { Fields } from './fields.js';
import type { ResourcePlan } from './plan.js';

/**
 * Stores the file that a body carries, as a part or in a field; the bytes are safe before the record that names them is
 * written. Nothing for a body without one.
 * @throws {Refusal} refused for a file that is too large, or of a type that is not taken; invalid for a field that is no
 * base64, or too long.
 */
export async function keptFile(plan: ResourcePlan, body: unknown, context: OperationContext): Promise<Fields> {
  const rule = plan.resource.blob;
  const sent = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (rule === undefined) return {};
  const text = rule.base64 === undefined ? undefined : sent[rule.base64];
  if (rule.base64 !== undefined && typeof text === 'string') {
    const type = sent[rule.contentType];
    if (typeof type === 'string') assertType(rule, type);
    return keptBytes(rule, bytesOf(rule, rule.base64, text), context);
  }
  const file = rule.part === undefined ? undefined : (sent[rule.part] as UploadedFile | undefined);
  if (file === undefined) return {};
  if (file.bytes.length > rule.limitBytes) throw new Refusal({ kind: 'refused', message: rule.messages.tooLarge });
  assertType(rule, file.contentType);
  const { filename, contentType } = file;
  return {
    ...(await keptBytes(rule, file.bytes, context)),
    [rule.filename]: filename,
    [rule.contentType]: contentType,
  };
}

async function keptBytes(rule: Blob, bytes: Uint8Array, { blobs }: OperationContext): Promise<Fields> {
  return { [rule.field]: await blobs.put(bytes), [rule.size]: fileSize(rule, bytes.length) };
}

function assertType({ types, messages }: Blob, type: string): void {
  if (types === undefined || types.includes(type)) return;
  throw new Refusal({ kind: 'refused', message: (messages.type ?? '').replaceAll('{type}', () => type) });
}

/** What Node reads of a text that is no base64 is nothing that anybody has sent. */
function bytesOf({ limitBytes, messages }: Blob, field: string, text: string): Uint8Array {
  const bare = text.replaceAll(/\s+/g, '');
  const letters = bare.replace(/={0,2}$/, '');
  const wrong = (keyword: string, params: Issue['params'], message: string): Refusal =>
    new Refusal({ kind: 'invalid', issues: [{ in: 'body', path: [field], keyword, params, message }] });
  if (!/^[A-Za-z0-9+/]*$/.test(letters) || letters.length % 4 === 1)
    throw wrong('contentEncoding', { contentEncoding: 'base64' }, `${field} must be base64`);
  const bytes = Buffer.from(letters, 'base64');
  if (bytes.length > limitBytes) throw wrong('maxLength', { limit: limitBytes }, messages.tooLarge);
  return bytes;
}

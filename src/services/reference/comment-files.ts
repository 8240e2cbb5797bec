import type { JsonObject } from '../../core/json.js';
import type { Records } from '../../emulator/define-service.js';
import { below } from './invalid.js';

interface SentFile {
  readonly file_name: string;
  readonly content_type: string;
  readonly data: string;
}

/** Keeps the files that came with a comment as attachments of its ticket, by the author. */
export async function attachFiles(records: Records, comment: JsonObject, files: readonly SentFile[]): Promise<void> {
  const { id: comment_id = null, ticket: ticket_id = null, author } = comment;
  const { id: uploaded_by = null, type: uploaded_by_type = null } = (author ?? {}) as JsonObject;
  for (const [at, { file_name, content_type, data }] of files.entries()) {
    const sent = { file_name, content_type, data, ticket_id };
    const file = await below(['attachments', at], () => records.accept('attachments', sent));
    await records.create('attachments', { ...file, comment_id, uploaded_by, uploaded_by_type });
  }
}

/** The kept files of a comment. */
export async function filesOf(records: Records, comment: string): Promise<readonly JsonObject[]> {
  return records.query('attachments', [{ kind: 'equals', field: 'comment_id', value: comment }]);
}

/** Takes the files of a comment away. */
export async function detachFiles(records: Records, comment: string): Promise<void> {
  for (const { id } of await filesOf(records, comment)) await records.remove('attachments', String(id));
}

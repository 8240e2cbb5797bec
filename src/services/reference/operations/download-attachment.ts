import type { JsonObject } from '../../../core/json.js';
import { Refusal } from '../../../core/problem.js';
import type { Operation, OperationContext } from '../../../emulator/define-service.js';
import { fileHeaders } from '../../../emulator/files.js';
import type { operations } from '../api.generated.js';

type Query = NonNullable<operations['downloadAttachment']['parameters']['query']>;

/** The bytes of an attachment, found by its id or by its link; both must lead to the same one. */
export const downloadAttachment: Operation<operations['downloadAttachment']> = {
  unit: 'read',
  async run({ query }, context) {
    const attachment = await attachmentOf(query, context);
    const { content, content_type: type, file_name: name } = attachment;
    const bytes = typeof content === 'string' ? await context.blobs.get(content) : undefined;
    if (bytes === undefined) throw unknownFile(String(attachment['id']));
    const headers = fileHeaders(String(type), encodeURIComponent(String(name).replace(/\p{Cs}/gu, '\ufffd')));
    return { status: 200, headers, bytes };
  },
};

async function attachmentOf({ file_url: link, id }: Query, { records, links }: OperationContext): Promise<JsonObject> {
  if (link === undefined && id === undefined) throw neither();
  const named = id === undefined ? undefined : await records.find('attachments', id);
  if (link === undefined && named !== undefined) return named;
  const target = links.target(String(link));
  const key = target?.record;
  const linked = key === undefined ? undefined : await records.get('attachments', key);
  // Records have their bytes replaced, and those of other resources may have the same key.
  if (linked === undefined || linked['content'] !== target?.reference) throw unknownFile(String(link));
  if (named !== undefined && named['id'] !== linked['id']) throw unknownFile(String(id));
  return linked;
}

function unknownFile(key: string): Refusal {
  return new Refusal({ kind: 'not-found', resource: 'attachments', key, message: 'Attachment not found' });
}

function neither(): Refusal {
  const message = 'file_url or id is needed';
  return new Refusal({
    kind: 'invalid',
    issues: [{ in: 'query', path: ['file_url'], keyword: 'required', params: {}, message }],
  });
}

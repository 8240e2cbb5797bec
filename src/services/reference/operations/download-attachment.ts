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
  const content = link === undefined ? undefined : (links.reference(link) ?? null);
  if (id !== undefined) {
    const attachment = await records.find('attachments', id);
    if (content !== undefined && attachment['content'] !== content) throw unknownFile(id);
    return attachment;
  }
  if (typeof content !== 'string') throw unknownFile(String(link));
  const [attachment] = await records.query('attachments', [{ kind: 'equals', field: 'content', value: content }]);
  if (attachment === undefined) throw unknownFile(String(link));
  return attachment;
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

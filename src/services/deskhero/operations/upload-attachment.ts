import { Refusal } from '../../../core/problem.js';
import type { Operation } from '../../../emulator/define-service.js';
import type { components, operations } from '../api.generated.js';

type Attachment = components['schemas']['DTO_reference_attachment'];

const SIZE_MAX_BYTES = 30 * 1024 * 1024;
const STATUS_OK = 2;

/** Keeps a file that attachments can name. Not of the vendor: no page tells where files come from. */
export const uploadAttachment: Operation<operations['uploadAttachment']> = {
  unit: 'write',
  async run({ body: { file } }, { records, blobs }) {
    if (file.bytes.length > SIZE_MAX_BYTES) {
      throw new Refusal({ kind: 'refused', message: 'The file is larger than 30 MB' });
    }
    const kept = await records.create('files', {
      label: file.filename,
      content_type: file.contentType,
      size_kb: Math.ceil(file.bytes.length / 1024),
      content: await blobs.put(file.bytes),
      status: STATUS_OK,
      status_message: null,
    });
    const shown: unknown = await records.shown('files', String(kept['id']));
    const { size_kb, status, status_message, download_url, id, label } = shown as Attachment;
    return { status: 200, value: { size_kb, status, status_message, download_url, id, label } };
  },
};

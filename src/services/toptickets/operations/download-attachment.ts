import { Refusal } from '../../../core/problem.js';
import type { Operation } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';

const EXPIRES_SECONDS = 3600;

/**
 * A link to the file's bytes that works for an hour.
 * @see https://toptickets.pages.dev/api-reference/attachments
 */
export const downloadAttachment: Operation<operations['downloadAttachment']> = {
  unit: 'read',
  async run({ path }, { records, links }) {
    await records.find('tickets', path.ticket_id);
    const attachment = await records.find('attachments', path.attachment_id);
    if (attachment['ticket_id'] !== path.ticket_id) {
      throw new Refusal({
        kind: 'not-found',
        resource: 'attachments',
        key: path.attachment_id,
        message: 'Attachment not found',
      });
    }
    const { content, filename, content_type: contentType } = attachment;
    const file = { filename: String(filename), contentType: String(contentType) };
    return {
      status: 200,
      value: { download_url: links.file(String(content), file, EXPIRES_SECONDS), expires_in: EXPIRES_SECONDS },
    };
  },
};

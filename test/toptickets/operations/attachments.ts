import { expect } from '@jest/globals';
import { get, raw, remove, upload } from '../../support/call.js';
import { answers, issue, missing, notAnId, operation, refuses, rejects, type Row } from './row.js';
import { ATTACHMENT, ATTACHMENT_OF_CLOSED_TICKET, NOBODY, OWNER, START, TICKET } from './samples.js';

const list = (ticket = TICKET): string => `/v1/tickets/${ticket}/attachments`;
const attachment = (id: string, ticket = TICKET): string => `${list(ticket)}/${id}`;
const download = (id: string, ticket = TICKET): string => `${attachment(id, ticket)}/download`;
const log = { filename: 'log.txt', type: 'text/plain', bytes: 'all is well' };
const program = { filename: 'setup.exe', type: 'application/x-msdownload', bytes: 'MZ' };
const sample = expect.objectContaining({ id: ATTACHMENT, filename: 'screenshot.png', content_type: 'image/png' });
const noForm = raw('POST', list(), 'no parts in here', 'multipart/form-data; boundary=x');

export const attachmentRows: readonly Row[] = [
  ...operation('listAttachments', { valid: get(list()), scope: 'attachments:read' }, [
    answers(200, 'those of a ticket', get(list()), [
      sample,
      expect.objectContaining({ filename: 'browser-console.txt' }),
    ]),
    refuses(404, 'an unknown ticket', get(list(NOBODY)), 'Ticket not found'),
    rejects(
      422,
      'a limit of nothing',
      get(`${list()}?limit=0`),
      issue(['query', 'limit'], 'ensure this value is greater than or equal to 1', 'value_error.number.not_ge'),
    ),
  ]),

  ...operation('uploadAttachment', { valid: upload(list(), log), scope: 'attachments:write' }, [
    answers(201, 'a text file', upload(list(), log), {
      id: expect.any(String),
      ticket_id: TICKET,
      filename: 'log.txt',
      content_type: 'text/plain',
      size_bytes: 11,
      uploaded_by_user_id: OWNER,
      created_at: START,
    }),
    refuses(
      400,
      'a type that is not allowed',
      upload(list(), program),
      'File type not allowed: application/x-msdownload',
    ),
    rejects(400, 'a form that cannot be read', noForm, { detail: expect.any(String) }),
    refuses(404, 'an unknown ticket', upload(list(NOBODY), log), 'Ticket not found'),
    rejects(422, 'no part "file"', upload(list(), { ...log, name: 'document' }), missing('file')),
    rejects(422, 'a ticket id that is none', upload(list('1042'), log), notAnId('ticket_id')),
  ]),

  ...operation('getAttachment', { valid: get(attachment(ATTACHMENT)), scope: 'attachments:read' }, [
    answers(200, 'the sample attachment', get(attachment(ATTACHMENT)), sample),
    refuses(404, 'an unknown id', get(attachment(NOBODY)), 'Attachment not found'),
    refuses(404, 'one of another ticket', get(attachment(ATTACHMENT_OF_CLOSED_TICKET)), 'Attachment not found'),
    rejects(422, 'an id that is none', get(attachment('screenshot.png')), notAnId('attachment_id')),
  ]),

  ...operation('deleteAttachment', { valid: remove(attachment(ATTACHMENT)), scope: 'attachments:delete' }, [
    answers(204, 'the sample attachment', remove(attachment(ATTACHMENT))),
    refuses(404, 'an unknown id', remove(attachment(NOBODY)), 'Attachment not found'),
    refuses(404, 'an unknown ticket', remove(attachment(ATTACHMENT, NOBODY)), 'Ticket not found'),
    rejects(422, 'an id that is none', remove(attachment('screenshot.png')), notAnId('attachment_id')),
  ]),

  ...operation('downloadAttachment', { valid: get(download(ATTACHMENT)), scope: 'attachments:read' }, [
    answers(200, 'a link for an hour', get(download(ATTACHMENT)), {
      download_url: expect.stringMatching(/^http:.*\/screenshot\.png$/),
      expires_in: 3600,
    }),
    refuses(404, 'an unknown id', get(download(NOBODY)), 'Attachment not found'),
    refuses(404, 'one of another ticket', get(download(ATTACHMENT_OF_CLOSED_TICKET)), 'Attachment not found'),
    refuses(404, 'an unknown ticket', get(download(ATTACHMENT, NOBODY)), 'Ticket not found'),
    rejects(422, 'an id that is none', get(download('screenshot.png')), notAnId('attachment_id')),
  ]),
];

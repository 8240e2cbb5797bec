import { expect } from '@jest/globals';
import { post, type Call } from '../../support/call.js';
import { IDS, NOBODY, START } from '../ids.js';
import { answers, invalid, malformed, notFound, operation, refuses, rejects, some, type Row } from './row.js';

const imported = { name: 'Printer', number: 'OLD-7', status: 'closed', created_at: '2019-05-01T08:00:00Z' };
const importCall = post('/v1/tickets/import', imported);
const download = (query: string): Call => post(`/v1/attachments/download${query}`);
const byId = download(`?id=${IDS.attachments}`);

/** The operations that are like no others. */
export const specialRows: readonly Row[] = [
  ...operation('importTickets', { valid: importCall }, [
    answers(
      201,
      'a ticket as it was elsewhere',
      importCall,
      some({ number: 'OLD-7', created_at: '2019-05-01T08:00:00.000Z', completed_at: START }),
    ),
    malformed(importCall),
    rejects(422, 'a value of another type', post('/v1/tickets/import', { name: 7 }), invalid('name')),
    refuses(422, 'a status that there is not', post('/v1/tickets/import', { status: 'nowhere' }), invalid('status')),
  ]),
  ...operation('downloadAttachment', { valid: byId, writes: false }, [
    answers(200, 'the bytes', byId, expect.any(Buffer)),
    notFound('an unknown id', download(`?id=${NOBODY}`), 'Attachment not found'),
    notFound('a link that is not of here', download('?file_url=https://example.com/a'), 'Attachment not found'),
    refuses(422, 'neither id nor link', download(''), invalid('file_url', 'query')),
  ]),
];

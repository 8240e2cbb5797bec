import { environmentIntegrationId } from '../../../src/services/truto/integrations.js';
import { ACCOUNTS } from '../../support/truto.js';
import { ATTACHMENT, COLLECTION, CONTACT, NOBODY, TAG, TEAM, TICKET, WORKSPACE } from '../reference-samples.js';
import { idOf, read, unified as t, write, type Log, type Logged } from './logged.js';

const account = `integrated_account_id=${ACCOUNTS.reference}`;
const ofTicket = `ticket[id]=${TICKET}`;
const data = Buffer.from('bytes \u0000\u00ff', 'latin1').toString('base64');
const file = { file_name: 'a "b".png', content_type: 'image/png', data };

const requests: readonly Logged[] = [
  read(`${t}/tickets?${account}&limit=1`, ({ json }) => ({ cursor: String(json['next_cursor']) })),
  read(`${t}/tickets?${account}&limit=1&next_cursor={cursor}`),
  read(`${t}/tickets?${account}&status[name]=open&sort_by[name]=asc&truto_key_by=number`),
  read(`${t}/tickets?${account}&created_at[gt]=2025-01-10T00:00:00Z&truto_response_format=debug`),
  read(`${t}/tickets/${TICKET}?${account}&truto_response_format=raw`),
  read(`${t}/users?${account}&truto_response_format=normalized`),
  write(
    'POST',
    `${t}/tickets?${account}`,
    { name: 'Grüße – 你好', description: 'x', contact: { id: CONTACT }, collections: [{ id: COLLECTION }] },
    idOf('ticket'),
  ),
  write('PATCH', `${t}/tickets/{ticket}?${account}`, { status: 'closed', team: { id: TEAM }, tags: [{ id: TAG }] }),
  write(
    'POST',
    `${t}/comments?${account}`,
    { html_body: '<p>Yes</p>', ticket: { id: TICKET }, attachments: [file] },
    idOf('comment'),
  ),
  read(`${t}/comments/{comment}?${account}&truto_response_format=debug`),
  read(`${t}/comments?${account}&${ofTicket}`),
  write('POST', `${t}/attachments?${account}`, { ...file, ticket_id: TICKET }, ({ json }) => ({
    url: encodeURIComponent(String(json['file_url'])),
    file: String(json['id']),
  })),
  write('POST', `${t}/attachments/download?${account}&file_url={url}`, {}),
  write('POST', `${t}/attachments/download?${account}&id={file}`, {}),
  read(`${t}/attachments?${account}&${ofTicket}`),
  read(`${t}/attachments/${ATTACHMENT}?${account}`),
  write('POST', `${t}/tasks?${account}`, { name: 'One', ticket: { id: TICKET } }, idOf('task')),
  write('PATCH', `${t}/tasks/{task}?${account}`, { due_date: '2025-02-01T12:00:00+02:00' }),
  write('POST', `${t}/workspaces?${account}&truto_response_format=raw`, { name: 'Raw' }),
  read(`${t}/collections?${account}&workspace[id]=${WORKSPACE}`),
  { ...write('POST', `${t}/teams?${account}`, { name: 'Once' }), headers: { 'idempotency-key': 'k' } },
  { ...write('POST', `${t}/teams?${account}`, { name: 'Once' }), headers: { 'idempotency-key': 'k' } },
  write('DELETE', `${t}/tickets/{ticket}?${account}`, undefined),
  write('DELETE', `${t}/tasks/{task}?${account}&truto_response_format=raw`, undefined),
  read(`${t}/tickets/${NOBODY}?${account}`),
  write('POST', `${t}/tickets?${account}`, { name: 'x', contact: { id: NOBODY } }),
  write('POST', `${t}/comments?${account}`, {}),
  write('POST', `${t}/attachments/download?${account}&file_url=${encodeURIComponent('http://127.0.0.1/x')}`, {}),
  write(
    'POST',
    '/integrated-account',
    {
      tenant_id: 'other',
      environment_integration_id: environmentIntegrationId('reference'),
      context: { api_key: 'of nobody' },
    },
    idOf('foreign'),
  ),
  read(`${t}/tickets?integrated_account_id={foreign}`),
  read('/integrated-account/{foreign}'),
  read(`/integrated-account/${ACCOUNTS.reference}/capabilities`),
  read('/log'),
];

export const reference: Log = {
  vendor: 'reference',
  requests,
  statuses: ['200', '201', '204', '400', '401', '404', '422'],
};

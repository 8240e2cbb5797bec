import { keyNamed } from '../../support/scenario.js';
import { ACCOUNTS } from '../../support/truto.js';
import { ATTACHMENT, CUSTOMER, NOBODY, TEAM, TICKET } from '../../toptickets/operations/samples.js';
import { idOf, read, unified as t, write, type Log, type Logged } from './logged.js';

const account = `integrated_account_id=${ACCOUNTS.active}`;
const data = Buffer.from('bytes \u0000\u00ff', 'latin1').toString('base64');
const file = { file_name: 'a "b".png', content_type: 'image/png', data };

const requests: readonly Logged[] = [
  read(`${t}/tickets?${account}&limit=2`, ({ json }) => ({ cursor: String(json['next_cursor']) })),
  read(`${t}/tickets?${account}&limit=2&next_cursor={cursor}`),
  read(`${t}/tickets?${account}&status[name]=open&sort_by[name]=asc&truto_key_by=number`),
  read(`${t}/tickets?${account}&created_at[gt]=2025-01-10T00:00:00Z&truto_response_format=debug`),
  read(`${t}/tickets/${TICKET}?${account}&truto_response_format=raw`),
  read(`${t}/users?${account}&truto_response_format=normalized`),
  write(
    'POST',
    `${t}/tickets?${account}`,
    { name: 'Grüße – 你好', description: 'x', contact: { id: CUSTOMER } },
    idOf('ticket'),
  ),
  write('PATCH', `${t}/tickets/{ticket}?${account}`, { status: 'closed', team: { id: TEAM }, tags: [] }),
  write(
    'POST',
    `${t}/comments?${account}&ticket[id]={ticket}`,
    { html_body: '<p>Yes</p>', attachments: [file] },
    idOf('comment'),
  ),
  read(`${t}/comments/{comment}?${account}&ticket[id]={ticket}&truto_response_format=debug`),
  write('POST', `${t}/attachments?${account}&ticket[id]={ticket}`, file, ({ json }) => ({
    url: encodeURIComponent(String(json['file_url'])),
  })),
  write('POST', `${t}/attachments/download?${account}&file_url={url}`, {}),
  read(`${t}/attachments?${account}&ticket[id]=${TICKET}`),
  read(`${t}/attachments/${ATTACHMENT}?${account}&ticket[id]=${TICKET}`),
  write('POST', `${t}/teams?${account}&truto_response_format=raw`, { name: 'Raw' }),
  { ...write('POST', `${t}/teams?${account}`, { name: 'Once' }), headers: { 'idempotency-key': 'k' } },
  { ...write('POST', `${t}/teams?${account}`, { name: 'Once' }), headers: { 'idempotency-key': 'k' } },
  write('DELETE', `${t}/tickets/{ticket}?${account}`, undefined),
  write('DELETE', `${t}/teams/${TEAM}?${account}&truto_response_format=raw`, undefined),
  read(`${t}/tickets/${NOBODY}?${account}`),
  read(`${t}/tickets/1042?${account}`),
  write('POST', `${t}/tickets?${account}`, { name: 'x' }),
  write('POST', `${t}/tickets?${account}`, { name: '', description: '', contact: { id: CUSTOMER } }),
  write('POST', `${t}/attachments/download?${account}&file_url=${encodeURIComponent('http://127.0.0.1/x')}`, {}),
  read(`/proxy/tickets?${account}&status=open&limit=1`),
  read(`/proxy/comments?${account}&ticket_id=${TICKET}`),
  write('POST', `/proxy/teams?${account}`, { name: '' }),
  write('DELETE', `/proxy/tickets/${TICKET}?${account}`, undefined),
  write(
    'POST',
    '/integrated-account',
    {
      tenant_id: 'other',
      environment_integration_id: 'fdd4132c-9225-4bdb-b150-d4b68b768922',
      context: { api_key: keyNamed('Expired') },
    },
    idOf('expired'),
  ),
  read(`${t}/tickets?integrated_account_id={expired}`),
  read('/integrated-account/{expired}'),
  write('PATCH', '/integrated-account/{expired}/credentials', { context: { api_key: keyNamed('Read only') } }),
  write('DELETE', `${t}/contacts/${CUSTOMER}?integrated_account_id={expired}`, undefined),
  read('/integrated-account/{expired}'),
  read(`/integrated-account/${ACCOUNTS.active}/capabilities`),
  read('/log'),
];

export const toptickets: Log = {
  vendor: 'toptickets',
  requests,
  statuses: ['200', '201', '204', '400', '401', '403', '404', '422'],
};

import { ACCOUNTS } from '../../support/truto.js';
import { DANA, FILE, MESSAGE, NOBODY, NOTE, PRINTER, SOLVED, TICKET } from '../../deskhero/samples.js';
import { environmentIntegrationId } from '../../../src/services/truto/integrations.js';
import { idOf, read, unified as t, write, type Log, type Logged } from './logged.js';

const account = `integrated_account_id=${ACCOUNTS.deskhero}`;
const ofTicket = `ticket[id]=${TICKET}`;
const data = Buffer.from('bytes \u0000\u00ff', 'latin1').toString('base64');
const file = { file_name: 'a "b".png', content_type: 'image/png', data };

const requests: readonly Logged[] = [
  read(`${t}/tickets?${account}&limit=2`, ({ json }) => ({ cursor: String(json['next_cursor']) })),
  read(`${t}/tickets?${account}&limit=2&next_cursor={cursor}`),
  read(`${t}/tickets?${account}&status[name]=open&sort_by[created_at]=asc&truto_key_by=number`),
  read(`${t}/tickets?${account}&created_at[gt]=2025-03-01T00:00:00Z&truto_response_format=debug`),
  read(`${t}/tickets/${TICKET}?${account}&truto_response_format=raw`),
  read(`${t}/users?${account}&truto_response_format=normalized`),
  write('PATCH', `${t}/tickets/${TICKET}?${account}`, {
    name: 'Grüße – 你好',
    status: { id: String(SOLVED) },
    tags: [{ id: String(PRINTER) }],
    assignees: [{ id: String(DANA) }],
  }),
  write(
    'POST',
    `${t}/comments?${account}&${ofTicket}`,
    { html_body: '<p>Yes</p>', attachments: [file] },
    idOf('comment'),
  ),
  read(`${t}/comments/{comment}?${account}&${ofTicket}&truto_response_format=debug`),
  write('POST', `${t}/comments?${account}&${ofTicket}`, { body: 'Not for others', is_private: true }),
  write('PATCH', `${t}/comments/${NOTE}?${account}&${ofTicket}`, { is_private: false }),
  read(`${t}/comments?${account}&${ofTicket}`),
  write('POST', `${t}/attachments?${account}&${ofTicket}`, file, ({ json }) => ({
    url: encodeURIComponent(String(json['file_url'])),
  })),
  write('POST', `${t}/attachments/download?${account}&file_url={url}`, {}),
  read(`${t}/attachments?${account}&${ofTicket}`),
  write('POST', `${t}/attachments/download?${account}&${ofTicket}&id=${FILE}`, {}),
  read(`${t}/contacts?${account}&limit=1`),
  read(`${t}/tags?${account}&truto_response_format=raw`),
  { ...write('POST', `${t}/comments?${account}&${ofTicket}`, { body: 'Once' }), headers: { 'idempotency-key': 'k' } },
  { ...write('POST', `${t}/comments?${account}&${ofTicket}`, { body: 'Once' }), headers: { 'idempotency-key': 'k' } },
  read(`${t}/tickets/${NOBODY}?${account}`),
  read(`${t}/comments/${NOBODY}?${account}&${ofTicket}`),
  read(`${t}/comments/${MESSAGE}?${account}`),
  write('DELETE', `${t}/tickets/${TICKET}?${account}`, undefined),
  write('POST', `${t}/comments?${account}`, { body: 'x' }),
  write(
    'POST',
    '/integrated-account',
    {
      tenant_id: 'other',
      environment_integration_id: environmentIntegrationId('deskhero'),
      context: { tenant: 'acme', access_token: 'dh_user_globex_deskdouble00000000' },
    },
    idOf('foreign'),
  ),
  read(`${t}/tickets?integrated_account_id={foreign}`),
  read('/integrated-account/{foreign}'),
  write('PATCH', '/integrated-account/{foreign}/credentials', { context: { access_token: 'of nobody' } }),
  read(`${t}/tickets?integrated_account_id={foreign}`),
  read(`/integrated-account/${ACCOUNTS.deskhero}/capabilities`),
  read('/log'),
];

export const deskhero: Log = {
  vendor: 'deskhero',
  requests,
  statuses: ['200', '400', '401', '403', '404'],
};

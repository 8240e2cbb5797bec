import { form, type Step } from './request-log.js';

const json = 'application/json';
const nobody = '00000000-0000-4000-8000-000000000000';
const step = (method: string, path: string, more: Omit<Step, 'method' | 'path'> = {}): Step => ({
  method,
  path,
  ...more,
});
const get = (path: string, more?: Omit<Step, 'method' | 'path'>): Step => step('GET', path, more);

const tickets: Step[] = [
  get('/v1/customers?limit=3', { keep: 'customer' }),
  get('/v1/tickets', { keep: 'ticket' }),
  get('/v1/tickets?limit=2&offset=1'),
  get('/v1/tickets?status=open&search=a'),
  get('/v1/tickets?limit=none'),
  step('POST', '/v1/tickets', {
    body: { customer_id: '$customer', subject: 'Häagen 日本', description: 'x' },
    keep: 'fresh',
  }),
  step('POST', '/v1/tickets', {
    body: { customer_id: '$customer', subject: 'Second', description: '', priority: 'urgent' },
  }),
  step('POST', '/v1/tickets', { body: { subject: '' } }),
  step('POST', '/v1/tickets', { raw: { type: json, bytes: '{"subject": ' } }),
  step('POST', '/v1/tickets', { raw: { type: 'text/plain', bytes: 'subject' } }),
  step('POST', '/v1/tickets', { body: { customer_id: nobody, subject: 'Nobody', description: 'x' } }),
  get('/v1/tickets/$fresh'),
  step('PATCH', '/v1/tickets/$fresh', { body: { status: 'resolved' } }),
  step('PATCH', '/v1/tickets/$fresh', { body: { priority: 'enormous' } }),
  get(`/v1/tickets/${nobody}`),
  get('/v1/tickets/7'),
];

const comments: Step[] = [
  get('/v1/tickets/$ticket/comments'),
  step('POST', '/v1/tickets/$ticket/comments', { body: { content: 'One' }, keep: 'comment' }),
  step('POST', '/v1/tickets/$ticket/comments', { body: { content: 'Two', is_internal: true } }),
  get('/v1/tickets/$ticket/comments/$comment'),
  step('PATCH', '/v1/tickets/$ticket/comments/$comment', { body: { content: 'Changed' } }),
  step('DELETE', '/v1/tickets/$ticket/comments/$comment'),
  get('/v1/tickets/$ticket/comments/$comment'),
];

const files: Step[] = [
  step('POST', '/v1/tickets/$ticket/attachments', {
    raw: form('file', 'a.txt', 'text/plain', 'some text'),
    keep: 'file',
  }),
  step('POST', '/v1/tickets/$ticket/attachments', { raw: form('file', 'a.bin', 'image/png', '\u0089PNG\r\n\u0000') }),
  step('POST', '/v1/tickets/$ticket/attachments', { raw: form('other', 'a.txt', 'text/plain', 'x') }),
  get('/v1/tickets/$ticket/attachments'),
  get('/v1/tickets/$ticket/attachments/$file'),
  get('/v1/tickets/$ticket/attachments/$file/download', { keep: 'downloadlink' }),
  get('//$downloadlink', { key: '' }),
  get('//$downloadlink.tampered', { key: '' }),
  step('DELETE', '/v1/tickets/$ticket/attachments/$file'),
  step('POST', '/v1/users/me/avatar', { raw: form('file', 'me.png', 'image/png', '\u0089PNG'), keep: 'avatarlink' }),
  get('//$avatarlink', { key: '' }),
  step('POST', '/v1/users/me/avatar', { raw: form('file', 'me.exe', 'application/x-msdownload', 'MZ') }),
  step('DELETE', '/v1/users/me/avatar'),
];

const people: Step[] = [
  step('POST', '/v1/customers', { body: { name: 'Nia', email: 'nia@example.com' }, keep: 'nia' }),
  step('POST', '/v1/customers', { body: { name: 'Nia', email: 'NIA@example.com' } }),
  step('PATCH', '/v1/customers/$nia', { body: { notes: 'Ω' } }),
  step('DELETE', '/v1/customers/$nia'),
  step('POST', '/v1/users', { body: { email: 'ty@example.com', full_name: 'Ty', role: 'agent' }, keep: 'ty' }),
  get('/v1/users?skip=1&limit=2'),
  step('PATCH', '/v1/users/$ty', { body: { timezone: 'Asia/Tokyo' } }),
  step('POST', '/v1/teams', { body: { name: 'Nights' }, keep: 'team' }),
  step('POST', '/v1/teams/$team/members', { body: { user_id: '$ty' } }),
  step('POST', '/v1/teams/$team/members', { body: { user_id: '$ty' } }),
  step('DELETE', '/v1/teams/$team/members/$ty'),
  get('/v1/teams'),
  step('DELETE', '/v1/teams/$team'),
  step('DELETE', '/v1/users/$ty'),
  step('DELETE', '/v1/tickets/$ticket'),
];

const refused: Step[] = [
  get('/v1/tickets', { key: '' }),
  get('/v1/tickets', { key: 'wrong' }),
  get('/v1/tickets', { headers: { host: 'elsewhere.test' } }),
  step('POST', '/v1/tickets', { key: 'tt_ro_', body: {} }),
  step('PUT', '/v1/tickets', { body: {} }),
  get('/v1/nothing'),
  get('//nothing'),
  get('//s/nobody/toptickets/v1/tickets'),
  get('/v1/test'),
  step('POST', '/v1/test'),
  get('/v1/test', { key: 'tt_ro_', repeat: 201 }),
];

const sandboxes: Step[] = [
  get('//_deskdouble/health'),
  step('POST', '//_deskdouble/sandboxes', { body: { name: 'copy' } }),
  step('POST', '//_deskdouble/sandboxes', { body: { name: 'other', scenario: 'docs', seed: 'other' } }),
  step('POST', '//_deskdouble/sandboxes', { body: { name: 'copy' } }),
  step('POST', '//_deskdouble/sandboxes', { body: { name: '../copy' } }),
  get('//s/copy/toptickets/v1/customers?limit=1', { keep: 'copied' }),
  step('POST', '//s/copy/toptickets/v1/tickets', {
    body: { customer_id: '$copied', subject: 'In a copy', description: '' },
  }),
  get('//s/copy/toptickets/v1/tickets?limit=3'),
  step('POST', '//_deskdouble/sandboxes/copy/reset', { body: {} }),
  get('//_deskdouble/sandboxes'),
  step('DELETE', '//_deskdouble/sandboxes/other'),
  get('//_deskdouble/sandboxes/other'),
  get('//_deskdouble/sandboxes/default/requests?limit=20'),
  get('//', { headers: { accept: 'text/html' } }),
];

/** A day in the life of a server: every resource, what goes wrong, files, sandboxes. */
export const mixedRequests: readonly Step[] = [...tickets, ...comments, ...files, ...people, ...refused, ...sandboxes];

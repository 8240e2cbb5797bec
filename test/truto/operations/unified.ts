import { get, patch, post, remove, type Call } from '../../support/call.js';
import {
  ATTACHMENT,
  COMMENT,
  CUSTOMER,
  LONER,
  NOBODY,
  TEAM,
  TICKET,
  USER,
} from '../../toptickets/operations/samples.js';
import { ofAccount, withQuery, type Row, type Sketch } from './row.js';

const at = (path: string): string => `/unified/ticketing/${path}`;
const OF_TICKET = `ticket[id]=${TICKET}`;
const file = { file_name: 'a.txt', content_type: 'text/plain', data: 'aGk=' };

/** What lists have in common. */
function list(id: string, call: Call, more: readonly Sketch[] = []): readonly Row[] {
  return ofAccount(id, call, {}, [
    { title: 'keyed', status: 200, call: withQuery(call, 'truto_key_by=id') },
    { title: 'normalized, in pages', status: 200, call: withQuery(call, 'truto_response_format=normalized&limit=1') },
    { title: 'in the debug form', status: 200, call: withQuery(call, 'truto_response_format=debug') },
    { title: 'a limit of nothing', status: 400, call: withQuery(call, 'limit=0'), valid: false },
    { title: 'a cursor from nowhere', status: 400, call: withQuery(call, 'next_cursor=x') },
    { title: 'a query that the vendor refuses', status: 422, call: withQuery(call, 'remote_query[limit]=0') },
    ...more,
  ]);
}

/** Reading, changing and deleting one record; the vendor refuses an id that is none. */
function one(
  method: 'get' | 'update' | 'delete',
  id: string,
  call: (id: string) => Call,
  known: string,
): readonly Row[] {
  const raw = withQuery(call(known), 'truto_response_format=raw');
  return ofAccount(id, call(known), { writes: method !== 'get' }, [
    { title: 'nobody', status: 404, call: call(NOBODY), body: { truto_is_remote_error: true } },
    { title: 'an id that is none', status: 422, call: call('1042'), body: { truto_is_remote_error: true } },
    { title: 'in the raw form', status: method === 'delete' ? 204 : 200, call: raw },
    { title: 'in the debug form', status: 200, call: withQuery(call(known), 'truto_response_format=debug') },
    { title: 'an unknown form', status: 400, call: withQuery(call(known), 'truto_response_format=x'), valid: false },
  ]);
}

/** Creating; `missing` is a body that lacks what the vendor needs, `refused` one that it does not take. */
function create(
  id: string,
  call: (body: object) => Call,
  bodies: { sound: object; missing: object; refused: object },
): readonly Row[] {
  const raw = withQuery(call(bodies.sound), 'truto_response_format=raw');
  return ofAccount(id, call(bodies.sound), { writes: true }, [
    {
      title: 'what the vendor needs is missing',
      status: 400,
      call: call(bodies.missing),
      body: { truto_error_insight: {} },
    },
    {
      title: 'what the vendor does not take',
      status: 422,
      call: call(bodies.refused),
      body: { truto_is_remote_error: true },
    },
    { title: 'in the raw form', status: 201, call: raw },
    { title: 'without its id', status: 200, call: withQuery(call(bodies.sound), 'truto_exclude_fields=id') },
  ]);
}

const ticketRows: readonly Row[] = [
  ...list('listTickets', get(at('tickets'))),
  ...create('createTicket', (body) => post(at('tickets'), body), {
    sound: { name: 'x', description: 'x', contact: { id: CUSTOMER } },
    missing: { name: 'x' },
    refused: { name: 'x', description: 'x', contact: { id: 'nobody' } },
  }),
  ...one('get', 'getTicket', (id) => get(at(`tickets/${id}`)), TICKET),
  ...one('update', 'updateTicket', (id) => patch(at(`tickets/${id}`), { status: 'closed' }), TICKET),
  ...one('delete', 'deleteTicket', (id) => remove(at(`tickets/${id}`)), TICKET),
  ...create('importTickets', (body) => post(at('tickets/import'), { remote_data: body }), {
    sound: { customer_id: CUSTOMER, subject: 'x', description: 'x' },
    missing: {},
    refused: { customer_id: 'nobody', subject: 'x', description: 'x' },
  }),
];

const commentRows: readonly Row[] = [
  ...list('listComments', get(at(`comments?${OF_TICKET}`)), [
    { title: 'without a ticket', status: 400, call: get(at('comments')) },
  ]),
  ...create('createComment', (body) => post(at('comments'), body), {
    sound: { body: 'x', ticket: { id: TICKET }, attachments: [file] },
    missing: { ticket: { id: TICKET } },
    refused: { body: 'x', ticket: { id: 'none' } },
  }),
  ...one('get', 'getComment', (id) => get(at(`comments/${id}?${OF_TICKET}`)), COMMENT),
  ...one('update', 'updateComment', (id) => patch(at(`comments/${id}?${OF_TICKET}`), { body: 'New' }), COMMENT),
  ...one('delete', 'deleteComment', (id) => remove(at(`comments/${id}?${OF_TICKET}`)), COMMENT),
];

const peopleRows: readonly Row[] = [
  ...list('listContacts', get(at('contacts'))),
  ...create('createContact', (body) => post(at('contacts'), body), {
    sound: { name: 'Ada', emails: [{ email: 'ada@example.com' }] },
    missing: { name: 'Ada' },
    refused: { name: 'Ada', emails: [{ email: 'no address' }] },
  }),
  ...one('get', 'getContact', (id) => get(at(`contacts/${id}`)), CUSTOMER),
  ...one('update', 'updateContact', (id) => patch(at(`contacts/${id}`), { name: 'Ada' }), CUSTOMER),
  ...one('delete', 'deleteContact', (id) => remove(at(`contacts/${id}`)), 'b7a5c1d2-3e4f-4a6b-8c7d-9e0f1a2b3c4d'),
  ...list('listUsers', get(at('users'))),
  ...create('createUser', (body) => post(at('users'), body), {
    sound: { name: 'Ada', emails: [{ email: 'ada@example.com' }] },
    missing: { name: 'Ada' },
    refused: { name: 'Ada', emails: [{ email: 'no address' }] },
  }),
  ...one('get', 'getUser', (id) => get(at(`users/${id}`)), USER),
  ...one('update', 'updateUser', (id) => patch(at(`users/${id}`), { name: 'Ada' }), USER),
  ...one('delete', 'deleteUser', (id) => remove(at(`users/${id}`)), LONER),
  ...list('listTeams', get(at('teams'))),
  ...create('createTeam', (body) => post(at('teams'), body), {
    sound: { name: 'New' },
    missing: {},
    refused: { name: '' },
  }),
  ...one('get', 'getTeam', (id) => get(at(`teams/${id}`)), TEAM),
  ...one('update', 'updateTeam', (id) => patch(at(`teams/${id}`), { name: 'New' }), TEAM),
  ...one('delete', 'deleteTeam', (id) => remove(at(`teams/${id}`)), TEAM),
];

const download = (id: string): Call => post(at(`attachments/download?${OF_TICKET}&id=${id}`), {});
const attachmentRows: readonly Row[] = [
  ...list('listAttachments', get(at(`attachments?${OF_TICKET}`))),
  ...create('createAttachment', (body) => post(at('attachments'), body), {
    sound: { ...file, ticket_id: TICKET },
    missing: { ticket_id: TICKET },
    refused: { ...file, ticket_id: 'none' },
  }),
  ...one('get', 'getAttachment', (id) => get(at(`attachments/${id}?${OF_TICKET}`)), ATTACHMENT),
  ...ofAccount(
    'updateAttachment',
    patch(at(`attachments/${ATTACHMENT}?${OF_TICKET}`), { file_name: 'b.txt' }),
    { writes: true, asks: false, succeeds: false },
    [
      {
        title: 'the vendor has no such method',
        status: 404,
        call: patch(at(`attachments/${ATTACHMENT}?${OF_TICKET}`), { file_name: 'b.txt' }),
      },
    ],
  ),
  ...ofAccount('downloadAttachment', download(ATTACHMENT), { writes: true }, [
    { title: 'neither address nor id', status: 400, call: post(at('attachments/download'), {}) },
    { title: 'nobody’s file', status: 404, call: download(NOBODY) },
    { title: 'an id that is none', status: 422, call: download('x') },
  ]),
];

const choiceRows: readonly Row[] = (['ticket_status', 'ticket_priorities'] as const).flatMap((resource) =>
  ofAccount(
    resource === 'ticket_status' ? 'listTicketStatuses' : 'listTicketPriorities',
    get(at(resource)),
    { asks: false },
    [
      { title: 'keyed, in pages', status: 200, call: get(at(`${resource}?truto_key_by=id&limit=2`)) },
      { title: 'in the debug form', status: 200, call: get(at(`${resource}?truto_response_format=debug`)) },
    ],
  ),
);

export const unifiedRows: readonly Row[] = [
  ...ticketRows,
  ...commentRows,
  ...peopleRows,
  ...attachmentRows,
  ...choiceRows,
];

import adapter from '../../../src/adapters/toptickets/index.js';
import { get, patch, post, remove, type Call } from '../../support/call.js';
import { stateOf } from '../../support/server.js';
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
import { at, kindsOf, lacking, REMOTE, unsupported, type Known } from './kinds.js';
import { rowsOf, type Row } from './row.js';
import type { AccountTable } from './table.js';
import { toptickets as vendor } from './vendor.js';

const { list, one, create, choices } = kindsOf(vendor);
const ofAccount = rowsOf(vendor);

const OF_TICKET = `ticket[id]=${TICKET}`;
const file = { file_name: 'a.txt', content_type: 'text/plain', data: 'aGk=' };
/** The vendor refuses an id that is none. */
const known = (id: string): Known => ({ id, malformed: { id: '1042', status: 422, body: REMOTE } });

const ticketRows: readonly Row[] = [
  ...list('listTickets', get(at('tickets'))),
  ...create('createTicket', (body) => post(at('tickets'), body), {
    sound: { name: 'x', description: 'x', contact: { id: CUSTOMER } },
    missing: { body: { name: 'x' }, names: ['contact', 'description'] },
    refused: { name: 'x', description: 'x', contact: { id: 'nobody' } },
  }),
  ...one('get', 'getTicket', (id) => get(at(`tickets/${id}`)), known(TICKET)),
  ...one('update', 'updateTicket', (id) => patch(at(`tickets/${id}`), { status: 'closed' }), known(TICKET)),
  ...one('delete', 'deleteTicket', (id) => remove(at(`tickets/${id}`)), known(TICKET)),
  ...create('importTickets', (body) => post(at('tickets/import'), { remote_data: body }), {
    sound: { customer_id: CUSTOMER, subject: 'x', description: 'x' },
    missing: { body: {}, names: ['contact', 'name', 'description'] },
    refused: { customer_id: 'nobody', subject: 'x', description: 'x' },
  }),
];

const commentRows: readonly Row[] = [
  ...list('listComments', get(at(`comments?${OF_TICKET}`)), [
    lacking(get(at('comments')), 'missing_required_query_parameters', ['ticket']),
  ]),
  ...create('createComment', (body) => post(at('comments'), body), {
    sound: { body: 'x', ticket: { id: TICKET }, attachments: [file] },
    missing: { body: { ticket: { id: TICKET } }, names: ['body'] },
    refused: { body: 'x', ticket: { id: 'none' } },
  }),
  ...one('get', 'getComment', (id) => get(at(`comments/${id}?${OF_TICKET}`)), known(COMMENT)),
  ...one('update', 'updateComment', (id) => patch(at(`comments/${id}?${OF_TICKET}`), { body: 'New' }), known(COMMENT)),
  ...one('delete', 'deleteComment', (id) => remove(at(`comments/${id}?${OF_TICKET}`)), known(COMMENT)),
];

const peopleRows: readonly Row[] = [
  ...list('listContacts', get(at('contacts'))),
  ...create('createContact', (body) => post(at('contacts'), body), {
    sound: { name: 'Ada', emails: [{ email: 'ada@example.com' }] },
    missing: { body: { name: 'Ada' }, names: ['emails'] },
    refused: { name: 'Ada', emails: [{ email: 'no address' }] },
  }),
  ...one('get', 'getContact', (id) => get(at(`contacts/${id}`)), known(CUSTOMER)),
  ...one('update', 'updateContact', (id) => patch(at(`contacts/${id}`), { name: 'Ada' }), known(CUSTOMER)),
  ...one(
    'delete',
    'deleteContact',
    (id) => remove(at(`contacts/${id}`)),
    known('b7a5c1d2-3e4f-4a6b-8c7d-9e0f1a2b3c4d'),
  ),
  ...list('listUsers', get(at('users'))),
  ...create('createUser', (body) => post(at('users'), body), {
    sound: { name: 'Ada', emails: [{ email: 'ada@example.com' }] },
    missing: { body: { name: 'Ada' }, names: ['emails'] },
    refused: { name: 'Ada', emails: [{ email: 'no address' }] },
  }),
  ...one('get', 'getUser', (id) => get(at(`users/${id}`)), known(USER)),
  ...one('update', 'updateUser', (id) => patch(at(`users/${id}`), { name: 'Ada' }), known(USER)),
  ...one('delete', 'deleteUser', (id) => remove(at(`users/${id}`)), known(LONER)),
  ...list('listTeams', get(at('teams'))),
  ...create('createTeam', (body) => post(at('teams'), body), {
    sound: { name: 'New' },
    missing: { body: {}, names: ['name'] },
    refused: { name: '' },
  }),
  ...one('get', 'getTeam', (id) => get(at(`teams/${id}`)), known(TEAM)),
  ...one('update', 'updateTeam', (id) => patch(at(`teams/${id}`), { name: 'New' }), known(TEAM)),
  ...one('delete', 'deleteTeam', (id) => remove(at(`teams/${id}`)), known(TEAM)),
];

const download = (id: string): Call => post(at(`attachments/download?${OF_TICKET}&id=${id}`), {});
const attachmentRows: readonly Row[] = [
  ...list('listAttachments', get(at(`attachments?${OF_TICKET}`))),
  ...create('createAttachment', (body) => post(at('attachments'), body), {
    sound: { ...file, ticket_id: TICKET },
    missing: { body: { ticket_id: TICKET }, names: ['file_name', 'content_type', 'data'] },
    refused: { ...file, ticket_id: 'none' },
  }),
  ...one('get', 'getAttachment', (id) => get(at(`attachments/${id}?${OF_TICKET}`)), known(ATTACHMENT)),
  ...ofAccount(
    'updateAttachment',
    patch(at(`attachments/${ATTACHMENT}?${OF_TICKET}`), { file_name: 'b.txt' }),
    { writes: true, asks: false, succeeds: false },
    [],
  ),
  ...ofAccount('downloadAttachment', download(ATTACHMENT), { writes: true }, [
    { title: 'neither address nor id', status: 400, call: post(at('attachments/download'), {}) },
    { title: 'nobody’s file', status: 404, call: download(NOBODY) },
    { title: 'an id that is none', status: 422, call: download('x') },
  ]),
];

const choiceRows: readonly Row[] = [
  ...choices('listTicketStatuses', get(at('ticket_status'))),
  ...choices('listTicketPriorities', get(at('ticket_priorities'))),
];

const missingRows = unsupported(vendor, adapter, [
  'updateAttachment',
  'listAccounts',
  'getAccount',
  'createAccount',
  'updateAccount',
  'deleteAccount',
  'listCollections',
  'getCollection',
  'createCollection',
  'updateCollection',
  'listFields',
  'getField',
  'createField',
  'updateField',
  'listOrganizations',
  'getOrganization',
  'listTags',
  'getTag',
  'createTag',
  'updateTag',
  'deleteTag',
  'listTaskLists',
  'getTaskList',
  'createTaskList',
  'listTasks',
  'getTask',
  'createTask',
  'updateTask',
  'deleteTask',
  'listTicketTypes',
  'listWorkspaces',
  'getWorkspace',
  'createWorkspace',
  'updateWorkspace',
  'deleteWorkspace',
]);

const NOT_ASKED = 'the vendor has no such list: it is not asked';
const NO_OTHER_SUCCESS = 'the vendor answers a change with 200, and a deletion with nothing';

export const toptickets: AccountTable = {
  vendor,
  adapter,
  rows: [...ticketRows, ...commentRows, ...peopleRows, ...attachmentRows, ...choiceRows, ...missingRows],
  cannotProduce: [
    [NO_OTHER_SUCCESS, '2XX', /^(update|delete)(Ticket|Comment|Contact|User|Team)$/],
    [NOT_ASKED, '422|4XX|502|504', /^listTicket(Statuses|Priorities)$/],
  ],
  stateOf,
};

import { expect } from '@jest/globals';
import adapter from '../../../src/adapters/deskhero/index.js';
import { get, patch, post, type Call } from '../../support/call.js';
import { stateOf } from '../../deskhero/client.js';
import {
  ALICE,
  DANA,
  FIELD,
  GROUP,
  MESSAGE,
  NOTE,
  OTHER_TICKET,
  PENDING,
  PRINTER,
  TICKET,
} from '../../deskhero/samples.js';
import { recordsOf, type Json } from '../../deskhero/scenario.js';
import { at, kindsOf, lacking, REMOTE, unsupported, type Known, type Lost } from './kinds.js';
import { rowsOf, type Row } from './row.js';
import type { AccountTable } from './table.js';
import { deskhero as vendor } from './vendor.js';

const { list, one, create } = kindsOf(vendor);
const ofAccount = rowsOf(vendor);

const OF_TICKET = `ticket[id]=${TICKET}`;
const file = { file_name: 'a.txt', content_type: 'text/plain', data: 'aGk=' };
/** Of a ticket with a file. */
const FILED = 1041;
const LABEL = '610';
/** Whoever asked for TICKET. */
const CONTACT = String((recordsOf('tickets').find(({ id }) => id === TICKET)?.['requester'] as Json)['email']);

/** The vendor says 400 to an id of nothing; one that is no number is none of its. */
const byVendor = (id: number): Known => ({
  id: String(id),
  lost: { status: 400, body: REMOTE },
  malformed: { id: 'x', ...notFound('x') },
});
/** Where the vendor answers no single record, the adapter finds out that there is none. */
const inList = (id: number | string): Known => ({ id: String(id), lost: notFound(vendor.nobody) });

function notFound(id: string): Lost {
  return { status: 404, body: { message: `${id} not found` } };
}

const sound = { name: 'x', description: 'x', contact: { name: 'Jo Berg', emails: [{ email: 'jo@example.com' }] } };
const ticketRows: readonly Row[] = [
  ...list('listTickets', get(at('tickets')), [
    {
      title: 'of a contact, in capitals',
      status: 200,
      call: get(at(`tickets?contact[id]=${CONTACT.toUpperCase()}`)),
      body: { result: expect.arrayContaining([expect.objectContaining({ id: String(TICKET) })]) },
    },
    {
      title: 'up to the end of all years',
      status: 200,
      call: get(at('tickets?created_at[lt]=9999-12-31T23:59:59.999Z&created_at[gt]=0000-01-01T00:00:00Z')),
      body: { result: expect.arrayContaining([expect.objectContaining({ id: String(TICKET) })]) },
    },
  ]),
  ...create(
    'createTicket',
    (body) => post(at('tickets'), body),
    {
      sound,
      missing: { body: { name: 'x' }, names: ['description'] },
      refused: { ...sound, ticket_type: { id: vendor.nobody } },
    },
    [
      {
        ...lacking(post(at('tickets'), sound), 'missing_required_query_parameters', ['remote_query[form]']),
        title: 'an account that names no form',
        account: 'deskhero without a form',
      },
      {
        title: 'an account that names no form, which is in the query',
        status: 200,
        call: post(at('tickets?remote_query[form]=contact-us'), sound),
        account: 'deskhero without a form',
        asks: true,
      },
    ],
  ),
  ...one('get', 'getTicket', (id) => get(at(`tickets/${id}`)), byVendor(TICKET)),
  ...one(
    'update',
    'updateTicket',
    (id) => patch(at(`tickets/${id}`), { status: { id: String(PENDING) } }),
    byVendor(TICKET),
    [
      {
        title: 'the id of another in remote_data',
        status: 400,
        call: patch(at(`tickets/${TICKET}`), { name: 'x', remote_data: { id: OTHER_TICKET } }),
        asks: false,
      },
    ],
  ),
];

const commentRows: readonly Row[] = [
  ...list('listComments', get(at(`comments?${OF_TICKET}`)), [
    lacking(get(at('comments')), 'missing_required_query_parameters', ['ticket']),
    {
      title: 'a ticket whose id is a word',
      ...notFound('convert_type'),
      call: get(at('comments?ticket[id]=convert_type')),
      asks: false,
    },
  ]),
  ...create(
    'createComment',
    (body) => post(at('comments'), body),
    {
      sound: { body: 'x', ticket: { id: String(TICKET) }, attachments: [file] },
      missing: { body: { ticket: { id: String(TICKET) } }, names: ['body'] },
      refused: { body: 'x', ticket: { id: vendor.nobody } },
    },
    [
      {
        title: 'private, in the channel of another vendor',
        status: 200,
        call: post(at('comments'), {
          body: 'x',
          ticket: { id: String(TICKET) },
          is_internal: true,
          channel: { type: 'email', id: '5' },
        }),
        body: { is_private: true, channel: { type: 'note_private' } },
      },
      {
        title: 'a receiver without an address',
        status: 400,
        call: post(at('comments'), {
          body: 'x',
          ticket: { id: String(TICKET) },
          receiver: { id: '17', type: 'contact' },
        }),
        asks: false,
      },
    ],
  ),
  ...one('get', 'getComment', (id) => get(at(`comments/${id}?${OF_TICKET}`)), inList(MESSAGE)),
  ...one(
    'update',
    'updateComment',
    (id) => patch(at(`comments/${id}?${OF_TICKET}`), { is_private: false }),
    inList(NOTE),
  ),
];

const peopleRows: readonly Row[] = [
  ...list('listContacts', get(at('contacts'))),
  ...one('get', 'getContact', (id) => get(at(`contacts/${id}`)), inList(CONTACT)),
  ...list('listUsers', get(at('users'))),
  ...one('get', 'getUser', (id) => get(at(`users/${id}`)), byVendor(ALICE)),
  ...one('update', 'updateUser', (id) => patch(at(`users/${id}`), { roles: [{ id: '2' }] }), byVendor(DANA)),
  ...list('listTeams', get(at('teams'))),
  ...one('get', 'getTeam', (id) => get(at(`teams/${id}`)), inList(GROUP)),
];

const download = (id: string): Call => post(at(`attachments/download?ticket[id]=${FILED}&id=${id}`), {});
const attachmentRows: readonly Row[] = [
  ...list(
    'listAttachments',
    get(at(`attachments?ticket[id]=${FILED}`)),
    [lacking(get(at('attachments')), 'missing_required_query_parameters', ['ticket'])],
    get(at(`attachments?ticket[id]=${vendor.nobody}`)),
  ),
  ...create('createAttachment', (body) => post(at('attachments'), body), {
    sound: { ...file, ticket_id: String(TICKET) },
    missing: { body: { ticket_id: String(TICKET) }, names: ['file_name', 'content_type', 'data'] },
    refused: { ...file, ticket_id: vendor.nobody },
  }),
  ...one('get', 'getAttachment', (id) => get(at(`attachments/${id}?ticket[id]=${FILED}`)), inList(LABEL)),
  ...ofAccount('downloadAttachment', download(LABEL), { writes: true }, [
    lacking(post(at('attachments/download'), {}), 'missing_required_query_parameters', ['file_url']),
    { title: 'nobody’s file', ...notFound(vendor.nobody), call: download(vendor.nobody) },
    {
      title: 'of nobody’s ticket',
      status: 400,
      call: post(at(`attachments/download?ticket[id]=${vendor.nobody}&id=1`), {}),
      body: REMOTE,
    },
  ]),
];

const choiceRows: readonly Row[] = [
  ...list('listTicketStatuses', get(at('ticket_status'))),
  ...list('listTicketPriorities', get(at('ticket_priorities'))),
  ...list('listTicketTypes', get(at('ticket_types'))),
  ...list('listTags', get(at('tags'))),
  ...one('get', 'getTag', (id) => get(at(`tags/${id}`)), inList(PRINTER)),
  ...list('listFields', get(at('fields'))),
  ...one('get', 'getField', (id) => get(at(`fields/${id}`)), inList(FIELD)),
  ...create('createField', (body) => post(at('fields'), body), {
    sound: { label: 'Floor', type: '1', entity_type: 'ticket' },
    missing: { body: { name: 'floor' }, names: ['label'] },
    refused: { label: '', type: '1', entity_type: 'ticket' },
  }),
];

const missingRows = unsupported(vendor, adapter, [
  'deleteTicket',
  'importTickets',
  'deleteComment',
  'createContact',
  'updateContact',
  'deleteContact',
  'createUser',
  'deleteUser',
  'createTeam',
  'updateTeam',
  'deleteTeam',
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
  'updateField',
  'listOrganizations',
  'getOrganization',
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
  'listWorkspaces',
  'getWorkspace',
  'createWorkspace',
  'updateWorkspace',
  'deleteWorkspace',
]);

export const deskhero: AccountTable = {
  vendor,
  adapter,
  rows: [...ticketRows, ...commentRows, ...peopleRows, ...attachmentRows, ...choiceRows, ...missingRows],
  cannotProduce: [['the vendor answers every success with 200', '2XX', /./]],
  stateOf,
};

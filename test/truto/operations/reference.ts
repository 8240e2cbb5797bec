import adapter from '../../../src/adapters/reference/index.js';
import { get, patch, post, remove, type Call } from '../../support/call.js';
import { documentedOperations } from '../../support/documented.js';
import { look, type TestServer } from '../../support/server.js';
import { credentialOf, EMPTY_WORKSPACE } from '../../support/truto.js';
import {
  ACCOUNT,
  ATTACHMENT,
  COLLECTION,
  COMMENT,
  CONTACT,
  FIELD,
  ORGANIZATION,
  TAG,
  TASK,
  TASK_LIST,
  TEAM,
  TICKET,
  USER,
  WORKSPACE,
} from '../reference-samples.js';
import { at, kindsOf, REMOTE, type Known } from './kinds.js';
import { rowsOf, type Row } from './row.js';
import type { AccountTable } from './table.js';
import { reference as vendor } from './vendor.js';

const { list, one, create } = kindsOf(vendor);
const ofAccount = rowsOf(vendor);

const file = { file_name: 'a.txt', content_type: 'text/plain', data: 'aGk=' };
const { nobody } = vendor;
/** The vendor's own check of what is handed on as it is. */
const wrong = { remote_data: { name: 5 } };
const known = (id: string): Known => ({ id });

const ticketRows: readonly Row[] = [
  ...list('listTickets', get(at('tickets'))),
  ...create('createTicket', (body) => post(at('tickets'), body), {
    sound: { name: 'x', description: 'x', contact: { id: CONTACT } },
    refused: { name: 'x', description: 'x', contact: { id: nobody } },
  }),
  ...one('get', 'getTicket', (id) => get(at(`tickets/${id}`)), known(TICKET)),
  ...one('update', 'updateTicket', (id) => patch(at(`tickets/${id}`), { name: 'x' }), known(TICKET)),
  ...one('delete', 'deleteTicket', (id) => remove(at(`tickets/${id}`)), known(TICKET)),
  ...create('importTickets', (body) => post(at('tickets/import'), { remote_data: body }), {
    sound: { name: 'x', description: 'x', contact: { id: CONTACT } },
    missing: { body: {}, names: ['name'] },
    refused: { name: 'x', description: 'x', contact: { id: nobody } },
  }),
];

const commentRows: readonly Row[] = [
  ...list('listComments', get(at(`comments?ticket[id]=${TICKET}`))),
  ...create('createComment', (body) => post(at('comments'), body), {
    sound: { body: 'x', ticket: { id: TICKET }, attachments: [file] },
    missing: { body: {}, names: ['body', 'ticket'] },
    refused: { body: 'x', ticket: { id: nobody } },
  }),
  ...one('get', 'getComment', (id) => get(at(`comments/${id}`)), known(COMMENT)),
  ...one('update', 'updateComment', (id) => patch(at(`comments/${id}`), { body: 'New' }), known(COMMENT)),
  ...one('delete', 'deleteComment', (id) => remove(at(`comments/${id}`)), known(COMMENT)),
];

const download = (id: string): Call => post(at(`attachments/download?id=${id}`), {});
const attachmentRows: readonly Row[] = [
  ...list('listAttachments', get(at(`attachments?ticket[id]=${TICKET}`))),
  ...create('createAttachment', (body) => post(at('attachments'), body), {
    sound: { ...file, ticket_id: TICKET },
    missing: { body: { ticket_id: TICKET }, names: ['file_name', 'content_type', 'data'] },
    refused: { ...file, ticket_id: nobody },
  }),
  ...one('get', 'getAttachment', (id) => get(at(`attachments/${id}`)), known(ATTACHMENT)),
  ...one(
    'update',
    'updateAttachment',
    (id) => patch(at(`attachments/${id}`), { file_name: 'b.txt' }),
    known(ATTACHMENT),
  ),
  ...ofAccount('downloadAttachment', download(ATTACHMENT), { writes: true, reads: false }, [
    { title: 'neither address nor id', status: 400, call: post(at('attachments/download'), {}) },
    { title: 'nobody’s file', status: 404, call: download(nobody) },
  ]),
];

const peopleRows: readonly Row[] = [
  ...list('listContacts', get(at('contacts'))),
  ...create('createContact', (body) => post(at('contacts'), body), {
    sound: { name: 'Ada', emails: [{ email: 'ada@example.com' }] },
    refused: { name: 'Ada', account_id: nobody },
  }),
  ...one('get', 'getContact', (id) => get(at(`contacts/${id}`)), known(CONTACT)),
  ...one('update', 'updateContact', (id) => patch(at(`contacts/${id}`), { name: 'Ada' }), known(CONTACT)),
  ...one('delete', 'deleteContact', (id) => remove(at(`contacts/${id}`)), known(CONTACT)),
  ...list('listUsers', get(at('users'))),
  ...create('createUser', (body) => post(at('users'), body), {
    sound: { name: 'Ada', emails: [{ email: 'ada@example.com' }] },
    missing: { body: { name: 'Ada', remote_data: { name: null } }, names: ['name'] },
    refused: { name: 'Ada', ...wrong },
  }),
  ...one('get', 'getUser', (id) => get(at(`users/${id}`)), known(USER)),
  ...one('update', 'updateUser', (id) => patch(at(`users/${id}`), { name: 'Ada' }), known(USER)),
  ...one('delete', 'deleteUser', (id) => remove(at(`users/${id}`)), known(USER)),
  ...list('listTeams', get(at('teams'))),
  ...create('createTeam', (body) => post(at('teams'), body), {
    sound: { name: 'New' },
    refused: wrong,
  }),
  ...one('get', 'getTeam', (id) => get(at(`teams/${id}`)), known(TEAM)),
  ...one('update', 'updateTeam', (id) => patch(at(`teams/${id}`), { name: 'New' }), known(TEAM)),
  ...one('delete', 'deleteTeam', (id) => remove(at(`teams/${id}`)), known(TEAM)),
  ...list('listAccounts', get(at('accounts'))),
  ...create('createAccount', (body) => post(at('accounts'), body), {
    sound: { name: 'Engines', domains: ['engines.example.com'] },
    refused: wrong,
  }),
  ...one('get', 'getAccount', (id) => get(at(`accounts/${id}`)), known(ACCOUNT)),
  ...one('update', 'updateAccount', (id) => patch(at(`accounts/${id}`), { name: 'New' }), known(ACCOUNT)),
  ...one('delete', 'deleteAccount', (id) => remove(at(`accounts/${id}`)), known(ACCOUNT)),
];

const placeRows: readonly Row[] = [
  ...list('listOrganizations', get(at('organizations'))),
  ...one('get', 'getOrganization', (id) => get(at(`organizations/${id}`)), known(ORGANIZATION)),
  ...list('listWorkspaces', get(at('workspaces'))),
  ...create('createWorkspace', (body) => post(at('workspaces'), body), {
    sound: { name: 'New' },
    refused: { name: 'New', account_id: nobody },
  }),
  ...one('get', 'getWorkspace', (id) => get(at(`workspaces/${id}`)), known(WORKSPACE)),
  ...one('update', 'updateWorkspace', (id) => patch(at(`workspaces/${id}`), { name: 'New' }), known(WORKSPACE)),
  ...one('delete', 'deleteWorkspace', (id) => remove(at(`workspaces/${id}`)), known(EMPTY_WORKSPACE), [
    { title: 'one that is not empty', status: 409, call: remove(at(`workspaces/${WORKSPACE}`)), body: REMOTE },
  ]),
  ...list('listCollections', get(at('collections'))),
  ...create('createCollection', (body) => post(at('collections'), body), {
    sound: { name: 'New', workspace: { id: WORKSPACE } },
    refused: { name: 'New', workspace: { id: nobody } },
  }),
  ...one('get', 'getCollection', (id) => get(at(`collections/${id}`)), known(COLLECTION)),
  ...one('update', 'updateCollection', (id) => patch(at(`collections/${id}`), { name: 'New' }), known(COLLECTION)),
];

const workRows: readonly Row[] = [
  ...list('listTaskLists', get(at(`task_lists?ticket[id]=${TICKET}`))),
  ...create('createTaskList', (body) => post(at('task_lists'), body), {
    sound: { name: 'New', ticket: { id: TICKET } },
    refused: { name: 'New', ticket: { id: nobody } },
  }),
  ...one('get', 'getTaskList', (id) => get(at(`task_lists/${id}`)), known(TASK_LIST)),
  ...list('listTasks', get(at(`tasks?ticket[id]=${TICKET}`))),
  ...create('createTask', (body) => post(at('tasks'), body), {
    sound: { name: 'New', ticket: { id: TICKET } },
    refused: { name: 'New', ticket: { id: nobody } },
  }),
  ...one('get', 'getTask', (id) => get(at(`tasks/${id}`)), known(TASK)),
  ...one('update', 'updateTask', (id) => patch(at(`tasks/${id}`), { name: 'New' }), known(TASK)),
  ...one('delete', 'deleteTask', (id) => remove(at(`tasks/${id}`)), known(TASK)),
];

const choiceRows: readonly Row[] = [
  ...list('listTicketStatuses', get(at('ticket_status'))),
  ...list('listTicketPriorities', get(at('ticket_priorities'))),
  ...list('listTicketTypes', get(at('ticket_types'))),
  ...list('listTags', get(at('tags'))),
  ...create('createTag', (body) => post(at('tags'), body), {
    sound: { name: 'new' },
    refused: { name: 'new', workspace: { id: nobody } },
  }),
  ...one('get', 'getTag', (id) => get(at(`tags/${id}`)), known(TAG)),
  ...one('update', 'updateTag', (id) => patch(at(`tags/${id}`), { name: 'new' }), known(TAG)),
  ...one('delete', 'deleteTag', (id) => remove(at(`tags/${id}`)), known(TAG)),
  ...list('listFields', get(at('fields'))),
  ...create('createField', (body) => post(at('fields'), body), {
    sound: { name: 'floor', label: 'Floor', type: 'text', entity_type: 'ticket' },
    refused: wrong,
  }),
  ...one('get', 'getField', (id) => get(at(`fields/${id}`)), known(FIELD)),
  ...one('update', 'updateField', (id) => patch(at(`fields/${id}`), { label: 'New' }), known(FIELD)),
];

export const reference: AccountTable = {
  vendor,
  adapter,
  rows: [...ticketRows, ...commentRows, ...attachmentRows, ...peopleRows, ...placeRows, ...workRows, ...choiceRows],
  cannotProduce: [['the vendor answers a change with 200, and a deletion with nothing', '2XX', /^(update|delete)/]],
  stateOf: recordsIn,
};

/** Everything that its lists show. */
async function recordsIn(server: TestServer, sandbox: string): Promise<unknown> {
  const lists = (await documentedOperations('reference')).filter(({ id }) => id.startsWith('list'));
  const key = credentialOf('reference');
  return Promise.all(lists.map(({ path }) => look(server, `/s/${sandbox}/reference${path}?limit=500`, key)));
}

import { EMPTY_ACCOUNT, EMPTY_WORKSPACE, IDS, NOBODY, OWNER, START } from '../ids.js';
import type { Subject } from './resource-rows.js';

const stamped = { created_at: START, updated_at: START };
const dangling = { id: NOBODY };

const tickets: Subject = {
  path: 'tickets',
  title: 'Ticket',
  operations: {
    list: 'listTickets',
    get: 'getTicket',
    create: 'createTicket',
    update: 'updateTicket',
    delete: 'deleteTicket',
  },
  id: IDS.tickets,
  count: 3,
  created: [
    { name: 'The export never arrives', priority: { name: 'URGENT' }, contact: { id: IDS.contacts } },
    {
      name: 'The export never arrives',
      status: { id: 'open', name: 'open' },
      priority: { id: 'urgent', name: 'urgent' },
    },
  ],
  refused: [
    ['a contact that does not exist', { contact: dangling }, 'contact'],
    ['a status that does not exist', { status: 'nowhere' }, 'status'],
    ['a status with no name that there is', { status: { name: 'nowhere' } }, 'status'],
    ['one user of two who does not exist', { assignees: [{ id: IDS.users }, dangling] }, 'assignees.1'],
    ['a tag that there is not', { tags: [{ name: 'refund' }, { name: 'nowhere' }] }, 'tags.1'],
    ['a creator who does not exist', { created_by: { id: NOBODY, type: 'user' } }, 'created_by'],
    ['an organization that does not exist', { organization: dangling }, 'organization'],
  ],
  misfit: [{ due_date: 'tomorrow' }, 'due_date'],
  changed: { name: 'Nobody can log in' },
};

const comments: Subject = {
  path: 'comments',
  title: 'Comment',
  operations: {
    list: 'listComments',
    get: 'getComment',
    create: 'createComment',
    update: 'updateComment',
    delete: 'deleteComment',
  },
  id: IDS.comments,
  count: 2,
  created: [
    { body: 'It is on its way.', ticket: { id: IDS.tickets } },
    {
      body: 'It is on its way.',
      html_body: '<p>It is on its way.</p>',
      ticket: { id: IDS.tickets },
      author: { id: OWNER, type: 'user', name: 'Morgan Reyes', username: 'morgan.reyes' },
      receiver: null,
      attachments: [],
    },
  ],
  refused: [
    ['neither text nor file', { ticket: { id: IDS.tickets } }, 'body'],
    ['neither ticket nor collection', { body: 'x' }, 'ticket'],
    ['a ticket that does not exist', { body: 'x', ticket: dangling }, 'ticket'],
    ['an author who does not exist', { body: 'x', ticket: { id: IDS.tickets }, author: dangling }, 'author'],
    ['a status that does not exist', { body: 'x', ticket: { id: IDS.tickets }, status: 'nowhere' }, 'status'],
    [
      'a file that is no base64',
      {
        body: 'x',
        ticket: { id: IDS.tickets },
        attachments: [{ file_name: 'a', content_type: 'text/plain', data: 'no, this is none' }],
      },
      'attachments.0.data',
    ],
  ],
  misfit: [{ body: 7 }, 'body'],
  changed: { body: 'It has gone out.' },
};

const attachments: Subject = {
  path: 'attachments',
  title: 'Attachment',
  operations: {
    list: 'listAttachments',
    get: 'getAttachment',
    create: 'createAttachment',
    update: 'updateAttachment',
  },
  id: IDS.attachments,
  count: 2,
  created: [
    { file_name: 'trace.txt', content_type: 'text/plain', data: 'aGVsbG8gd29ybGQ=', ticket_id: IDS.tickets },
    { file_name: 'trace.txt', size: 11, ticket_id: IDS.tickets, uploaded_by: OWNER, uploaded_by_type: 'user' },
  ],
  refused: [
    [
      'a ticket that does not exist',
      { file_name: 'a', content_type: 'text/plain', data: '', ticket_id: NOBODY },
      'ticket_id',
    ],
    ['bytes that are no base64', { file_name: 'a', content_type: 'text/plain', data: 'no, this is none' }, 'data'],
  ],
  misfit: [{ file_name: 7 }, 'file_name'],
  changed: { file_name: 'trace-1.txt' },
};

const contacts: Subject = {
  path: 'contacts',
  title: 'Contact',
  operations: {
    list: 'listContacts',
    get: 'getContact',
    create: 'createContact',
    update: 'updateContact',
    delete: 'deleteContact',
  },
  id: IDS.contacts,
  count: 2,
  created: [
    { name: 'Mei Tanaka', emails: [{ email: 'mei@example.com' }], account_id: IDS.accounts },
    { name: 'Mei Tanaka', phones: [], account_id: IDS.accounts, is_active: true, custom_fields: {}, ...stamped },
  ],
  refused: [['an account that does not exist', { account_id: NOBODY }, 'account_id']],
  changed: { name: 'John D.' },
};

const users: Subject = {
  path: 'users',
  title: 'User',
  operations: { list: 'listUsers', get: 'getUser', create: 'createUser', update: 'updateUser', delete: 'deleteUser' },
  id: IDS.users,
  count: 4,
  created: [
    { name: 'Dana', roles: ['owner', { name: 'agent' }] },
    {
      name: 'Dana',
      roles: [
        { id: 'owner', name: 'owner' },
        { id: 'agent', name: 'agent' },
      ],
      emails: [],
      team_ids: [],
      is_active: true,
      ...stamped,
    },
  ],
  refused: [['a collection that does not exist', { name: 'Dana', collections: [dangling] }, 'collections.0']],
  misfit: [{ avatar: 7 }, 'avatar'],
  changed: { name: 'Alice J.' },
};

const teams: Subject = {
  path: 'teams',
  title: 'Team',
  operations: { list: 'listTeams', get: 'getTeam', create: 'createTeam', update: 'updateTeam', delete: 'deleteTeam' },
  id: IDS.teams,
  count: 2,
  created: [
    { name: 'Onboarding', workspace: { name: 'support' } },
    { name: 'Onboarding', description: null, workspace: { id: IDS.workspaces, name: 'Support' }, ...stamped },
  ],
  refused: [['a workspace that does not exist', { workspace: dangling }, 'workspace']],
  changed: { description: 'The first month' },
};

const accounts: Subject = {
  path: 'accounts',
  title: 'Account',
  operations: {
    list: 'listAccounts',
    get: 'getAccount',
    create: 'createAccount',
    update: 'updateAccount',
    delete: 'deleteAccount',
  },
  id: IDS.accounts,
  count: 2,
  created: [
    { name: 'Northwind', description: 'Never answered' },
    { name: 'Northwind', domains: [], ...stamped },
  ],
  changed: { domains: ['a.example', 'b.example'] },
  removable: EMPTY_ACCOUNT,
  needed: 'The account still has contacts',
};

const collections: Subject = {
  path: 'collections',
  title: 'Collection',
  operations: {
    list: 'listCollections',
    get: 'getCollection',
    create: 'createCollection',
    update: 'updateCollection',
  },
  id: IDS.collections,
  count: 2,
  created: [
    { name: 'Refunds', type: 'epic', workspace: IDS.workspaces, parent_collection_id: IDS.collections },
    {
      type: 'epic',
      workspace: { id: IDS.workspaces, name: 'Support' },
      parent_collection_id: IDS.collections,
      urls: [],
    },
  ],
  refused: [['a collection above it that does not exist', { parent_collection_id: NOBODY }, 'parent_collection_id']],
  changed: { description: 'By June' },
};

const fields: Subject = {
  path: 'fields',
  title: 'Field',
  operations: { list: 'listFields', get: 'getField', create: 'createField', update: 'updateField' },
  id: IDS.fields,
  count: 2,
  created: [
    { name: 'floor', label: 'Floor', type: 'number', entity_type: 'ticket' },
    {
      name: 'floor',
      options: [],
      is_hidden: false,
      is_unique: false,
      is_user_defined: true,
      collections: [],
      ...stamped,
    },
  ],
  refused: [['a type of ticket that does not exist', { ticket_type: { name: 'nowhere' } }, 'ticket_type']],
  changed: { is_required: true },
};

const tags: Subject = {
  path: 'tags',
  title: 'Tag',
  operations: { list: 'listTags', get: 'getTag', create: 'createTag', update: 'updateTag', delete: 'deleteTag' },
  id: IDS.tags,
  count: 3,
  created: [
    { name: 'vip', parent: { id: IDS.tags } },
    { name: 'vip', color: null, status: 'active', parent: { id: IDS.tags }, collections: [], ...stamped },
  ],
  refused: [['a tag above it that does not exist', { parent: dangling }, 'parent']],
  changed: { color: '#ffcc00' },
};

const taskLists: Subject = {
  path: 'task_lists',
  title: 'Task list',
  operations: { list: 'listTaskLists', get: 'getTaskList', create: 'createTaskList' },
  id: IDS.task_lists,
  count: 2,
  created: [
    { name: 'Afterwards', ticket: { id: IDS.tickets } },
    { name: 'Afterwards', ticket: { id: IDS.tickets }, tasks: [], ...stamped },
  ],
  refused: [['a ticket that does not exist', { ticket: dangling }, 'ticket']],
};

const tasks: Subject = {
  path: 'tasks',
  title: 'Task',
  operations: { list: 'listTasks', get: 'getTask', create: 'createTask', update: 'updateTask', delete: 'deleteTask' },
  id: IDS.tasks,
  count: 2,
  created: [
    { name: 'Call', ticket: { id: IDS.tickets }, assignees: [{ id: OWNER }], status: { name: 'done' } },
    {
      assignees: [{ id: OWNER, name: 'Morgan Reyes' }],
      status: { id: 'done', name: 'done' },
      task_list: null,
      ...stamped,
    },
  ],
  refused: [['a list that does not exist', { task_list: dangling }, 'task_list']],
  changed: { description: 'Twice' },
};

const workspaces: Subject = {
  path: 'workspaces',
  title: 'Workspace',
  operations: {
    list: 'listWorkspaces',
    get: 'getWorkspace',
    create: 'createWorkspace',
    update: 'updateWorkspace',
    delete: 'deleteWorkspace',
  },
  id: IDS.workspaces,
  count: 2,
  created: [
    { name: 'Returns', organization: { id: IDS.organizations }, account_id: IDS.accounts, type: 'private' },
    { name: 'Returns', status: 'active', organization: { id: IDS.organizations }, ...stamped },
  ],
  refused: [['an account that does not exist', { account_id: NOBODY }, 'account_id']],
  changed: { status: 'inactive' },
  removable: EMPTY_WORKSPACE,
  needed: 'The workspace is not empty',
};

const seeded = (path: string, title: string, list: string, id: string, count: number): Subject => ({
  path,
  title,
  operations: { list },
  id,
  count,
});

export const subjects: readonly Subject[] = [
  tickets,
  comments,
  attachments,
  contacts,
  users,
  teams,
  accounts,
  collections,
  fields,
  tags,
  taskLists,
  tasks,
  workspaces,
  {
    ...seeded('organizations', 'Organization', 'listOrganizations', IDS.organizations, 2),
    operations: { list: 'listOrganizations', get: 'getOrganization' },
  },
  seeded('ticket_status', 'Ticket status', 'listTicketStatuses', 'open', 5),
  seeded('ticket_priorities', 'Ticket priority', 'listTicketPriorities', 'medium', 4),
  seeded('ticket_types', 'Ticket type', 'listTicketTypes', 'incident', 2),
];

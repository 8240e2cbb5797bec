import { defineAdapter } from '../../adapter-kit/define-adapter.js';
import { textIn } from '../../adapter-kit/values.js';
import { downloadAttachment } from './download-attachment.js';
import { needs, needsTextAndPlace } from './mappers/complete.js';
import { IN_WORKSPACE, OF_TICKET } from './mappers/places.js';
import * as shapes from './mappers/shapes.js';
import { resource, vendorList } from './vendor.js';

const tickets = resource('tickets', shapes.TICKET, {
  places: { workspace: IN_WORKSPACE, organization: ['organization'], ticket_type: ['ticket_type'] },
  // There is no ticket elsewhere that has nothing to be told by.
  assertImportable: needs('name'),
});
const comments = resource('comments', shapes.COMMENT, {
  places: { ticket: OF_TICKET, collections: ['collections'] },
  assertComplete: needsTextAndPlace,
});
const contacts = resource('contacts', shapes.CONTACT);
const users = resource('users', shapes.USER, {
  places: { collections: ['collections'] },
  assertComplete: needs('name'),
});
const teams = resource('teams', shapes.TEAM);
const attachments = resource('attachments', shapes.ATTACHMENT, {
  places: { ticket_id: ['ticket.id'] },
  assertComplete: needs('file_name', 'content_type', 'data'),
});
const accounts = resource('accounts', shapes.ACCOUNT);
const collections = resource('collections', shapes.COLLECTION, {
  places: { type: ['type'], workspace: ['workspace'], organization: ['organization'] },
});
const fields = resource('fields', shapes.FIELD);
const organizations = resource('organizations', shapes.ORGANIZATION);
const tags = resource('tags', shapes.TAG, { places: { collections: ['collections'] } });
const taskLists = resource('task_lists', shapes.TASK_LIST, { places: { ticket: OF_TICKET } });
const tasks = resource('tasks', shapes.TASK, { places: { ticket: OF_TICKET } });
const workspaces = resource('workspaces', shapes.WORKSPACE);

/** The vendor whose schema is the unified one: whatever a real vendor lacks, it has. */
export default defineAdapter({
  name: 'reference',
  title: 'Reference',
  baseUrl: 'https://reference.deskdouble.example',
  secrets: ['api_key'],
  connect: (context) => ({ headers: { authorization: `Bearer ${textIn(context['api_key']) ?? ''}` } }),
  proxy: {
    resources: {
      tickets: '/v1/tickets',
      comments: '/v1/comments',
      contacts: '/v1/contacts',
      users: '/v1/users',
      teams: '/v1/teams',
      attachments: '/v1/attachments',
      accounts: '/v1/accounts',
      collections: '/v1/collections',
      fields: '/v1/fields',
      organizations: '/v1/organizations',
      tags: '/v1/tags',
      task_lists: '/v1/task_lists',
      tasks: '/v1/tasks',
      workspaces: '/v1/workspaces',
      ticket_status: '/v1/ticket_status',
      ticket_priorities: '/v1/ticket_priorities',
      ticket_types: '/v1/ticket_types',
    },
    list: vendorList,
  },
  operations: {
    listTickets: tickets.list,
    getTicket: tickets.get,
    createTicket: tickets.create,
    updateTicket: tickets.update,
    deleteTicket: tickets.delete,
    importTickets: tickets.import,
    listComments: comments.list,
    getComment: comments.get,
    createComment: comments.create,
    updateComment: comments.update,
    deleteComment: comments.delete,
    listContacts: contacts.list,
    getContact: contacts.get,
    createContact: contacts.create,
    updateContact: contacts.update,
    deleteContact: contacts.delete,
    listUsers: users.list,
    getUser: users.get,
    createUser: users.create,
    updateUser: users.update,
    deleteUser: users.delete,
    listTeams: teams.list,
    getTeam: teams.get,
    createTeam: teams.create,
    updateTeam: teams.update,
    deleteTeam: teams.delete,
    listAttachments: attachments.list,
    getAttachment: attachments.get,
    createAttachment: attachments.create,
    updateAttachment: attachments.update,
    downloadAttachment,
    listTicketStatuses: resource('ticket_status', shapes.TICKET_STATUS).list,
    listTicketPriorities: resource('ticket_priorities', shapes.TICKET_PRIORITY).list,
    listAccounts: accounts.list,
    getAccount: accounts.get,
    createAccount: accounts.create,
    updateAccount: accounts.update,
    deleteAccount: accounts.delete,
    listCollections: collections.list,
    getCollection: collections.get,
    createCollection: collections.create,
    updateCollection: collections.update,
    listFields: fields.list,
    getField: fields.get,
    createField: fields.create,
    updateField: fields.update,
    listOrganizations: organizations.list,
    getOrganization: organizations.get,
    listTags: tags.list,
    getTag: tags.get,
    createTag: tags.create,
    updateTag: tags.update,
    deleteTag: tags.delete,
    listTaskLists: taskLists.list,
    getTaskList: taskLists.get,
    createTaskList: taskLists.create,
    listTasks: tasks.list,
    getTask: tasks.get,
    createTask: tasks.create,
    updateTask: tasks.update,
    deleteTask: tasks.delete,
    listTicketTypes: resource('ticket_types', shapes.TICKET_TYPE).list,
    listWorkspaces: workspaces.list,
    getWorkspace: workspaces.get,
    createWorkspace: workspaces.create,
    updateWorkspace: workspaces.update,
    deleteWorkspace: workspaces.delete,
  },
});

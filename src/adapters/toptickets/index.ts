import { defineAdapter } from '../../adapter-kit/define-adapter.js';
import { textIn } from '../../adapter-kit/values.js';
import { vendorList } from './vendor.js';
import { createAttachment } from './operations/create-attachment.js';
import { createComment } from './operations/create-comment.js';
import { createContact } from './operations/create-contact.js';
import { createTeam } from './operations/create-team.js';
import { createTicket } from './operations/create-ticket.js';
import { createUser } from './operations/create-user.js';
import { deleteComment } from './operations/delete-comment.js';
import { deleteContact } from './operations/delete-contact.js';
import { deleteTeam } from './operations/delete-team.js';
import { deleteTicket } from './operations/delete-ticket.js';
import { deleteUser } from './operations/delete-user.js';
import { downloadAttachment } from './operations/download-attachment.js';
import { getAttachment } from './operations/get-attachment.js';
import { getComment } from './operations/get-comment.js';
import { getContact } from './operations/get-contact.js';
import { getTeam } from './operations/get-team.js';
import { getTicket } from './operations/get-ticket.js';
import { getUser } from './operations/get-user.js';
import { importTickets } from './operations/import-tickets.js';
import { listAttachments } from './operations/list-attachments.js';
import { listComments } from './operations/list-comments.js';
import { listContacts } from './operations/list-contacts.js';
import { listTeams } from './operations/list-teams.js';
import { listTicketPriorities } from './operations/list-ticket-priorities.js';
import { listTicketStatuses } from './operations/list-ticket-statuses.js';
import { listTickets } from './operations/list-tickets.js';
import { listUsers } from './operations/list-users.js';
import { updateComment } from './operations/update-comment.js';
import { updateContact } from './operations/update-contact.js';
import { updateTeam } from './operations/update-team.js';
import { updateTicket } from './operations/update-ticket.js';
import { updateUser } from './operations/update-user.js';

/** TopTickets. @see https://toptickets.pages.dev */
export default defineAdapter({
  name: 'toptickets',
  title: 'TopTickets',
  baseUrl: 'https://api.toptickets.app',
  secrets: ['api_key'],
  connect: (context) => ({ headers: { authorization: `Bearer ${textIn(context['api_key']) ?? ''}` } }),
  proxy: {
    resources: {
      tickets: '/v1/tickets',
      comments: '/v1/tickets/{ticket_id}/comments',
      attachments: '/v1/tickets/{ticket_id}/attachments',
      customers: '/v1/customers',
      teams: '/v1/teams',
      users: '/v1/users',
    },
    list: vendorList,
  },
  operations: {
    listTickets,
    getTicket,
    createTicket,
    updateTicket,
    deleteTicket,
    importTickets,
    listComments,
    getComment,
    createComment,
    updateComment,
    deleteComment,
    listContacts,
    getContact,
    createContact,
    updateContact,
    deleteContact,
    listUsers,
    getUser,
    createUser,
    updateUser,
    deleteUser,
    listTeams,
    getTeam,
    createTeam,
    updateTeam,
    deleteTeam,
    listAttachments,
    getAttachment,
    createAttachment,
    updateAttachment: { unsupported: 'the vendor cannot change a file that was uploaded' },
    downloadAttachment,
    listTicketStatuses,
    listTicketPriorities,
    listAccounts: { unsupported: 'customers of the vendor belong to no account' },
    getAccount: { unsupported: 'customers of the vendor belong to no account' },
    createAccount: { unsupported: 'customers of the vendor belong to no account' },
    updateAccount: { unsupported: 'customers of the vendor belong to no account' },
    deleteAccount: { unsupported: 'customers of the vendor belong to no account' },
    listCollections: { unsupported: 'the vendor has no projects or other collections of tickets' },
    getCollection: { unsupported: 'the vendor has no projects or other collections of tickets' },
    createCollection: { unsupported: 'the vendor has no projects or other collections of tickets' },
    updateCollection: { unsupported: 'the vendor has no projects or other collections of tickets' },
    listFields: { unsupported: 'the vendor has no list of its fields' },
    getField: { unsupported: 'the vendor has no list of its fields' },
    createField: { unsupported: 'the vendor has no list of its fields' },
    updateField: { unsupported: 'the vendor has no list of its fields' },
    listOrganizations: { unsupported: 'the vendor has no organizations' },
    getOrganization: { unsupported: 'the vendor has no organizations' },
    listTags: { unsupported: 'tickets of the vendor have no tags' },
    getTag: { unsupported: 'tickets of the vendor have no tags' },
    createTag: { unsupported: 'tickets of the vendor have no tags' },
    updateTag: { unsupported: 'tickets of the vendor have no tags' },
    deleteTag: { unsupported: 'tickets of the vendor have no tags' },
    listTaskLists: { unsupported: 'the vendor has no tasks' },
    getTaskList: { unsupported: 'the vendor has no tasks' },
    createTaskList: { unsupported: 'the vendor has no tasks' },
    listTasks: { unsupported: 'the vendor has no tasks' },
    getTask: { unsupported: 'the vendor has no tasks' },
    createTask: { unsupported: 'the vendor has no tasks' },
    updateTask: { unsupported: 'the vendor has no tasks' },
    deleteTask: { unsupported: 'the vendor has no tasks' },
    listTicketTypes: { unsupported: 'categories of the vendor are free text, of which there is no list' },
    listWorkspaces: { unsupported: 'the vendor has no workspaces' },
    getWorkspace: { unsupported: 'the vendor has no workspaces' },
    createWorkspace: { unsupported: 'the vendor has no workspaces' },
    updateWorkspace: { unsupported: 'the vendor has no workspaces' },
    deleteWorkspace: { unsupported: 'the vendor has no workspaces' },
  },
});

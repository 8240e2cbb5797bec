import { defineAdapter } from '../../adapter-kit/define-adapter.js';
import { textIn } from '../../adapter-kit/values.js';
import { vendorList } from './vendor.js';
import { createAttachment } from './operations/create-attachment.js';
import { createComment } from './operations/create-comment.js';
import { createField } from './operations/create-field.js';
import { createTicket } from './operations/create-ticket.js';
import { downloadAttachment } from './operations/download-attachment.js';
import { getAttachment } from './operations/get-attachment.js';
import { getComment } from './operations/get-comment.js';
import { getContact } from './operations/get-contact.js';
import { getField } from './operations/get-field.js';
import { getTag } from './operations/get-tag.js';
import { getTeam } from './operations/get-team.js';
import { getTicket } from './operations/get-ticket.js';
import { getUser } from './operations/get-user.js';
import { listAttachments } from './operations/list-attachments.js';
import { listComments } from './operations/list-comments.js';
import { listContacts } from './operations/list-contacts.js';
import { listFields } from './operations/list-fields.js';
import { listTags } from './operations/list-tags.js';
import { listTeams } from './operations/list-teams.js';
import { listTicketPriorities } from './operations/list-ticket-priorities.js';
import { listTicketStatuses } from './operations/list-ticket-statuses.js';
import { listTicketTypes } from './operations/list-ticket-types.js';
import { listTickets } from './operations/list-tickets.js';
import { listUsers } from './operations/list-users.js';
import { updateComment } from './operations/update-comment.js';
import { updateTicket } from './operations/update-ticket.js';
import { updateUser } from './operations/update-user.js';

/** DeskHero, below the tenant that the account names. @see https://apidocs.deskhero.com */
export default defineAdapter({
  name: 'deskhero',
  title: 'DeskHero',
  baseUrl: 'https://deskhero.com',
  secrets: ['access_token'],
  connect: (context) => ({ headers: { authorization: `Bearer ${textIn(context['access_token']) ?? ''}` } }),
  proxy: {
    resources: {
      tickets: '/api/{tenant}/v1/tickets',
      ticket_conversations: '/api/{tenant}/v1/ticket_conversations/{ticket_id}',
      users: '/api/{tenant}/v1/users',
      groups: '/api/{tenant}/v1/groups',
      lists: '/api/{tenant}/v1/lists',
      list_entries: '/api/{tenant}/v1/list_entries/{list_id}',
      fields: '/api/{tenant}/v1/fields',
      forms: '/api/{tenant}/v1/forms',
      knowledge_bases: '/api/{tenant}/v1/knowledge_bases',
      templates: '/api/{tenant}/v1/templates',
      mailboxes: '/api/{tenant}/v1/mailboxes',
    },
    update: 'put',
    list: vendorList,
  },
  operations: {
    listTickets,
    getTicket,
    createTicket,
    updateTicket,
    deleteTicket: { unsupported: 'the vendor has no call that deletes a ticket' },
    importTickets: {
      unsupported: 'the vendor takes in new tickets by its forms alone, as of now: history cannot be brought over',
    },
    listComments,
    getComment,
    createComment,
    updateComment,
    deleteComment: { unsupported: 'the vendor keeps what was said on a ticket: no call deletes an entry' },
    listContacts,
    getContact,
    createContact: { unsupported: 'the vendor keeps no contacts: those who ask are part of their tickets' },
    updateContact: { unsupported: 'the vendor keeps no contacts: those who ask are part of their tickets' },
    deleteContact: { unsupported: 'the vendor keeps no contacts: those who ask are part of their tickets' },
    listUsers,
    getUser,
    createUser: { unsupported: 'the vendor invites people, who become users when they accept' },
    updateUser,
    deleteUser: { unsupported: 'the vendor has no call that deletes a user' },
    listTeams,
    getTeam,
    createTeam: { unsupported: 'the vendor has no call that makes a group' },
    updateTeam: { unsupported: 'the vendor has no call that changes a group' },
    deleteTeam: { unsupported: 'the vendor has no call that deletes a group' },
    listAttachments,
    getAttachment,
    createAttachment,
    updateAttachment: { unsupported: 'the vendor cannot change a file that was uploaded' },
    downloadAttachment,
    listTicketStatuses,
    listTicketPriorities,
    listAccounts: { unsupported: "those who ask for help belong to no account of the vendor's" },
    getAccount: { unsupported: "those who ask for help belong to no account of the vendor's" },
    createAccount: { unsupported: "those who ask for help belong to no account of the vendor's" },
    updateAccount: { unsupported: "those who ask for help belong to no account of the vendor's" },
    deleteAccount: { unsupported: "those who ask for help belong to no account of the vendor's" },
    listCollections: { unsupported: 'the vendor has no projects or other collections of tickets' },
    getCollection: { unsupported: 'the vendor has no projects or other collections of tickets' },
    createCollection: { unsupported: 'the vendor has no projects or other collections of tickets' },
    updateCollection: { unsupported: 'the vendor has no projects or other collections of tickets' },
    listFields,
    getField,
    createField,
    updateField: { unsupported: 'the vendor has no call that changes a field' },
    listOrganizations: { unsupported: 'the vendor has no organizations' },
    getOrganization: { unsupported: 'the vendor has no organizations' },
    listTags,
    getTag,
    createTag: { unsupported: 'the vendor makes a tag when a ticket is given one that there is not yet' },
    updateTag: { unsupported: 'the vendor has no call that changes a tag' },
    deleteTag: { unsupported: 'the vendor has no call that deletes a tag' },
    listTaskLists: { unsupported: 'the vendor has no tasks' },
    getTaskList: { unsupported: 'the vendor has no tasks' },
    createTaskList: { unsupported: 'the vendor has no tasks' },
    listTasks: { unsupported: 'the vendor has no tasks' },
    getTask: { unsupported: 'the vendor has no tasks' },
    createTask: { unsupported: 'the vendor has no tasks' },
    updateTask: { unsupported: 'the vendor has no tasks' },
    deleteTask: { unsupported: 'the vendor has no tasks' },
    listTicketTypes,
    listWorkspaces: { unsupported: 'the vendor has no workspaces: a tenant is all that there is' },
    getWorkspace: { unsupported: 'the vendor has no workspaces: a tenant is all that there is' },
    createWorkspace: { unsupported: 'the vendor has no workspaces: a tenant is all that there is' },
    updateWorkspace: { unsupported: 'the vendor has no workspaces: a tenant is all that there is' },
    deleteWorkspace: { unsupported: 'the vendor has no workspaces: a tenant is all that there is' },
  },
});

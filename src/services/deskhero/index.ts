import { defineService } from '../../emulator/define-service.js';
import type { operations } from './api.generated.js';
import { demoRecords } from './demo.js';
import { deskheroErrors } from './errors.js';
import { aggregateGroups } from './operations/aggregate-groups.js';
import { aggregateListEntries } from './operations/aggregate-list-entries.js';
import { aggregateUsers } from './operations/aggregate-users.js';
import { convertTicketConversationType } from './operations/convert-ticket-conversation-type.js';
import { createTicketConversations } from './operations/create-ticket-conversations.js';
import { createUserInvites } from './operations/create-user-invites.js';
import { getCurrentTenant } from './operations/get-current-tenant.js';
import { getTicket } from './operations/get-ticket.js';
import { groupListEntries } from './operations/group-list-entries.js';
import { mergeTickets } from './operations/merge-tickets.js';
import { revokeUserInvite } from './operations/revoke-user-invite.js';
import { submitExternalDynamicForm } from './operations/submit-external-dynamic-form.js';
import { updateTickets } from './operations/update-tickets.js';
import { updateUser } from './operations/update-user.js';
import { uploadAttachment } from './operations/upload-attachment.js';
import { prepareField } from './prepare/fields.js';
import { prepareForm } from './prepare/forms.js';
import { prepareKnowledgeBase } from './prepare/knowledge-bases.js';
import { prepareList } from './prepare/lists.js';
import { prepareMailbox } from './prepare/mailboxes.js';
import { prepareTemplate } from './prepare/templates.js';
import { prepareTicketConversation } from './prepare/ticket-conversations.js';
import { prepareTicket } from './prepare/tickets.js';

/** DeskHero: everything but these operations is served from `openapi/deskhero.model.yaml`. */
export default defineService<operations>({
  operations: {
    aggregateGroups,
    aggregateListEntries,
    aggregateUsers,
    convertTicketConversationType,
    createTicketConversations,
    createUserInvites,
    getCurrentTenant,
    getTicket,
    groupListEntries,
    mergeTickets,
    revokeUserInvite,
    submitExternalDynamicForm,
    updateTickets,
    updateUser,
    uploadAttachment,
  },
  errors: deskheroErrors,
  prepare: {
    fields: prepareField,
    forms: prepareForm,
    knowledge_bases: prepareKnowledgeBase,
    lists: prepareList,
    mailboxes: prepareMailbox,
    templates: prepareTemplate,
    ticket_conversations: prepareTicketConversation,
    tickets: prepareTicket,
  },
  demo: demoRecords,
});

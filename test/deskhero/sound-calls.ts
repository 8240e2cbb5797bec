import { get, post, put, upload, type Call } from '../support/call.js';
import { v1 } from './scenario.js';
import { ARTICLE, DANA, FORM, GROUP, html, INVITE, MAILBOX, note, NOTE, OTHER_TICKET, SOLVED } from './samples.js';
import { STATUSES, TICKET } from './samples.js';

const guide = { filename: 'manual.txt', type: 'text/plain', bytes: 'Press the button.' };

/**
 * For every operation of the document a call that succeeds for whoever has the role, in either tenant, and that changes
 * something where the operation is there to change something.
 */
export function soundCalls(tenant = 'acme'): Readonly<Record<string, Call>> {
  const at = (path: string): string => v1(path, tenant);
  return {
    listTicketConversations: get(at(`/ticket_conversations/${TICKET}`)),
    createTicketConversations: post(at(`/ticket_conversations/${TICKET}`), [note('Ask the maker.')]),
    convertTicketConversationType: post(at('/ticket_conversations/convert_type'), { id: NOTE, type: 3 }),
    listTickets: get(at('/tickets')),
    updateTickets: put(at('/tickets'), [{ id: TICKET, sys_status: { id: SOLVED } }]),
    getTicket: get(at(`/tickets/${TICKET}`)),
    mergeTickets: post(at('/tickets/merge'), {
      merge_to_ticket_id: TICKET,
      merge_from_ticket_ids: [OTHER_TICKET],
    }),
    submitExternalDynamicForm: post(at('/tickets/external_dynamic_form?form=contact-us'), [
      { sys_subject: 'Norway?', sys_content_rich: html('Do you ship there?') },
    ]),
    listUsers: get(at('/users')),
    aggregateUsers: get(at('/users/aggregate?field_keys=family_name')),
    getUser: get(at(`/users/${DANA}`)),
    updateUser: put(at(`/users/${DANA}`), { status: 2 }),
    createUserInvites: post(at('/user_invites/create_v2'), { emails: ['new@example.com'], tenant_role: 3 }),
    revokeUserInvite: put(at('/user_invites/revoke'), { id: INVITE }),
    listGroups: get(at('/groups')),
    aggregateGroups: get(at('/groups/aggregate?field_keys=name')),
    getCurrentTenant: get(at('/tenants/get_current')),
    listLists: get(at('/lists')),
    createList: post(at('/lists'), { name: 'Spare parts' }),
    getList: get(at(`/lists/${STATUSES}`)),
    listListEntries: get(at(`/list_entries/${STATUSES}`)),
    groupListEntries: get(at(`/list_entries/${STATUSES}/grouped?column_key=bg_color`)),
    aggregateListEntries: get(at(`/list_entries/${STATUSES}/aggregate?field_keys=label`)),
    listFields: get(at('/fields')),
    createField: post(at('/fields'), { label: 'Room' }),
    listForms: get(at('/forms')),
    createForm: post(at('/forms'), { name: 'Call us' }),
    getForm: get(at(`/forms/${FORM}`)),
    listKnowledgeBases: get(at('/knowledge_bases')),
    createKnowledgeBase: post(at('/knowledge_bases'), { sys_subject: 'Clean the head' }),
    getKnowledgeBase: get(at(`/knowledge_bases/${ARTICLE}`)),
    updateKnowledgeBase: put(at(`/knowledge_bases/${ARTICLE}`), { sys_subject: 'Clean the head twice' }),
    createKnowledgeBaseFromFile: upload(at('/knowledge_bases/create_from_file'), guide),
    listTemplates: get(at('/templates')),
    createTemplate: post(at('/templates'), { name: 'Goodbye', groups: [{ id: GROUP }] }),
    listMailboxes: get(at('/mailboxes')),
    createMailbox: post(at('/mailboxes'), { email: 'new@example.com', type: 2 }),
    listMailboxDomains: get(at('/mailboxes/list_domains')),
    deleteMailboxAuth: post(at('/mailboxes/delete_auth'), { id: MAILBOX }),
    initTenantTermination: post(at('/danger_zone/tenant_termination_init')),
    uploadAttachment: upload(`/_upload/${tenant}`, guide),
  };
}

/** Operations that nothing but the document answers. */
export const STUBBED: readonly string[] = [
  'createKnowledgeBaseFromFile',
  'listMailboxDomains',
  'deleteMailboxAuth',
  'initTenantTermination',
];

/** The sound call of one operation. */
export function soundCall(operationId: string, tenant?: string): Call {
  const call = soundCalls(tenant)[operationId];
  if (call === undefined) throw new Error(`there is no sound call of ${operationId}`);
  return call;
}

/** What the operation is there to change is kept, so that a second look finds it. */
export function changes(operationId: string): boolean {
  return soundCall(operationId).method !== 'GET' && !STUBBED.includes(operationId);
}

/** Generated from openapi/deskhero.yaml by `npm run generate`; edit that file instead. */
export interface paths {
  readonly '/api/{tenant}/v{version}/ticket_conversations/{ticket_id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The ticket's id.
         * @example 1042
         */
        readonly ticket_id: components['parameters']['TicketId'];
      };
      readonly cookie?: never;
    };
    /**
     * List the conversation entries of a ticket
     * @description Not in the vendor's pages as far as they can be read: added so that what was created can be read back. Oldest
     *     first unless `sort_order` says otherwise. Always whole entries.
     */
    readonly get: operations['listTicketConversations'];
    readonly put?: never;
    /**
     * Create conversation entries on a ticket
     * @description The body is the array itself. Decision: all entries or none are created, and an empty array answers 400. The
     *     ticket in the path counts; another one in `ticket_id` answers 400, where 0 and null stand for none. Content
     *     without any text, block or node answers 400. A `sys_status` must be an entry of the system list of ticket
     *     statuses; the ticket takes it over. Without one, the ticket keeps its status whatever the type of the entry. Every
     *     new entry moves the ticket's `last_updated`. A ticket that does not exist answers 400. No mail is sent.
     */
    readonly post: operations['createTicketConversations'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/ticket_conversations/convert_type': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Turn an entry into another type
     * @description Decision: a private and a public note turn into each other, and a suggested reply into a sent reply or a note; the
     *     type that the entry already has changes nothing; every other change answers 400.
     */
    readonly post: operations['convertTicketConversationType'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/tickets': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    /**
     * List tickets
     * @description Not in the vendor's pages as far as they can be read: added so that tickets can be found. Merged tickets are left
     *     out. Always whole tickets.
     */
    readonly get: operations['listTickets'];
    /**
     * Update tickets
     * @description Inferred: each item names its ticket by `id`. Decision: all tickets are changed or none; the properties that are
     *     sent are written and no others; a property that neither the ticket nor the tenant's fields know answers 400, as do
     *     an unknown ticket and one that is named twice.
     */
    readonly put: operations['updateTickets'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/tickets/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The id of what the path names before it.
         * @example 1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    /**
     * Get a ticket with its conversation
     * @description Not in the vendor's pages as far as they can be read: added so that changes can be read back, with the answer that
     *     merging documents. Entries come oldest first.
     */
    readonly get: operations['getTicket'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/tickets/merge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Merge tickets into one
     * @description Decision: the entries of the other tickets move over with their ids, tags and attachments are united, and the
     *     other tickets can no longer be found. A ticket merged into itself, and one that does not exist, answer 400.
     */
    readonly post: operations['mergeTickets'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/tickets/external_dynamic_form': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Create tickets from a form on another site
     * @description Needs no token. Decision: each item becomes a ticket with one inbound reply that holds its content; without a
     *     `sys_subject` the ticket takes the form's `ticket_subject`; all tickets are created or none.
     */
    readonly post: operations['submitExternalDynamicForm'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/users': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    /** List users */
    readonly get: operations['listUsers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/users/aggregate': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    /**
     * List the different values of user fields
     * @description Made to fill the inputs of a filter. Decision: a user without the wanted fields stands for nobody, and equal ones
     *     come once.
     */
    readonly get: operations['aggregateUsers'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/users/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The id of what the path names before it.
         * @example 1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    /**
     * Get a user
     * @description Not in the vendor's pages as far as they can be read: added so that a change can be read back.
     */
    readonly get: operations['getUser'];
    /**
     * Update the role, groups and status of a user
     * @description Decision: the id is that of the user; what is not sent stays.
     */
    readonly put: operations['updateUser'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/user_invites/create_v2': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Invite people by e-mail
     * @description Decision: an address that has an open invite answers 400 for all; an invite works for seven days. No mail is sent.
     */
    readonly post: operations['createUserInvites'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/user_invites/revoke': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Take an invite back
     * @description The invite must still be open. The page gives this single answer the wrapper of lists; decision: with the figures
     *     of a list of one.
     */
    readonly put: operations['revokeUserInvite'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/groups': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    /**
     * List groups
     * @description Not in the vendor's pages as far as they can be read: added because tickets and users name groups by id. Always
     *     whole groups.
     */
    readonly get: operations['listGroups'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/groups/aggregate': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    /**
     * List the different values of group fields
     * @description Made to fill the inputs of a filter. Decision: as for users, the wrapper included.
     */
    readonly get: operations['aggregateGroups'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/tenants/get_current': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    /**
     * Get the current tenant
     * @description The page names lists as the type of the answer, in the wrapper of lists, which may be a slip of the pages: kept as
     *     documented. Decision: all lists of the tenant, the system lists among them, by id and without pages.
     */
    readonly get: operations['getCurrentTenant'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/lists': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    /**
     * List the lists
     * @description Not in the vendor's pages as far as they can be read: added because statuses, priorities, types and tags are
     *     entries of system lists. Always whole lists.
     */
    readonly get: operations['listLists'];
    readonly put?: never;
    /**
     * Create a list
     * @description Decision: a list that is created is a custom one; without a `unique_key` it gets one made of its name; one that is
     *     taken answers 400.
     */
    readonly post: operations['createList'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/lists/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The id of what the path names before it.
         * @example 1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    /**
     * Get a list
     * @description Not in the vendor's pages as far as they can be read: added so that a new list can be read back.
     */
    readonly get: operations['getList'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/list_entries/{list_id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The list's id.
         * @example 12
         */
        readonly list_id: components['parameters']['ListId'];
      };
      readonly cookie?: never;
    };
    /**
     * List the entries of a list
     * @description Not in the vendor's pages as far as they can be read: added because a status, priority, type or tag is written by
     *     the id of its entry. Always whole entries.
     */
    readonly get: operations['listListEntries'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/list_entries/{list_id}/grouped': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The list's id.
         * @example 12
         */
        readonly list_id: components['parameters']['ListId'];
      };
      readonly cookie?: never;
    };
    /**
     * List the entries of a list as a board
     * @description Decision: the shape of a cell and the wrapper, which no page shows; `take` and `page` count cells; without keys
     *     there is one cell with everything.
     */
    readonly get: operations['groupListEntries'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/list_entries/{list_id}/aggregate': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The list's id.
         * @example 12
         */
        readonly list_id: components['parameters']['ListId'];
      };
      readonly cookie?: never;
    };
    /**
     * List the different values of entry fields
     * @description Made to fill the inputs of a filter. At most 1,000 rows. Decision: the wrapper of lists.
     */
    readonly get: operations['aggregateListEntries'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/fields': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    /**
     * List the fields
     * @description Not in the vendor's pages as far as they can be read: added so that a new field can be read back. Always whole
     *     fields.
     */
    readonly get: operations['listFields'];
    readonly put?: never;
    /**
     * Create a field
     * @description Decision: without a `unique_key` the field gets one made of its label; one that is taken answers 400.
     */
    readonly post: operations['createField'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/forms': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    /** List forms */
    readonly get: operations['listForms'];
    readonly put?: never;
    /**
     * Create a form
     * @description Decision: without a `unique_key` the form gets one made of its name; one that is taken answers 400.
     */
    readonly post: operations['createForm'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/forms/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The id of what the path names before it.
         * @example 1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    /** Get a form */
    readonly get: operations['getForm'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/knowledge_bases': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    /**
     * List articles
     * @description Not in the vendor's pages as far as they can be read: added so that articles can be found. Always whole articles.
     */
    readonly get: operations['listKnowledgeBases'];
    readonly put?: never;
    /**
     * Create an article
     * @description Decision: without a `unique_key` the article gets one made of its subject; one that is taken answers 400.
     */
    readonly post: operations['createKnowledgeBase'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/knowledge_bases/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The id of what the path names before it.
         * @example 1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    /**
     * Get an article
     * @description Not in the vendor's pages as far as they can be read: added so that a change can be read back.
     */
    readonly get: operations['getKnowledgeBase'];
    /**
     * Update an article
     * @description Decision: what is not sent stays.
     */
    readonly put: operations['updateKnowledgeBase'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/knowledge_bases/create_from_file': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Create an article from a file
     * @description The body is not readable. Decision: a form with the part `file`; the name of the file becomes the subject, and its
     *     text a draft.
     */
    readonly post: operations['createKnowledgeBaseFromFile'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/templates': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    /**
     * List templates
     * @description Not in the vendor's pages as far as they can be read: added so that a new template can be read back. Always whole
     *     templates.
     */
    readonly get: operations['listTemplates'];
    readonly put?: never;
    /** Create a template */
    readonly post: operations['createTemplate'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/mailboxes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    /** List mailboxes */
    readonly get: operations['listMailboxes'];
    readonly put?: never;
    /**
     * Create a mailbox
     * @description Decision: an address that is taken answers 400; no real mailbox is reached.
     */
    readonly post: operations['createMailbox'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/mailboxes/list_domains': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    /**
     * List the domains of the mailboxes
     * @description Decision: the shape of a domain, which no page shows; all of them at once, without pages.
     */
    readonly get: operations['listMailboxDomains'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/mailboxes/delete_auth': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Forget the sign-in of a mailbox
     * @description Decision: the body, and that the mailbox then asks to be authorised again.
     */
    readonly post: operations['deleteMailboxAuth'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/{tenant}/v{version}/danger_zone/tenant_termination_init': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Begin the termination of the tenant
     * @description Decision: without a body, and without any effect.
     */
    readonly post: operations['initTenantTermination'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/_upload/{tenant}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Upload a file
     * @description Not of the vendor, and therefore outside `/api`: attachments are linked by id, and no page tells where the files
     *     come from. At most 30 MB. The answer has no wrapper.
     */
    readonly post: operations['uploadAttachment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Unverified. The wrapper's name is documented, its fields are not. */
    readonly DTO_response_wrap: {
      /** @description What the operation answers. */
      readonly data: unknown;
    };
    /** @description Unverified. The wrapper's name is documented, its fields are not. */
    readonly DTO_response_wrap_get_many: {
      /** @description What the operation answers. */
      readonly data: unknown;
      /**
       * Format: int32
       * @description How many items there are on all pages.
       */
      readonly total_count: number;
      /** Format: int32 */
      readonly page: number;
      /** Format: int32 */
      readonly take: number;
    };
    readonly DTO_acknowledgement: {
      readonly message: string;
    };
    /** @description Decision. No page shows the body of a failure; the key is that of an acknowledgement. */
    readonly ErrorMessage: {
      /** @description What is wrong. */
      readonly message: string;
    };
    /**
     * Format: int32
     * @description Inbound replies come from the requester; suggested replies are drafts.
     * @enum {integer}
     */
    readonly ticket_conversation_type: 0 | 1 | 2 | 3 | 4 | 5 | 6;
    /** @description A number or its name. Decision: not 0, which names no type. */
    readonly ticket_conversation_type_input: (1 | 2 | 3 | 4 | 5 | 6) | string;
    /**
     * Format: int32
     * @enum {integer}
     */
    readonly email_address_direction: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
    /** @description A number or its name. */
    readonly email_address_direction_input: components['schemas']['email_address_direction'] | string;
    /**
     * Format: int32
     * @description 1 while the file is still being processed.
     * @enum {integer}
     */
    readonly attachment_status: 0 | 1 | 2 | 3 | 4;
    /**
     * Format: int32
     * @description The lower the number, the more it may do; 0 is none.
     * @enum {integer}
     */
    readonly tenant_user_role: 0 | 1 | 2 | 3;
    /** @description A number or its name. Decision: not 0. */
    readonly tenant_user_role_input: (1 | 2 | 3) | string;
    /**
     * Format: int32
     * @description No page shows its values. Decision: users begin with 1.
     */
    readonly tenant_user_status: number;
    /**
     * Format: int32
     * @enum {integer}
     */
    readonly group_permission: 0 | 1 | 2 | 3;
    /** @description A number or its name. */
    readonly group_permission_input: components['schemas']['group_permission'] | string;
    /**
     * Format: int32
     * @description No page shows its values. Decision: always 1.
     */
    readonly group_type: number;
    /**
     * Format: int32
     * @description There is no 8, and the page breaks off after 10. Decision: no other value is ever answered.
     * @enum {integer}
     */
    readonly list_type: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 9 | 10;
    /**
     * Format: int32
     * @description No page shows its values.
     */
    readonly template_type: number;
    /**
     * Format: int32
     * @enum {integer}
     */
    readonly mailbox_type: 0 | 1 | 2 | 3 | 4;
    /** @description A number or its name. Decision: not 0. */
    readonly mailbox_type_input: (1 | 2 | 3 | 4) | string;
    /**
     * Format: int32
     * @enum {integer}
     */
    readonly mailbox_status: 0 | 1 | 2 | 101 | 102;
    /**
     * Format: int32
     * @enum {integer}
     */
    readonly dns_setup_status: 0 | 1 | 2 | 3;
    /**
     * Format: int32
     * @enum {integer}
     */
    readonly dns_record_type: 0 | 1 | 2;
    /**
     * Format: int32
     * @description No page shows its values.
     */
    readonly entity: number;
    /** @description Another record, written by its id. */
    readonly DTO_reference: {
      /** Format: int32 */
      readonly id: number;
      /** @description Its name. Decision: a text, although the pages allow any value. */
      readonly label: string | null;
    };
    readonly DTO_reference_input: {
      /** Format: int32 */
      readonly id: number;
      readonly label?: unknown;
    };
    /** @description An entry that does not exist yet. Decision: a label that exists stands for its entry. */
    readonly DTO_reference_new_input: {
      /** @constant */
      readonly id?: number | null;
      readonly label: string;
    };
    /** @description A tag by its id, or a tag to be made by its label; the pages allow that for `sys_tags` alone. */
    readonly DTO_reference_tag_input:
      components['schemas']['DTO_reference_input'] | components['schemas']['DTO_reference_new_input'];
    /** @description An entry of a list with its colours. */
    readonly DTO_reference_color: {
      readonly bg_color: string | null;
      readonly text_color: string | null;
      /** Format: int32 */
      readonly id: number;
      readonly label: string | null;
    };
    readonly DTO_reference_color_input: {
      readonly bg_color?: unknown;
      readonly text_color?: unknown;
      /** Format: int32 */
      readonly id: number;
      readonly label?: unknown;
    };
    readonly DTO_reference_user: {
      readonly profile_pic: string | null;
      readonly email: string | null;
      /** Format: int32 */
      readonly id: number;
      /** @description The full name (decision). */
      readonly label: string | null;
    };
    readonly DTO_reference_user_input: {
      readonly profile_pic?: unknown;
      readonly email?: unknown;
      /** Format: int32 */
      readonly id: number;
      readonly label?: unknown;
    };
    readonly DTO_reference_is_admin: {
      /** @description Whether the user manages the group. */
      readonly is_admin: boolean;
      /** Format: int32 */
      readonly id: number;
      readonly label: string | null;
    };
    readonly DTO_reference_attachment: {
      /**
       * Format: int32
       * @description Rounded up (decision).
       */
      readonly size_kb: number;
      readonly status: components['schemas']['attachment_status'];
      readonly status_message: string | null;
      /** Format: uri */
      readonly download_url: string | null;
      /** Format: int32 */
      readonly id: number;
      /** @description The name of the file (decision). */
      readonly label: string | null;
    };
    /** @description A file that was uploaded before, by its id. */
    readonly DTO_reference_attachment_input: {
      readonly size_kb?: unknown;
      readonly status?: unknown;
      readonly status_message?: unknown;
      readonly download_url?: unknown;
      /** Format: int32 */
      readonly id: number;
      readonly label?: unknown;
    };
    /** @description A person, as part of the record that names them. */
    readonly DTO_contact: {
      /**
       * Format: int32
       * @description 0 for a person who is no user (decision).
       */
      readonly user_id: number;
      readonly email: string | null;
      readonly name: string | null;
      readonly profile_pic: string | null;
    };
    readonly DTO_contact_input: {
      /** Format: int32 */
      readonly user_id?: number | null;
      readonly email?: string | null;
      readonly name?: string | null;
      readonly profile_pic?: string | null;
    };
    readonly DTO_email_address: {
      readonly email: string | null;
      readonly name: string | null;
      readonly direction: components['schemas']['email_address_direction'];
    };
    readonly DTO_email_address_input: {
      readonly email: string;
      readonly name?: string | null;
      readonly direction?: components['schemas']['email_address_direction_input'];
    };
    /** @description A text in up to three forms. Decision: the forms are kept as they were sent, and none is made from another. */
    readonly DTO_rich_text: {
      /** @description The beginning of the plain text. Decision: at most 200 characters, empty without a text. */
      readonly plain_preview: string;
      readonly html: string | null;
      readonly editorjs: components['schemas']['DTO_editorjs'] | null;
      /** @description Known to the newer pages only. Decision: answered everywhere. */
      readonly tiptap: components['schemas']['DTO_tiptap'] | null;
      /**
       * Format: int32
       * @description Decision: 200 words a minute and at least 1, unless it was sent.
       */
      readonly read_minutes: number;
    };
    readonly DTO_rich_text_input: {
      readonly plain_preview?: unknown;
      readonly html?: string | null;
      readonly editorjs?: components['schemas']['DTO_editorjs'] | null;
      readonly tiptap?: components['schemas']['DTO_tiptap'] | null;
      /** Format: int32 */
      readonly read_minutes?: number | null;
    };
    /** @description A document of the block editor Editor.js. Decision: answered as it was sent, with nothing added. */
    readonly DTO_editorjs: {
      /**
       * Format: int64
       * @description Milliseconds since 1970.
       */
      readonly time?: number;
      readonly version?: string | null;
      readonly blocks?: readonly components['schemas']['DTO_editorjs_block'][];
    };
    readonly DTO_editorjs_block: {
      readonly id?: string | null;
      readonly type?: string | null;
      /** @description Its form depends on the type. */
      readonly data?: {
        readonly [key: string]: unknown;
      } | null;
    };
    /** @description A document of the editor Tiptap. Decision: answered as it was sent, with nothing added. */
    readonly DTO_tiptap: {
      readonly type?: string | null;
      readonly content?: readonly components['schemas']['DTO_tiptap_node'][] | null;
    };
    readonly DTO_tiptap_node: {
      readonly type?: string | null;
      readonly attrs?: components['schemas']['DTO_tiptap_attrs'] | null;
      readonly content?: readonly components['schemas']['DTO_tiptap_node'][] | null;
      readonly text?: string | null;
      readonly marks?: readonly components['schemas']['DTO_tiptap_mark'][] | null;
    };
    /** @description The page breaks off, so there are more. */
    readonly DTO_tiptap_attrs: {
      readonly textAlign?: string | null;
      /** Format: int32 */
      readonly level?: number | null;
      readonly checked?: boolean | null;
      /** Format: int32 */
      readonly id?: number | null;
      readonly alt?: string | null;
      readonly title?: string | null;
      readonly width?: string | null;
      readonly wrapperStyle?: string | null;
      readonly files?: readonly components['schemas']['DTO_tiptap_file_ref'][] | null;
      readonly href?: string | null;
      readonly target?: string | null;
    } & {
      readonly [key: string]: unknown;
    };
    /** @description Its fields are not readable. */
    readonly DTO_tiptap_mark: {
      readonly [key: string]: unknown;
    };
    /** @description Its fields are not readable. */
    readonly DTO_tiptap_file_ref: {
      readonly [key: string]: unknown;
    };
    /** @description What the members of a group may do. */
    readonly DTO_group_access: {
      readonly permission: components['schemas']['group_permission'];
      /** Format: int32 */
      readonly id: number;
      readonly label: string | null;
    };
    readonly DTO_group_access_input: {
      readonly permission: components['schemas']['group_permission_input'];
      /** Format: int32 */
      readonly id: number;
      readonly label?: unknown;
    };
    readonly DTO_translation_language: {
      /** Format: int32 */
      readonly id: number;
      readonly name: string | null;
      readonly code: string | null;
      readonly icon: string | null;
      /** @description Spelled like this in the pages. */
      readonly icon_sqare: string | null;
    };
    readonly DTO_translation_language_input: {
      readonly id?: unknown;
      readonly name?: string | null;
      readonly code?: string | null;
      readonly icon?: unknown;
      readonly icon_sqare?: unknown;
    };
    /** @description An entry of a ticket. */
    readonly DTO_ticket_conversation: {
      /** @description The status that came with the entry, if any. */
      readonly sys_status: components['schemas']['DTO_reference_color'] | null;
      /** @description Null for what came without a token. */
      readonly created_by: components['schemas']['DTO_reference_user'] | null;
      readonly last_updated_by: components['schemas']['DTO_reference_user'] | null;
      readonly requester: components['schemas']['DTO_contact'] | null;
      /** @description The message without what it quotes. */
      readonly last_message_extracted: string | null;
      readonly sys_attachments: readonly components['schemas']['DTO_reference_attachment'][];
      /** Format: int32 */
      readonly id: number;
      /** Format: int32 */
      readonly ticket_id: number;
      /** Format: date-time */
      readonly created: string;
      /** Format: date-time */
      readonly last_updated: string;
      readonly type: components['schemas']['ticket_conversation_type'];
      readonly email_addresses: readonly components['schemas']['DTO_email_address'][];
      readonly sys_content_rich: components['schemas']['DTO_rich_text'];
    };
    /** @description Decision: which properties are required; no page tells. */
    readonly DTO_ticket_conversation_input: {
      readonly sys_status?: components['schemas']['DTO_reference_color_input'] | null;
      readonly created_by?: unknown;
      readonly last_updated_by?: unknown;
      /** @description Decision: the ticket's requester when absent. */
      readonly requester?: components['schemas']['DTO_contact_input'] | null;
      /** @description Decision: the plain text when absent. */
      readonly last_message_extracted?: string | null;
      readonly sys_attachments?: readonly components['schemas']['DTO_reference_attachment_input'][] | null;
      readonly id?: unknown;
      /** Format: int32 */
      readonly ticket_id?: number | null;
      readonly created?: unknown;
      readonly last_updated?: unknown;
      readonly type: components['schemas']['ticket_conversation_type_input'];
      /**
       * @description Decision: kept as sent; an outbound reply without any gets the group's address as sender and the requester as
       *     receiver.
       */
      readonly email_addresses?: readonly components['schemas']['DTO_email_address_input'][] | null;
      readonly sys_content_rich: components['schemas']['DTO_rich_text_input'];
    };
    /** @description Unverified. The name is documented, the fields are not. */
    readonly DTO_ticket_conversation_convert_type: {
      /**
       * Format: int32
       * @description The entry's id.
       */
      readonly id: number;
      readonly type: components['schemas']['ticket_conversation_type_input'];
    };
    /**
     * @description Unverified. No readable page shows a ticket's properties; these follow the other records. Fields that the tenant has
     *     added stand beside them under their `unique_key`.
     */
    readonly DTO_ticket: {
      readonly sys_subject: string;
      readonly sys_content_rich: components['schemas']['DTO_rich_text'] | null;
      readonly sys_status: components['schemas']['DTO_reference'] | null;
      readonly sys_priority: components['schemas']['DTO_reference'] | null;
      readonly sys_type: components['schemas']['DTO_reference'] | null;
      readonly sys_tags: readonly components['schemas']['DTO_reference'][];
      readonly sys_attachments: readonly components['schemas']['DTO_reference_attachment'][];
      readonly requester: components['schemas']['DTO_contact'] | null;
      readonly assigned_user: components['schemas']['DTO_reference_user'] | null;
      readonly assigned_group: components['schemas']['DTO_reference'] | null;
      /** Format: int32 */
      readonly id: number;
      /** Format: date-time */
      readonly created: string;
      readonly created_by: components['schemas']['DTO_reference_user'] | null;
      /** Format: date-time */
      readonly last_updated: string;
      readonly last_updated_by: components['schemas']['DTO_reference_user'] | null;
    } & {
      readonly [key: string]: unknown;
    };
    /** @description Fields that the tenant has added can be sent under their `unique_key`. */
    readonly DTO_ticket_input: {
      readonly sys_subject?: string;
      readonly sys_content_rich?: components['schemas']['DTO_rich_text_input'] | null;
      readonly sys_status?: components['schemas']['DTO_reference_input'] | null;
      readonly sys_priority?: components['schemas']['DTO_reference_input'] | null;
      readonly sys_type?: components['schemas']['DTO_reference_input'] | null;
      readonly sys_tags?: readonly components['schemas']['DTO_reference_tag_input'][] | null;
      readonly sys_attachments?: readonly components['schemas']['DTO_reference_attachment_input'][] | null;
      readonly requester?: components['schemas']['DTO_contact_input'] | null;
      readonly assigned_user?: components['schemas']['DTO_reference_user_input'] | null;
      readonly assigned_group?: components['schemas']['DTO_reference_input'] | null;
      readonly created?: unknown;
      readonly created_by?: unknown;
      readonly last_updated?: unknown;
      readonly last_updated_by?: unknown;
    } & {
      readonly [key: string]: unknown;
    };
    readonly DTO_ticket_update_input: {
      /**
       * Format: int32
       * @description The ticket to change.
       */
      readonly id: number;
    } & components['schemas']['DTO_ticket_input'];
    /** @description Decision: which properties are required. */
    readonly DTO_ticket_form_input: {
      readonly id?: unknown;
      readonly sys_content_rich: components['schemas']['DTO_rich_text_input'];
    } & WithRequired<components['schemas']['DTO_ticket_input'], 'sys_content_rich'>;
    readonly DTO_ticket_merge_input: {
      /**
       * Format: int32
       * @description The ticket that stays.
       */
      readonly merge_to_ticket_id: number;
      /** @description The tickets that go. */
      readonly merge_from_ticket_ids: readonly number[];
    };
    readonly DTO_ticket_complete: {
      /** @description The page types it as any object. */
      readonly ticket: components['schemas']['DTO_ticket'];
      readonly suggested_reply: components['schemas']['DTO_ticket_conversation'] | null;
      readonly conversations: readonly components['schemas']['DTO_ticket_conversation'][];
      /** @description Decision: always null. */
      readonly auto_saved_reply: components['schemas']['DTO_auto_save'] | null;
      /** @description Decision: always empty. */
      readonly more_like_this: readonly components['schemas']['DTO_search_response'][];
      /** @description Decision: always null. */
      readonly quick_actions: components['schemas']['DTO_ticket_quick_actions'] | null;
      /** @description Decision: always null. */
      readonly more_from_requester: components['schemas']['DTO_ticket_more_from_requester'] | null;
    };
    /** @description The page breaks off, so there are more fields. */
    readonly DTO_auto_save: {
      readonly entity: components['schemas']['entity'];
      /** Format: int32 */
      readonly optional_id: number | null;
    } & {
      readonly [key: string]: unknown;
    };
    /** @description Its fields are not readable. */
    readonly DTO_search_response: {
      readonly [key: string]: unknown;
    };
    /** @description Its fields are not readable. */
    readonly DTO_ticket_quick_actions: {
      readonly [key: string]: unknown;
    };
    /** @description Its fields are not readable. */
    readonly DTO_ticket_more_from_requester: {
      readonly [key: string]: unknown;
    };
    /** @description A user, or those fields of a user that were asked for. */
    readonly DTO_user_partial: {
      readonly tenant_user?: components['schemas']['DTO_tenant_user'];
      readonly created_by?: components['schemas']['DTO_reference_user'] | null;
      readonly last_updated_by?: components['schemas']['DTO_reference_user'] | null;
      readonly language?: components['schemas']['DTO_translation_language'] | null;
      /** Format: int32 */
      readonly id?: number;
      readonly email?: string;
      readonly given_name?: string | null;
      readonly family_name?: string | null;
      readonly full_name?: string | null;
      readonly profile_pic?: string | null;
      /** Format: date-time */
      readonly created?: string;
      /** Format: date-time */
      readonly last_updated?: string;
      readonly display_absolute_time?: boolean;
    };
    readonly DTO_user: WithRequired<
      components['schemas']['DTO_user_partial'],
      | 'tenant_user'
      | 'created_by'
      | 'last_updated_by'
      | 'language'
      | 'id'
      | 'email'
      | 'given_name'
      | 'family_name'
      | 'full_name'
      | 'profile_pic'
      | 'created'
      | 'last_updated'
      | 'display_absolute_time'
    >;
    /** @description A user's place in the tenant. */
    readonly DTO_tenant_user: {
      readonly groups: readonly components['schemas']['DTO_reference_is_admin'][];
      /** Format: int32 */
      readonly id: number;
      /** Format: int32 */
      readonly tenant_id: number;
      /** Format: int32 */
      readonly user_id: number;
      readonly role: components['schemas']['tenant_user_role'];
      readonly status: components['schemas']['tenant_user_status'];
      /** Format: date-time */
      readonly last_seen: string;
    };
    readonly DTO_tenant_user_update: {
      readonly groups?: readonly components['schemas']['DTO_reference_input'][];
      readonly role?: components['schemas']['tenant_user_role_input'];
      readonly status?: components['schemas']['tenant_user_status'];
    };
    /** @description Decision: which properties are required. */
    readonly DTO_invite_users: {
      readonly emails: readonly string[];
      readonly group_ids?: readonly number[] | null;
      readonly tenant_role: components['schemas']['tenant_user_role_input'];
    };
    readonly DTO_user_invite_create_response: {
      readonly invites: readonly components['schemas']['DTO_user_invite'][];
      readonly capped_amount: components['schemas']['DTO_capped_amount'] | null;
    };
    readonly DTO_user_invite: {
      readonly groups: readonly components['schemas']['DTO_reference'][];
      /** Format: int32 */
      readonly id: number;
      readonly email: string;
      readonly tenant_role: components['schemas']['tenant_user_role'];
      /** Format: date-time */
      readonly expires_date: string;
      /** @description The time left in words. */
      readonly expires_relative: string | null;
    };
    /** @description Whether the plan has to grow for the new users. */
    readonly DTO_capped_amount: {
      readonly is_shopify_payment: boolean;
      /** Format: int32 */
      readonly current_user_count: number;
      /** Format: int32 */
      readonly current_invite_count: number;
      readonly require_increase: boolean;
      /** Format: double */
      readonly minimum_required_cap: number;
      /** Format: double */
      readonly current_cap: number;
    };
    readonly UserInviteRevoke: {
      /**
       * Format: int32
       * @description The invite's id.
       */
      readonly id: number;
    };
    /** @description A group, or those fields of a group that were asked for. */
    readonly DTO_group_partial: {
      readonly group_users?: readonly components['schemas']['DTO_reference_user'][];
      readonly group_admins?: readonly components['schemas']['DTO_reference_user'][];
      readonly mailboxes?: readonly components['schemas']['DTO_reference'][];
      readonly created_by?: components['schemas']['DTO_reference_user'] | null;
      readonly last_updated_by?: components['schemas']['DTO_reference_user'] | null;
      /** Format: int32 */
      readonly id?: number;
      readonly name?: string;
      /** @description Begins the group's mail address, which goes on with `@`, the tenant and `.deskhero.com`. */
      readonly unique_key?: string;
      readonly forward_to_email?: string | null;
      readonly type?: components['schemas']['group_type'];
      /** Format: date-time */
      readonly created?: string;
      /** Format: date-time */
      readonly last_updated?: string;
    };
    readonly DTO_group: WithRequired<
      components['schemas']['DTO_group_partial'],
      | 'group_users'
      | 'group_admins'
      | 'mailboxes'
      | 'created_by'
      | 'last_updated_by'
      | 'id'
      | 'name'
      | 'unique_key'
      | 'forward_to_email'
      | 'type'
      | 'created'
      | 'last_updated'
    >;
    readonly DTO_list: {
      readonly list_fields: readonly components['schemas']['DTO_list_field'][];
      readonly group_access: readonly components['schemas']['DTO_group_access'][];
      readonly sys_tags: readonly components['schemas']['DTO_reference'][];
      readonly created_by: components['schemas']['DTO_reference_user'] | null;
      readonly last_updated_by: components['schemas']['DTO_reference_user'] | null;
      /** Format: int32 */
      readonly id: number;
      readonly type: components['schemas']['list_type'];
      readonly highest_group_permission: components['schemas']['group_permission'];
      readonly name: string;
      readonly unique_key: string;
      readonly description: string | null;
      /** Format: int32 */
      readonly entries_count: number;
      /** Format: date-time */
      readonly created: string;
      /** Format: date-time */
      readonly last_updated: string;
    };
    /** @description Decision: which properties are required. */
    readonly DTO_list_input: {
      readonly list_fields?: readonly components['schemas']['DTO_list_field_input'][] | null;
      readonly group_access?: readonly components['schemas']['DTO_group_access_input'][] | null;
      readonly sys_tags?: readonly components['schemas']['DTO_reference_tag_input'][] | null;
      readonly created_by?: unknown;
      readonly last_updated_by?: unknown;
      readonly id?: unknown;
      readonly type?: unknown;
      readonly highest_group_permission?: unknown;
      readonly name: string;
      readonly unique_key?: string | null;
      readonly description?: string | null;
      /**
       * Format: int32
       * @description The page does not mark it as the server's own. Decision: not read, the entries are counted.
       */
      readonly entries_count?: number | null;
      readonly created?: unknown;
      readonly last_updated?: unknown;
    };
    readonly DTO_list_field: {
      /**
       * Format: int32
       * @description Inferred to be the field's id.
       */
      readonly id: number;
      readonly is_required: boolean;
      readonly is_unique_identifier: boolean;
    };
    readonly DTO_list_field_input: {
      /** Format: int32 */
      readonly id: number;
      /** @default false */
      readonly is_required?: boolean;
      /** @default false */
      readonly is_unique_identifier?: boolean;
    };
    /**
     * @description An entry, or those fields of an entry that were asked for. The pages fix the id, the times and the users. Decision: the
     *     label and the colours, which references to an entry show. The fields of the list stand beside them.
     */
    readonly DTO_list_entry_partial: {
      /** Format: int32 */
      readonly id?: number;
      /** Format: date-time */
      readonly created?: string;
      readonly created_by?: components['schemas']['DTO_reference_user'] | null;
      /** Format: date-time */
      readonly last_updated?: string;
      readonly last_updated_by?: components['schemas']['DTO_reference_user'] | null;
      readonly label?: string | null;
      readonly bg_color?: string | null;
      readonly text_color?: string | null;
    } & {
      readonly [key: string]: unknown;
    };
    readonly DTO_list_entry: WithRequired<
      components['schemas']['DTO_list_entry_partial'],
      'id' | 'created' | 'created_by' | 'last_updated' | 'last_updated_by' | 'label' | 'bg_color' | 'text_color'
    >;
    /** @description Unverified. A cell of a board; no page shows its shape. */
    readonly DTO_list_entry_group: {
      /** @description The value that the entries have in the field of the rows. */
      readonly swimlane: unknown;
      /** @description The value that the entries have in the field of the columns. */
      readonly column: unknown;
      readonly entries: readonly components['schemas']['DTO_list_entry_partial'][];
    };
    readonly DTO_field: {
      readonly multi_option: components['schemas']['DTO_field_multi_option'] | null;
      readonly label: string;
      readonly unique_key: string;
      /**
       * Format: int32
       * @description No page shows its values.
       */
      readonly data_type: number;
      /**
       * Format: int32
       * @description No page shows its values.
       */
      readonly type: number;
      readonly validation_regex: string | null;
      readonly validation_error_message: string | null;
      /**
       * Format: int32
       * @description 0 for none (decision).
       */
      readonly icon_id: number;
      /** @description Its type is not readable; decision: a text. */
      readonly icon_file: string | null;
      /** Format: double */
      readonly min_value: number | null;
      /** Format: double */
      readonly max_value: number | null;
      readonly favorite: boolean;
      readonly allow_in_external_forms: boolean;
      /** Format: int32 */
      readonly id: number;
      /** Format: date-time */
      readonly created: string;
      readonly created_by: components['schemas']['DTO_reference_user'] | null;
      /** Format: date-time */
      readonly last_updated: string;
      readonly last_updated_by: components['schemas']['DTO_reference_user'] | null;
    };
    /** @description Decision: which properties are required. */
    readonly DTO_field_input: {
      readonly multi_option?: components['schemas']['DTO_field_multi_option_input'] | null;
      readonly label: string;
      readonly unique_key?: string | null;
      /**
       * Format: int32
       * @default 0
       */
      readonly data_type?: number;
      /**
       * Format: int32
       * @default 0
       */
      readonly type?: number;
      readonly validation_regex?: string | null;
      readonly validation_error_message?: string | null;
      /** Format: int32 */
      readonly icon_id?: number | null;
      readonly icon_file?: string | null;
      /** Format: double */
      readonly min_value?: number | null;
      /** Format: double */
      readonly max_value?: number | null;
      /** @default false */
      readonly favorite?: boolean;
      /** @default false */
      readonly allow_in_external_forms?: boolean;
      readonly id?: unknown;
      readonly created?: unknown;
      readonly created_by?: unknown;
      readonly last_updated?: unknown;
      readonly last_updated_by?: unknown;
    };
    /** @description Unverified name. What can be chosen in a field. */
    readonly DTO_field_multi_option: {
      readonly options: readonly components['schemas']['DTO_reference'][];
      /**
       * Format: int32
       * @description No page shows its values.
       */
      readonly type: number;
      /**
       * Format: int32
       * @description 0 for none (decision).
       */
      readonly list_id: number;
      /**
       * Format: int32
       * @description 0 for none (decision).
       */
      readonly field_id: number;
    };
    readonly DTO_field_multi_option_input: {
      readonly options?: readonly components['schemas']['DTO_reference_input'][] | null;
      /**
       * Format: int32
       * @default 0
       */
      readonly type?: number;
      /** Format: int32 */
      readonly list_id?: number | null;
      /** Format: int32 */
      readonly field_id?: number | null;
    };
    /** @description A form, or those fields of a form that were asked for. */
    readonly DTO_form_partial: {
      readonly group_access?: readonly components['schemas']['DTO_group_access'][];
      readonly sys_tags?: readonly components['schemas']['DTO_reference'][];
      readonly collect_to_list?: components['schemas']['DTO_reference'] | null;
      readonly collect_to_group?: components['schemas']['DTO_reference'] | null;
      readonly modules?: readonly components['schemas']['DTO_form_module'][];
      /** @description Its shape is not readable. */
      readonly logics?: readonly {
        readonly [key: string]: unknown;
      }[];
      readonly language?: components['schemas']['DTO_translation_language'] | null;
      readonly name?: string;
      readonly unique_key?: string;
      /**
       * Format: int32
       * @description No page shows its values.
       */
      readonly privacy?: number;
      /**
       * Format: int32
       * @description No page shows its values.
       */
      readonly collect_type?: number;
      /**
       * Format: int32
       * @description No page shows its values.
       */
      readonly display_type?: number;
      readonly submit_text?: string | null;
      readonly ticket_subject?: string | null;
      readonly primary_color?: string | null;
      /** Format: int32 */
      readonly id?: number;
      /** Format: date-time */
      readonly created?: string;
      readonly created_by?: components['schemas']['DTO_reference_user'] | null;
      /** Format: date-time */
      readonly last_updated?: string;
      readonly last_updated_by?: components['schemas']['DTO_reference_user'] | null;
    };
    readonly DTO_form: WithRequired<
      components['schemas']['DTO_form_partial'],
      | 'group_access'
      | 'sys_tags'
      | 'collect_to_list'
      | 'collect_to_group'
      | 'modules'
      | 'logics'
      | 'language'
      | 'name'
      | 'unique_key'
      | 'privacy'
      | 'collect_type'
      | 'display_type'
      | 'submit_text'
      | 'ticket_subject'
      | 'primary_color'
      | 'id'
      | 'created'
      | 'created_by'
      | 'last_updated'
      | 'last_updated_by'
    >;
    /** @description Decision: which properties are required. */
    readonly DTO_form_input: {
      readonly group_access?: readonly components['schemas']['DTO_group_access_input'][] | null;
      readonly sys_tags?: readonly components['schemas']['DTO_reference_tag_input'][] | null;
      readonly collect_to_list?: components['schemas']['DTO_reference_input'] | null;
      readonly collect_to_group?: components['schemas']['DTO_reference_input'] | null;
      readonly modules?: readonly components['schemas']['DTO_form_module_input'][] | null;
      readonly logics?:
        | readonly {
            readonly [key: string]: unknown;
          }[]
        | null;
      readonly language?: components['schemas']['DTO_translation_language_input'] | null;
      readonly name: string;
      readonly unique_key?: string | null;
      /**
       * Format: int32
       * @default 0
       */
      readonly privacy?: number;
      /**
       * Format: int32
       * @default 0
       */
      readonly collect_type?: number;
      /**
       * Format: int32
       * @default 0
       */
      readonly display_type?: number;
      readonly submit_text?: string | null;
      readonly ticket_subject?: string | null;
      readonly primary_color?: string | null;
      readonly id?: unknown;
      readonly created?: unknown;
      readonly created_by?: unknown;
      readonly last_updated?: unknown;
      readonly last_updated_by?: unknown;
    };
    /** @description A part of a form. */
    readonly DTO_form_module: {
      readonly module_field: components['schemas']['DTO_form_module_field'] | null;
      /**
       * Format: int32
       * @description No page shows its values.
       */
      readonly type: number;
      readonly text_primary: string | null;
      readonly text_secondary: string | null;
      readonly enabled: boolean;
    };
    readonly DTO_form_module_input: {
      readonly module_field?: components['schemas']['DTO_form_module_field_input'] | null;
      /**
       * Format: int32
       * @default 0
       */
      readonly type?: number;
      readonly text_primary?: string | null;
      readonly text_secondary?: string | null;
      /** @default true */
      readonly enabled?: boolean;
    };
    /** @description Unverified name. The field that a part of a form asks for. */
    readonly DTO_form_module_field: {
      /** Format: int32 */
      readonly id: number;
      readonly label: string | null;
      readonly required: boolean;
    };
    readonly DTO_form_module_field_input: {
      /** Format: int32 */
      readonly id: number;
      readonly label?: string | null;
      /** @default false */
      readonly required?: boolean;
    };
    /** @description An article. */
    readonly DTO_knowledge_base: {
      readonly category: components['schemas']['DTO_reference'] | null;
      readonly group_access: readonly components['schemas']['DTO_group_access'][];
      readonly sys_tags: readonly components['schemas']['DTO_reference'][];
      readonly sys_attachments: readonly components['schemas']['DTO_reference_attachment'][];
      readonly unique_key: string;
      readonly sys_subject: string;
      readonly sys_content_rich: components['schemas']['DTO_rich_text'] | null;
      readonly sys_content_rich_draft: components['schemas']['DTO_rich_text'] | null;
      /** @description Its type is not readable; decision: whether others see it. */
      readonly published: boolean;
      /** Format: int32 */
      readonly view_count: number;
      /** Format: int32 */
      readonly rate_up_count: number;
      /** Format: int32 */
      readonly rate_down_count: number;
      /**
       * Format: int32
       * @description No page shows its values.
       */
      readonly privacy: number;
      readonly highest_group_permission: components['schemas']['group_permission'];
      /** Format: int32 */
      readonly id: number;
      /** Format: date-time */
      readonly created: string;
      readonly created_by: components['schemas']['DTO_reference_user'] | null;
      /** Format: date-time */
      readonly last_updated: string;
      readonly last_updated_by: components['schemas']['DTO_reference_user'] | null;
    };
    readonly DTO_knowledge_base_input: {
      readonly category?: components['schemas']['DTO_reference_input'] | null;
      readonly group_access?: readonly components['schemas']['DTO_group_access_input'][] | null;
      readonly sys_tags?: readonly components['schemas']['DTO_reference_tag_input'][] | null;
      readonly sys_attachments?: readonly components['schemas']['DTO_reference_attachment_input'][] | null;
      readonly unique_key?: string | null;
      readonly sys_subject?: string;
      readonly sys_content_rich?: components['schemas']['DTO_rich_text_input'] | null;
      readonly sys_content_rich_draft?: components['schemas']['DTO_rich_text_input'] | null;
      readonly published?: boolean;
      /** Format: int32 */
      readonly view_count?: number;
      /** Format: int32 */
      readonly rate_up_count?: number;
      /** Format: int32 */
      readonly rate_down_count?: number;
      /** Format: int32 */
      readonly privacy?: number;
      readonly highest_group_permission?: unknown;
      readonly id?: unknown;
      readonly created?: unknown;
      readonly created_by?: unknown;
      readonly last_updated?: unknown;
      readonly last_updated_by?: unknown;
    };
    /** @description Decision: which properties are required. */
    readonly DTO_knowledge_base_create_input: WithRequired<
      components['schemas']['DTO_knowledge_base_input'],
      'sys_subject'
    >;
    readonly DTO_template: {
      readonly groups: readonly components['schemas']['DTO_reference'][];
      readonly sys_attachments: readonly components['schemas']['DTO_reference_attachment'][];
      readonly name: string;
      readonly is_default: boolean;
      readonly type: components['schemas']['template_type'];
      readonly sys_content_rich: components['schemas']['DTO_rich_text'] | null;
      /** Format: int32 */
      readonly id: number;
      /** Format: date-time */
      readonly created: string;
      readonly created_by: components['schemas']['DTO_reference_user'] | null;
      /** Format: date-time */
      readonly last_updated: string;
      readonly last_updated_by: components['schemas']['DTO_reference_user'] | null;
    };
    /** @description Decision: which properties are required. */
    readonly DTO_template_input: {
      readonly groups?: readonly components['schemas']['DTO_reference_input'][] | null;
      readonly sys_attachments?: readonly components['schemas']['DTO_reference_attachment_input'][] | null;
      readonly name: string;
      /** @default false */
      readonly is_default?: boolean;
      /** @default 0 */
      readonly type?: components['schemas']['template_type'];
      readonly sys_content_rich?: components['schemas']['DTO_rich_text_input'] | null;
      readonly id?: unknown;
      readonly created?: unknown;
      readonly created_by?: unknown;
      readonly last_updated?: unknown;
      readonly last_updated_by?: unknown;
    };
    /**
     * @description A mailbox, or those fields of a mailbox that were asked for. Unverified: of its properties only the enumerations are
     *     readable.
     */
    readonly DTO_mailbox_partial: {
      readonly email?: string;
      readonly name?: string | null;
      readonly type?: components['schemas']['mailbox_type'];
      readonly status?: components['schemas']['mailbox_status'];
      readonly group?: components['schemas']['DTO_reference'] | null;
      /** Format: int32 */
      readonly id?: number;
      /** Format: date-time */
      readonly created?: string;
      readonly created_by?: components['schemas']['DTO_reference_user'] | null;
      /** Format: date-time */
      readonly last_updated?: string;
      readonly last_updated_by?: components['schemas']['DTO_reference_user'] | null;
    };
    readonly DTO_mailbox: WithRequired<
      components['schemas']['DTO_mailbox_partial'],
      | 'email'
      | 'name'
      | 'type'
      | 'status'
      | 'group'
      | 'id'
      | 'created'
      | 'created_by'
      | 'last_updated'
      | 'last_updated_by'
    >;
    /** @description Decision: which properties are required. */
    readonly DTO_mailbox_input: {
      /** Format: email */
      readonly email: string;
      readonly name?: string | null;
      readonly type: components['schemas']['mailbox_type_input'];
      readonly status?: unknown;
      readonly group?: components['schemas']['DTO_reference_input'] | null;
      readonly id?: unknown;
      readonly created?: unknown;
      readonly created_by?: unknown;
      readonly last_updated?: unknown;
      readonly last_updated_by?: unknown;
    };
    /** @description Unverified name and properties, except for the enumerations. */
    readonly DTO_mailbox_domain: {
      readonly domain: string;
      readonly dns_setup_status: components['schemas']['dns_setup_status'];
      readonly dns_records: readonly components['schemas']['DTO_dns_record'][];
    };
    /** @description Unverified name and properties, except for the enumeration. */
    readonly DTO_dns_record: {
      readonly type: components['schemas']['dns_record_type'];
      readonly name: string;
      readonly value: string;
    };
    readonly MailboxAuthDelete: {
      /**
       * Format: int32
       * @description The mailbox's id.
       */
      readonly id: number;
    };
    readonly FileUpload: {
      /** Format: binary */
      readonly file: string;
    };
  };
  responses: {
    /** @description The request cannot be read or carried out. Decision: also for what does not exist, and the shape of the body. */
    readonly BadRequest: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorMessage'];
      };
    };
    /** @description No token, or one that is not known. No page lists this status; decision: without a body. */
    readonly Unauthorized: {
      headers: {
        readonly 'WWW-Authenticate': components['headers']['WwwAuthenticate'];
        readonly [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The role is too low, or the tenant is another one than the token's or none at all. Decision: the shape of the body. */
    readonly Forbidden: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorMessage'];
      };
    };
    /** @description Something went wrong on the server's side. No page lists this status. */
    readonly ServerError: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorMessage'];
      };
    };
  };
  parameters: {
    /**
     * @description The tenant's name.
     * @example acme
     */
    readonly Tenant: string;
    /**
     * @description Unverified, because no page prints a version that works. Decision: only the first one does.
     * @example 1
     */
    readonly Version: '1' | '1.0';
    /**
     * @description The ticket's id.
     * @example 1042
     */
    readonly TicketId: number;
    /**
     * @description The list's id.
     * @example 12
     */
    readonly ListId: number;
    /**
     * @description The id of what the path names before it.
     * @example 1042
     */
    readonly Id: number;
    /**
     * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
     *     may have any field that a tenant adds, which counts as null where it is missing.
     * @example created
     */
    readonly SortByKey: string;
    /**
     * @description The only fields to answer, repeated per field. Decision: an unknown field answers 400.
     * @example [
     *       "id",
     *       "created"
     *     ]
     */
    readonly ResponseFieldKeys: readonly string[];
    /**
     * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
     *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
     * @example [
     *       "id:gt:1000",
     *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
     *     ]
     */
    readonly Filters: readonly string[];
    /** @description Not explained. Decision: without effect. */
    readonly IncludeAggregations: boolean;
    /** @description Not explained. Decision: without effect, because nothing is ever imported. */
    readonly IncludeImported: boolean;
    /** @description Text to look for. Decision: a part of any text field, whatever its case. */
    readonly Search: string;
    /**
     * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
     * @example 1
     */
    readonly SortOrder: string;
    /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
    readonly Take: number;
    /** @description The page to answer. Decision: the first one is 1. */
    readonly Page: number;
  };
  requestBodies: never;
  headers: {
    /**
     * @description The scheme to authenticate with.
     * @example Bearer
     */
    readonly WwwAuthenticate: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly listTicketConversations: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The ticket's id.
         * @example 1042
         */
        readonly ticket_id: components['parameters']['TicketId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of entries. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_ticket_conversation'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createTicketConversations: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The ticket's id.
         * @example 1042
         */
        readonly ticket_id: components['parameters']['TicketId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': readonly components['schemas']['DTO_ticket_conversation_input'][];
      };
    };
    readonly responses: {
      /** @description The new entries, in the order they were sent. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_ticket_conversation'][];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly convertTicketConversationType: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DTO_ticket_conversation_convert_type'];
      };
    };
    readonly responses: {
      /** @description The entry in its new type. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_ticket_conversation'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listTickets: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of tickets. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_ticket'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateTickets: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description Names of properties, repeated. No page tells their purpose. Decision: of what is sent, only these are written; none
         *     means all.
         * @example [
         *       "sys_status"
         *     ]
         */
        readonly properties?: readonly string[];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': readonly components['schemas']['DTO_ticket_update_input'][];
      };
    };
    readonly responses: {
      /** @description The tickets after the change, in the order they were sent. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_ticket'][];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getTicket: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The id of what the path names before it.
         * @example 1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The ticket. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_ticket_complete'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly mergeTickets: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DTO_ticket_merge_input'];
      };
    };
    readonly responses: {
      /** @description The ticket that the others were merged into. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_ticket_complete'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly submitExternalDynamicForm: {
    readonly parameters: {
      readonly query: {
        /**
         * @description The form that was filled in. Decision: its `unique_key`, and an unknown one answers 400.
         * @example contact-us
         */
        readonly form: string;
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': readonly components['schemas']['DTO_ticket_form_input'][];
      };
    };
    readonly responses: {
      /** @description The new tickets. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_ticket'][];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listUsers: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description The only fields to answer, repeated per field. Decision: an unknown field answers 400.
         * @example [
         *       "id",
         *       "created"
         *     ]
         */
        readonly response_field_keys?: components['parameters']['ResponseFieldKeys'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of users. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_user_partial'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly aggregateUsers: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description The only fields to answer, repeated per field. Decision: an unknown field answers 400.
         * @example [
         *       "id",
         *       "created"
         *     ]
         */
        readonly response_field_keys?: components['parameters']['ResponseFieldKeys'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
        /** @description The fields whose different values are wanted, repeated per field. Decision: none means `id` alone. */
        readonly field_keys?: readonly string[];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Users that differ in the wanted fields, and only those fields of them. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_user_partial'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The id of what the path names before it.
         * @example 1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The user. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_user'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The id of what the path names before it.
         * @example 1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DTO_tenant_user_update'];
      };
    };
    readonly responses: {
      /** @description The user after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_user'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createUserInvites: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DTO_invite_users'];
      };
    };
    readonly responses: {
      /** @description The invites, and what they mean for the plan. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_user_invite_create_response'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly revokeUserInvite: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UserInviteRevoke'];
      };
    };
    readonly responses: {
      /** @description The invite no longer works. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_acknowledgement'];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listGroups: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of groups. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_group'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly aggregateGroups: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description The only fields to answer, repeated per field. Decision: an unknown field answers 400.
         * @example [
         *       "id",
         *       "created"
         *     ]
         */
        readonly response_field_keys?: components['parameters']['ResponseFieldKeys'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
        /** @description The fields whose different values are wanted, repeated per field. Decision: none means `id` alone. */
        readonly field_keys?: readonly string[];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Groups that differ in the wanted fields, and only those fields of them. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_group_partial'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getCurrentTenant: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The lists of the tenant. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_list'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listLists: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of lists. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_list'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createList: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DTO_list_input'];
      };
    };
    readonly responses: {
      /** @description The new list. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_list'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getList: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The id of what the path names before it.
         * @example 1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The list. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_list'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listListEntries: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The list's id.
         * @example 12
         */
        readonly list_id: components['parameters']['ListId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of entries. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_list_entry'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly groupListEntries: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description The only fields to answer, repeated per field. Decision: an unknown field answers 400.
         * @example [
         *       "id",
         *       "created"
         *     ]
         */
        readonly response_field_keys?: components['parameters']['ResponseFieldKeys'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
        /** @description The field that makes the rows. */
        readonly swimlane_key?: string;
        /** @description The field that makes the columns. */
        readonly column_key?: string;
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The list's id.
         * @example 12
         */
        readonly list_id: components['parameters']['ListId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The cells of the board that hold entries. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_list_entry_group'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly aggregateListEntries: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description The only fields to answer, repeated per field. Decision: an unknown field answers 400.
         * @example [
         *       "id",
         *       "created"
         *     ]
         */
        readonly response_field_keys?: components['parameters']['ResponseFieldKeys'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
        /** @description The fields whose different values are wanted, repeated per field. Decision: none means `id` alone. */
        readonly field_keys?: readonly string[];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The list's id.
         * @example 12
         */
        readonly list_id: components['parameters']['ListId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The different combinations of the wanted fields. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly Record<string, never>[];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listFields: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of fields. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_field'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createField: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DTO_field_input'];
      };
    };
    readonly responses: {
      /** @description The new field. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_field'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listForms: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description The only fields to answer, repeated per field. Decision: an unknown field answers 400.
         * @example [
         *       "id",
         *       "created"
         *     ]
         */
        readonly response_field_keys?: components['parameters']['ResponseFieldKeys'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of forms. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_form_partial'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createForm: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DTO_form_input'];
      };
    };
    readonly responses: {
      /** @description The new form. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_form'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getForm: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The id of what the path names before it.
         * @example 1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The form. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_form'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listKnowledgeBases: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of articles. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_knowledge_base'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createKnowledgeBase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DTO_knowledge_base_create_input'];
      };
    };
    readonly responses: {
      /** @description The new article. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_knowledge_base'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getKnowledgeBase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The id of what the path names before it.
         * @example 1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The article. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_knowledge_base'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateKnowledgeBase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
        /**
         * @description The id of what the path names before it.
         * @example 1042
         */
        readonly id: components['parameters']['Id'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DTO_knowledge_base_input'];
      };
    };
    readonly responses: {
      /** @description The article after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_knowledge_base'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createKnowledgeBaseFromFile: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': components['schemas']['FileUpload'];
      };
    };
    readonly responses: {
      /** @description The new article. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_knowledge_base'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listTemplates: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of templates. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_template'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createTemplate: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DTO_template_input'];
      };
    };
    readonly responses: {
      /** @description The new template. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_template'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listMailboxes: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The field to sort by. Decision: `created` when absent, and an unknown field answers 400; but tickets and list entries
         *     may have any field that a tenant adds, which counts as null where it is missing.
         * @example created
         */
        readonly sort_by_key?: components['parameters']['SortByKey'];
        /**
         * @description The only fields to answer, repeated per field. Decision: an unknown field answers 400.
         * @example [
         *       "id",
         *       "created"
         *     ]
         */
        readonly response_field_keys?: components['parameters']['ResponseFieldKeys'];
        /**
         * @description `field_key:operator:value1|value2|value3`, repeated per filter. Decision: the operators in the pattern; all filters must
         *     hold, and of a filter's values one; unknown fields as for `sort_by_key`.
         * @example [
         *       "id:gt:1000",
         *       "requester.email:eq:mei.tanaka@kumo-logistics.example|jo@example.com"
         *     ]
         */
        readonly filters?: components['parameters']['Filters'];
        /** @description Not explained. Decision: without effect. */
        readonly include_aggregations?: components['parameters']['IncludeAggregations'];
        /** @description Not explained. Decision: without effect, because nothing is ever imported. */
        readonly include_imported?: components['parameters']['IncludeImported'];
        /** @description Text to look for. Decision: a part of any text field, whatever its case. */
        readonly search?: components['parameters']['Search'];
        /**
         * @description 0 or `ASC`, 1 or `DESC`. Decision: names in any case; descending when absent, except for entries of a ticket.
         * @example 1
         */
        readonly sort_order?: components['parameters']['SortOrder'];
        /** @description How many items to answer at most. Decision: its bounds and what it is when absent. */
        readonly take?: components['parameters']['Take'];
        /** @description The page to answer. Decision: the first one is 1. */
        readonly page?: components['parameters']['Page'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of mailboxes. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_mailbox_partial'][];
          } & WithRequired<components['schemas']['DTO_response_wrap_get_many'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createMailbox: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DTO_mailbox_input'];
      };
    };
    readonly responses: {
      /** @description The new mailbox. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_mailbox'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listMailboxDomains: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The domains. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: readonly components['schemas']['DTO_mailbox_domain'][];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteMailboxAuth: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MailboxAuthDelete'];
      };
    };
    readonly responses: {
      /** @description The sign-in is forgotten. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_acknowledgement'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly initTenantTermination: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
        /**
         * @description Unverified, because no page prints a version that works. Decision: only the first one does.
         * @example 1
         */
        readonly version: components['parameters']['Version'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The termination was begun. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly data: components['schemas']['DTO_acknowledgement'];
          } & WithRequired<components['schemas']['DTO_response_wrap'], 'data'>;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly uploadAttachment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The tenant's name.
         * @example acme
         */
        readonly tenant: components['parameters']['Tenant'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': components['schemas']['FileUpload'];
      };
    };
    readonly responses: {
      /** @description The file, to be named by its id in `sys_attachments`. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DTO_reference_attachment'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['ServerError'];
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

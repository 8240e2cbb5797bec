/** Generated from openapi/truto.yaml by `npm run generate`; edit that file instead. */
export interface paths {
  readonly '/unified/ticketing/tickets': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List tickets
     * @description The page breaks off before its filters. Inferred: those that other ticketing pages have. Decision: several must
     *     all hold, one that the account's vendor cannot do is named in the log, and the newest ticket comes first. Some
     *     vendors answer fewer properties here than one by one.
     */
    readonly get: operations['listTickets'];
    readonly put?: never;
    /**
     * Create a ticket
     * @description Decision: 200, because no page tells whether it is 201. What the account's vendor does not have is ignored; what
     *     it needs and does not get answers 400 with `truto_error_insight`.
     */
    readonly post: operations['createTicket'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/tickets/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get a ticket */
    readonly get: operations['getTicket'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a ticket */
    readonly delete: operations['deleteTicket'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a ticket
     * @description Decision: what is not sent stays, lists are replaced as a whole, and null clears.
     */
    readonly patch: operations['updateTicket'];
    readonly trace?: never;
  };
  readonly '/unified/ticketing/tickets/import': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Import a ticket as it was elsewhere
     * @description Nothing is mapped on the way in: `remote_data` is what the vendor's import takes. In reality one integration has
     *     it, and every other answers 404. The page shows the ticket itself, while other custom methods wrap their answer in
     *     `result`; decision: the page counts.
     */
    readonly post: operations['importTickets'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/comments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List comments
     * @description Of 48 integrations 33 need the ticket. Inferred: the names of some filters; one more, for a collection's id, has
     *     no readable name. Decision: oldest first.
     */
    readonly get: operations['listComments'];
    readonly put?: never;
    /**
     * Create a comment
     * @description Decision: 200, because no page tells whether it is 201. What the account's vendor does not have is ignored; what
     *     it needs and does not get answers 400 with `truto_error_insight`.
     */
    readonly post: operations['createComment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/comments/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get a comment */
    readonly get: operations['getComment'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a comment */
    readonly delete: operations['deleteComment'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a comment
     * @description Decision: what is not sent stays, lists are replaced as a whole, and null clears.
     */
    readonly patch: operations['updateComment'];
    readonly trace?: never;
  };
  readonly '/unified/ticketing/contacts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List contacts
     * @description Three more filters have no readable name, one of them with the values `instagram` and `twitter`. Decision: oldest
     *     first.
     */
    readonly get: operations['listContacts'];
    readonly put?: never;
    /** Create a contact */
    readonly post: operations['createContact'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/contacts/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get a contact */
    readonly get: operations['getContact'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a contact */
    readonly delete: operations['deleteContact'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a contact
     * @description Decision: what is not sent stays, lists are replaced as a whole, and null clears.
     */
    readonly patch: operations['updateContact'];
    readonly trace?: never;
  };
  readonly '/unified/ticketing/users': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List users
     * @description Three more filters have no readable name. Some vendors answer fewer properties here than one by one. Decision:
     *     oldest first.
     */
    readonly get: operations['listUsers'];
    readonly put?: never;
    /** Create a user */
    readonly post: operations['createUser'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/users/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get a user */
    readonly get: operations['getUser'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a user */
    readonly delete: operations['deleteUser'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a user
     * @description Decision: what is not sent stays, lists are replaced as a whole, and null clears.
     */
    readonly patch: operations['updateUser'];
    readonly trace?: never;
  };
  readonly '/unified/ticketing/teams': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List teams
     * @description No page shows the filters. Decision: the name and the two times that every list has; oldest first.
     */
    readonly get: operations['listTeams'];
    readonly put?: never;
    /** Create a team */
    readonly post: operations['createTeam'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/teams/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get a team */
    readonly get: operations['getTeam'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a team */
    readonly delete: operations['deleteTeam'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a team
     * @description Decision: what is not sent stays, and null clears.
     */
    readonly patch: operations['updateTeam'];
    readonly trace?: never;
  };
  readonly '/unified/ticketing/attachments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List attachments
     * @description Of 44 integrations 41 need the ticket. One more filter has no readable name. Decision: oldest first.
     */
    readonly get: operations['listAttachments'];
    readonly put?: never;
    /**
     * Create an attachment
     * @description The bytes as base64, or as a form together with `truto_body_passthrough`; decision: a form without it answers 400.
     *     The ticket is named in the query or in the body, and the body wins.
     */
    readonly post: operations['createAttachment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/attachments/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get an attachment */
    readonly get: operations['getAttachment'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Update an attachment
     * @description One integration has it. No page shows the body. Decision: as for a creation; what is not sent stays.
     */
    readonly patch: operations['updateAttachment'];
    readonly trace?: never;
  };
  readonly '/unified/ticketing/attachments/download': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Download an attachment
     * @description Inferred: the parameter, from a page of another unified API and from a test of the platform. Decision: an
     *     attachment that the vendor knows by its id can be named by `id` instead; neither answers 400, and a link that is
     *     not the vendor's 404.
     */
    readonly post: operations['downloadAttachment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/ticket_status': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List ticket statuses
     * @description The path is singular, unlike all others. Decision: in the vendor's order.
     */
    readonly get: operations['listTicketStatuses'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/ticket_priorities': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List ticket priorities
     * @description Decision: in the vendor's order.
     */
    readonly get: operations['listTicketPriorities'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/accounts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List accounts
     * @description No page shows the filters. Decision: the name, the domain and the two times that every list has; oldest first.
     */
    readonly get: operations['listAccounts'];
    readonly put?: never;
    /** Create an account */
    readonly post: operations['createAccount'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/accounts/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get an account */
    readonly get: operations['getAccount'];
    readonly put?: never;
    readonly post?: never;
    /** Delete an account */
    readonly delete: operations['deleteAccount'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update an account
     * @description Decision: what is not sent stays, and null clears.
     */
    readonly patch: operations['updateAccount'];
    readonly trace?: never;
  };
  readonly '/unified/ticketing/collections': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List collections
     * @description Decision: several filters must all hold; oldest first.
     */
    readonly get: operations['listCollections'];
    readonly put?: never;
    /** Create a collection */
    readonly post: operations['createCollection'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/collections/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get a collection */
    readonly get: operations['getCollection'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a collection
     * @description Decision: what is not sent stays, and null clears.
     */
    readonly patch: operations['updateCollection'];
    readonly trace?: never;
  };
  readonly '/unified/ticketing/fields': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List fields
     * @description Decision: oldest first.
     */
    readonly get: operations['listFields'];
    readonly put?: never;
    /** Create a field */
    readonly post: operations['createField'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/fields/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get a field */
    readonly get: operations['getField'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a field
     * @description Decision: what is not sent stays, and null clears.
     */
    readonly patch: operations['updateField'];
    readonly trace?: never;
  };
  readonly '/unified/ticketing/organizations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List organizations
     * @description Inferred: that there is a list, because one filters by what it holds. Decision: its filters; oldest first.
     */
    readonly get: operations['listOrganizations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/organizations/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get an organization */
    readonly get: operations['getOrganization'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List tags
     * @description No page shows the filters. Decision: these; oldest first.
     */
    readonly get: operations['listTags'];
    readonly put?: never;
    /** Create a tag */
    readonly post: operations['createTag'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/tags/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get a tag */
    readonly get: operations['getTag'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a tag */
    readonly delete: operations['deleteTag'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a tag
     * @description Decision: what is not sent stays, and null clears.
     */
    readonly patch: operations['updateTag'];
    readonly trace?: never;
  };
  readonly '/unified/ticketing/task_lists': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List task lists
     * @description No page shows the filters. Decision: the ticket, the name and the two times; oldest first.
     */
    readonly get: operations['listTaskLists'];
    readonly put?: never;
    /** Create a task list */
    readonly post: operations['createTaskList'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/task_lists/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get a task list */
    readonly get: operations['getTaskList'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/tasks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List tasks
     * @description No page shows the filters. Decision: these; oldest first. Some vendors answer fewer properties here than one by one.
     */
    readonly get: operations['listTasks'];
    readonly put?: never;
    /** Create a task */
    readonly post: operations['createTask'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/tasks/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get a task */
    readonly get: operations['getTask'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a task */
    readonly delete: operations['deleteTask'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a task
     * @description Decision: what is not sent stays, and null clears.
     */
    readonly patch: operations['updateTask'];
    readonly trace?: never;
  };
  readonly '/unified/ticketing/ticket_types': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List ticket types
     * @description Decision: in the vendor's order.
     */
    readonly get: operations['listTicketTypes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/workspaces': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List workspaces
     * @description No page shows the filters. Decision: these; oldest first.
     */
    readonly get: operations['listWorkspaces'];
    readonly put?: never;
    /** Create a workspace */
    readonly post: operations['createWorkspace'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/workspaces/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    /** Get a workspace */
    readonly get: operations['getWorkspace'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a workspace */
    readonly delete: operations['deleteWorkspace'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a workspace
     * @description Decision: what is not sent stays, and null clears.
     */
    readonly patch: operations['updateWorkspace'];
    readonly trace?: never;
  };
  readonly '/unified/ticketing/{resource}/meta/{method}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description A unified resource, in snake case.
         * @example tickets
         */
        readonly resource: components['parameters']['UnifiedResource'];
        /**
         * @description `list`, `get`, `create`, `update`, `delete` or a custom method.
         * @example create
         */
        readonly method: components['parameters']['UnifiedMethod'];
      };
      readonly cookie?: never;
    };
    /**
     * Get how a method works with an account
     * @description Decision: a method that the integration of the account does not have answers 404.
     */
    readonly get: operations['getMethodMeta'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/ticketing/{resource}/{integration}/meta/{method}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description A unified resource, in snake case.
         * @example tickets
         */
        readonly resource: components['parameters']['UnifiedResource'];
        /**
         * @description The integration's name.
         * @example toptickets
         */
        readonly integration: components['parameters']['IntegrationName'];
        /**
         * @description `list`, `get`, `create`, `update`, `delete` or a custom method.
         * @example create
         */
        readonly method: components['parameters']['UnifiedMethod'];
      };
      readonly cookie?: never;
    };
    /**
     * Get how a method works with an integration
     * @description Decision: only with an API token.
     */
    readonly get: operations['getIntegrationMethodMeta'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unified/meta/ticketing/{integration}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The integration's name.
         * @example toptickets
         */
        readonly integration: components['parameters']['IntegrationName'];
      };
      readonly cookie?: never;
    };
    /**
     * Get what an integration asks of its user
     * @description Other models than ticketing are not emulated.
     */
    readonly get: operations['getIntegrationMeta'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/proxy/{resource}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The vendor's own name of the resource; upper and lower case differ.
         * @example tickets
         */
        readonly resource: components['parameters']['ProxyResource'];
      };
      readonly cookie?: never;
    };
    /**
     * List a vendor's records
     * @description Every other query parameter reaches the vendor as it is. Decision: `limit` and `next_cursor` are translated into
     *     those of the vendor.
     */
    readonly get: operations['listProxyRecords'];
    readonly put?: never;
    /**
     * Create a record at the vendor
     * @description Every other query parameter reaches the vendor as it is.
     */
    readonly post: operations['createProxyRecord'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/proxy/{resource}/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The vendor's own name of the resource; upper and lower case differ.
         * @example tickets
         */
        readonly resource: components['parameters']['ProxyResource'];
        /**
         * @description The record's id; with POST the name of a custom method.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['ProxyId'];
      };
      readonly cookie?: never;
    };
    /**
     * Get a vendor's record
     * @description Every other query parameter reaches the vendor as it is.
     */
    readonly get: operations['getProxyRecord'];
    readonly put?: never;
    /**
     * Call a custom method of the vendor
     * @description Every other query parameter reaches the vendor as it is. The last part of the path is the name of the method, not
     *     an id.
     */
    readonly post: operations['callProxyMethod'];
    /**
     * Delete a vendor's record
     * @description Every other query parameter reaches the vendor as it is. Decision: where the vendor answers nothing, the id as for
     *     unified records.
     */
    readonly delete: operations['deleteProxyRecord'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a vendor's record
     * @description Every other query parameter reaches the vendor as it is.
     */
    readonly patch: operations['updateProxyRecord'];
    readonly trace?: never;
  };
  readonly '/integrated-account': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List integrated accounts
     * @description Filters take operators as in `created_at[gt]=…`. Decision: oldest first.
     */
    readonly get: operations['listIntegratedAccounts'];
    readonly put?: never;
    /**
     * Import an integrated account
     * @description Decision: `active` at once, and nothing is asked of the vendor; an unknown integration answers 404.
     */
    readonly post: operations['createIntegratedAccount'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/integrated-account/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The integrated account's id.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly id: components['parameters']['AccountId'];
      };
      readonly cookie?: never;
    };
    /** Get an integrated account */
    readonly get: operations['getIntegratedAccount'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Disconnect an integrated account
     * @description Decision: its tokens stop working, and the vendor's records stay.
     */
    readonly delete: operations['deleteIntegratedAccount'];
    readonly options?: never;
    readonly head?: never;
    /** Update an integrated account */
    readonly patch: operations['updateIntegratedAccount'];
    readonly trace?: never;
  };
  readonly '/integrated-account/{id}/credentials': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The integrated account's id.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly id: components['parameters']['AccountId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Replace the credentials of an integrated account
     * @description Decision: an account that needed to sign in again is `active` afterwards.
     */
    readonly patch: operations['updateIntegratedAccountCredentials'];
    readonly trace?: never;
  };
  readonly '/integrated-account/{id}/capabilities': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The integrated account's id.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly id: components['parameters']['AccountId'];
      };
      readonly cookie?: never;
    };
    /** Get what an account can do */
    readonly get: operations['getIntegratedAccountCapabilities'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/integrated-account/{id}/tools': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The integrated account's id.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly id: components['parameters']['AccountId'];
      };
      readonly cookie?: never;
    };
    /**
     * List what an account can do as tools
     * @description Decision: one tool for each unified method that the integration has, with the schemas that the method's `meta` shows.
     */
    readonly get: operations['listIntegratedAccountTools'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/integrated-account/token': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Make a token for an account */
    readonly post: operations['createIntegratedAccountToken'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/integrated-account/refresh-credentials': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Renew the credentials of an account at the vendor
     * @description Decision: nothing changes for credentials that cannot be renewed.
     */
    readonly post: operations['refreshIntegratedAccountCredentials'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/integrated-account/me': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Get the token's account
     * @description Decision: an API token answers 403.
     */
    readonly get: operations['getOwnIntegratedAccount'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Update the token's account
     * @description Decision: an API token answers 403.
     */
    readonly patch: operations['updateOwnIntegratedAccount'];
    readonly trace?: never;
  };
  readonly '/integration': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List integrations
     * @description Decision: by name.
     */
    readonly get: operations['listIntegrations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/integration/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The integration's id or its name.
         * @example toptickets
         */
        readonly id: components['parameters']['IntegrationId'];
      };
      readonly cookie?: never;
    };
    /** Get an integration */
    readonly get: operations['getIntegration'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/integration/{id}/capabilities': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The integration's id or its name.
         * @example toptickets
         */
        readonly id: components['parameters']['IntegrationId'];
      };
      readonly cookie?: never;
    };
    /** Get what an integration can do */
    readonly get: operations['getIntegrationCapabilities'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/webhook': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List webhooks
     * @description Decision: oldest first; filters take operators as in `created_at[gt]=…`.
     */
    readonly get: operations['listWebhooks'];
    readonly put?: never;
    /**
     * Register a webhook
     * @description The answer holds the secret that deliveries are signed with: here and nowhere else. Decision: an event type that is not
     *     known, and an address that nothing could be sent to, answer 400; another environment than the token's answers 404.
     */
    readonly post: operations['createWebhook'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/webhook/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The webhook's id.
         * @example 4a4de828-f4db-4c9e-adfd-434e0864c3c7
         */
        readonly id: components['parameters']['WebhookId'];
      };
      readonly cookie?: never;
    };
    /** Get a webhook */
    readonly get: operations['getWebhook'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a webhook */
    readonly delete: operations['deleteWebhook'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a webhook
     * @description Decision: the same values answer 400 as at a creation; the secret stays.
     */
    readonly patch: operations['updateWebhook'];
    readonly trace?: never;
  };
  readonly '/webhook/test': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Send a test event
     * @description The event is `test`, its payload `{"foo":"bar"}`. Decision: it goes to this webhook, whatever events it is for, even to
     *     one that is not active.
     */
    readonly post: operations['testWebhook'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/sync-job': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List sync jobs */
    readonly get: operations['listSyncJobs'];
    readonly put?: never;
    /** Create a sync job */
    readonly post: operations['createSyncJob'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/sync-job/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    /** Get a sync job */
    readonly get: operations['getSyncJob'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a sync job */
    readonly delete: operations['deleteSyncJob'];
    readonly options?: never;
    readonly head?: never;
    /** Update a sync job */
    readonly patch: operations['updateSyncJob'];
    readonly trace?: never;
  };
  readonly '/sync-job-run': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List sync job runs */
    readonly get: operations['listSyncJobRuns'];
    readonly put?: never;
    /** Create a sync job run */
    readonly post: operations['createSyncJobRun'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/sync-job-run/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    /** Get a sync job run */
    readonly get: operations['getSyncJobRun'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a sync job run */
    readonly delete: operations['deleteSyncJobRun'];
    readonly options?: never;
    readonly head?: never;
    /** Update a sync job run */
    readonly patch: operations['updateSyncJobRun'];
    readonly trace?: never;
  };
  readonly '/sync-job-cron-trigger': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List cron triggers of sync jobs */
    readonly get: operations['listSyncJobCronTriggers'];
    readonly put?: never;
    /** Create a cron trigger of a sync job */
    readonly post: operations['createSyncJobCronTrigger'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/sync-job-cron-trigger/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    /** Get a cron trigger of a sync job */
    readonly get: operations['getSyncJobCronTrigger'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a cron trigger of a sync job */
    readonly delete: operations['deleteSyncJobCronTrigger'];
    readonly options?: never;
    readonly head?: never;
    /** Update a cron trigger of a sync job */
    readonly patch: operations['updateSyncJobCronTrigger'];
    readonly trace?: never;
  };
  readonly '/sync-job-cron-trigger/{id}/schedule': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Schedule a cron trigger of a sync job */
    readonly post: operations['scheduleSyncJobCronTrigger'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/batch-request': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Make several calls at once */
    readonly post: operations['createBatchRequest'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/link-token': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Make a link token */
    readonly post: operations['createLinkToken'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/link-token/post-connect-form': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Submit the form after connecting */
    readonly post: operations['submitPostConnectForm'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/sandbox-integrated-account': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List sandbox accounts */
    readonly get: operations['listSandboxIntegratedAccounts'];
    readonly put?: never;
    /** Create a sandbox account */
    readonly post: operations['createSandboxIntegratedAccount'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/sandbox-integrated-account/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    /** Get a sandbox account */
    readonly get: operations['getSandboxIntegratedAccount'];
    readonly put?: never;
    readonly post?: never;
    /** Delete a sandbox account */
    readonly delete: operations['deleteSandboxIntegratedAccount'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/integrated-account/bulk-delete': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Disconnect several integrated accounts */
    readonly post: operations['bulkDeleteIntegratedAccounts'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/integrated-account/run-post-install-actions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Run the steps after connecting again */
    readonly post: operations['runPostInstallActions'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/mcp/{token}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description A token of an MCP server.
         * @example mcp_example
         */
        readonly token: components['parameters']['McpToken'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Call the MCP server of a token */
    readonly post: operations['callMcpServer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/custom/{path}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description A path of the vendor, slashes included.
         * @example tickets
         */
        readonly path: components['parameters']['CustomPath'];
      };
      readonly cookie?: never;
    };
    /** Get a path of the vendor */
    readonly get: operations['getCustom'];
    /** Put to a path of the vendor */
    readonly put: operations['putCustom'];
    /** Post to a path of the vendor */
    readonly post: operations['postCustom'];
    /** Delete a path of the vendor */
    readonly delete: operations['deleteCustom'];
    readonly options?: never;
    readonly head?: never;
    /** Patch a path of the vendor */
    readonly patch: operations['patchCustom'];
    readonly trace?: never;
  };
  readonly '/log': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List the calls that were answered
     * @description Not in the pages: added so that one can see what became of a call, and what the adapter did not use of it. The
     *     newest comes first.
     */
    readonly get: operations['listLogEntries'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/ping': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Ask whether it is up
     * @description Decision: any token will do.
     */
    readonly get: operations['ping'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface webhooks {
  readonly event: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Take an event
     * @description What the address of a webhook is sent.
     */
    readonly post: operations['receiveWebhookEvent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export interface components {
  schemas: {
    /**
     * @description The first three properties come with every failure. What the vendor answered adds `truto_is_remote_error` and
     *     `raw_response`; `statusCode` is then the vendor's status.
     */
    readonly Error: {
      /** @description The status of the answer. */
      readonly statusCode: number;
      /** @description The reason phrase of the status. */
      readonly error: string;
      /** @description What is wrong; for a vendor's failure its own words, which may be none. */
      readonly message: string;
      /** @description More about a refused request. */
      readonly details?: components['schemas']['ErrorDetails'];
      /**
       * @description Present when the vendor answered this.
       * @constant
       */
      readonly truto_is_remote_error?: true;
      /** @description What the vendor answered; JSON where it can be read as such, otherwise text. */
      readonly raw_response?: unknown;
      readonly truto_error_insight?: components['schemas']['ErrorInsight'];
    };
    readonly ErrorDetails: {
      /** @description One entry per failure. Decision: its properties. */
      readonly failures?: readonly components['schemas']['ErrorFailure'][];
    } & {
      readonly [key: string]: unknown;
    };
    readonly ErrorFailure: {
      /** @description The place, as in `body.due_date`. */
      readonly path: string;
      readonly message: string;
    };
    /**
     * @description What would help, on failures of unified resources; the proxy knows `forbidden_error` alone. The conditional entries
     *     inform, and may come with any failure.
     */
    readonly ErrorInsight: {
      readonly missing_required_query_parameters?: components['schemas']['InsightNames'];
      readonly missing_required_body_fields?: components['schemas']['InsightNames'];
      readonly conditionally_required_query_parameters?: components['schemas']['InsightRules'];
      readonly conditionally_required_body_fields?: components['schemas']['InsightRules'];
      readonly rate_limit_error?: components['schemas']['Insight'];
      readonly forbidden_error?: components['schemas']['InsightScopes'];
      readonly remote_error?: components['schemas']['Insight'];
    };
    readonly Insight: {
      readonly description: string;
    };
    readonly InsightNames: {
      readonly description: string;
      readonly value: readonly string[];
    };
    readonly InsightRules: {
      readonly description: string;
      /** @description Name to rule. */
      readonly value: {
        readonly [key: string]: string;
      };
    };
    readonly InsightScopes: {
      readonly description: string;
      readonly value: components['schemas']['MissingScopes'];
    };
    readonly MissingScopes: {
      readonly missing_scopes: readonly string[];
    };
    /**
     * @description A page of any unified resource. Decision: the first page has no `prev_cursor`, and a page that is not the last one is
     *     never empty.
     */
    readonly ListEnvelope: {
      /** @description The records of the page. */
      readonly result: unknown;
      /** @description Where to go on; null on the last page. */
      readonly next_cursor: string | null;
      readonly prev_cursor: string | null;
      /** @description How many records the page has. */
      readonly result_count: number;
      /** @description Whether the page may lack records. Decision: only present when true. */
      readonly is_partial_response?: boolean;
    };
    /** @description The form `debug` of any unified answer. */
    readonly DebugEnvelope: {
      /** @description What the form `unified` would answer. */
      readonly result: unknown;
      /** @description What was said to and by the vendor; null where it was not called. */
      readonly debug: components['schemas']['Debug'] | null;
    };
    /** @description The form `debug` of a list. Inferred: `result` is the bare list, because cursor and count stand in `debug`. */
    readonly DebugListEnvelope: {
      /** @description The records of the page. */
      readonly result: unknown;
      /** @description What was said to and by the vendor; null where it was not called. */
      readonly debug: components['schemas']['DebugOfList'] | null;
    };
    readonly Debug: {
      /** @description The address at the vendor. */
      readonly requestUrl: string;
      readonly requestOptions: components['schemas']['DebugRequest'];
      /** @description The body that the vendor answered. */
      readonly data: unknown;
      readonly responseHeaders: {
        readonly [key: string]: string;
      };
      /** @description Query parameters that the adapter does not use. Added by Deskdouble. */
      readonly ignoredQuery?: readonly string[];
      /** @description JSON pointers of what the adapter does not use of the body. Added by Deskdouble. */
      readonly ignoredFields?: readonly string[];
    };
    /** @description Decision: its properties. Credentials are never shown. */
    readonly DebugRequest: {
      readonly method: string;
      readonly headers?: {
        readonly [key: string]: string;
      };
      /** @description What was sent. */
      readonly body?: unknown;
    };
    readonly DebugOfList: {
      readonly nextCursor: string | null;
      /** @description Whether the vendor answered the same cursor again. */
      readonly isLooping: boolean;
      readonly isEmptyResult: boolean;
      readonly resultCount: number;
    } & components['schemas']['Debug'];
    /** @description A time, or bounds of it, of which all that are sent must hold. */
    readonly TimeFilter:
      | string
      | {
          readonly gt?: components['schemas']['TimeText'];
          readonly gte?: components['schemas']['TimeText'];
          readonly lt?: components['schemas']['TimeText'];
          readonly lte?: components['schemas']['TimeText'];
        };
    /** @description ISO 8601. Decision: a time without a zone is UTC, a date without a time its beginning. */
    readonly TimeText: string;
    /** @enum {string} */
    readonly SortDirection: 'asc' | 'desc';
    readonly EmailFilter: {
      readonly email?: string;
      readonly type?: string;
    };
    readonly PhoneFilter: {
      readonly number?: string;
      readonly extension?: string;
      readonly type?: string;
    };
    /** @description The record as the vendor answered it. */
    readonly RemoteData: {
      readonly [key: string]: unknown;
    };
    /** @description What the vendor is to get besides, as it is. Decision: merged into the mapped body at every depth, and stronger than it. */
    readonly RemoteBody: {
      readonly [key: string]: unknown;
    };
    /** @description A unified answer whose records lack a property that they promise. */
    readonly PartialBody: unknown;
    /** @description Inferred: a page shows the whole record instead; clients expect this. */
    readonly Deleted: {
      readonly id: string;
    };
    readonly DeletedDebug: {
      readonly result: components['schemas']['Deleted'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly IdReference: {
      readonly id?: string;
    };
    readonly NamedReference: {
      readonly id?: string;
      readonly name?: string | null;
    };
    readonly TypedReference: {
      readonly id?: string;
      readonly name?: string | null;
      readonly type?: string | null;
    };
    readonly TicketReference: {
      readonly id: string;
    };
    readonly Email: {
      readonly email: string;
      /** @example primary */
      readonly type?: string | null;
    };
    readonly Phone: {
      readonly number: string;
      /** @example mobile */
      readonly type?: string | null;
    };
    readonly ContactPhone: {
      readonly number?: string;
      readonly extension?: string | null;
      /** @example mobile */
      readonly type?: string | null;
    };
    /** @description A user or a contact, as part of the ticket that names them. */
    readonly Person: {
      readonly id?: string;
      readonly name?: string | null;
      readonly first_name?: string | null;
      readonly last_name?: string | null;
      readonly emails?: readonly components['schemas']['Email'][];
      readonly phones?: readonly components['schemas']['Phone'][];
    };
    /** @description A status that all vendors share. Decision: one that has no counterpart there is answered in the vendor's word. */
    readonly TicketStatusName:
      ('active' | 'closed' | 'open' | 'pending' | 'spam' | 'resolved' | 'archived' | 'deleted' | 'completed') | string;
    readonly TicketStatusReference: {
      /** @description The vendor's id of the status. */
      readonly id?: string;
      readonly name?: components['schemas']['TicketStatusName'] | null;
    };
    readonly TicketCreator: {
      readonly id?: string;
      readonly name?: string | null;
      /** @enum {string|null} */
      readonly type?: 'user' | 'contact' | null;
    };
    readonly TicketAttachment: {
      readonly id?: string;
      readonly file_name?: string | null;
      readonly file_url?: string | null;
    };
    /** @description Only `id` is promised. */
    readonly Ticket: {
      readonly id: string;
      /** @description The problem in a line. */
      readonly name?: string | null;
      /** @description A number that the vendor counts, as text. */
      readonly number?: string | null;
      /** @description The problem in full. */
      readonly description?: string | null;
      readonly status?: components['schemas']['TicketStatusReference'] | null;
      readonly priority?: components['schemas']['NamedReference'] | null;
      readonly ticket_type?: components['schemas']['NamedReference'] | null;
      /** @description Users who take care of it. */
      readonly assignees?: readonly components['schemas']['Person'][];
      readonly created_by?: components['schemas']['TicketCreator'] | null;
      /** @description Who asked for help. */
      readonly contact?: components['schemas']['Person'] | null;
      readonly additional_contacts?: readonly components['schemas']['Person'][];
      readonly account?: components['schemas']['IdReference'] | null;
      readonly team?: components['schemas']['NamedReference'] | null;
      readonly workspace?: components['schemas']['NamedReference'] | null;
      readonly collections?: readonly components['schemas']['TypedReference'][];
      readonly conversations?: readonly components['schemas']['TypedReference'][];
      readonly parent_ticket?: components['schemas']['NamedReference'] | null;
      readonly tags?: readonly components['schemas']['NamedReference'][];
      readonly attachments?: readonly components['schemas']['TicketAttachment'][];
      /** @description The way it came in. */
      readonly source?: components['schemas']['NamedReference'] | null;
      readonly languages?: readonly string[];
      readonly is_unread?: boolean | null;
      /** @description Where people look at it. */
      readonly ticket_url?: string | null;
      readonly custom_fields?: {
        readonly [key: string]: unknown;
      } | null;
      /** Format: date-time */
      readonly due_date?: string | null;
      /** Format: date-time */
      readonly completed_at?: string | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    /** @description Changes with every change of the record. */
    readonly Etag: string | null;
    /**
     * @description What can be written of a ticket, on creation and on a change. The page of the creation breaks off before its body;
     *     inferred: it takes the same. `html_description` and `items`, of one vendor each, are never answered. One more field of one
     *     vendor, a list with e-mail addresses, has no readable name.
     */
    readonly TicketWrite: {
      readonly name?: string | null;
      readonly number?: string | null;
      readonly description?: string | null;
      readonly html_description?: string | null;
      /**
       * @description A status by its name or id, such as `open`, `pending`, `closed`, `resolved`, `completed` or `spam`, or as an object.
       *     Decision: a text is taken for an id first, then for a name in any case; of an object the id wins.
       */
      readonly status?: string | components['schemas']['NamedReference'] | null;
      readonly priority?: components['schemas']['NamedReference'] | null;
      /** @description A word of the vendor, such as `default_task`, `milestone`, `section` or `approval`, or an object. */
      readonly ticket_type?: string | components['schemas']['NamedReference'] | null;
      readonly assignees?: readonly components['schemas']['Person'][] | null;
      readonly created_by?: components['schemas']['TicketCreator'] | null;
      readonly contact?: components['schemas']['Person'] | null;
      readonly account?: components['schemas']['IdReference'] | null;
      readonly team?: components['schemas']['NamedReference'] | null;
      /** @description An id or an object. One vendor needs it when there are no collections. */
      readonly workspace?: string | components['schemas']['NamedReference'] | null;
      /** @description With some vendors not together with `parent_ticket`. The page names the types `component` and `product`. */
      readonly collections?: readonly components['schemas']['TypedReference'][] | null;
      readonly parent_ticket?: components['schemas']['NamedReference'] | null;
      readonly tags?: readonly components['schemas']['NamedReference'][] | null;
      readonly source?: components['schemas']['NamedReference'] | null;
      readonly languages?: readonly string[] | null;
      /** @description Decision: fields that are not sent stay. */
      readonly custom_fields?: {
        readonly [key: string]: unknown;
      } | null;
      /** @description Its form is not documented. */
      readonly items?: {
        readonly [key: string]: unknown;
      } | null;
      /** Format: date-time */
      readonly due_date?: string | null;
      /** Format: date-time */
      readonly completed_at?: string | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    /** @description The body of methods that map nothing. */
    readonly RemoteDataOnly: {
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    readonly TicketDebug: {
      readonly result: components['schemas']['Ticket'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly TicketList: {
      readonly result: readonly components['schemas']['Ticket'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TicketListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['Ticket'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TicketListDebug: {
      readonly result:
        | readonly components['schemas']['Ticket'][]
        | {
            readonly [key: string]: components['schemas']['Ticket'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    /** @enum {string} */
    readonly CommentPartyType: 'user' | 'contact' | 'system';
    readonly CommentAuthor: {
      readonly id: string;
      readonly type: components['schemas']['CommentPartyType'];
      readonly name?: string | null;
      readonly username?: string | null;
    };
    readonly CommentReceiver: {
      readonly id: string;
      readonly type: components['schemas']['CommentPartyType'];
      readonly name?: string | null;
    };
    /** @description As part of a comment; here `uploaded_by` is an object, unlike that of an attachment itself. */
    readonly CommentAttachment: {
      readonly id?: string;
      readonly file_name?: string | null;
      readonly file_url?: string | null;
      readonly content_type?: string | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      readonly uploaded_by?: components['schemas']['NamedReference'] | null;
      readonly uploaded_by_type?: string | null;
    };
    /** @description Only `id` is promised. */
    readonly Comment: {
      readonly id: string;
      readonly ticket?: components['schemas']['TicketReference'] | null;
      readonly author?: components['schemas']['CommentAuthor'] | null;
      readonly receiver?: components['schemas']['CommentReceiver'] | null;
      readonly body?: string | null;
      readonly html_body?: string | null;
      readonly attachments?: readonly components['schemas']['CommentAttachment'][];
      /** @description True for a note among users. */
      readonly is_internal?: boolean | null;
      readonly is_private?: boolean | null;
      /** @description The way it was sent. */
      readonly channel?: components['schemas']['TypedReference'] | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    /** @description A contact by the e-mail address. */
    readonly CommentContact: {
      readonly email?: string;
    };
    /**
     * @description A `user` is named by `id`, a `contact` by an address. Inferred: the address stands in `contact`, whose name no page
     *     shows. Decision: without an author it is the user behind the account's credentials.
     */
    readonly CommentAuthorInput: {
      readonly id?: string | null;
      /** @enum {string|null} */
      readonly type?: 'user' | 'contact' | 'system' | null;
      readonly contact?: components['schemas']['CommentContact'] | null;
      readonly name?: string | null;
      readonly username?: string | null;
    };
    readonly CommentReceiverInput: {
      readonly id?: string | null;
      /** @enum {string|null} */
      readonly type?: 'user' | 'contact' | 'system' | null;
      readonly name?: string | null;
    };
    readonly CommentAttachmentInput: {
      readonly file_name: string;
      readonly content_type: string;
      /** @description The bytes. */
      readonly data: string;
      readonly id?: string | null;
      readonly file_url?: string | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      readonly uploaded_by?: components['schemas']['NamedReference'] | null;
      readonly uploaded_by_type?: string | null;
    };
    /**
     * @description One of `body` and `html_body` is needed, and one of `ticket` and `collections`, here or in the query. The page shows no
     *     `required`, so none is set here: their lack answers 400 with `truto_error_insight`. Decision: the text that is missing is
     *     made from the other one; the ticket in the body wins.
     */
    readonly CommentCreate: {
      readonly body?: string | null;
      readonly html_body?: string | null;
      readonly ticket?: components['schemas']['TicketReference'];
      /** @description In place of the ticket. Decision: its form. */
      readonly collections?:
        components['schemas']['TypedReference'] | readonly components['schemas']['TypedReference'][] | null;
      readonly author?: components['schemas']['CommentAuthorInput'];
      readonly receiver?: components['schemas']['CommentReceiverInput'] | null;
      readonly attachments?: readonly components['schemas']['CommentAttachmentInput'][] | null;
      readonly is_internal?: boolean | null;
      readonly is_private?: boolean | null;
      readonly channel?: components['schemas']['TypedReference'] | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      readonly subject?: string | null;
      /** @description True makes a draft of a reply. */
      readonly draft?: boolean | null;
      /** @description Whom a reply goes to, with one vendor. Inferred: the name of the field. */
      readonly contact?: components['schemas']['CommentContact'] | null;
      /** @description The contact who wrote it; one vendor needs it. */
      readonly contact_id?: string | null;
      /** @description The user who wrote it. */
      readonly user_id?: string | null;
      /** @description True for what is brought over from elsewhere; nobody is told. */
      readonly imported?: boolean | null;
      /** @description A new status of the conversation. */
      readonly status?: string | null;
      readonly cc?: readonly string[] | null;
      readonly bcc?: readonly string[] | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    /** @description The page breaks off before its body. Decision: these fields. */
    readonly CommentUpdate: {
      readonly body?: string | null;
      readonly html_body?: string | null;
      readonly attachments?: readonly components['schemas']['CommentAttachmentInput'][] | null;
      readonly is_internal?: boolean | null;
      readonly is_private?: boolean | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    readonly CommentDebug: {
      readonly result: components['schemas']['Comment'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly CommentList: {
      readonly result: readonly components['schemas']['Comment'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly CommentListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['Comment'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly CommentListDebug: {
      readonly result:
        | readonly components['schemas']['Comment'][]
        | {
            readonly [key: string]: components['schemas']['Comment'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    readonly Contact: {
      readonly id: string;
      readonly name?: string | null;
      readonly first_name?: string | null;
      readonly last_name?: string | null;
      readonly emails?: readonly components['schemas']['Email'][];
      readonly phones?: readonly components['schemas']['ContactPhone'][];
      readonly details?: string | null;
      /** @description Not an object, unlike the account of a ticket. */
      readonly account_id?: string | null;
      readonly is_active?: boolean | null;
      readonly custom_fields?: {
        readonly [key: string]: unknown;
      } | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    /** @description What a vendor needs of it differs. Inferred: a change takes the same as a creation. */
    readonly ContactWrite: {
      readonly name?: string | null;
      readonly first_name?: string | null;
      readonly last_name?: string | null;
      /** @description Types seen are `primary`, `other`, `home`, `work` and `secondary`. */
      readonly emails?: readonly components['schemas']['Email'][] | null;
      readonly phones?: readonly components['schemas']['ContactPhone'][] | null;
      readonly details?: string | null;
      readonly account_id?: string | null;
      /** @description Never answered. */
      readonly avatar?: string | null;
      readonly custom_fields?: {
        readonly [key: string]: unknown;
      } | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    readonly ContactDebug: {
      readonly result: components['schemas']['Contact'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly ContactList: {
      readonly result: readonly components['schemas']['Contact'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly ContactListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['Contact'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly ContactListDebug: {
      readonly result:
        | readonly components['schemas']['Contact'][]
        | {
            readonly [key: string]: components['schemas']['Contact'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    readonly User: {
      readonly id: string;
      readonly name: string;
      readonly first_name?: string | null;
      readonly last_name?: string | null;
      readonly username?: string | null;
      readonly emails?: readonly components['schemas']['Email'][];
      readonly is_active?: boolean | null;
      readonly team_ids?: readonly string[];
      readonly avatar?: string | null;
      readonly roles?: readonly components['schemas']['NamedReference'][];
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    /** @description What a vendor needs of it differs. Inferred: a change takes the same as a creation, apart from the name. */
    readonly UserWrite: {
      readonly name?: string | null;
      readonly first_name?: string | null;
      readonly last_name?: string | null;
      /** @description Types seen are `primary` and `other`. */
      readonly emails?: readonly components['schemas']['Email'][] | null;
      readonly avatar?: string | null;
      /** @description Words of the vendor, such as `owner`, or objects. Decision: both. */
      readonly roles?: readonly (string | components['schemas']['NamedReference'])[] | null;
      readonly custom_fields?: {
        readonly [key: string]: unknown;
      } | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    readonly UserCreate: {
      readonly name: string;
    } & WithRequired<components['schemas']['UserWrite'], 'name'>;
    readonly UserDebug: {
      readonly result: components['schemas']['User'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly UserList: {
      readonly result: readonly components['schemas']['User'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly UserListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['User'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly UserListDebug: {
      readonly result:
        | readonly components['schemas']['User'][]
        | {
            readonly [key: string]: components['schemas']['User'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    readonly Team: {
      readonly id: string;
      readonly name?: string | null;
      readonly description?: string | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    /** @description No page shows the body. Decision: these fields. */
    readonly TeamWrite: {
      readonly name?: string | null;
      readonly description?: string | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    readonly TeamDebug: {
      readonly result: components['schemas']['Team'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly TeamList: {
      readonly result: readonly components['schemas']['Team'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TeamListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['Team'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TeamListDebug: {
      readonly result:
        | readonly components['schemas']['Team'][]
        | {
            readonly [key: string]: components['schemas']['Team'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    /** @description The only record whose `id` is not promised. Decision: one of `id`, `file_name` and `file_url` is always there. */
    readonly Attachment:
      | {
          readonly id?: string | null;
          readonly file_name?: string | null;
          readonly ticket_id?: string | null;
          /** @description In bytes. */
          readonly size?: number | null;
          /** @description What `download` takes. */
          readonly file_url?: string | null;
          readonly content_type?: string | null;
          readonly uploaded_by?: string | null;
          readonly uploaded_by_type?: string | null;
          /** Format: date-time */
          readonly created_at?: string | null;
          /** Format: date-time */
          readonly updated_at?: string | null;
          readonly etag?: components['schemas']['Etag'];
          readonly remote_data?: components['schemas']['RemoteData'];
        }
      | unknown
      | unknown
      | unknown;
    /** @description One vendor needs the first three; decision: all do on creation, and their lack answers 400 with `truto_error_insight`. */
    readonly AttachmentWrite: {
      readonly file_name?: string;
      readonly content_type?: string;
      /** @description The bytes. */
      readonly data?: string;
      /** @description Decision: the ticket, unless the query names it. */
      readonly ticket_id?: string | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    /** @description With `truto_body_passthrough` a form reaches the vendor as it is. Decision: the name of its part. */
    readonly AttachmentForm: {
      /** Format: binary */
      readonly file: string;
    } & {
      readonly [key: string]: unknown;
    };
    readonly AttachmentDebug: {
      readonly result: components['schemas']['Attachment'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly AttachmentList: {
      readonly result: readonly components['schemas']['Attachment'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly AttachmentListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['Attachment'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly AttachmentListDebug: {
      readonly result:
        | readonly components['schemas']['Attachment'][]
        | {
            readonly [key: string]: components['schemas']['Attachment'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    readonly TicketStatus: {
      readonly id: string;
      /** @description The vendor's word for it. */
      readonly name?: string | null;
      readonly description?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    readonly TicketStatusList: {
      readonly result: readonly components['schemas']['TicketStatus'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TicketStatusListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['TicketStatus'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TicketStatusListDebug: {
      readonly result:
        | readonly components['schemas']['TicketStatus'][]
        | {
            readonly [key: string]: components['schemas']['TicketStatus'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    readonly TicketPriority: {
      readonly id: string;
      /** @description The vendor's word for it. */
      readonly name?: string | null;
      readonly description?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    readonly TicketPriorityList: {
      readonly result: readonly components['schemas']['TicketPriority'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TicketPriorityListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['TicketPriority'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TicketPriorityListDebug: {
      readonly result:
        | readonly components['schemas']['TicketPriority'][]
        | {
            readonly [key: string]: components['schemas']['TicketPriority'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    readonly Account: {
      readonly id: string;
      readonly name?: string | null;
      readonly domains?: readonly string[];
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    /** @description The page of the body was not readable as a whole. */
    readonly AccountWrite: {
      readonly name?: string | null;
      readonly domains?: readonly string[] | null;
      /** @description Of one vendor; never answered. */
      readonly description?: string | null;
      /** @description Of two vendors; never answered. */
      readonly custom_fields?: {
        readonly [key: string]: unknown;
      } | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    readonly AccountDebug: {
      readonly result: components['schemas']['Account'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly AccountList: {
      readonly result: readonly components['schemas']['Account'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly AccountListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['Account'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly AccountListDebug: {
      readonly result:
        | readonly components['schemas']['Account'][]
        | {
            readonly [key: string]: components['schemas']['Account'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    /** @description A kind of collection that several vendors have. Decision: one that has no counterpart there is answered in the vendor's word. */
    readonly CollectionType:
      | (
          | 'component'
          | 'epic'
          | 'iteration'
          | 'milestone'
          | 'product'
          | 'project'
          | 'section'
          | 'tasklist'
          | 'version'
          | 'workflow'
        )
      | string;
    readonly CollectionUrl: {
      readonly url?: string;
    };
    readonly Collection: {
      readonly id: string;
      readonly name?: string | null;
      readonly description?: string | null;
      readonly type?: components['schemas']['CollectionType'] | null;
      readonly parent_collection_id?: string | null;
      readonly urls?: readonly components['schemas']['CollectionUrl'][];
      readonly workspace?: components['schemas']['NamedReference'] | null;
      /**
       * @description What it holds.
       * @enum {string|null}
       */
      readonly entity_type?: 'contact' | 'ticket' | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    /** @description No page shows the body. Decision: these fields. */
    readonly CollectionWrite: {
      readonly name?: string | null;
      readonly description?: string | null;
      readonly type?: components['schemas']['CollectionType'] | null;
      readonly parent_collection_id?: string | null;
      readonly urls?: readonly components['schemas']['CollectionUrl'][] | null;
      /** @description An id or an object. */
      readonly workspace?: string | components['schemas']['NamedReference'] | null;
      /** @enum {string|null} */
      readonly entity_type?: 'contact' | 'ticket' | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    readonly CollectionDebug: {
      readonly result: components['schemas']['Collection'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly CollectionList: {
      readonly result: readonly components['schemas']['Collection'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly CollectionListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['Collection'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly CollectionListDebug: {
      readonly result:
        | readonly components['schemas']['Collection'][]
        | {
            readonly [key: string]: components['schemas']['Collection'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    readonly FieldOption: {
      readonly label?: string | null;
      readonly value?: string | null;
      readonly description?: string | null;
      readonly is_hidden?: boolean | null;
    };
    readonly Field: {
      readonly id: string;
      readonly name?: string | null;
      readonly label?: string | null;
      readonly description?: string | null;
      readonly type?:
        | (
            | 'string'
            | 'text'
            | 'rich_text'
            | 'number'
            | 'boolean'
            | 'date'
            | 'datetime'
            | 'time'
            | 'enum'
            | 'array'
            | 'file'
          )
        | string
        | null;
      readonly format?: string | null;
      readonly is_hidden?: boolean | null;
      readonly is_unique?: boolean | null;
      readonly is_required?: boolean | null;
      readonly options?: readonly components['schemas']['FieldOption'][];
      readonly is_user_defined?: boolean | null;
      readonly entity_type?: ('ticket_type' | 'ticket' | 'collection' | 'user') | string | null;
      readonly entity_id?: string | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    /** @description Vendors need `label`, `type` and `entity_type` of a new field. */
    readonly FieldWrite: {
      readonly name?: string | null;
      readonly label?: string | null;
      readonly description?: string | null;
      readonly type?: string | null;
      readonly entity_type?: string | null;
      readonly is_hidden?: boolean | null;
      readonly is_required?: boolean | null;
      readonly options?: readonly components['schemas']['FieldOption'][] | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    readonly FieldDebug: {
      readonly result: components['schemas']['Field'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly FieldList: {
      readonly result: readonly components['schemas']['Field'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly FieldListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['Field'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly FieldListDebug: {
      readonly result:
        | readonly components['schemas']['Field'][]
        | {
            readonly [key: string]: components['schemas']['Field'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    /** @description Its page breaks off after the first properties. */
    readonly Organization: {
      readonly id: string;
      readonly name?: string | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    readonly OrganizationDebug: {
      readonly result: components['schemas']['Organization'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly OrganizationList: {
      readonly result: readonly components['schemas']['Organization'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly OrganizationListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['Organization'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly OrganizationListDebug: {
      readonly result:
        | readonly components['schemas']['Organization'][]
        | {
            readonly [key: string]: components['schemas']['Organization'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    readonly Tag: {
      readonly id: string;
      readonly name?: string | null;
      /** @description As in `#336699`. */
      readonly color?: string | null;
      readonly workspace?: components['schemas']['NamedReference'] | null;
      readonly status?: ('active' | 'inactive') | string | null;
      readonly parent?: components['schemas']['IdReference'] | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    /** @description The page of the body was not readable as a whole. */
    readonly TagWrite: {
      /** @description Nearly every vendor needs it. */
      readonly name?: string | null;
      readonly color?: string | null;
      readonly workspace?: components['schemas']['NamedReference'] | null;
      readonly status?: string | null;
      readonly parent?: components['schemas']['IdReference'] | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    readonly TagDebug: {
      readonly result: components['schemas']['Tag'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly TagList: {
      readonly result: readonly components['schemas']['Tag'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TagListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['Tag'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TagListDebug: {
      readonly result:
        | readonly components['schemas']['Tag'][]
        | {
            readonly [key: string]: components['schemas']['Tag'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    readonly TaskList: {
      readonly id: string;
      readonly name?: string | null;
      readonly ticket?: components['schemas']['IdReference'] | null;
      readonly tasks?: readonly components['schemas']['NamedReference'][];
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    /** @description No page shows the body. Decision: these fields. */
    readonly TaskListWrite: {
      readonly name?: string | null;
      readonly ticket?: components['schemas']['IdReference'] | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    readonly TaskListDebug: {
      readonly result: components['schemas']['TaskList'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly TaskListList: {
      readonly result: readonly components['schemas']['TaskList'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TaskListListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['TaskList'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TaskListListDebug: {
      readonly result:
        | readonly components['schemas']['TaskList'][]
        | {
            readonly [key: string]: components['schemas']['TaskList'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    readonly Task: {
      readonly id: string;
      readonly name?: string | null;
      readonly assignees?: readonly components['schemas']['NamedReference'][];
      readonly description?: string | null;
      /** Format: date-time */
      readonly due_date?: string | null;
      readonly ticket?: components['schemas']['IdReference'] | null;
      readonly task_list?: components['schemas']['IdReference'] | null;
      readonly status?: components['schemas']['NamedReference'] | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    /** @description No page shows the body. Decision: these fields. */
    readonly TaskWrite: {
      readonly name?: string | null;
      readonly assignees?: readonly components['schemas']['NamedReference'][] | null;
      readonly description?: string | null;
      /** Format: date-time */
      readonly due_date?: string | null;
      readonly ticket?: components['schemas']['IdReference'] | null;
      readonly task_list?: components['schemas']['IdReference'] | null;
      readonly status?: components['schemas']['NamedReference'] | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    readonly TaskDebug: {
      readonly result: components['schemas']['Task'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly TaskPage: {
      readonly result: readonly components['schemas']['Task'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TaskPageByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['Task'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TaskPageDebug: {
      readonly result:
        | readonly components['schemas']['Task'][]
        | {
            readonly [key: string]: components['schemas']['Task'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    readonly TicketType: {
      readonly id: string;
      /** @description The vendor's word for it. */
      readonly name?: string | null;
      readonly description?: string | null;
      readonly project?: string | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    readonly TicketTypeList: {
      readonly result: readonly components['schemas']['TicketType'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TicketTypeListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['TicketType'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly TicketTypeListDebug: {
      readonly result:
        | readonly components['schemas']['TicketType'][]
        | {
            readonly [key: string]: components['schemas']['TicketType'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    readonly Workspace: {
      readonly id: string;
      readonly name?: string | null;
      readonly status?: ('active' | 'inactive') | string | null;
      readonly description?: string | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly etag?: components['schemas']['Etag'];
      readonly remote_data?: components['schemas']['RemoteData'];
    };
    /** @description Two vendors need the name. */
    readonly WorkspaceWrite: {
      readonly name?: string | null;
      readonly description?: string | null;
      readonly status?: string | null;
      /** @description `public` or `private`; one vendor needs it, and it is never answered. */
      readonly type?: string | null;
      /** @description One vendor needs it; never answered. */
      readonly account_id?: string | null;
      readonly remote_data?: components['schemas']['RemoteBody'];
    };
    readonly WorkspaceDebug: {
      readonly result: components['schemas']['Workspace'];
    } & WithRequired<components['schemas']['DebugEnvelope'], 'result'>;
    readonly WorkspaceList: {
      readonly result: readonly components['schemas']['Workspace'][];
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly WorkspaceListByKey: {
      readonly result: {
        readonly [key: string]: components['schemas']['Workspace'];
      };
    } & WithRequired<components['schemas']['ListEnvelope'], 'result'>;
    readonly WorkspaceListDebug: {
      readonly result:
        | readonly components['schemas']['Workspace'][]
        | {
            readonly [key: string]: components['schemas']['Workspace'];
          };
    } & WithRequired<components['schemas']['DebugListEnvelope'], 'result'>;
    /** @description The vendor's page in the envelope of the unified API. */
    readonly ProxyPage: {
      readonly result: readonly unknown[];
      readonly next_cursor: string | null;
      readonly prev_cursor: string | null;
      readonly result_count: number;
    };
    /** @description Whatever the vendor takes or answers. */
    readonly VendorBody: unknown;
    /** @description A page of what an environment holds; unlike a unified one it tells its limit and no count. */
    readonly AdminEnvelope: {
      /** @description The objects of the page. */
      readonly result: unknown;
      readonly next_cursor: string | null;
      readonly limit: number;
    };
    /** @enum {string} */
    readonly AccountStatus: 'connecting' | 'active' | 'needs_reauth' | 'validation_error' | 'post_install_error';
    /** @enum {string} */
    readonly AuthenticationMethod: 'oauth2' | 'api_key' | 'oauth2_client_credentials' | 'keka_oauth';
    /** @enum {string} */
    readonly Region: 'wnam' | 'enam' | 'apac' | 'eu';
    readonly IntegrationSummary: {
      readonly id: string;
      /** @description The name to address it by. */
      readonly name: string;
      readonly label?: string | null;
      readonly category: string | null;
    } & {
      readonly [key: string]: unknown;
    };
    /** @description Its properties are not readable, apart from `id`. */
    readonly EnvironmentIntegration: {
      /** Format: uuid */
      readonly id: string;
    } & {
      readonly [key: string]: unknown;
    };
    readonly LastForbiddenError: {
      readonly resource: string;
      readonly method: string;
      readonly missing_scopes: readonly string[];
      /** Format: date-time */
      readonly occurred_at: string;
    };
    /** @description A vendor's account that is connected. Two forms of time are known; decision: ISO 8601 as everywhere. */
    readonly IntegratedAccount: {
      /** Format: uuid */
      readonly id: string;
      /** @description Whose account it is, in the caller's own terms. */
      readonly tenant_id: string;
      /** Format: uuid */
      readonly environment_id: string;
      /** Format: uuid */
      readonly environment_integration_id: string;
      readonly status: components['schemas']['AccountStatus'];
      /** @description Whether it can only be read. */
      readonly is_sandbox: boolean;
      readonly authentication_method: components['schemas']['AuthenticationMethod'] | null;
      readonly region: components['schemas']['Region'] | null;
      /** @description What the integration needs to know, without secrets. */
      readonly context: {
        readonly [key: string]: unknown;
      };
      readonly object_store_context_fields: readonly string[];
      readonly unified_model_override: {
        readonly [key: string]: unknown;
      } | null;
      readonly integration: components['schemas']['IntegrationSummary'];
      readonly environment_integration: components['schemas']['EnvironmentIntegration'];
      /** @description Its form is not readable. */
      readonly last_error?: unknown;
      readonly last_forbidden_error?: components['schemas']['LastForbiddenError'] | null;
      /** @description Its form is not readable. */
      readonly last_action_run_result?: unknown;
      /** Format: date-time */
      readonly created_at: string;
      /** Format: date-time */
      readonly updated_at: string;
    };
    readonly IntegratedAccountPage: {
      readonly result: readonly components['schemas']['IntegratedAccount'][];
    } & WithRequired<components['schemas']['AdminEnvelope'], 'result'>;
    /** @description An account that was connected elsewhere. Decision: which properties are required. */
    readonly IntegratedAccountCreate: {
      readonly tenant_id: string;
      /** Format: uuid */
      readonly environment_integration_id: string;
      /** @description Secrets included. */
      readonly context?: {
        readonly [key: string]: unknown;
      };
      readonly authentication_method?: components['schemas']['AuthenticationMethod'];
      readonly region?: components['schemas']['Region'];
    };
    readonly IntegratedAccountUpdate: {
      /** @description Its keys are written one by one. */
      readonly context?: {
        readonly [key: string]: unknown;
      };
      /** @description Takes the place of the one before (decision). */
      readonly unified_model_override?: {
        readonly [key: string]: unknown;
      } | null;
    };
    /** @description No page shows the body. Decision: these properties. */
    readonly IntegratedAccountCredentials: {
      /** @description The new secrets. */
      readonly context: {
        readonly [key: string]: unknown;
      };
      readonly authentication_method?: components['schemas']['AuthenticationMethod'];
    };
    readonly AccountTokenCreate: {
      /** Format: uuid */
      readonly integrated_account_id: string;
    };
    readonly AccountToken: {
      readonly integrated_account_token: string;
    };
    readonly AccountReference: {
      /** Format: uuid */
      readonly id: string;
    };
    readonly Success: {
      /** @constant */
      readonly success: true;
    };
    /** @description A vendor that accounts can be connected of. Unverified: clients read this path, and no page shows its answer. */
    readonly Integration: {
      /** Format: date-time */
      readonly created_at: string;
      /** Format: date-time */
      readonly updated_at: string;
    } & WithRequired<components['schemas']['IntegrationSummary'], 'label'>;
    readonly IntegrationPage: {
      readonly result: readonly components['schemas']['Integration'][];
    } & WithRequired<components['schemas']['AdminEnvelope'], 'result'>;
    /** @description What an integration can do, or an account of it. */
    readonly Capabilities: {
      readonly integration: components['schemas']['IntegrationSummary'];
      /** Format: uuid */
      readonly environment_id?: string;
      readonly proxy: readonly components['schemas']['ProxyCapability'][];
      readonly unified: readonly components['schemas']['UnifiedCapability'][];
      readonly auth: components['schemas']['CapabilityAuth'];
      /** @description Its properties are not readable. */
      readonly ai_readiness: {
        readonly [key: string]: unknown;
      };
      readonly account?: components['schemas']['CapabilityAccount'];
    };
    readonly ProxyCapability: {
      readonly resource: string;
      readonly methods: readonly components['schemas']['ProxyMethod'][];
    };
    readonly ProxyMethod: {
      readonly method: string;
      readonly name: string | null;
      readonly description: string | null;
      readonly has_description: boolean;
      readonly has_query_schema: boolean;
      readonly has_body_schema: boolean;
      readonly has_response_schema: boolean;
      readonly api_documentation_url?: string | null;
    };
    readonly UnifiedCapability: {
      readonly model: string;
      readonly model_label: string | null;
      readonly resource: string;
      readonly description: string | null;
      readonly docs_url: string | null;
      readonly methods: readonly string[];
      readonly env_overridden: boolean;
    };
    readonly CapabilityAuth: {
      readonly formats: readonly string[];
      readonly fields: readonly unknown[];
      readonly documentation_link?: string | null;
    };
    readonly CapabilityAccount: {
      /** Format: uuid */
      readonly id: string;
      readonly status: components['schemas']['AccountStatus'];
      readonly authentication_method: components['schemas']['AuthenticationMethod'] | null;
      readonly is_blocked: boolean;
    };
    /** @description Like a JSON Schema, but `required` is a boolean of each property, not a list. Decision: nothing else is said of it here. */
    readonly MetaSchema: {
      readonly [key: string]: unknown;
    };
    /** @description How a method works with the account. Decision: what is not known is null. */
    readonly MethodMeta: {
      readonly method: string;
      readonly schema: components['schemas']['MetaSchema'] | null;
      readonly documentation_link: string | null;
      /** @description Text or object in reality. Decision: null, because adapters are code here. */
      readonly response_mapping: unknown;
      readonly query_schema: components['schemas']['MetaSchema'] | null;
      readonly request_body_schema: components['schemas']['MetaSchema'] | null;
      readonly default_query: {
        readonly [key: string]: unknown;
      } | null;
      readonly default_body: {
        readonly [key: string]: unknown;
      } | null;
    };
    /** @description How a method works with an integration; `response_schema` has the properties that are mapped. */
    readonly IntegrationMethodMeta: {
      readonly query_schema: components['schemas']['MetaSchema'];
      readonly request_body_schema: components['schemas']['MetaSchema'];
      readonly response_schema: components['schemas']['MetaSchema'];
      readonly schema: components['schemas']['MetaSchema'];
      readonly method?: string;
      readonly default_query?: {
        readonly [key: string]: unknown;
      } | null;
      readonly default_body?: {
        readonly [key: string]: unknown;
      } | null;
      readonly documentation_link?: string | null;
    };
    readonly IntegrationMeta: {
      readonly pricing_plan: readonly string[];
      readonly user_role: readonly string[];
      readonly scopes: readonly string[];
      /** @description Markdown. */
      readonly instructions: string;
    };
    /**
     * @description What an environment tells of. Pages show a part of this list; the rest is read off a public client.
     * @enum {string}
     */
    readonly WebhookEvent:
      | 'integrated_account:created'
      | 'integrated_account:updated'
      | 'integrated_account:deleted'
      | 'integrated_account:active'
      | 'integrated_account:post_connect_form_submitted'
      | 'integrated_account:post_install_error'
      | 'integrated_account:validation_error'
      | 'integrated_account:authentication_error'
      | 'integrated_account:forbidden_error'
      | 'integrated_account:reactivated'
      | 'link_token:connection_error'
      | 'environment_integration:created'
      | 'environment_integration:updated'
      | 'environment_integration:deleted'
      | 'environment_unified_model:created'
      | 'environment_unified_model:updated'
      | 'environment_unified_model:deleted'
      | 'api_token:created'
      | 'api_token:deleted'
      | 'sync_job_run:created'
      | 'sync_job_run:updated'
      | 'sync_job_run:started'
      | 'sync_job_run:completed'
      | 'sync_job_run:failed'
      | 'sync_job_run:deleted'
      | 'sync_job_run:record'
      | 'sync_job_run:record_error'
      | 'sync_job_run:rate_limited'
      | 'record:created'
      | 'record:updated'
      | 'record:deleted'
      | 'record:meta'
      | 'sync_job_cron_trigger:failed'
      | 'batch_job:dry_run_completed'
      | 'batch_job:completed'
      | 'batch_job:dry_run_failed'
      | 'batch_job:failed'
      | 'test';
    /** @description An address that is told of events. */
    readonly Webhook: {
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: uri
       * @description Where events are posted.
       */
      readonly target_url: string;
      /** @description Only an active one is called. */
      readonly is_active: boolean;
      /** @description The events it is called for. Decision: for all, all are listed. */
      readonly event_types: readonly components['schemas']['WebhookEvent'][];
      /** Format: uuid */
      readonly environment_id: string;
      /** Format: date-time */
      readonly created_at: string;
      /** Format: date-time */
      readonly updated_at: string;
    };
    readonly CreatedWebhook: {
      /**
       * Format: uuid
       * @description What deliveries are signed with; never answered again.
       */
      readonly secret: string;
    } & components['schemas']['Webhook'];
    readonly WebhookPage: {
      readonly result: readonly components['schemas']['Webhook'][];
    } & WithRequired<components['schemas']['AdminEnvelope'], 'result'>;
    /**
     * Format: uri
     * @description It must be https. Decision: http is taken to `localhost`, `127.0.0.1` and `[::1]`; a user or a password in it is
     *     refused, because lists would show it; it is shorter than 2,049 characters.
     */
    readonly WebhookTarget: string;
    /** @description All events, when it is left out. Decision: an empty list is refused, and so is an event that is not listed. */
    readonly WebhookEvents: readonly (components['schemas']['WebhookEvent'] | string)[];
    readonly WebhookCreate: {
      readonly target_url: components['schemas']['WebhookTarget'];
      /** @default true */
      readonly is_active?: boolean;
      readonly event_types?: components['schemas']['WebhookEvents'];
      /**
       * Format: uuid
       * @description That of the token, which it is anyway.
       */
      readonly environment_id?: string;
    };
    readonly WebhookUpdate: {
      readonly target_url?: components['schemas']['WebhookTarget'];
      readonly is_active?: boolean;
      readonly event_types?: components['schemas']['WebhookEvents'];
    };
    readonly WebhookReference: {
      /** Format: uuid */
      readonly id: string;
    };
    /** @description What a webhook is sent. */
    readonly WebhookDelivery: {
      /**
       * Format: uuid
       * @description Of this delivery.
       */
      readonly id: string;
      readonly event: components['schemas']['WebhookEvent'];
      /** @description For accounts: the account as it is answered, without its secrets; once it is deleted, its id alone. */
      readonly payload: {
        readonly [key: string]: unknown;
      };
      /** Format: uuid */
      readonly environment_id: string;
      /** Format: date-time */
      readonly created_at: string;
      /** Format: uuid */
      readonly webhook_id: string;
    };
    /** @description A method in the form that language models take. */
    readonly Tool: {
      readonly resource: string;
      readonly method: string;
      readonly name: string;
      readonly description: string;
      readonly query_schema: components['schemas']['MetaSchema'];
      readonly body_schema: components['schemas']['MetaSchema'];
      /** @description Names that both schemas need. */
      readonly required: readonly string[];
    };
    readonly ToolList: {
      readonly result: readonly components['schemas']['Tool'][];
    };
    readonly VendorCall: {
      readonly method: string;
      /** @description Without credentials. */
      readonly url: string;
      /** @description Null where no answer came. */
      readonly status: number | null;
    };
    /** @description A call of the unified API or of the proxy, with what became of it. */
    readonly LogEntry: {
      readonly id: string;
      /** Format: date-time */
      readonly created_at: string;
      /** Format: uuid */
      readonly integrated_account_id: string | null;
      /** @description The HTTP method. */
      readonly method: string;
      readonly path: string;
      /** @description Such as `ticketing/tickets`; null for the proxy. */
      readonly resource: string | null;
      readonly status: number;
      readonly vendor_calls: readonly components['schemas']['VendorCall'][];
      /** @description Query parameters that the adapter did not use. */
      readonly ignored_query: readonly string[];
      /** @description JSON pointers of what the adapter did not use of the body. */
      readonly ignored_fields: readonly string[];
    };
    readonly LogPage: {
      readonly result: readonly components['schemas']['LogEntry'][];
    } & WithRequired<components['schemas']['AdminEnvelope'], 'result'>;
    /** @description Unverified. The path is known, its answer is not. */
    readonly Pong: {
      readonly message: string;
    };
  };
  responses: {
    /** @description With `truto_response_format=raw` alone: the status that the vendor answered where it is not 200, as in 201 or 204. */
    readonly VendorSuccess: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
      };
    };
    /** @description With `truto_response_format=raw` alone, where the vendor answers a deletion with nothing. */
    readonly VendorNothing: {
      headers: {
        readonly [name: string]: unknown;
      };
      content?: never;
    };
    /**
     * @description The request was refused before the vendor was called, or the vendor answered 400. What a vendor needs and was not sent
     *     is named in `truto_error_insight`.
     */
    readonly BadRequest: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /**
     * @description No token, or one that is not known or has expired; or the vendor no longer takes the account's credentials, which
     *     makes it `needs_reauth` until it is connected again.
     */
    readonly Unauthorized: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /**
     * @description The token may not do this, or the vendor forbids it to the account, which is then noted in `last_forbidden_error` and
     *     changes no status.
     */
    readonly Forbidden: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description No such record, an account that the token cannot see, or a method that the account's integration does not have. */
    readonly NotFound: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description The account is a sandbox account, which can only be read. */
    readonly MethodNotAllowed: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description The vendor already has such a record. Decision: also an `etag` of another version. */
    readonly Conflict: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description The vendor did not take the values. This status is always the vendor's. */
    readonly UnprocessableContent: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description More than 500 requests with the token or 50 on the integrated account within 10 seconds, or a limit of the vendor. */
    readonly TooManyRequests: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description Any other failure that the vendor answered; its status is handed on. */
    readonly VendorFailure: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description The unified API or the vendor failed. */
    readonly ServerError: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description What this document declares and Deskdouble does not emulate. No page lists this status. */
    readonly NotImplemented: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description The vendor could not be reached, or its answer could not be read. */
    readonly BadGateway: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description The integrated account is blocked, or the vendor answered 503. */
    readonly ServiceUnavailable: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description The vendor did not answer in time. */
    readonly GatewayTimeout: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
  };
  parameters: {
    /**
     * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
     *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
     *     one 503.
     * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
     */
    readonly IntegratedAccountId: string;
    /**
     * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
     *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
     *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
     *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
     *     other value answers 400 (decision).
     */
    readonly ResponseFormat: 'unified' | 'raw' | 'normalized' | 'stream' | 'debug';
    /** @description True leaves `remote_data` out of every record. */
    readonly IgnoreRemoteData: boolean;
    /**
     * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
     *     them work. Decision: top-level names only, unknown ones without effect; applied before
     *     `truto_ignore_remote_data`, and that before `truto_key_by`.
     * @example [
     *       "description",
     *       "remote_data"
     *     ]
     */
    readonly ExcludeFields: readonly string[];
    /**
     * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
     *     ones.
     * @example {
     *       "foo": "bar"
     *     }
     */
    readonly RemoteQuery: {
      readonly [key: string]: unknown;
    };
    /**
     * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
     *     page says what comes without a call.
     */
    readonly SkipApiCall: boolean;
    /**
     * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
     *     what comes back; the proxy hands bodies on as they are.
     */
    readonly BodyPassthrough: boolean;
    /**
     * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
     *     several with the same value the last one stays, and `result_count` counts what is answered.
     * @example id
     */
    readonly KeyBy: string;
    /** @description True ignores `limit`. Decision: all records then come on one page. */
    readonly IgnoreLimit: boolean;
    /**
     * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
     *     number answer 400.
     */
    readonly Limit: number;
    /** @description How many objects a page has at most. Decision: more than the default count as the default. */
    readonly AdminLimit: number;
    /**
     * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
     *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
     */
    readonly NextCursor: string;
    /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
    readonly SuperQuery: 'apac' | 'wnam';
    /**
     * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
     *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
     * @example 0f8fad5b-d9cb-469f-a165-70867728950e
     */
    readonly IdempotencyKey: string;
    /**
     * @description The id that the vendor gave the record, as text.
     * @example 550e8400-e29b-41d4-a716-446655440000
     */
    readonly RecordId: string;
    /** @description The version to change; two vendors need it. Decision: another one answers 409. */
    readonly RecordEtag: string;
    /**
     * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
     * @example {
     *       "gte": "2025-01-01T00:00:00Z",
     *       "lt": "2025-02-01T00:00:00Z"
     *     }
     */
    readonly CreatedAt: components['schemas']['TimeFilter'];
    /**
     * @description When the record last changed; as `created_at`.
     * @example {
     *       "gt": "2025-01-15T00:00:00Z"
     *     }
     */
    readonly UpdatedAt: components['schemas']['TimeFilter'];
    /** @description Decision: the name of the filter, and operators as for `created_at`. */
    readonly CompletedAt: components['schemas']['TimeFilter'];
    /** @description Decision: the name of the filter, and operators as for `created_at`. */
    readonly DueDate: components['schemas']['TimeFilter'];
    /**
     * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
     *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
     * @example {
     *       "id": "550e8400-e29b-41d4-a716-446655440000"
     *     }
     */
    readonly OfTicket: components['schemas']['TicketReference'];
    /** @description Inferred: another way to say `ticket[id]`. Decision: that one wins. */
    readonly OfTicketId: string;
    /** @description The workspace, where a vendor has such; a few need it. */
    readonly OfWorkspace: components['schemas']['NamedReference'];
    /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
    readonly OfWorkspaceId: string;
    /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
    readonly OfCollection: components['schemas']['TypedReference'];
    /** @description The organization, as in `organization[id]=…`; one vendor has such. */
    readonly OfOrganization: components['schemas']['IdReference'];
    /** @description The team, as in `team[id]=…`. Inferred: the name of the filter. */
    readonly OfTeam: components['schemas']['NamedReference'];
    /** @description The kind of ticket: a word of the vendor, such as `conversation`, `issue` or `task`, or `ticket_type[id]=…`. */
    readonly OfTicketType: string | components['schemas']['NamedReference'];
    /**
     * @description An e-mail address: `emails[email]=…`. Decision: equal whatever the case. Contacts take either this or `phones`.
     * @example {
     *       "email": "mei.tanaka@example.com"
     *     }
     */
    readonly EmailsFilter: components['schemas']['EmailFilter'];
    /** @description Decision: equal. */
    readonly FirstNameFilter: string;
    /** @description Decision: equal. */
    readonly LastNameFilter: string;
    /** @description Decision: equal. */
    readonly NameFilter: string;
    /**
     * @description The vendor's own name of the resource; upper and lower case differ.
     * @example tickets
     */
    readonly ProxyResource: string;
    /**
     * @description The record's id; with POST the name of a custom method.
     * @example 550e8400-e29b-41d4-a716-446655440000
     */
    readonly ProxyId: string;
    /**
     * @description Stands for every other parameter; each reaches the vendor under the name it was sent with.
     * @example {
     *       "status": "open"
     *     }
     */
    readonly VendorQuery: {
      readonly [key: string]: unknown;
    };
    /**
     * @description The integrated account's id.
     * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
     */
    readonly AccountId: string;
    /**
     * @description The integration's id or its name.
     * @example toptickets
     */
    readonly IntegrationId: string;
    /**
     * @description The webhook's id.
     * @example 4a4de828-f4db-4c9e-adfd-434e0864c3c7
     */
    readonly WebhookId: string;
    /**
     * @description Whatever names it.
     * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
     */
    readonly AnyId: string;
    /**
     * @description A token of an MCP server.
     * @example mcp_example
     */
    readonly McpToken: string;
    /**
     * @description A path of the vendor, slashes included.
     * @example tickets
     */
    readonly CustomPath: string;
    /**
     * @description Only tools for these methods, separated by commas.
     * @example [
     *       "list",
     *       "get"
     *     ]
     */
    readonly ToolMethods: readonly string[];
    /**
     * @description A unified resource, in snake case.
     * @example tickets
     */
    readonly UnifiedResource: string;
    /**
     * @description `list`, `get`, `create`, `update`, `delete` or a custom method.
     * @example create
     */
    readonly UnifiedMethod: string;
    /**
     * @description The integration's name.
     * @example toptickets
     */
    readonly IntegrationName: string;
    /** @description Which half to answer. */
    readonly CapabilityType: 'proxy' | 'unified' | 'all';
    /**
     * @description Only resources with one of these methods, separated by commas.
     * @example [
     *       "list",
     *       "get"
     *     ]
     */
    readonly CapabilityMethods: readonly string[];
    /** @description Only this resource. */
    readonly CapabilityResource: string;
    /** @description Only methods that have a description, or only those that have none. */
    readonly CapabilityHasDescription: boolean;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Seconds until the next request may be sent; 10 where the limit is the unified API's own.
     * @example 10
     */
    readonly RetryAfter: number;
    /**
     * @description How many requests the vendor takes in its window, where it tells.
     * @example 200
     */
    readonly RateLimitLimit: number;
    /**
     * @description How many of them are left.
     * @example 199
     */
    readonly RateLimitRemaining: number;
    /**
     * @description Seconds until the vendor's window ends.
     * @example 42
     */
    readonly RateLimitReset: number;
    /**
     * @description `true` on an answer that was given before for the same `Idempotency-Key` (decision).
     * @example true
     */
    readonly IdempotentReplayed: boolean;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly listTickets: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
        /** @description Decision: the name of the filter, and operators as for `created_at`. */
        readonly completed_at?: components['parameters']['CompletedAt'];
        /** @description Decision: the name of the filter, and operators as for `created_at`. */
        readonly due_date?: components['parameters']['DueDate'];
        /** @description Decision: equal. */
        readonly name?: components['parameters']['NameFilter'];
        /** @description Decision: equal. */
        readonly number?: string;
        /** @description The status: `status[name]=open` or `status[id]=…`. */
        readonly status?: components['schemas']['NamedReference'];
        /** @description The priority, as for `status`. */
        readonly priority?: components['schemas']['NamedReference'];
        /** @description The kind of ticket: a word of the vendor, such as `conversation`, `issue` or `task`, or `ticket_type[id]=…`. */
        readonly ticket_type?: components['parameters']['OfTicketType'];
        /** @description A user who takes care of it: `assignees[id]=…`. */
        readonly assignees?: components['schemas']['IdReference'];
        /** @description Who asked for help: `contact[id]=…`. */
        readonly contact?: components['schemas']['IdReference'];
        /** @description Who created it: `created_by[id]=…`. */
        readonly created_by?: components['schemas']['IdReference'];
        /** @description The account: `account[id]=…`. */
        readonly account?: components['schemas']['IdReference'];
        /** @description The team, as in `team[id]=…`. Inferred: the name of the filter. */
        readonly team?: components['parameters']['OfTeam'];
        /** @description Tags by name or id. Decision: one of them is enough. */
        readonly tags?: readonly string[];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /** @description The ticket above it: `parent_ticket[id]=…`. */
        readonly parent_ticket?: components['schemas']['IdReference'];
        /**
         * @description As in `sort_by[created_at]=asc`. Decision: the fields.
         * @example {
         *       "created_at": "desc"
         *     }
         */
        readonly sort_by?: {
          readonly created_at?: components['schemas']['SortDirection'];
          readonly updated_at?: components['schemas']['SortDirection'];
          readonly due_date?: components['schemas']['SortDirection'];
          readonly name?: components['schemas']['SortDirection'];
          readonly number?: components['schemas']['SortDirection'];
        };
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of tickets. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TicketList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TicketListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['TicketListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createTicket: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
        /** @description The kind of ticket: a word of the vendor, such as `conversation`, `issue` or `task`, or `ticket_type[id]=…`. */
        readonly ticket_type?: components['parameters']['OfTicketType'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketWrite'];
      };
    };
    readonly responses: {
      /** @description The new ticket. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TicketDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getTicket: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The ticket. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TicketDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly deleteTicket: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The ticket is gone. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Deleted'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['DeletedDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 204: components['responses']['VendorNothing'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly updateTicket: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
        /** @description The kind of ticket: a word of the vendor, such as `conversation`, `issue` or `task`, or `ticket_type[id]=…`. */
        readonly ticket_type?: components['parameters']['OfTicketType'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /** @description The version to change; two vendors need it. Decision: another one answers 409. */
        readonly etag?: components['parameters']['RecordEtag'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketWrite'];
      };
    };
    readonly responses: {
      /** @description The ticket after the change. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TicketDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly importTickets: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RemoteDataOnly'];
      };
    };
    readonly responses: {
      /** @description The ticket. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TicketDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listComments: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description Inferred: another way to say `ticket[id]`. Decision: that one wins. */
        readonly ticket_id?: components['parameters']['OfTicketId'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
        /** @description The team, as in `team[id]=…`. Inferred: the name of the filter. */
        readonly team?: components['parameters']['OfTeam'];
        /** @description The kind of ticket: a word of the vendor, such as `conversation`, `issue` or `task`, or `ticket_type[id]=…`. */
        readonly ticket_type?: components['parameters']['OfTicketType'];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
        /** @description True includes internal notes. Decision: false leaves them out, and without it they are included. */
        readonly is_internal?: boolean;
        /** @description Decision: only private comments, or only those that are not. */
        readonly is_private?: boolean;
        /**
         * @description As in `sort_by[created_at]=desc`.
         * @example {
         *       "created_at": "desc"
         *     }
         */
        readonly sort_by?: {
          readonly created_at?: components['schemas']['SortDirection'];
          readonly updated_at?: components['schemas']['SortDirection'];
        };
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of comments. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CommentList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['CommentListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['CommentListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createComment: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description Inferred: another way to say `ticket[id]`. Decision: that one wins. */
        readonly ticket_id?: components['parameters']['OfTicketId'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CommentCreate'];
      };
    };
    readonly responses: {
      /** @description The new comment. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Comment'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['CommentDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getComment: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description Inferred: another way to say `ticket[id]`. Decision: that one wins. */
        readonly ticket_id?: components['parameters']['OfTicketId'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The comment. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Comment'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['CommentDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly deleteComment: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description Inferred: another way to say `ticket[id]`. Decision: that one wins. */
        readonly ticket_id?: components['parameters']['OfTicketId'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The comment is gone. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Deleted'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['DeletedDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 204: components['responses']['VendorNothing'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly updateComment: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description Inferred: another way to say `ticket[id]`. Decision: that one wins. */
        readonly ticket_id?: components['parameters']['OfTicketId'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CommentUpdate'];
      };
    };
    readonly responses: {
      /** @description The comment after the change. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Comment'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['CommentDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listContacts: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /**
         * @description An e-mail address: `emails[email]=…`. Decision: equal whatever the case. Contacts take either this or `phones`.
         * @example {
         *       "email": "mei.tanaka@example.com"
         *     }
         */
        readonly emails?: components['parameters']['EmailsFilter'];
        /** @description A telephone number: `phones[number]=…`. Decision: equal. */
        readonly phones?: components['schemas']['PhoneFilter'];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
        /** @description Decision: equal. */
        readonly name?: components['parameters']['NameFilter'];
        /** @description Decision: equal. */
        readonly first_name?: components['parameters']['FirstNameFilter'];
        /** @description Decision: equal. */
        readonly last_name?: components['parameters']['LastNameFilter'];
        /** @description The account that they belong to. */
        readonly account_id?: string;
        /**
         * @description As in `sort_by[last_name]=asc`.
         * @example {
         *       "created_at": "desc"
         *     }
         */
        readonly sort_by?: {
          readonly created_at?: components['schemas']['SortDirection'];
          readonly first_name?: components['schemas']['SortDirection'];
          readonly last_name?: components['schemas']['SortDirection'];
          readonly updated_at?: components['schemas']['SortDirection'];
        };
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of contacts. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ContactList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['ContactListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['ContactListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createContact: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactWrite'];
      };
    };
    readonly responses: {
      /** @description The new contact. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['ContactDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getContact: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The contact. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['ContactDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly deleteContact: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The contact is gone. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Deleted'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['DeletedDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 204: components['responses']['VendorNothing'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly updateContact: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContactWrite'];
      };
    };
    readonly responses: {
      /** @description The contact after the change. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['ContactDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listUsers: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /**
         * @description An e-mail address: `emails[email]=…`. Decision: equal whatever the case. Contacts take either this or `phones`.
         * @example {
         *       "email": "mei.tanaka@example.com"
         *     }
         */
        readonly emails?: components['parameters']['EmailsFilter'];
        /** @description Decision: equal. */
        readonly username?: string;
        /** @description Teams by id. Decision: one of them is enough. */
        readonly team_ids?: readonly string[];
        /** @description Decision: equal. */
        readonly name?: components['parameters']['NameFilter'];
        /** @description Only active users, or only those that are not. */
        readonly is_active?: boolean;
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /**
         * @description As in `sort_by[last_name]=asc`.
         * @example {
         *       "created_at": "desc"
         *     }
         */
        readonly sort_by?: {
          readonly created_at?: components['schemas']['SortDirection'];
          readonly emails?: components['schemas']['SortDirection'];
          readonly first_name?: components['schemas']['SortDirection'];
          readonly last_name?: components['schemas']['SortDirection'];
          readonly updated_at?: components['schemas']['SortDirection'];
        };
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of users. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UserList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['UserListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['UserListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createUser: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
        /** @description Collections by id: `collections[][id]=…`; one vendor needs it. */
        readonly collections?: readonly components['schemas']['TypedReference'][];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UserCreate'];
      };
    };
    readonly responses: {
      /** @description The new user. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['UserDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getUser: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The user. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['UserDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly deleteUser: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The user is gone. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Deleted'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['DeletedDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 204: components['responses']['VendorNothing'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly updateUser: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UserWrite'];
      };
    };
    readonly responses: {
      /** @description The user after the change. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['UserDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listTeams: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description Decision: equal. */
        readonly name?: components['parameters']['NameFilter'];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of teams. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TeamList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TeamListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['TeamListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createTeam: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TeamWrite'];
      };
    };
    readonly responses: {
      /** @description The new team. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Team'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TeamDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getTeam: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The team. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Team'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TeamDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly deleteTeam: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The team is gone. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Deleted'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['DeletedDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 204: components['responses']['VendorNothing'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly updateTeam: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TeamWrite'];
      };
    };
    readonly responses: {
      /** @description The team after the change. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Team'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TeamDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listAttachments: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
        /** @description The kind of ticket: a word of the vendor, such as `conversation`, `issue` or `task`, or `ticket_type[id]=…`. */
        readonly ticket_type?: components['parameters']['OfTicketType'];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
        /** @description True asks for the attachments of internal notes. Decision: otherwise all are answered. */
        readonly is_internal?: boolean;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of attachments, without their bytes. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AttachmentList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['AttachmentListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['AttachmentListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createAttachment: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AttachmentWrite'];
        readonly 'multipart/form-data': components['schemas']['AttachmentForm'];
      };
    };
    readonly responses: {
      /** @description The new attachment. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Attachment'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['AttachmentDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getAttachment: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
        /** @description The comment: `comment[id]=…`; one vendor needs it. Inferred: the name of the parameter. */
        readonly comment?: components['schemas']['IdReference'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The attachment, without its bytes. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Attachment'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['AttachmentDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly updateAttachment: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AttachmentWrite'];
      };
    };
    readonly responses: {
      /** @description The attachment after the change. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Attachment'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['AttachmentDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly downloadAttachment: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /** @description The `file_url` of the attachment. */
        readonly file_url?: string;
        /** @description The id of the attachment. Added by Deskdouble. */
        readonly id?: string;
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['RemoteDataOnly'];
      };
    };
    readonly responses: {
      /** @description The bytes, with their own content type. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly '*/*': unknown;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listTicketStatuses: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of statuses. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TicketStatusList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TicketStatusListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['TicketStatusListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listTicketPriorities: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of priorities. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TicketPriorityList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TicketPriorityListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['TicketPriorityListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listAccounts: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description Decision: equal. */
        readonly name?: components['parameters']['NameFilter'];
        /** @description Domains, of which one is enough. Decision: the name of the filter. */
        readonly domains?: readonly string[];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
        /**
         * @description As in `sort_by[created_at]=asc`. Decision: the fields.
         * @example {
         *       "created_at": "asc"
         *     }
         */
        readonly sort_by?: {
          readonly created_at?: components['schemas']['SortDirection'];
          readonly name?: components['schemas']['SortDirection'];
          readonly updated_at?: components['schemas']['SortDirection'];
        };
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of accounts. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AccountList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['AccountListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['AccountListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createAccount: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AccountWrite'];
      };
    };
    readonly responses: {
      /** @description The new account. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Account'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['AccountDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getAccount: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The account. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Account'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['AccountDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly deleteAccount: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The account is gone. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Deleted'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['DeletedDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 204: components['responses']['VendorNothing'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly updateAccount: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AccountWrite'];
      };
    };
    readonly responses: {
      /** @description The account after the change. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Account'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['AccountDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listCollections: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The id of the workspace; one vendor needs it. Decision: `workspace[id]` wins. */
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
        /** @description Decision: equal. */
        readonly name?: components['parameters']['NameFilter'];
        /** @description The kind of collection. */
        readonly type?: components['schemas']['CollectionType'];
        /** @description The collection above it, by id. */
        readonly parent_collection_id?: string;
        /** @description One of its addresses: `urls[url]=…`. */
        readonly urls?: components['schemas']['CollectionUrl'];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /**
         * @description As in `sort_by[created_at]=asc`.
         * @example {
         *       "created_at": "asc"
         *     }
         */
        readonly sort_by?: {
          readonly created_at?: components['schemas']['SortDirection'];
          readonly name?: components['schemas']['SortDirection'];
          readonly updated_at?: components['schemas']['SortDirection'];
        };
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of collections. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CollectionList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['CollectionListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['CollectionListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createCollection: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
        /** @description The kind of collection, where a vendor asks for it in the query. Decision: the body wins. */
        readonly type?: components['schemas']['CollectionType'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CollectionWrite'];
      };
    };
    readonly responses: {
      /** @description The new collection. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Collection'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['CollectionDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getCollection: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The collection. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Collection'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['CollectionDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly updateCollection: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
        /** @description The version to change; two vendors need it. Decision: another one answers 409. */
        readonly etag?: components['parameters']['RecordEtag'];
        /** @description The kind of collection, where a vendor asks for it in the query. Decision: the body wins. */
        readonly type?: components['schemas']['CollectionType'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CollectionWrite'];
      };
    };
    readonly responses: {
      /** @description The collection after the change. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Collection'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['CollectionDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listFields: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description The records that have the field. Many vendors need it; decision: where the vendor of the account does, its absence answers 400 with `truto_error_insight`. */
        readonly entity_type?:
          | 'account'
          | 'attachment'
          | 'collection'
          | 'comment'
          | 'contact'
          | 'project'
          | 'tag'
          | 'ticket'
          | 'ticket_type'
          | 'user';
        /** @description The one record that has the field, such as a ticket type. */
        readonly entity_id?: string;
        /** @description Decision: equal. */
        readonly name?: components['parameters']['NameFilter'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The kind of ticket: a word of the vendor, such as `conversation`, `issue` or `task`, or `ticket_type[id]=…`. */
        readonly ticket_type?: components['parameters']['OfTicketType'];
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
        /**
         * @description As in `sort_by[name]=asc`.
         * @example {
         *       "name": "asc"
         *     }
         */
        readonly sort_by?: {
          readonly name?: components['schemas']['SortDirection'];
        };
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of fields. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FieldList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['FieldListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['FieldListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createField: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FieldWrite'];
      };
    };
    readonly responses: {
      /** @description The new field. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Field'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['FieldDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getField: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The field. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Field'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['FieldDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly updateField: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FieldWrite'];
      };
    };
    readonly responses: {
      /** @description The field after the change. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Field'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['FieldDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listOrganizations: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description Decision: equal. */
        readonly name?: components['parameters']['NameFilter'];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of organizations. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrganizationList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['OrganizationListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['OrganizationListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getOrganization: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The organization. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Organization'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['OrganizationDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listTags: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description Decision: equal. */
        readonly name?: components['parameters']['NameFilter'];
        /** @description Only tags of this status. Decision: the name of the filter. */
        readonly status?: string;
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of tags. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TagList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TagListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['TagListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createTag: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TagWrite'];
      };
    };
    readonly responses: {
      /** @description The new tag. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tag'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TagDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getTag: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The tag. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tag'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TagDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly deleteTag: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The tag is gone. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Deleted'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['DeletedDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 204: components['responses']['VendorNothing'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly updateTag: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TagWrite'];
      };
    };
    readonly responses: {
      /** @description The tag after the change. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tag'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TagDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listTaskLists: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description Inferred: another way to say `ticket[id]`. Decision: that one wins. */
        readonly ticket_id?: components['parameters']['OfTicketId'];
        /** @description Decision: equal. */
        readonly name?: components['parameters']['NameFilter'];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of task lists. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskListList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TaskListListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['TaskListListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createTaskList: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description Inferred: another way to say `ticket[id]`. Decision: that one wins. */
        readonly ticket_id?: components['parameters']['OfTicketId'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TaskListWrite'];
      };
    };
    readonly responses: {
      /** @description The new task list. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TaskListDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getTaskList: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The task list. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TaskListDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listTasks: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description Inferred: another way to say `ticket[id]`. Decision: that one wins. */
        readonly ticket_id?: components['parameters']['OfTicketId'];
        /** @description The list it is in: `task_list[id]=…`. */
        readonly task_list?: components['schemas']['IdReference'];
        /** @description A user who takes care of it: `assignees[id]=…`. */
        readonly assignees?: components['schemas']['IdReference'];
        /** @description The status: `status[name]=…` or `status[id]=…`. */
        readonly status?: components['schemas']['NamedReference'];
        /** @description Decision: equal. */
        readonly name?: components['parameters']['NameFilter'];
        /** @description Decision: the name of the filter, and operators as for `created_at`. */
        readonly due_date?: components['parameters']['DueDate'];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
        /**
         * @description As in `sort_by[created_at]=asc`. Decision: the fields.
         * @example {
         *       "created_at": "asc"
         *     }
         */
        readonly sort_by?: {
          readonly created_at?: components['schemas']['SortDirection'];
          readonly updated_at?: components['schemas']['SortDirection'];
          readonly due_date?: components['schemas']['SortDirection'];
          readonly name?: components['schemas']['SortDirection'];
        };
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of tasks. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskPage'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TaskPageDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['TaskPageByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createTask: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description Inferred: another way to say `ticket[id]`. Decision: that one wins. */
        readonly ticket_id?: components['parameters']['OfTicketId'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TaskWrite'];
      };
    };
    readonly responses: {
      /** @description The new task. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Task'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TaskDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getTask: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The task. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Task'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TaskDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly deleteTask: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The task is gone. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Deleted'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['DeletedDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 204: components['responses']['VendorNothing'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly updateTask: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`. Most vendors cannot find comments and attachments without it.
         *     Decision: where the account's vendor cannot, its absence answers 400 with `truto_error_insight`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description Inferred: another way to say `ticket[id]`. Decision: that one wins. */
        readonly ticket_id?: components['parameters']['OfTicketId'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TaskWrite'];
      };
    };
    readonly responses: {
      /** @description The task after the change. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Task'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TaskDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listTicketTypes: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description The workspace, where a vendor has such; a few need it. */
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The collection, as in `collections[id]=…`. A few vendors take it in place of the ticket, and then an epic. */
        readonly collections?: components['parameters']['OfCollection'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of types. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TicketTypeList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['TicketTypeListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['TicketTypeListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listWorkspaces: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description The property whose value becomes the key: `result` is then an object. Decision: records without it are left out, of
         *     several with the same value the last one stays, and `result_count` counts what is answered.
         * @example id
         */
        readonly truto_key_by?: components['parameters']['KeyBy'];
        /** @description True ignores `limit`. Decision: all records then come on one page. */
        readonly truto_ignore_limit?: components['parameters']['IgnoreLimit'];
        /** @description Reads from a synchronised copy in that region instead of the vendor. Decision: answers 501, because there is no copy. */
        readonly truto_super_query?: components['parameters']['SuperQuery'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description Decision: equal. */
        readonly name?: components['parameters']['NameFilter'];
        /** @description Only workspaces of this status. Decision: the name of the filter. */
        readonly status?: string;
        /** @description The organization, as in `organization[id]=…`; one vendor has such. */
        readonly organization?: components['parameters']['OfOrganization'];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of workspaces. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WorkspaceList'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['WorkspaceListDebug'];
          readonly 'application/vnd.deskdouble.keyed+json': components['schemas']['WorkspaceListByKey'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createWorkspace: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkspaceWrite'];
      };
    };
    readonly responses: {
      /** @description The new workspace. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Workspace'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['WorkspaceDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getWorkspace: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The workspace. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Workspace'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['WorkspaceDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly deleteWorkspace: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The workspace is gone. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Deleted'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['DeletedDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 204: components['responses']['VendorNothing'];
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly updateWorkspace: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description `unified` maps the vendor's answer; `raw` hands it over as it came, envelope, status and headers included (decision);
         *     `normalized` is described as mapped and normalised, without more: decision: as `unified`, without `remote_data`, with
         *     every property, null or an empty list where the mapping has nothing; `stream` is meant for files and much data:
         *     decision: the same bytes as `unified` in chunks; `debug` puts the unified answer into `result` beside `debug`. Any
         *     other value answers 400 (decision).
         */
        readonly truto_response_format?: components['parameters']['ResponseFormat'];
        /** @description True leaves `remote_data` out of every record. */
        readonly truto_ignore_remote_data?: components['parameters']['IgnoreRemoteData'];
        /**
         * @description Properties to leave out of every record: `a[]=x&a[]=y` in the pages, `a[0]=x` and `a=x,y` from known clients; all of
         *     them work. Decision: top-level names only, unknown ones without effect; applied before
         *     `truto_ignore_remote_data`, and that before `truto_key_by`.
         * @example [
         *       "description",
         *       "remote_data"
         *     ]
         */
        readonly truto_exclude_fields?: components['parameters']['ExcludeFields'];
        /**
         * @description Parameters that reach the vendor as they are, as in `remote_query[foo]=bar`. Decision: they are laid over the mapped
         *     ones.
         * @example {
         *       "foo": "bar"
         *     }
         */
        readonly remote_query?: components['parameters']['RemoteQuery'];
        /**
         * @description Only mentioned where the debug form is described, which then has no `debug`. Decision: `true` answers 501, because no
         *     page says what comes without a call.
         */
        readonly truto_skip_api_call?: components['parameters']['SkipApiCall'];
        /**
         * @description True hands the body to the vendor unmapped, forms and bytes included. Decision: `true` answers 501, because no page says
         *     what comes back; the proxy hands bodies on as they are.
         */
        readonly truto_body_passthrough?: components['parameters']['BodyPassthrough'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The id that the vendor gave the record, as text.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WorkspaceWrite'];
      };
    };
    readonly responses: {
      /** @description The workspace after the change. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Workspace'];
          readonly 'application/vnd.deskdouble.debug+json': components['schemas']['WorkspaceDebug'];
          readonly 'application/vnd.deskdouble.raw+json': components['schemas']['VendorBody'];
          readonly 'application/vnd.deskdouble.partial+json': components['schemas']['PartialBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '2XX': components['responses']['VendorSuccess'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getMethodMeta: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description A unified resource, in snake case.
         * @example tickets
         */
        readonly resource: components['parameters']['UnifiedResource'];
        /**
         * @description `list`, `get`, `create`, `update`, `delete` or a custom method.
         * @example create
         */
        readonly method: components['parameters']['UnifiedMethod'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What the method takes and answers. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MethodMeta'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getIntegrationMethodMeta: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description A unified resource, in snake case.
         * @example tickets
         */
        readonly resource: components['parameters']['UnifiedResource'];
        /**
         * @description The integration's name.
         * @example toptickets
         */
        readonly integration: components['parameters']['IntegrationName'];
        /**
         * @description `list`, `get`, `create`, `update`, `delete` or a custom method.
         * @example create
         */
        readonly method: components['parameters']['UnifiedMethod'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What the method takes and answers. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['IntegrationMethodMeta'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getIntegrationMeta: {
    readonly parameters: {
      readonly query?: {
        /** @description Decision: `json` when absent. */
        readonly format?: 'json' | 'md' | 'html';
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The integration's name.
         * @example toptickets
         */
        readonly integration: components['parameters']['IntegrationName'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Plan, role, scopes and instructions. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['IntegrationMeta'];
          readonly 'text/markdown': string;
          readonly 'text/html': string;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listProxyRecords: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description How many records a page has at most. Decision: 25 when absent, more than 100 count as 100, less than 1 and what is no
         *     number answer 400.
         */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /**
         * @description Stands for every other parameter; each reaches the vendor under the name it was sent with.
         * @example {
         *       "status": "open"
         *     }
         */
        readonly vendor_query?: components['parameters']['VendorQuery'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The vendor's own name of the resource; upper and lower case differ.
         * @example tickets
         */
        readonly resource: components['parameters']['ProxyResource'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The vendor's records. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProxyPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly createProxyRecord: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description Stands for every other parameter; each reaches the vendor under the name it was sent with.
         * @example {
         *       "status": "open"
         *     }
         */
        readonly vendor_query?: components['parameters']['VendorQuery'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The vendor's own name of the resource; upper and lower case differ.
         * @example tickets
         */
        readonly resource: components['parameters']['ProxyResource'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['VendorBody'];
      };
    };
    readonly responses: {
      /** @description What the vendor answered. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VendorBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly getProxyRecord: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description Stands for every other parameter; each reaches the vendor under the name it was sent with.
         * @example {
         *       "status": "open"
         *     }
         */
        readonly vendor_query?: components['parameters']['VendorQuery'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The vendor's own name of the resource; upper and lower case differ.
         * @example tickets
         */
        readonly resource: components['parameters']['ProxyResource'];
        /**
         * @description The record's id; with POST the name of a custom method.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['ProxyId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What the vendor answered. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VendorBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly callProxyMethod: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description Stands for every other parameter; each reaches the vendor under the name it was sent with.
         * @example {
         *       "status": "open"
         *     }
         */
        readonly vendor_query?: components['parameters']['VendorQuery'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The vendor's own name of the resource; upper and lower case differ.
         * @example tickets
         */
        readonly resource: components['parameters']['ProxyResource'];
        /**
         * @description The record's id; with POST the name of a custom method.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['ProxyId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['VendorBody'];
      };
    };
    readonly responses: {
      /** @description What the vendor answered. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VendorBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly deleteProxyRecord: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description Stands for every other parameter; each reaches the vendor under the name it was sent with.
         * @example {
         *       "status": "open"
         *     }
         */
        readonly vendor_query?: components['parameters']['VendorQuery'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The vendor's own name of the resource; upper and lower case differ.
         * @example tickets
         */
        readonly resource: components['parameters']['ProxyResource'];
        /**
         * @description The record's id; with POST the name of a custom method.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['ProxyId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What the vendor answered. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VendorBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly updateProxyRecord: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description Stands for every other parameter; each reaches the vendor under the name it was sent with.
         * @example {
         *       "status": "open"
         *     }
         */
        readonly vendor_query?: components['parameters']['VendorQuery'];
      };
      readonly header?: {
        /**
         * @description The same key on the same account, method and path is answered with the first answer again. Decision: for 24 hours, for
         *     successes and failures of the vendor alike, whatever the new body says; `idempotent-replayed` tells it.
         * @example 0f8fad5b-d9cb-469f-a165-70867728950e
         */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      readonly path: {
        /**
         * @description The vendor's own name of the resource; upper and lower case differ.
         * @example tickets
         */
        readonly resource: components['parameters']['ProxyResource'];
        /**
         * @description The record's id; with POST the name of a custom method.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly id: components['parameters']['ProxyId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['VendorBody'];
      };
    };
    readonly responses: {
      /** @description What the vendor answered. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly 'idempotent-replayed': components['headers']['IdempotentReplayed'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VendorBody'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 405: components['responses']['MethodNotAllowed'];
      readonly 409: components['responses']['Conflict'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
      readonly 502: components['responses']['BadGateway'];
      readonly 503: components['responses']['ServiceUnavailable'];
      readonly 504: components['responses']['GatewayTimeout'];
      readonly '4XX': components['responses']['VendorFailure'];
    };
  };
  readonly listIntegratedAccounts: {
    readonly parameters: {
      readonly query?: {
        /** @description How many objects a page has at most. Decision: more than the default count as the default. */
        readonly limit?: components['parameters']['AdminLimit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description Whose accounts. */
        readonly tenant_id?: string;
        /** @description The environment. Decision: that of the token, and another one has no accounts. */
        readonly environment_id?: string;
        /** @description Only accounts that can just be read, or only others. */
        readonly is_sandbox?: boolean;
        /** @description The name of the integration. */
        readonly 'integration.name'?: string;
        /** @description Where a copy is kept. Decision: no account has one. */
        readonly 'features.super_query'?: 'apac' | 'wnam';
        /** @description Only accounts in this status. */
        readonly status?: components['schemas']['AccountStatus'];
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of accounts. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['IntegratedAccountPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createIntegratedAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['IntegratedAccountCreate'];
      };
    };
    readonly responses: {
      /** @description The new account. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['IntegratedAccount'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getIntegratedAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The integrated account's id.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly id: components['parameters']['AccountId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The account. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['IntegratedAccount'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteIntegratedAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The integrated account's id.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly id: components['parameters']['AccountId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The account is gone. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AccountReference'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateIntegratedAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The integrated account's id.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly id: components['parameters']['AccountId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['IntegratedAccountUpdate'];
      };
    };
    readonly responses: {
      /** @description The account after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['IntegratedAccount'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateIntegratedAccountCredentials: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The integrated account's id.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly id: components['parameters']['AccountId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['IntegratedAccountCredentials'];
      };
    };
    readonly responses: {
      /** @description The account after the change, without its secrets. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['IntegratedAccount'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getIntegratedAccountCapabilities: {
    readonly parameters: {
      readonly query?: {
        /** @description Which half to answer. */
        readonly type?: components['parameters']['CapabilityType'];
        /**
         * @description Only resources with one of these methods, separated by commas.
         * @example [
         *       "list",
         *       "get"
         *     ]
         */
        readonly methods?: components['parameters']['CapabilityMethods'];
        /** @description Only this resource. */
        readonly resource?: components['parameters']['CapabilityResource'];
        /** @description Only methods that have a description, or only those that have none. */
        readonly has_description?: components['parameters']['CapabilityHasDescription'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The integrated account's id.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly id: components['parameters']['AccountId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Resources and methods of both halves. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Capabilities'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listIntegratedAccountTools: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description Only tools for these methods, separated by commas.
         * @example [
         *       "list",
         *       "get"
         *     ]
         */
        readonly methods?: components['parameters']['ToolMethods'];
        /**
         * @description Only tools with one of these tags, separated by commas. Decision: no tool has any.
         * @example [
         *       "support"
         *     ]
         */
        readonly tags?: readonly string[];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The integrated account's id.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly id: components['parameters']['AccountId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The tools. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ToolList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createIntegratedAccountToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AccountTokenCreate'];
      };
    };
    readonly responses: {
      /** @description The token. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AccountToken'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly refreshIntegratedAccountCredentials: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AccountReference'];
      };
    };
    readonly responses: {
      /** @description Done. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Success'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getOwnIntegratedAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The account. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['IntegratedAccount'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateOwnIntegratedAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['IntegratedAccountUpdate'];
      };
    };
    readonly responses: {
      /** @description The account after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['IntegratedAccount'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listIntegrations: {
    readonly parameters: {
      readonly query?: {
        /** @description How many objects a page has at most. Decision: more than the default count as the default. */
        readonly limit?: components['parameters']['AdminLimit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description Only the integration of this name. */
        readonly name?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of integrations. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['IntegrationPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getIntegration: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The integration's id or its name.
         * @example toptickets
         */
        readonly id: components['parameters']['IntegrationId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The integration. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Integration'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getIntegrationCapabilities: {
    readonly parameters: {
      readonly query?: {
        /** @description Which half to answer. */
        readonly type?: components['parameters']['CapabilityType'];
        /**
         * @description Only resources with one of these methods, separated by commas.
         * @example [
         *       "list",
         *       "get"
         *     ]
         */
        readonly methods?: components['parameters']['CapabilityMethods'];
        /** @description Only this resource. */
        readonly resource?: components['parameters']['CapabilityResource'];
        /** @description Only methods that have a description, or only those that have none. */
        readonly has_description?: components['parameters']['CapabilityHasDescription'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The integration's id or its name.
         * @example toptickets
         */
        readonly id: components['parameters']['IntegrationId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Resources and methods of both halves. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Capabilities'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listWebhooks: {
    readonly parameters: {
      readonly query?: {
        /** @description How many objects a page has at most. Decision: more than the default count as the default. */
        readonly limit?: components['parameters']['AdminLimit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description Only webhooks that are called, or only others. */
        readonly is_active?: boolean;
        /** @description The environment. Decision: that of the token, and another one has no webhooks. */
        readonly environment_id?: string;
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
        /**
         * @description When the record last changed; as `created_at`.
         * @example {
         *       "gt": "2025-01-15T00:00:00Z"
         *     }
         */
        readonly updated_at?: components['parameters']['UpdatedAt'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of webhooks, without their secrets. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WebhookPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookCreate'];
      };
    };
    readonly responses: {
      /** @description The new webhook, with its secret. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreatedWebhook'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The webhook's id.
         * @example 4a4de828-f4db-4c9e-adfd-434e0864c3c7
         */
        readonly id: components['parameters']['WebhookId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The webhook, without its secret. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Webhook'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The webhook's id.
         * @example 4a4de828-f4db-4c9e-adfd-434e0864c3c7
         */
        readonly id: components['parameters']['WebhookId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The webhook is gone. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WebhookReference'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The webhook's id.
         * @example 4a4de828-f4db-4c9e-adfd-434e0864c3c7
         */
        readonly id: components['parameters']['WebhookId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookUpdate'];
      };
    };
    readonly responses: {
      /** @description The webhook after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Webhook'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly testWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookReference'];
      };
    };
    readonly responses: {
      /** @description It was sent. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Success'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listSyncJobs: {
    readonly parameters: {
      readonly query?: {
        /** @description How many objects a page has at most. Decision: more than the default count as the default. */
        readonly limit?: components['parameters']['AdminLimit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly createSyncJob: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly getSyncJob: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly deleteSyncJob: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly updateSyncJob: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly listSyncJobRuns: {
    readonly parameters: {
      readonly query?: {
        /** @description How many objects a page has at most. Decision: more than the default count as the default. */
        readonly limit?: components['parameters']['AdminLimit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly createSyncJobRun: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly getSyncJobRun: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly deleteSyncJobRun: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly updateSyncJobRun: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly listSyncJobCronTriggers: {
    readonly parameters: {
      readonly query?: {
        /** @description How many objects a page has at most. Decision: more than the default count as the default. */
        readonly limit?: components['parameters']['AdminLimit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly createSyncJobCronTrigger: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly getSyncJobCronTrigger: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly deleteSyncJobCronTrigger: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly updateSyncJobCronTrigger: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly scheduleSyncJobCronTrigger: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly createBatchRequest: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly createLinkToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly submitPostConnectForm: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly listSandboxIntegratedAccounts: {
    readonly parameters: {
      readonly query?: {
        /** @description How many objects a page has at most. Decision: more than the default count as the default. */
        readonly limit?: components['parameters']['AdminLimit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly createSandboxIntegratedAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly getSandboxIntegratedAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly deleteSandboxIntegratedAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Whatever names it.
         * @example 5f9c0d7e-3b21-4a68-8c54-90e1d2f3a4b5
         */
        readonly id: components['parameters']['AnyId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly bulkDeleteIntegratedAccounts: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly runPostInstallActions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly callMcpServer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description A token of an MCP server.
         * @example mcp_example
         */
        readonly token: components['parameters']['McpToken'];
      };
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly getCustom: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description Stands for every other parameter; each reaches the vendor under the name it was sent with.
         * @example {
         *       "status": "open"
         *     }
         */
        readonly vendor_query?: components['parameters']['VendorQuery'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description A path of the vendor, slashes included.
         * @example tickets
         */
        readonly path: components['parameters']['CustomPath'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly putCustom: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description Stands for every other parameter; each reaches the vendor under the name it was sent with.
         * @example {
         *       "status": "open"
         *     }
         */
        readonly vendor_query?: components['parameters']['VendorQuery'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description A path of the vendor, slashes included.
         * @example tickets
         */
        readonly path: components['parameters']['CustomPath'];
      };
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly postCustom: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description Stands for every other parameter; each reaches the vendor under the name it was sent with.
         * @example {
         *       "status": "open"
         *     }
         */
        readonly vendor_query?: components['parameters']['VendorQuery'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description A path of the vendor, slashes included.
         * @example tickets
         */
        readonly path: components['parameters']['CustomPath'];
      };
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly deleteCustom: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description Stands for every other parameter; each reaches the vendor under the name it was sent with.
         * @example {
         *       "status": "open"
         *     }
         */
        readonly vendor_query?: components['parameters']['VendorQuery'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description A path of the vendor, slashes included.
         * @example tickets
         */
        readonly path: components['parameters']['CustomPath'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly patchCustom: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description The account whose vendor is called. An API token needs it, an account's token may leave it out. Decision: missing or
         *     no UUID answers 400, unknown to the token's environment 404, an account that needs to sign in again 401 and a blocked
         *     one 503.
         * @example 62f44730-dd91-461e-bd6a-aedd9e0ad79d
         */
        readonly integrated_account_id?: components['parameters']['IntegratedAccountId'];
        /**
         * @description Stands for every other parameter; each reaches the vendor under the name it was sent with.
         * @example {
         *       "status": "open"
         *     }
         */
        readonly vendor_query?: components['parameters']['VendorQuery'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description A path of the vendor, slashes included.
         * @example tickets
         */
        readonly path: components['parameters']['CustomPath'];
      };
      readonly cookie?: never;
    };
    /** @description Whatever it is. */
    readonly requestBody?: {
      readonly content: {
        readonly '*/*': unknown;
      };
    };
    readonly responses: {
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
      readonly 501: components['responses']['NotImplemented'];
    };
  };
  readonly listLogEntries: {
    readonly parameters: {
      readonly query?: {
        /** @description How many objects a page has at most. Decision: more than the default count as the default. */
        readonly limit?: components['parameters']['AdminLimit'];
        /**
         * @description The `next_cursor` of the page before. Decision: empty stands for the first page, because known clients send that;
         *     `prev_cursor` of an answer goes here as well; a text that is no cursor answers 400.
         */
        readonly next_cursor?: components['parameters']['NextCursor'];
        /** @description Only calls on this account. */
        readonly integrated_account_id?: string;
        /** @description Only calls with this status. */
        readonly status?: number;
        /**
         * @description When the record came to be: `created_at[gt]=…`, with gt, gte, lt and lte. Plain, it must be equal.
         * @example {
         *       "gte": "2025-01-01T00:00:00Z",
         *       "lt": "2025-02-01T00:00:00Z"
         *     }
         */
        readonly created_at?: components['parameters']['CreatedAt'];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of calls. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['LogPage'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly ping: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is. */
      readonly 200: {
        headers: {
          readonly 'ratelimit-limit': components['headers']['RateLimitLimit'];
          readonly 'ratelimit-remaining': components['headers']['RateLimitRemaining'];
          readonly 'ratelimit-reset': components['headers']['RateLimitReset'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Pong'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly receiveWebhookEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description The signature of the body. */
        readonly 'X-Truto-Signature': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookDelivery'];
      };
    };
    readonly responses: {
      /** @description Taken. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      /** @description To be sent again. */
      readonly '4XX': {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

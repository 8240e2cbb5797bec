/** Generated from openapi/reference.yaml by `npm run generate`; edit that file instead. */
export interface paths {
  readonly '/v1/tickets': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List tickets */
    readonly get: operations['listTickets'];
    readonly put?: never;
    /** Create a ticket */
    readonly post: operations['createTicket'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
    /** Update a ticket */
    readonly patch: operations['updateTicket'];
    readonly trace?: never;
  };
  readonly '/v1/tickets/import': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Import a ticket as it was elsewhere */
    readonly post: operations['importTickets'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/comments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List comments */
    readonly get: operations['listComments'];
    readonly put?: never;
    /** Create a comment */
    readonly post: operations['createComment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/comments/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
    /** Update a comment */
    readonly patch: operations['updateComment'];
    readonly trace?: never;
  };
  readonly '/v1/contacts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List contacts */
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
  readonly '/v1/contacts/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
    /** Update a contact */
    readonly patch: operations['updateContact'];
    readonly trace?: never;
  };
  readonly '/v1/users': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List users */
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
  readonly '/v1/users/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
    /** Update a user */
    readonly patch: operations['updateUser'];
    readonly trace?: never;
  };
  readonly '/v1/teams': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List teams */
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
  readonly '/v1/teams/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
    /** Update a team */
    readonly patch: operations['updateTeam'];
    readonly trace?: never;
  };
  readonly '/v1/attachments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List attachments */
    readonly get: operations['listAttachments'];
    readonly put?: never;
    /** Create an attachment */
    readonly post: operations['createAttachment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/attachments/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
    /** Update an attachment */
    readonly patch: operations['updateAttachment'];
    readonly trace?: never;
  };
  readonly '/v1/attachments/download': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Download an attachment */
    readonly post: operations['downloadAttachment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/ticket_status': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List ticket statuses */
    readonly get: operations['listTicketStatuses'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/ticket_priorities': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List ticket priorities */
    readonly get: operations['listTicketPriorities'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/accounts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List accounts */
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
  readonly '/v1/accounts/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
    /** Update an account */
    readonly patch: operations['updateAccount'];
    readonly trace?: never;
  };
  readonly '/v1/collections': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List collections */
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
  readonly '/v1/collections/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
    /** Update a collection */
    readonly patch: operations['updateCollection'];
    readonly trace?: never;
  };
  readonly '/v1/fields': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List fields */
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
  readonly '/v1/fields/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
    /** Update a field */
    readonly patch: operations['updateField'];
    readonly trace?: never;
  };
  readonly '/v1/organizations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List organizations */
    readonly get: operations['listOrganizations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/organizations/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
  readonly '/v1/tags': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List tags */
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
  readonly '/v1/tags/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
    /** Update a tag */
    readonly patch: operations['updateTag'];
    readonly trace?: never;
  };
  readonly '/v1/task_lists': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List task lists */
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
  readonly '/v1/task_lists/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
  readonly '/v1/tasks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List tasks */
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
  readonly '/v1/tasks/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
    /** Update a task */
    readonly patch: operations['updateTask'];
    readonly trace?: never;
  };
  readonly '/v1/ticket_types': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List ticket types */
    readonly get: operations['listTicketTypes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/workspaces': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** List workspaces */
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
  readonly '/v1/workspaces/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
    /** Update a workspace */
    readonly patch: operations['updateWorkspace'];
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Every failure has this body. */
    readonly Error: {
      /** @description The kind of failure, for programs. */
      readonly code: string;
      /** @description What is wrong, for people. */
      readonly message: string;
      /** @description What is wrong with a request, place by place. */
      readonly details?: readonly components['schemas']['ErrorDetail'][];
    };
    /** @description A time, or bounds of it, of which all that are sent must hold. */
    readonly TimeFilter:
      | string
      | {
          readonly gt?: components['schemas']['TimeText'];
          readonly gte?: components['schemas']['TimeText'];
          readonly lt?: components['schemas']['TimeText'];
          readonly lte?: components['schemas']['TimeText'];
        };
    /** @description ISO 8601. */
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
      readonly phones?: readonly components['schemas']['ContactPhone'][];
    };
    readonly TicketStatusName:
      ('active' | 'closed' | 'open' | 'pending' | 'spam' | 'resolved' | 'archived' | 'deleted' | 'completed') | string;
    readonly TicketStatusReference: {
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
      readonly organization?: components['schemas']['IdReference'] | null;
    };
    /** @description What can be written of a ticket, on creation and on a change. */
    readonly TicketWrite: {
      readonly name?: string | null;
      readonly number?: string | null;
      readonly description?: string | null;
      readonly html_description?: string | null;
      /** @description A status by its name or id, such as `open`, `pending`, `closed`, `resolved`, `completed` or `spam`, or as an object. */
      readonly status?: string | components['schemas']['NamedReference'] | null;
      readonly priority?: components['schemas']['NamedReference'] | null;
      readonly ticket_type?: string | components['schemas']['NamedReference'] | null;
      readonly assignees?: readonly components['schemas']['Person'][] | null;
      readonly created_by?: components['schemas']['TicketCreator'] | null;
      readonly contact?: components['schemas']['Person'] | null;
      readonly account?: components['schemas']['IdReference'] | null;
      readonly team?: components['schemas']['NamedReference'] | null;
      /** @description An id or an object. */
      readonly workspace?: string | components['schemas']['NamedReference'] | null;
      readonly collections?: readonly components['schemas']['TypedReference'][] | null;
      readonly parent_ticket?: components['schemas']['NamedReference'] | null;
      readonly tags?: readonly components['schemas']['NamedReference'][] | null;
      readonly source?: components['schemas']['NamedReference'] | null;
      readonly languages?: readonly string[] | null;
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
      readonly organization?: components['schemas']['IdReference'] | null;
    };
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
      readonly collections?: readonly components['schemas']['TypedReference'][];
    };
    /** @description A contact by the e-mail address. */
    readonly CommentContact: {
      readonly email?: string;
    };
    /** @description A `user` is named by `id`, a `contact` by an address. */
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
    /** @description One of `body` and `html_body` is needed, and one of `ticket` and `collections`, here or in the query. */
    readonly CommentCreate: {
      readonly body?: string | null;
      readonly html_body?: string | null;
      readonly ticket?: components['schemas']['TicketReference'];
      /** @description In place of the ticket. */
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
      readonly contact?: components['schemas']['CommentContact'] | null;
      readonly contact_id?: string | null;
      /** @description The user who wrote it. */
      readonly user_id?: string | null;
      /** @description True for what is brought over from elsewhere; nobody is told. */
      readonly imported?: boolean | null;
      /** @description A new status of the conversation. */
      readonly status?: string | null;
      readonly cc?: readonly string[] | null;
      readonly bcc?: readonly string[] | null;
    };
    readonly CommentUpdate: {
      readonly body?: string | null;
      readonly html_body?: string | null;
      readonly attachments?: readonly components['schemas']['CommentAttachmentInput'][] | null;
      readonly is_internal?: boolean | null;
      readonly is_private?: boolean | null;
    };
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
    };
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
    };
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
      readonly collections?: readonly components['schemas']['TypedReference'][];
      readonly organization?: components['schemas']['IdReference'] | null;
    };
    readonly UserWrite: {
      readonly name?: string;
      readonly first_name?: string | null;
      readonly last_name?: string | null;
      /** @description Types seen are `primary` and `other`. */
      readonly emails?: readonly components['schemas']['Email'][] | null;
      readonly avatar?: string | null;
      readonly roles?: readonly (string | components['schemas']['NamedReference'])[] | null;
      readonly custom_fields?: {
        readonly [key: string]: unknown;
      } | null;
      readonly collections?: readonly components['schemas']['TypedReference'][] | null;
      readonly organization?: components['schemas']['IdReference'] | null;
    };
    readonly UserCreate: {
      readonly name: string;
    } & WithRequired<components['schemas']['UserWrite'], 'name'>;
    readonly Team: {
      readonly id: string;
      readonly name?: string | null;
      readonly description?: string | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly workspace?: components['schemas']['NamedReference'] | null;
    };
    readonly TeamWrite: {
      readonly name?: string | null;
      readonly description?: string | null;
      readonly workspace?: components['schemas']['NamedReference'] | null;
    };
    /** @description The only record whose `id` is not promised. */
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
        }
      | unknown
      | unknown
      | unknown;
    readonly AttachmentWrite: {
      readonly file_name?: string;
      readonly content_type?: string;
      /** @description The bytes. */
      readonly data?: string;
      readonly ticket_id?: string | null;
    };
    readonly TicketStatus: {
      readonly id: string;
      readonly name?: string | null;
      readonly description?: string | null;
      readonly collections?: readonly components['schemas']['TypedReference'][];
      readonly workspace?: components['schemas']['NamedReference'] | null;
    };
    readonly TicketPriority: {
      readonly id: string;
      readonly name?: string | null;
      readonly description?: string | null;
      readonly collections?: readonly components['schemas']['TypedReference'][];
      readonly workspace?: components['schemas']['NamedReference'] | null;
    };
    readonly Account: {
      readonly id: string;
      readonly name?: string | null;
      readonly domains?: readonly string[];
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
    };
    readonly AccountWrite: {
      readonly name?: string | null;
      readonly domains?: readonly string[] | null;
      readonly description?: string | null;
      readonly custom_fields?: {
        readonly [key: string]: unknown;
      } | null;
    };
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
      readonly organization?: components['schemas']['IdReference'] | null;
    };
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
      readonly organization?: components['schemas']['IdReference'] | null;
    };
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
      readonly collections?: readonly components['schemas']['TypedReference'][];
      readonly organization?: components['schemas']['IdReference'] | null;
      readonly ticket_type?: components['schemas']['NamedReference'] | null;
      readonly workspace?: components['schemas']['NamedReference'] | null;
    };
    /** @description Vendors need `label`, `type` and `entity_type` of a new field. */
    readonly FieldWrite: {
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
      readonly entity_type?: ('ticket_type' | 'ticket' | 'collection' | 'user') | string | null;
      readonly is_hidden?: boolean | null;
      readonly is_required?: boolean | null;
      readonly options?: readonly components['schemas']['FieldOption'][] | null;
      readonly collections?: readonly components['schemas']['TypedReference'][] | null;
      readonly organization?: components['schemas']['IdReference'] | null;
      readonly ticket_type?: components['schemas']['NamedReference'] | null;
      readonly workspace?: components['schemas']['NamedReference'] | null;
    };
    readonly Organization: {
      readonly id: string;
      readonly name?: string | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
    };
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
      readonly collections?: readonly components['schemas']['TypedReference'][];
    };
    readonly TagWrite: {
      readonly name?: string | null;
      readonly color?: string | null;
      readonly workspace?: components['schemas']['NamedReference'] | null;
      readonly status?: ('active' | 'inactive') | string | null;
      readonly parent?: components['schemas']['IdReference'] | null;
      readonly collections?: readonly components['schemas']['TypedReference'][] | null;
    };
    readonly TaskList: {
      readonly id: string;
      readonly name?: string | null;
      readonly ticket?: components['schemas']['IdReference'] | null;
      readonly tasks?: readonly components['schemas']['NamedReference'][];
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
    };
    readonly TaskListWrite: {
      readonly name?: string | null;
      readonly ticket?: components['schemas']['IdReference'] | null;
    };
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
    };
    readonly TaskWrite: {
      readonly name?: string | null;
      readonly assignees?: readonly components['schemas']['NamedReference'][] | null;
      readonly description?: string | null;
      /** Format: date-time */
      readonly due_date?: string | null;
      readonly ticket?: components['schemas']['IdReference'] | null;
      readonly task_list?: components['schemas']['IdReference'] | null;
      readonly status?: components['schemas']['NamedReference'] | null;
    };
    readonly TicketType: {
      readonly id: string;
      readonly name?: string | null;
      readonly description?: string | null;
      readonly project?: string | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly collections?: readonly components['schemas']['TypedReference'][];
      readonly workspace?: components['schemas']['NamedReference'] | null;
    };
    readonly Workspace: {
      readonly id: string;
      readonly name?: string | null;
      readonly status?: ('active' | 'inactive') | string | null;
      readonly description?: string | null;
      /** Format: date-time */
      readonly created_at?: string | null;
      /** Format: date-time */
      readonly updated_at?: string | null;
      readonly organization?: components['schemas']['IdReference'] | null;
    };
    readonly WorkspaceWrite: {
      readonly name?: string | null;
      readonly description?: string | null;
      readonly status?: ('active' | 'inactive') | string | null;
      readonly type?: string | null;
      readonly account_id?: string | null;
      readonly organization?: components['schemas']['IdReference'] | null;
    };
    readonly AttachmentCreate: WithRequired<
      components['schemas']['AttachmentWrite'],
      'file_name' | 'content_type' | 'data'
    >;
    readonly ErrorDetail: {
      /** @enum {string} */
      readonly in: 'body' | 'path' | 'query' | 'header';
      /** @description Path of the value, as in `assignees.0`; empty for the body itself. */
      readonly field: string;
      readonly message: string;
    };
  };
  responses: {
    /** @description The body cannot be read. */
    readonly BadRequest: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description No API key, or none that is valid. */
    readonly Unauthorized: {
      headers: {
        /**
         * @description The scheme to use.
         * @example Bearer
         */
        readonly 'WWW-Authenticate'?: string;
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description There is no such record. */
    readonly NotFound: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description Other records need this one. */
    readonly Conflict: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description The request can be read and not be done. */
    readonly UnprocessableContent: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description The key has used up its requests of this minute. */
    readonly TooManyRequests: {
      headers: {
        /**
         * @description Seconds to wait.
         * @example 30
         */
        readonly 'Retry-After'?: number;
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
    /** @description Something went wrong at the vendor. */
    readonly ServerError: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['Error'];
      };
    };
  };
  parameters: {
    /** @description How many records to answer at most. */
    readonly Limit: number;
    /** @example 550e8400-e29b-41d4-a716-446655440000 */
    readonly RecordId: string;
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
    readonly CompletedAt: components['schemas']['TimeFilter'];
    readonly DueDate: components['schemas']['TimeFilter'];
    /**
     * @description The ticket that the record belongs to: `ticket[id]=…`.
     * @example {
     *       "id": "550e8400-e29b-41d4-a716-446655440000"
     *     }
     */
    readonly OfTicket: components['schemas']['TicketReference'];
    readonly OfTicketId: string;
    readonly OfWorkspace: components['schemas']['NamedReference'];
    readonly OfWorkspaceId: string;
    /** @description The collection, as in `collections[id]=…`. */
    readonly OfCollection: components['schemas']['TypedReference'];
    readonly OfOrganization: components['schemas']['IdReference'];
    /** @description The team, as in `team[id]=…`. */
    readonly OfTeam: components['schemas']['NamedReference'];
    readonly OfTicketType: string | components['schemas']['NamedReference'];
    /**
     * @description An e-mail address: `emails[email]=…`. Contacts take either this or `phones`.
     * @example {
     *       "email": "mei.tanaka@example.com"
     *     }
     */
    readonly EmailsFilter: components['schemas']['EmailFilter'];
    readonly FirstNameFilter: string;
    readonly LastNameFilter: string;
    readonly NameFilter: string;
    /** @description How many records to skip. */
    readonly Offset: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly listTickets: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
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
        readonly completed_at?: components['parameters']['CompletedAt'];
        readonly due_date?: components['parameters']['DueDate'];
        readonly name?: components['parameters']['NameFilter'];
        readonly number?: string;
        /** @description The status: `status[name]=open` or `status[id]=…`. */
        readonly status?: components['schemas']['NamedReference'];
        /** @description The priority, as for `status`. */
        readonly priority?: components['schemas']['NamedReference'];
        readonly ticket_type?: components['parameters']['OfTicketType'];
        /** @description A user who takes care of it: `assignees[id]=…`. */
        readonly assignees?: components['schemas']['IdReference'];
        /** @description Who asked for help: `contact[id]=…`. */
        readonly contact?: components['schemas']['IdReference'];
        /** @description Who created it: `created_by[id]=…`. */
        readonly created_by?: components['schemas']['IdReference'];
        /** @description The account: `account[id]=…`. */
        readonly account?: components['schemas']['IdReference'];
        /** @description The team, as in `team[id]=…`. */
        readonly team?: components['parameters']['OfTeam'];
        /** @description Tags by name or id. */
        readonly tags?: readonly string[];
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The collection, as in `collections[id]=…`. */
        readonly collections?: components['parameters']['OfCollection'];
        readonly organization?: components['parameters']['OfOrganization'];
        /** @description The ticket above it: `parent_ticket[id]=…`. */
        readonly parent_ticket?: components['schemas']['IdReference'];
        /**
         * @description As in `sort_by[created_at]=asc`.
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Ticket'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createTicket: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
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
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getTicket: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
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
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteTicket: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The ticket is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateTicket: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly importTickets: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketWrite'];
      };
    };
    readonly responses: {
      /** @description The ticket. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ticket'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listComments: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        readonly ticket_id?: components['parameters']['OfTicketId'];
        /** @description The collection, as in `collections[id]=…`. */
        readonly collections?: components['parameters']['OfCollection'];
        readonly organization?: components['parameters']['OfOrganization'];
        readonly workspace?: components['parameters']['OfWorkspace'];
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
        /** @description The team, as in `team[id]=…`. */
        readonly team?: components['parameters']['OfTeam'];
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
        /** @description True includes internal notes. */
        readonly is_internal?: boolean;
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Comment'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createComment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
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
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Comment'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getComment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The comment. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Comment'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteComment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The comment is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateComment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Comment'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listContacts: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description An e-mail address: `emails[email]=…`. Contacts take either this or `phones`.
         * @example {
         *       "email": "mei.tanaka@example.com"
         *     }
         */
        readonly emails?: components['parameters']['EmailsFilter'];
        /** @description A telephone number: `phones[number]=…`. */
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
        readonly name?: components['parameters']['NameFilter'];
        readonly first_name?: components['parameters']['FirstNameFilter'];
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Contact'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createContact: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
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
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getContact: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The contact. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteContact: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The contact is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateContact: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Contact'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listUsers: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description An e-mail address: `emails[email]=…`. Contacts take either this or `phones`.
         * @example {
         *       "email": "mei.tanaka@example.com"
         *     }
         */
        readonly emails?: components['parameters']['EmailsFilter'];
        readonly username?: string;
        /** @description Teams by id. */
        readonly team_ids?: readonly string[];
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
        /** @description The collection, as in `collections[id]=…`. */
        readonly collections?: components['parameters']['OfCollection'];
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['User'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
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
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
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
          readonly 'application/json': components['schemas']['User'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The user is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listTeams: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Team'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createTeam: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
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
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Team'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getTeam: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The team. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Team'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteTeam: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The team is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateTeam: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Team'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listAttachments: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        /** @description The collection, as in `collections[id]=…`. */
        readonly collections?: components['parameters']['OfCollection'];
        readonly organization?: components['parameters']['OfOrganization'];
        readonly workspace?: components['parameters']['OfWorkspace'];
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
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
        /** @description True asks for the attachments of internal notes. */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Attachment'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createAttachment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AttachmentCreate'];
      };
    };
    readonly responses: {
      /** @description The new attachment. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Attachment'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getAttachment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The attachment, without its bytes. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Attachment'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateAttachment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Attachment'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly downloadAttachment: {
    readonly parameters: {
      readonly query?: {
        /** @description The `file_url` of the attachment. */
        readonly file_url?: string;
        /** @description The id of the attachment. */
        readonly id?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The bytes, with their own content type. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly '*/*': unknown;
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listTicketStatuses: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The collection, as in `collections[id]=…`. */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['TicketStatus'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listTicketPriorities: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The collection, as in `collections[id]=…`. */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['TicketPriority'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listAccounts: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        readonly name?: components['parameters']['NameFilter'];
        /** @description Domains, of which one is enough. */
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
      /** @description A page of accounts. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Account'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
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
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Account'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
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
          readonly 'application/json': components['schemas']['Account'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The account is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Account'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listCollections: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        readonly workspace?: components['parameters']['OfWorkspace'];
        readonly workspace_id?: components['parameters']['OfWorkspaceId'];
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Collection'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createCollection: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
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
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Collection'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getCollection: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The collection. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Collection'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateCollection: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Collection'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listFields: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        /** @description The records that have the field. */
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
        readonly name?: components['parameters']['NameFilter'];
        /** @description The collection, as in `collections[id]=…`. */
        readonly collections?: components['parameters']['OfCollection'];
        readonly workspace?: components['parameters']['OfWorkspace'];
        readonly ticket_type?: components['parameters']['OfTicketType'];
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Field'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createField: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
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
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Field'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getField: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The field. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Field'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateField: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Field'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listOrganizations: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Organization'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getOrganization: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The organization. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Organization'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listTags: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        readonly name?: components['parameters']['NameFilter'];
        /** @description Only tags of this status. */
        readonly status?: string;
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Tag'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
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
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tag'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The tag. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tag'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The tag is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateTag: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Tag'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listTaskLists: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        readonly ticket_id?: components['parameters']['OfTicketId'];
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['TaskList'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createTaskList: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
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
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskList'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getTaskList: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The task list. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskList'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listTasks: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        /**
         * @description The ticket that the record belongs to: `ticket[id]=…`.
         * @example {
         *       "id": "550e8400-e29b-41d4-a716-446655440000"
         *     }
         */
        readonly ticket?: components['parameters']['OfTicket'];
        readonly ticket_id?: components['parameters']['OfTicketId'];
        /** @description The list it is in: `task_list[id]=…`. */
        readonly task_list?: components['schemas']['IdReference'];
        /** @description A user who takes care of it: `assignees[id]=…`. */
        readonly assignees?: components['schemas']['IdReference'];
        /** @description The status: `status[name]=…` or `status[id]=…`. */
        readonly status?: components['schemas']['NamedReference'];
        readonly name?: components['parameters']['NameFilter'];
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
         * @description As in `sort_by[created_at]=asc`.
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Task'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
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
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Task'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The task. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Task'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The task is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Task'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listTicketTypes: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        readonly workspace?: components['parameters']['OfWorkspace'];
        /** @description The collection, as in `collections[id]=…`. */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['TicketType'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listWorkspaces: {
    readonly parameters: {
      readonly query?: {
        /** @description How many records to skip. */
        readonly offset?: components['parameters']['Offset'];
        /** @description How many records to answer at most. */
        readonly limit?: components['parameters']['Limit'];
        readonly name?: components['parameters']['NameFilter'];
        /** @description Only workspaces of this status. */
        readonly status?: string;
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Workspace'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createWorkspace: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
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
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Workspace'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getWorkspace: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The workspace. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Workspace'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteWorkspace: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
        readonly id: components['parameters']['RecordId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The workspace is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 409: components['responses']['Conflict'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateWorkspace: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @example 550e8400-e29b-41d4-a716-446655440000 */
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
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Workspace'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 404: components['responses']['NotFound'];
      readonly 422: components['responses']['UnprocessableContent'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

/** Generated from openapi/toptickets.yaml by `npm run generate`; edit that file instead. */
export interface paths {
  readonly '/v1/tickets': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List tickets
     * @description Filters combine: a ticket must satisfy all of them. Decision: newest first.
     */
    readonly get: operations['listTickets'];
    readonly put?: never;
    /**
     * Create a ticket
     * @description Decision: a customer, user or team that does not exist in the organization answers 404.
     */
    readonly post: operations['createTicket'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{ticket_id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
      };
      readonly cookie?: never;
    };
    /** Get a ticket */
    readonly get: operations['getTicket'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Delete a ticket
     * @description Permanent. Decision: its comments and attachments go with it.
     */
    readonly delete: operations['deleteTicket'];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a ticket
     * @description Changes the fields that are sent and no others. Decision: any status may follow any other; `resolved_at` and
     *     `closed_at` are set on entering their status and cleared on leaving it; a body without a known field changes nothing,
     *     not even `updated_at`; a customer, user or team that does not exist answers 404.
     */
    readonly patch: operations['updateTicket'];
    readonly trace?: never;
  };
  readonly '/v1/tickets/{ticket_id}/comments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
      };
      readonly cookie?: never;
    };
    /**
     * List the comments of a ticket
     * @description Internal notes are included. Decision: oldest first; whole comments, although the documented sample shows four fields
     *     of one.
     */
    readonly get: operations['listComments'];
    readonly put?: never;
    /**
     * Add a comment to a ticket
     * @description The author cannot be chosen. Decision: it is the user who owns the key, as an agent; the ticket itself does not
     *     change, whatever its status.
     */
    readonly post: operations['createComment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{ticket_id}/comments/{comment_id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
        /**
         * @description The comment's id.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        readonly comment_id: components['parameters']['CommentId'];
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
     * @description Decision: the scope alone decides, so comments of other users, of customers and of the system may be changed as well.
     */
    readonly patch: operations['updateComment'];
    readonly trace?: never;
  };
  readonly '/v1/tickets/{ticket_id}/attachments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
      };
      readonly cookie?: never;
    };
    /**
     * List the attachments of a ticket
     * @description Decision: oldest first.
     */
    readonly get: operations['listAttachments'];
    readonly put?: never;
    /**
     * Upload an attachment
     * @description At most 30 MB, and only of the media types that `Attachment.content_type` lists. Decision: a form field named `file`;
     *     a file that is too large or of another type answers 400; the uploader is the user who owns the key.
     */
    readonly post: operations['uploadAttachment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{ticket_id}/attachments/{attachment_id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
        /**
         * @description The attachment's id.
         * @example 456e7890-e12b-34c5-d678-901234567890
         */
        readonly attachment_id: components['parameters']['AttachmentId'];
      };
      readonly cookie?: never;
    };
    /** Get an attachment */
    readonly get: operations['getAttachment'];
    readonly put?: never;
    readonly post?: never;
    /** Delete an attachment */
    readonly delete: operations['deleteAttachment'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tickets/{ticket_id}/attachments/{attachment_id}/download': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
        /**
         * @description The attachment's id.
         * @example 456e7890-e12b-34c5-d678-901234567890
         */
        readonly attachment_id: components['parameters']['AttachmentId'];
      };
      readonly cookie?: never;
    };
    /**
     * Get a download link for an attachment
     * @description Answers a link to the bytes, not the bytes. Decision: the two field names, which no page shows.
     */
    readonly get: operations['downloadAttachment'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List customers
     * @description Decision: oldest first.
     */
    readonly get: operations['listCustomers'];
    readonly put?: never;
    /**
     * Create a customer
     * @description E-mail addresses are unique within the organization. Decision: capitals do not matter, and one that is taken answers
     *     400.
     */
    readonly post: operations['createCustomer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/customers/{customer_id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The customer's id.
         * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
         */
        readonly customer_id: components['parameters']['CustomerId'];
      };
      readonly cookie?: never;
    };
    /** Get a customer */
    readonly get: operations['getCustomer'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Delete a customer
     * @description Decision: refused with 400 while the customer still has tickets.
     */
    readonly delete: operations['deleteCustomer'];
    readonly options?: never;
    readonly head?: never;
    /** Update a customer */
    readonly patch: operations['updateCustomer'];
    readonly trace?: never;
  };
  readonly '/v1/teams': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List teams
     * @description Decision: oldest first; whole teams with their members, although the documented sample leaves some fields out.
     */
    readonly get: operations['listTeams'];
    readonly put?: never;
    /**
     * Create a team
     * @description Decision: it starts without members.
     */
    readonly post: operations['createTeam'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/teams/{team_id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The team's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly team_id: components['parameters']['TeamId'];
      };
      readonly cookie?: never;
    };
    /** Get a team */
    readonly get: operations['getTeam'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Delete a team
     * @description Decision: tickets assigned to it lose that assignment.
     */
    readonly delete: operations['deleteTeam'];
    readonly options?: never;
    readonly head?: never;
    /** Update a team */
    readonly patch: operations['updateTeam'];
    readonly trace?: never;
  };
  readonly '/v1/teams/{team_id}/members': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The team's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly team_id: components['parameters']['TeamId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Add a member to a team
     * @description Decision: the body names the user and the answer is the whole team; adding a member a second time changes nothing.
     */
    readonly post: operations['addTeamMember'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/teams/{team_id}/members/{user_id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The team's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly team_id: components['parameters']['TeamId'];
        /**
         * @description The user's id.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        readonly user_id: components['parameters']['UserId'];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Remove a member from a team
     * @description Decision: a user who is not a member answers 404.
     */
    readonly delete: operations['removeTeamMember'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/users': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List users
     * @description Decision: oldest first; whole users, although the documented sample leaves some fields out.
     */
    readonly get: operations['listUsers'];
    readonly put?: never;
    /**
     * Create a user
     * @description E-mail addresses are unique. Decision: capitals do not matter, and one that is taken answers 400.
     */
    readonly post: operations['createUser'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/users/{user_id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The user's id.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        readonly user_id: components['parameters']['UserId'];
      };
      readonly cookie?: never;
    };
    /** Get a user */
    readonly get: operations['getUser'];
    readonly put?: never;
    readonly post?: never;
    /**
     * Delete a user
     * @description Decision: tickets assigned to the user lose that assignment, teams lose the member, comments keep their author's id.
     */
    readonly delete: operations['deleteUser'];
    readonly options?: never;
    readonly head?: never;
    /** Update a user */
    readonly patch: operations['updateUser'];
    readonly trace?: never;
  };
  readonly '/v1/users/me/avatar': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Upload the avatar of the user who owns the key
     * @description Replaces an earlier one. Decision: a form field named `file` with a PNG, JPEG, GIF or WebP image of at most 30 MB,
     *     anything else answers 400; the answer is the user.
     */
    readonly post: operations['uploadMyAvatar'];
    /**
     * Delete the avatar of the user who owns the key
     * @description Decision: having none is no error.
     */
    readonly delete: operations['deleteMyAvatar'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/test': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Test the API key
     * @description Needs no scope. Decision: the pages use both verbs, so both work.
     */
    readonly get: operations['testKey'];
    readonly put?: never;
    /**
     * Test the API key (POST)
     * @description The same as the GET form. A body is not read.
     */
    readonly post: operations['testKeyByPost'];
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
    /**
     * @description `new` has been created and not opened yet, `open` is being worked on, `pending` waits for the customer.
     * @enum {string}
     */
    readonly TicketStatus: 'new' | 'open' | 'pending' | 'resolved' | 'closed';
    /**
     * @description `medium` is the normal one.
     * @enum {string}
     */
    readonly TicketPriority: 'low' | 'medium' | 'high' | 'urgent';
    /** @enum {string|null} */
    readonly CustomerTier: 'tier_1' | 'tier_2' | 'tier_3' | 'tier_4' | null;
    /** @enum {string|null} */
    readonly Region: 'amer' | 'apac' | 'emea' | 'latam' | 'asean' | null;
    /** @enum {string} */
    readonly UserRole: 'admin' | 'read_only_admin' | 'agent' | 'read_only_agent';
    /** @enum {string|null} */
    readonly EmployeeType: 'permanent' | 'contractor' | 'external' | 'bot' | null;
    /**
     * @description A resource and what may be done with it; `write` covers creating and changing, `delete` stands alone.
     * @enum {string}
     */
    readonly Scope:
      | 'tickets:read'
      | 'tickets:write'
      | 'tickets:delete'
      | 'comments:read'
      | 'comments:write'
      | 'comments:delete'
      | 'attachments:read'
      | 'attachments:write'
      | 'attachments:delete'
      | 'customers:read'
      | 'customers:write'
      | 'customers:delete'
      | 'teams:read'
      | 'teams:write'
      | 'teams:delete'
      | 'users:read'
      | 'users:write'
      | 'users:delete'
      | 'dashboard:read';
    readonly Ticket: {
      /** Format: uuid */
      readonly id: string;
      /** @description Counts up within the organization. */
      readonly ticket_number: number;
      /**
       * Format: uuid
       * @description Lets the customer look at the ticket without an account.
       */
      readonly tracking_token: string;
      /** @description `TKT-` and the ticket number. */
      readonly ticket_display_id: string;
      /**
       * Format: uuid
       * @description The customer who raised it.
       */
      readonly customer_id: string;
      /** @description The problem in a line. */
      readonly subject: string;
      /** @description The problem in full. */
      readonly description: string;
      readonly status: components['schemas']['TicketStatus'];
      readonly priority: components['schemas']['TicketPriority'];
      /** @description Free text. Null when none was given (decision). */
      readonly category: string | null;
      /** Format: uuid */
      readonly assigned_user_id: string | null;
      /** Format: uuid */
      readonly assigned_team_id: string | null;
      /**
       * Format: date-time
       * @description When it should be resolved.
       */
      readonly due_date: string | null;
      /** Format: date-time */
      readonly created_at: string;
      /** Format: date-time */
      readonly updated_at: string;
      /**
       * Format: date-time
       * @description When it became resolved.
       */
      readonly resolved_at: string | null;
      /**
       * Format: date-time
       * @description When it became closed.
       */
      readonly closed_at: string | null;
    };
    /** @description Decision: which fields are required, and the defaults. */
    readonly TicketCreate: {
      /** Format: uuid */
      readonly customer_id: string;
      readonly subject: string;
      readonly description: string;
      /** @default new */
      readonly status?: components['schemas']['TicketStatus'];
      /** @default medium */
      readonly priority?: components['schemas']['TicketPriority'];
      readonly category?: string | null;
      /** Format: uuid */
      readonly assigned_user_id?: string | null;
      /** Format: uuid */
      readonly assigned_team_id?: string | null;
      /** Format: date-time */
      readonly due_date?: string | null;
    };
    readonly TicketUpdate: {
      /** Format: uuid */
      readonly customer_id?: string;
      readonly subject?: string;
      readonly description?: string;
      readonly status?: components['schemas']['TicketStatus'];
      readonly priority?: components['schemas']['TicketPriority'];
      readonly category?: string | null;
      /** Format: uuid */
      readonly assigned_user_id?: string | null;
      /** Format: uuid */
      readonly assigned_team_id?: string | null;
      /** Format: date-time */
      readonly due_date?: string | null;
    };
    readonly Comment: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly ticket_id: string;
      /** @enum {string} */
      readonly author_type: 'AGENT' | 'CUSTOMER' | 'SYSTEM';
      /**
       * Format: uuid
       * @description Set for `AGENT` and `SYSTEM`, otherwise null.
       */
      readonly author_user_id: string | null;
      /**
       * Format: uuid
       * @description Set for `CUSTOMER`, otherwise null.
       */
      readonly author_customer_id: string | null;
      readonly content: string;
      /** @description True hides the comment from the customer. */
      readonly is_internal: boolean;
      /** Format: date-time */
      readonly created_at: string;
      /** Format: date-time */
      readonly updated_at: string;
    };
    readonly CommentCreate: {
      readonly content: string;
      /** @default false */
      readonly is_internal?: boolean;
    };
    readonly CommentUpdate: {
      readonly content?: string;
      readonly is_internal?: boolean;
    };
    readonly Attachment: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly ticket_id: string;
      /** @description The name it was uploaded with. */
      readonly filename: string;
      /** @enum {string} */
      readonly content_type:
        | 'text/plain'
        | 'text/html'
        | 'application/pdf'
        | 'image/png'
        | 'image/jpeg'
        | 'image/gif'
        | 'image/webp'
        | 'video/mp4'
        | 'video/webm'
        | 'video/ogg'
        | 'video/quicktime'
        | 'application/zip'
        | 'application/x-7z-compressed'
        | 'application/gzip';
      readonly size_bytes: number;
      /** Format: uuid */
      readonly uploaded_by_user_id: string;
      /** Format: date-time */
      readonly created_at: string;
    };
    readonly AttachmentUpload: {
      /** Format: binary */
      readonly file: string;
    };
    readonly AttachmentDownload: {
      /** Format: uri */
      readonly download_url: string;
      /** @description Seconds for which the link works. */
      readonly expires_in: number;
    };
    readonly Customer: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      /**
       * Format: email
       * @description Unique within the organization.
       */
      readonly email: string;
      readonly company: string | null;
      readonly department: string | null;
      /** @description The customer's job. */
      readonly title: string | null;
      readonly customer_tier: components['schemas']['CustomerTier'];
      readonly contact_number: string | null;
      readonly pronoun: string | null;
      readonly location_country: string | null;
      readonly location_city: string | null;
      readonly location_state: string | null;
      readonly location_zip: string | null;
      readonly location_address: string | null;
      readonly region: components['schemas']['Region'];
      /** @description An IANA name. */
      readonly timezone: string | null;
      /** @description A decimal number as text. */
      readonly account_value: string | null;
      readonly has_premium_support: boolean;
      readonly is_vip: boolean;
      readonly social_linkedin: string | null;
      readonly social_website: string | null;
      readonly social_github: string | null;
      readonly notes: string | null;
      /** Format: date-time */
      readonly created_at: string;
      /** Format: date-time */
      readonly updated_at: string;
    };
    /** @description Decision: which fields are required, and the defaults. */
    readonly CustomerCreate: {
      readonly name: string;
      /** Format: email */
      readonly email: string;
      readonly company?: string | null;
      readonly department?: string | null;
      readonly title?: string | null;
      readonly customer_tier?: components['schemas']['CustomerTier'];
      readonly contact_number?: string | null;
      readonly pronoun?: string | null;
      readonly location_country?: string | null;
      readonly location_city?: string | null;
      readonly location_state?: string | null;
      readonly location_zip?: string | null;
      readonly location_address?: string | null;
      readonly region?: components['schemas']['Region'];
      readonly timezone?: string | null;
      readonly account_value?: string | null;
      /** @default false */
      readonly has_premium_support?: boolean;
      /** @default false */
      readonly is_vip?: boolean;
      readonly social_linkedin?: string | null;
      readonly social_website?: string | null;
      readonly social_github?: string | null;
      readonly notes?: string | null;
    };
    readonly CustomerUpdate: {
      readonly name?: string;
      /** Format: email */
      readonly email?: string;
      readonly company?: string | null;
      readonly department?: string | null;
      readonly title?: string | null;
      readonly customer_tier?: components['schemas']['CustomerTier'];
      readonly contact_number?: string | null;
      readonly pronoun?: string | null;
      readonly location_country?: string | null;
      readonly location_city?: string | null;
      readonly location_state?: string | null;
      readonly location_zip?: string | null;
      readonly location_address?: string | null;
      readonly region?: components['schemas']['Region'];
      readonly timezone?: string | null;
      readonly account_value?: string | null;
      readonly has_premium_support?: boolean;
      readonly is_vip?: boolean;
      readonly social_linkedin?: string | null;
      readonly social_website?: string | null;
      readonly social_github?: string | null;
      readonly notes?: string | null;
    };
    readonly TeamMember: {
      /**
       * Format: uuid
       * @description The user's id.
       */
      readonly id: string;
      /** Format: email */
      readonly email: string;
      readonly full_name: string;
    };
    readonly Team: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly description: string | null;
      readonly members: readonly components['schemas']['TeamMember'][];
      /** Format: date-time */
      readonly created_at: string;
      /** Format: date-time */
      readonly updated_at: string;
    };
    /** @description Decision: which fields are required. */
    readonly TeamCreate: {
      readonly name: string;
      readonly description?: string | null;
    };
    readonly TeamUpdate: {
      readonly name?: string;
      readonly description?: string | null;
    };
    readonly TeamMemberAdd: {
      /** Format: uuid */
      readonly user_id: string;
    };
    readonly User: {
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: email
       * @description Unique.
       */
      readonly email: string;
      readonly full_name: string;
      readonly role: components['schemas']['UserRole'];
      /** @description False shuts the user out. */
      readonly is_active: boolean;
      /** Format: uri */
      readonly avatar_url: string | null;
      readonly employee_type: components['schemas']['EmployeeType'];
      readonly region: components['schemas']['Region'];
      /** @description An IANA name. */
      readonly timezone: string | null;
      /** Format: date-time */
      readonly created_at: string;
      /** Format: date-time */
      readonly updated_at: string;
    };
    /** @description Decision: which fields are required, and the defaults. */
    readonly UserCreate: {
      /** Format: email */
      readonly email: string;
      readonly full_name: string;
      readonly role: components['schemas']['UserRole'];
      /** @default true */
      readonly is_active?: boolean;
      readonly employee_type?: components['schemas']['EmployeeType'];
      readonly region?: components['schemas']['Region'];
      readonly timezone?: string | null;
    };
    readonly UserUpdate: {
      /** Format: email */
      readonly email?: string;
      readonly full_name?: string;
      readonly role?: components['schemas']['UserRole'];
      readonly is_active?: boolean;
      readonly employee_type?: components['schemas']['EmployeeType'];
      readonly region?: components['schemas']['Region'];
      readonly timezone?: string | null;
    };
    readonly AvatarUpload: {
      /** Format: binary */
      readonly file: string;
    };
    readonly KeyTest: {
      /** @constant */
      readonly success: true;
      readonly message: string;
      readonly key_name: string;
      /** @description The kind of the key and the first eight characters of its tail. */
      readonly key_prefix: string;
      readonly scopes: readonly components['schemas']['Scope'][];
      /**
       * Format: date-time
       * @description Null for a key that does not expire.
       */
      readonly expires_at: string | null;
      /** Format: uuid */
      readonly organization_id: string;
      /**
       * Format: date-time
       * @description The only date-time with a fraction of a second.
       */
      readonly authenticated_at: string;
    };
    readonly ErrorDetail: {
      readonly detail: string;
    };
    readonly ValidationError: {
      readonly detail: readonly components['schemas']['ValidationIssue'][];
    };
    readonly ValidationIssue: {
      /** @description Where the value was sent (`body`, `path`, `query`) and the way to it from there. */
      readonly loc: readonly (string | number)[];
      readonly msg: string;
      /** @description The kind of issue for programs. */
      readonly type: string;
      /** @description Figures that belong to the message. */
      readonly ctx?: Record<string, never>;
    };
    /** @description A sentence, or a list of issues. */
    readonly BadRequestError: components['schemas']['ErrorDetail'] | components['schemas']['ValidationError'];
  };
  responses: {
    /**
     * @description The body is not JSON, or holds values that are not allowed. Decision: only a body that cannot be parsed answers 400;
     *     everything wrong with its fields answers 422, although one page shows an enum failure here.
     */
    readonly BadRequest: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['BadRequestError'];
      };
    };
    /** @description The body is not JSON, or the e-mail address belongs to another customer of the organization. */
    readonly CustomerRefused: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['BadRequestError'];
      };
    };
    /** @description The customer still has tickets. */
    readonly CustomerInUse: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
    /** @description The body is not JSON, or the e-mail address belongs to another user. */
    readonly UserRefused: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['BadRequestError'];
      };
    };
    /** @description The form cannot be read, or the file is too large or of a type that is not allowed. */
    readonly FileRefused: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
    /** @description No API key, or one that is malformed, unknown, expired or revoked. */
    readonly Unauthorized: {
      headers: {
        readonly 'WWW-Authenticate': components['headers']['WwwAuthenticate'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
    /** @description The key is valid, but its scopes, its owner's role or its list of allowed addresses forbid the call. */
    readonly Forbidden: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
    /** @description The key is valid, but not from this address. */
    readonly AddressForbidden: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
    /** @description No such ticket in the organization; on an update also no such customer, user or team. */
    readonly TicketNotFound: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
    /** @description No such ticket, or no such comment on it. */
    readonly CommentNotFound: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
    /** @description No such ticket, or no such attachment on it. */
    readonly AttachmentNotFound: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
    /** @description No such customer in the organization; on a new ticket also no such user or team. */
    readonly CustomerNotFound: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
    /** @description No such team in the organization. */
    readonly TeamNotFound: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
    /** @description No such team, or no such user in the organization or the team. */
    readonly TeamOrUserNotFound: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
    /** @description No such user in the organization. */
    readonly UserNotFound: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
    /** @description A path or query parameter does not satisfy its schema. */
    readonly ParametersInvalid: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ValidationError'];
      };
    };
    /**
     * @description The body or a path parameter does not satisfy its schema. Decision: a body that is sent with another content type than
     *     JSON is taken for text, which is not an object, and answers this too.
     */
    readonly BodyInvalid: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ValidationError'];
      };
    };
    /** @description The form has no file in `file`, the request is not a form, or a path parameter is malformed. */
    readonly FileMissing: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ValidationError'];
      };
    };
    /** @description The key has used up its requests of this minute: 2,000 for `tt_admin_`, 200 for every other kind. */
    readonly TooManyRequests: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
    /** @description Something went wrong on the server's side. */
    readonly ServerError: {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['ErrorDetail'];
      };
    };
  };
  parameters: {
    /**
     * @description The ticket's id.
     * @example 550e8400-e29b-41d4-a716-446655440000
     */
    readonly TicketId: string;
    /**
     * @description The comment's id.
     * @example 123e4567-e89b-12d3-a456-426614174000
     */
    readonly CommentId: string;
    /**
     * @description The attachment's id.
     * @example 456e7890-e12b-34c5-d678-901234567890
     */
    readonly AttachmentId: string;
    /**
     * @description The customer's id.
     * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
     */
    readonly CustomerId: string;
    /**
     * @description The team's id.
     * @example 550e8400-e29b-41d4-a716-446655440000
     */
    readonly TeamId: string;
    /**
     * @description The user's id.
     * @example 123e4567-e89b-12d3-a456-426614174000
     */
    readonly UserId: string;
    /** @description How many items to pass over. */
    readonly Offset: number;
    /**
     * @description Another name of `offset`. Decision: accepted on every list because some pages use this name; `offset` wins when both
     *     are sent.
     */
    readonly Skip: number;
    /** @description How many items to answer at most. Outside its range it answers 422 (decision). */
    readonly Limit: number;
    /** @description How many items to pass over. */
    readonly SkipFirst: number;
    /** @description Another name of `skip`. Decision: accepted because the general rule uses this name; it wins when both are sent. */
    readonly OffsetAlias: number;
    /**
     * @description How many items to answer at most. Decision: the figures of the teams and users pages, which are lower than the general
     *     ones; outside its range it answers 422.
     */
    readonly ShortLimit: number;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Seconds until the next request may be sent.
     * @example 30
     */
    readonly RetryAfter: number;
    /**
     * @description The scheme to authenticate with (decision).
     * @example Bearer
     */
    readonly WwwAuthenticate: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly listTickets: {
    readonly parameters: {
      readonly query?: {
        /** @description How many items to pass over. */
        readonly offset?: components['parameters']['Offset'];
        /**
         * @description Another name of `offset`. Decision: accepted on every list because some pages use this name; `offset` wins when both
         *     are sent.
         */
        readonly skip?: components['parameters']['Skip'];
        /** @description How many items to answer at most. Outside its range it answers 422 (decision). */
        readonly limit?: components['parameters']['Limit'];
        /** @description Only tickets in this status. */
        readonly status?: components['schemas']['TicketStatus'];
        /** @description Only tickets of this priority. */
        readonly priority?: components['schemas']['TicketPriority'];
        /** @description Only tickets assigned to this user. */
        readonly assigned_user_id?: string;
        /** @description Only tickets assigned to this team. */
        readonly assigned_team_id?: string;
        /** @description Only tickets of this customer. */
        readonly customer_id?: string;
        /** @description Only tickets of exactly this category. */
        readonly category?: string;
        /** @description `true` keeps the tickets that have neither a user nor a team. Decision: `false` keeps those that have either. */
        readonly unassigned?: boolean;
        /** @description Text to look for. Decision: a case-insensitive part of the subject, the description or the display id. */
        readonly search?: string;
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
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['ParametersInvalid'];
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
        readonly 'application/json': components['schemas']['TicketCreate'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['CustomerNotFound'];
      readonly 422: components['responses']['BodyInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getTicket: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['TicketNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteTicket: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['TicketNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateTicket: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TicketUpdate'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['TicketNotFound'];
      readonly 422: components['responses']['BodyInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listComments: {
    readonly parameters: {
      readonly query?: {
        /** @description How many items to pass over. */
        readonly offset?: components['parameters']['Offset'];
        /**
         * @description Another name of `offset`. Decision: accepted on every list because some pages use this name; `offset` wins when both
         *     are sent.
         */
        readonly skip?: components['parameters']['Skip'];
        /** @description How many items to answer at most. Outside its range it answers 422 (decision). */
        readonly limit?: components['parameters']['Limit'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
      };
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['TicketNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createComment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
      };
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['TicketNotFound'];
      readonly 422: components['responses']['BodyInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getComment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
        /**
         * @description The comment's id.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        readonly comment_id: components['parameters']['CommentId'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['CommentNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteComment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
        /**
         * @description The comment's id.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        readonly comment_id: components['parameters']['CommentId'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['CommentNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateComment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
        /**
         * @description The comment's id.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        readonly comment_id: components['parameters']['CommentId'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['CommentNotFound'];
      readonly 422: components['responses']['BodyInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listAttachments: {
    readonly parameters: {
      readonly query?: {
        /** @description How many items to pass over. */
        readonly offset?: components['parameters']['Offset'];
        /**
         * @description Another name of `offset`. Decision: accepted on every list because some pages use this name; `offset` wins when both
         *     are sent.
         */
        readonly skip?: components['parameters']['Skip'];
        /** @description How many items to answer at most. Outside its range it answers 422 (decision). */
        readonly limit?: components['parameters']['Limit'];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
      };
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['TicketNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly uploadAttachment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': components['schemas']['AttachmentUpload'];
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
      readonly 400: components['responses']['FileRefused'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['TicketNotFound'];
      readonly 422: components['responses']['FileMissing'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getAttachment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
        /**
         * @description The attachment's id.
         * @example 456e7890-e12b-34c5-d678-901234567890
         */
        readonly attachment_id: components['parameters']['AttachmentId'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['AttachmentNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteAttachment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
        /**
         * @description The attachment's id.
         * @example 456e7890-e12b-34c5-d678-901234567890
         */
        readonly attachment_id: components['parameters']['AttachmentId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The attachment is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['AttachmentNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly downloadAttachment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The ticket's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly ticket_id: components['parameters']['TicketId'];
        /**
         * @description The attachment's id.
         * @example 456e7890-e12b-34c5-d678-901234567890
         */
        readonly attachment_id: components['parameters']['AttachmentId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A link that works for a limited time and without the API key. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AttachmentDownload'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['AttachmentNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listCustomers: {
    readonly parameters: {
      readonly query?: {
        /** @description How many items to pass over. */
        readonly offset?: components['parameters']['Offset'];
        /**
         * @description Another name of `offset`. Decision: accepted on every list because some pages use this name; `offset` wins when both
         *     are sent.
         */
        readonly skip?: components['parameters']['Skip'];
        /** @description How many items to answer at most. Outside its range it answers 422 (decision). */
        readonly limit?: components['parameters']['Limit'];
        /** @description Text to look for. Decision: a case-insensitive part of the name, the e-mail address or the company. */
        readonly search?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of customers. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': readonly components['schemas']['Customer'][];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly createCustomer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CustomerCreate'];
      };
    };
    readonly responses: {
      /** @description The new customer. */
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Customer'];
        };
      };
      readonly 400: components['responses']['CustomerRefused'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['BodyInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getCustomer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The customer's id.
         * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
         */
        readonly customer_id: components['parameters']['CustomerId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The customer. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Customer'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['CustomerNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteCustomer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The customer's id.
         * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
         */
        readonly customer_id: components['parameters']['CustomerId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The customer is gone. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components['responses']['CustomerInUse'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['CustomerNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateCustomer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The customer's id.
         * @example a1b2c3d4-e5f6-7890-abcd-ef1234567890
         */
        readonly customer_id: components['parameters']['CustomerId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CustomerUpdate'];
      };
    };
    readonly responses: {
      /** @description The customer after the change. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Customer'];
        };
      };
      readonly 400: components['responses']['CustomerRefused'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['CustomerNotFound'];
      readonly 422: components['responses']['BodyInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listTeams: {
    readonly parameters: {
      readonly query?: {
        /** @description How many items to pass over. */
        readonly skip?: components['parameters']['SkipFirst'];
        /** @description Another name of `skip`. Decision: accepted because the general rule uses this name; it wins when both are sent. */
        readonly offset?: components['parameters']['OffsetAlias'];
        /**
         * @description How many items to answer at most. Decision: the figures of the teams and users pages, which are lower than the general
         *     ones; outside its range it answers 422.
         */
        readonly limit?: components['parameters']['ShortLimit'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['ParametersInvalid'];
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
        readonly 'application/json': components['schemas']['TeamCreate'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['BodyInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getTeam: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The team's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly team_id: components['parameters']['TeamId'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['TeamNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteTeam: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The team's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly team_id: components['parameters']['TeamId'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['TeamNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateTeam: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The team's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly team_id: components['parameters']['TeamId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TeamUpdate'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['TeamNotFound'];
      readonly 422: components['responses']['BodyInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly addTeamMember: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The team's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly team_id: components['parameters']['TeamId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TeamMemberAdd'];
      };
    };
    readonly responses: {
      /** @description The team with its new member. */
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['TeamOrUserNotFound'];
      readonly 422: components['responses']['BodyInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly removeTeamMember: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The team's id.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        readonly team_id: components['parameters']['TeamId'];
        /**
         * @description The user's id.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        readonly user_id: components['parameters']['UserId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The user is no longer a member. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['TeamOrUserNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly listUsers: {
    readonly parameters: {
      readonly query?: {
        /** @description How many items to pass over. */
        readonly skip?: components['parameters']['SkipFirst'];
        /** @description Another name of `skip`. Decision: accepted because the general rule uses this name; it wins when both are sent. */
        readonly offset?: components['parameters']['OffsetAlias'];
        /**
         * @description How many items to answer at most. Decision: the figures of the teams and users pages, which are lower than the general
         *     ones; outside its range it answers 422.
         */
        readonly limit?: components['parameters']['ShortLimit'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['ParametersInvalid'];
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
      readonly 400: components['responses']['UserRefused'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['BodyInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly getUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The user's id.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        readonly user_id: components['parameters']['UserId'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['UserNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The user's id.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        readonly user_id: components['parameters']['UserId'];
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
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['UserNotFound'];
      readonly 422: components['responses']['ParametersInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly updateUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description The user's id.
         * @example 123e4567-e89b-12d3-a456-426614174000
         */
        readonly user_id: components['parameters']['UserId'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UserUpdate'];
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
      readonly 400: components['responses']['UserRefused'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['UserNotFound'];
      readonly 422: components['responses']['BodyInvalid'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly uploadMyAvatar: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': components['schemas']['AvatarUpload'];
      };
    };
    readonly responses: {
      /** @description The user with the new `avatar_url`. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['User'];
        };
      };
      readonly 400: components['responses']['FileRefused'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 422: components['responses']['FileMissing'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly deleteMyAvatar: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The user has no avatar. */
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly testKey: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The key works, and these are its facts. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['KeyTest'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['AddressForbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
  readonly testKeyByPost: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The key works, and these are its facts. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['KeyTest'];
        };
      };
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['AddressForbidden'];
      readonly 429: components['responses']['TooManyRequests'];
      readonly 500: components['responses']['ServerError'];
    };
  };
}

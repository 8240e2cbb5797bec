/** Parts of an answer that only the operation itself can know, whatever the vendor. */
export const ANSWERED_BESIDES: Readonly<Record<string, readonly string[]>> = {
  // The files that came along: later the vendor has them on the ticket.
  createComment: ['attachments'],
};

/** Fields, by adapter, that no codec says: each has a test of its own. */
export const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  deskhero: [
    'tickets read /description',
    'tickets read /contact',
    'tickets read /custom_fields',
    'tickets create /status',
    'tickets create /priority',
    'tickets create /ticket_type',
    'tickets create /contact',
    'tickets create /custom_fields',
    'tickets update /status',
    'tickets update /priority',
    'tickets update /ticket_type',
    'tickets update /contact',
    'tickets update /custom_fields',
    'comments read /author',
    'comments read /receiver',
    'comments read /body',
    'comments create /draft',
    'comments create /is_internal',
    'comments create /is_private',
    'comments create /author',
    'comments create /contact_id',
    'comments create /user_id',
    'comments create /receiver',
    'comments create /contact',
    'comments create /cc',
    'comments create /bcc',
    'comments create /attachments',
    'comments create /status',
    'comments update /is_internal',
    'comments update /is_private',
    'attachments read /ticket_id',
    'attachments create /ticket_id',
  ],
  toptickets: [
    'tickets create /contact/emails/*/email',
    'comments create /attachments/*/data',
    'comments create /attachments/*/file_name',
    'comments create /attachments/*/content_type',
    'contacts update /first_name',
    'contacts update /last_name',
    'users read /team_ids',
    'users update /first_name',
    'users update /last_name',
  ],
};

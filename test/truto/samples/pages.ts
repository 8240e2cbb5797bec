import { expect } from '@jest/globals';
import type { Printed } from './printed.js';

/** A refusal that names every value that is none of its kind. */
const notValid = (...paths: readonly string[]): unknown => ({
  statusCode: 400,
  error: 'Bad Request',
  message: expect.any(String),
  details: { failures: paths.map((path): unknown => expect.objectContaining({ path })) },
});

const createComment: Printed = {
  name: 'create a comment',
  operation: 'createComment',
  method: 'POST',
  path: '/unified/ticketing/comments',
  body: {
    body: 'your_body',
    author: {},
    is_internal: true,
    html_body: 'your_html_body',
    attachments: [],
    channel: {},
    created_at: 'your_created_at',
    receiver: {},
    subject: 'your_subject',
    draft: true,
    contact_id: 'your_contact_id',
    user_id: 'your_user_id',
    imported: true,
    status: 'your_status',
    cc: [],
    bcc: [],
    ticket: {},
    is_private: true,
    remote_data: {},
  },
  refused: notValid('body.ticket.id', 'body.created_at'),
  wrongInItself: true,
};

const importTicket: Printed = {
  name: 'import a ticket',
  operation: 'importTickets',
  method: 'POST',
  path: '/unified/ticketing/tickets/import',
  body: { remote_data: {} },
  refused: {
    statusCode: 400,
    error: 'Bad Request',
    message: expect.stringMatching(/ missing in the body$/),
    truto_error_insight: {
      missing_required_body_fields: { description: expect.any(String), value: expect.any(Array) },
    },
  },
  wrongInItself: false,
};

const updateTicket: Printed = {
  name: 'update a ticket',
  operation: 'updateTicket',
  method: 'PATCH',
  path: '/unified/ticketing/tickets/{id}',
  body: {
    name: 'your_name',
    assignees: [],
    status: 'pending',
    due_date: 'your_due_date',
    ticket_type: 'default_task',
    description: 'your_description',
    html_description: 'your_html_description',
    parent_ticket: {},
    workspace: 'your_workspace',
    priority: {},
    custom_fields: {},
    collections: [],
    contact: {},
    team: {},
    account: {},
    tags: [],
    source: {},
    completed_at: 'your_completed_at',
    created_at: 'your_created_at',
    updated_at: 'your_updated_at',
    number: 'your_number',
    languages: [],
    items: {},
    created_by: {},
    remote_data: {},
  },
  refused: notValid('body.due_date', 'body.completed_at', 'body.created_at', 'body.updated_at'),
  wrongInItself: true,
};

export const pages: readonly Printed[] = [createComment, importTicket, updateTicket];

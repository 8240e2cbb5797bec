import { expect } from '@jest/globals';
import { CUSTOMER, OWNER, TICKET } from '../../toptickets/operations/samples.js';
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
  filled: { body: { created_at: '2025-01-16T14:00:00Z', ticket: { id: TICKET } } },
  refused: notValid('body.ticket.id', 'body.created_at'),
  answered: expect.objectContaining({
    id: expect.any(String),
    ticket: { id: TICKET },
    author: { id: OWNER, type: 'user' },
    body: 'your_body',
    attachments: [],
    is_internal: true,
    is_private: true,
    remote_data: expect.objectContaining({ content: 'your_body', is_internal: true }),
  }),
};

const importTicket: Printed = {
  name: 'import a ticket',
  method: 'POST',
  path: '/unified/ticketing/tickets/import',
  body: { remote_data: {} },
  filled: { body: { remote_data: { customer_id: CUSTOMER, subject: 'Moved', description: 'From elsewhere' } } },
  refused: {
    statusCode: 400,
    error: 'Bad Request',
    message: 'contact and name and description are missing in the body',
    truto_error_insight: {
      missing_required_body_fields: { description: expect.any(String), value: ['contact', 'name', 'description'] },
    },
  },
  answered: expect.objectContaining({
    id: expect.any(String),
    name: 'Moved',
    contact: { id: CUSTOMER },
    remote_data: expect.objectContaining({ subject: 'Moved' }),
  }),
};

const updateTicket: Printed = {
  name: 'update a ticket',
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
  filled: {
    id: TICKET,
    body: {
      due_date: '2025-02-01T00:00:00Z',
      completed_at: '2025-01-16T00:00:00Z',
      created_at: '2025-01-15T00:00:00Z',
      updated_at: '2025-01-16T00:00:00Z',
    },
  },
  refused: notValid('body.due_date', 'body.completed_at', 'body.created_at', 'body.updated_at'),
  answered: expect.objectContaining({
    id: TICKET,
    name: 'your_name',
    description: 'your_description',
    status: { id: 'pending', name: 'pending' },
    ticket_type: { id: 'default_task', name: 'default_task' },
    assignees: [],
    contact: { id: CUSTOMER },
    due_date: '2025-02-01T00:00:00.000Z',
  }),
};

export const pages: readonly Printed[] = [createComment, importTicket, updateTicket];

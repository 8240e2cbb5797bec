import { expect } from '@jest/globals';
import adapter from '../../../src/adapters/toptickets/index.js';
import { CUSTOMER, OWNER, TICKET } from '../../toptickets/operations/samples.js';
import type { Reader } from './printed.js';

/** Somebody whose help desk is TopTickets. */
export const toptickets: Reader = {
  account: 'active',
  adapter,
  fillings: {
    createComment: {
      body: { created_at: '2025-01-16T14:00:00Z', ticket: { id: TICKET } },
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
    },
    importTickets: {
      body: { remote_data: { customer_id: CUSTOMER, subject: 'Moved', description: 'From elsewhere' } },
      missing: ['contact', 'name', 'description'],
      answered: expect.objectContaining({
        id: expect.any(String),
        name: 'Moved',
        contact: { id: CUSTOMER },
        remote_data: expect.objectContaining({ subject: 'Moved' }),
      }),
    },
    updateTicket: {
      id: TICKET,
      body: {
        due_date: '2025-02-01T00:00:00Z',
        completed_at: '2025-01-16T00:00:00Z',
        created_at: '2025-01-15T00:00:00Z',
        updated_at: '2025-01-16T00:00:00Z',
      },
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
    },
  },
};

import { expect } from '@jest/globals';
import adapter from '../../../src/adapters/deskhero/index.js';
import { ALICE, PENDING, TICKET } from '../../deskhero/samples.js';
import type { Reader } from './printed.js';

const ticket = { id: String(TICKET) };

/** Somebody whose help desk is DeskHero. */
export const deskhero: Reader = {
  account: 'deskhero',
  adapter,
  fillings: {
    createComment: {
      body: { created_at: '2025-01-16T14:00:00Z', ticket, status: 'Pending' },
      answered: expect.objectContaining({
        id: expect.any(String),
        ticket,
        author: expect.objectContaining({ id: String(ALICE), type: 'user' }),
        html_body: 'your_html_body',
        attachments: [],
        is_internal: true,
        is_private: true,
      }),
    },
    importTickets: { body: { remote_data: { sys_subject: 'Moved' } }, answered: undefined },
    updateTicket: {
      id: String(TICKET),
      body: {
        due_date: '2025-02-01T00:00:00Z',
        completed_at: '2025-01-16T00:00:00Z',
        created_at: '2025-01-15T00:00:00Z',
        updated_at: '2025-01-16T00:00:00Z',
        ticket_type: 'Question',
      },
      answered: expect.objectContaining({
        id: String(TICKET),
        name: 'your_name',
        status: { id: String(PENDING), name: 'pending' },
        assignees: [],
      }),
    },
  },
};

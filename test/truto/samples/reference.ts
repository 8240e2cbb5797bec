import { expect } from '@jest/globals';
import adapter from '../../../src/adapters/reference/index.js';
import { ACCOUNT, CONTACT, OTHER_TICKET, TEAM, TICKET, USER, WORKSPACE } from '../reference-samples.js';
import type { Reader } from './printed.js';

/** Somebody whose help desk is the reference vendor. */
export const reference: Reader = {
  account: 'reference',
  adapter,
  fillings: {
    createComment: {
      body: {
        created_at: '2025-01-16T14:00:00Z',
        ticket: { id: TICKET },
        status: 'pending',
        user_id: USER,
        contact_id: CONTACT,
      },
      answered: expect.objectContaining({
        id: expect.any(String),
        ticket: expect.objectContaining({ id: TICKET }),
        body: 'your_body',
        html_body: 'your_html_body',
        attachments: [],
        is_internal: true,
        is_private: true,
      }),
    },
    importTickets: {
      body: {
        remote_data: {
          name: 'Moved',
          description: 'From elsewhere',
          contact: { id: CONTACT },
          created_at: '2024-01-16T14:00:00Z',
        },
      },
      missing: ['name'],
      answered: expect.objectContaining({
        id: expect.any(String),
        name: 'Moved',
        contact: expect.objectContaining({ id: CONTACT }),
        created_at: '2024-01-16T14:00:00.000Z',
      }),
    },
    updateTicket: {
      id: TICKET,
      body: {
        ticket_type: 'question',
        priority: { id: 'high' },
        contact: { id: CONTACT },
        team: { id: TEAM },
        account: { id: ACCOUNT },
        parent_ticket: { id: OTHER_TICKET },
        workspace: WORKSPACE,
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
        priority: { id: 'high', name: 'high' },
        contact: expect.objectContaining({ id: CONTACT }),
        assignees: [],
        due_date: '2025-02-01T00:00:00.000Z',
      }),
    },
  },
};

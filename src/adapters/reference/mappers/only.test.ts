import { describe, expect, test } from '@jest/globals';
import type { Contact, Ticket } from '../../../adapter-kit/unified.js';
import { only } from './only.js';
import { CONTACT, TICKET } from './shapes.js';

describe('only', () => {
  test('hands on what the unified API has, at every depth, and nothing else', () => {
    const record = {
      id: '1',
      secret: 'x',
      contact: { id: '2', secret: 'x', emails: [{ email: 'a@example.com', secret: 'x' }] },
      custom_fields: { anything: { at: ['all'] } },
      organization: { id: '3' },
    };
    expect(only<Ticket>(TICKET, record)).toEqual({
      id: '1',
      contact: { id: '2', emails: [{ email: 'a@example.com' }] },
      custom_fields: { anything: { at: ['all'] } },
    });
  });

  test('keeps null, empty lists, and what the prototype has a name for', () => {
    const record = {
      id: '1',
      name: null,
      tags: [],
      assignees: [{}],
      custom_fields: { constructor: 1 },
      constructor: 2,
    };
    expect(only<Ticket>(TICKET, record)).toEqual({
      id: '1',
      name: null,
      tags: [],
      assignees: [{}],
      custom_fields: { constructor: 1 },
    });
  });

  test('tells times in UTC with milliseconds', () => {
    const record = { id: '1', created_at: '2025-01-05T10:00:00+02:00', due_date: null };
    expect(only<Ticket>(TICKET, record)).toEqual({ id: '1', created_at: '2025-01-05T08:00:00.000Z', due_date: null });
  });

  test('leaves phones without a number out where a number is promised', () => {
    const phones = [{ extension: '12' }, { number: '', type: 'home' }, { number: '5', extension: '1' }];
    expect(only<Ticket>(TICKET, { id: '1', contact: { phones } }).contact).toEqual({ phones: [{ number: '5' }] });
    expect(only<Contact>(CONTACT, { id: '1', phones })).toEqual({ id: '1', phones });
  });
});

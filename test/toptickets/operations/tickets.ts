import { expect } from '@jest/globals';
import { get, patch, post, raw, remove } from '../../support/call.js';
import { answers, issue, MALFORMED, missing, notAnId, operation, refuses, rejects, type Row } from './row.js';
import { CUSTOMER, NOBODY, START, TEAM, TICKET, USER } from './samples.js';

const ticket = (id: string): string => `/v1/tickets/${id}`;
const asked = { customer_id: CUSTOMER, subject: 'The export never arrives', description: 'Nothing came.' };
const sample = expect.objectContaining({ id: TICKET, ticket_display_id: 'TKT-1042', customer_id: CUSTOMER });
const badStatus = "value is not a valid enumeration member; permitted: 'new', 'open', 'pending', 'resolved', 'closed'";
const noSubject = issue(
  ['body', 'subject'],
  'ensure this value has at least 1 characters',
  'value_error.any_str.min_length',
);

export const ticketRows: readonly Row[] = [
  ...operation('listTickets', { valid: get('/v1/tickets'), scope: 'tickets:read' }, [
    answers(200, 'all of them', get('/v1/tickets'), expect.arrayContaining([sample])),
    answers(200, 'those that fit every filter', get('/v1/tickets?status=open&priority=high'), [sample]),
    rejects(
      422,
      'an unknown status',
      get('/v1/tickets?status=lost'),
      issue(['query', 'status'], badStatus, 'type_error.enum'),
    ),
    rejects(
      422,
      'a limit above 500',
      get('/v1/tickets?limit=501'),
      issue(['query', 'limit'], 'ensure this value is less than or equal to 500', 'value_error.number.not_le'),
    ),
    rejects(
      422,
      'a customer that is no id',
      get('/v1/tickets?customer_id=john'),
      issue(['query', 'customer_id'], 'value is not a valid uuid', 'type_error.uuid'),
    ),
  ]),

  ...operation('createTicket', { valid: post('/v1/tickets', asked), scope: 'tickets:write' }, [
    answers(201, 'the required fields, with the defaults', post('/v1/tickets', asked), {
      ...asked,
      id: expect.any(String),
      ticket_number: 1043,
      tracking_token: expect.any(String),
      ticket_display_id: 'TKT-1043',
      status: 'new',
      priority: 'medium',
      category: null,
      assigned_user_id: null,
      assigned_team_id: null,
      due_date: null,
      created_at: START,
      updated_at: START,
      resolved_at: null,
      closed_at: null,
    }),
    answers(
      201,
      'every field',
      post('/v1/tickets', {
        ...asked,
        status: 'open',
        priority: 'urgent',
        category: 'Technical',
        assigned_user_id: USER,
        assigned_team_id: TEAM,
        due_date: '2025-01-22T17:00:00Z',
      }),
      expect.objectContaining({ status: 'open', assigned_user_id: USER, due_date: '2025-01-22T17:00:00Z' }),
    ),
    rejects(400, 'a body that is no JSON', raw('POST', '/v1/tickets', '{"subject":'), MALFORMED),
    refuses(404, 'an unknown customer', post('/v1/tickets', { ...asked, customer_id: NOBODY }), 'Customer not found'),
    refuses(404, 'an unknown user', post('/v1/tickets', { ...asked, assigned_user_id: NOBODY }), 'User not found'),
    refuses(404, 'an unknown team', post('/v1/tickets', { ...asked, assigned_team_id: NOBODY }), 'Team not found'),
    rejects(422, 'no subject', post('/v1/tickets', { ...asked, subject: undefined }), missing('subject')),
    rejects(422, 'an empty subject', post('/v1/tickets', { ...asked, subject: '' }), noSubject),
  ]),

  ...operation('getTicket', { valid: get(ticket(TICKET)), scope: 'tickets:read' }, [
    answers(200, 'the sample ticket', get(ticket(TICKET)), sample),
    refuses(404, 'an unknown id', get(ticket(NOBODY)), 'Ticket not found'),
    rejects(422, 'an id that is none', get(ticket('1042')), notAnId('ticket_id')),
  ]),

  ...operation('updateTicket', { valid: patch(ticket(TICKET), { status: 'resolved' }), scope: 'tickets:write' }, [
    answers(
      200,
      'another status',
      patch(ticket(TICKET), { status: 'resolved' }),
      expect.objectContaining({ id: TICKET, status: 'resolved', resolved_at: START, updated_at: START }),
    ),
    rejects(400, 'a body that is no JSON', raw('PATCH', ticket(TICKET), 'status=open'), MALFORMED),
    refuses(404, 'an unknown id', patch(ticket(NOBODY), { status: 'open' }), 'Ticket not found'),
    refuses(404, 'an unknown team', patch(ticket(TICKET), { assigned_team_id: NOBODY }), 'Team not found'),
    rejects(
      422,
      'an unknown status',
      patch(ticket(TICKET), { status: 'lost' }),
      issue(['body', 'status'], badStatus, 'type_error.enum'),
    ),
    rejects(422, 'an id that is none', patch(ticket('1042'), { status: 'open' }), notAnId('ticket_id')),
  ]),

  ...operation('deleteTicket', { valid: remove(ticket(TICKET)), scope: 'tickets:delete' }, [
    answers(204, 'the sample ticket', remove(ticket(TICKET))),
    refuses(404, 'an unknown id', remove(ticket(NOBODY)), 'Ticket not found'),
    rejects(422, 'an id that is none', remove(ticket('1042')), notAnId('ticket_id')),
  ]),
];

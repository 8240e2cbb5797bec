import { expect } from '@jest/globals';
import { get, post, put, raw } from '../../support/call.js';
import { START, v1 } from '../scenario.js';
import {
  html,
  MESSAGE,
  MESSAGE_OF_OTHER_TICKET,
  NOBODY,
  NORMAL,
  NOTE,
  OPEN,
  OTHER_TICKET,
  SOLVED,
} from '../samples.js';
import { TICKET } from '../samples.js';
import { answers, MALFORMED, one, operation, page, refuses, rejects, some, type Row } from './row.js';

const TICKETS = v1('/tickets');
const MERGE = v1('/tickets/merge');
const FORM = v1('/tickets/external_dynamic_form?form=contact-us');
const merge = (to: number, ...from: number[]): object => ({ merge_to_ticket_id: to, merge_from_ticket_ids: from });
const asked = { sys_subject: 'Norway?', sys_content_rich: html('Do you ship there?') };
const sample = some({ id: TICKET, sys_subject: 'Label printer stopped' });
const ids = (...wanted: number[]): unknown => wanted.map((id) => some({ id }));

export const ticketRows: readonly Row[] = [
  ...operation('listTickets', [
    answers('one by its id', get(`${TICKETS}?filters=id:eq:${TICKET}`), page([sample])),
    answers(
      'all of them, the newest first',
      get(`${TICKETS}?take=1000`),
      some({ data: expect.arrayContaining([sample, some({ id: OTHER_TICKET })]), page: 1, take: 1000 }),
    ),
    rejects('more than a thousand at once', get(`${TICKETS}?take=1001`), /take/),
    rejects('a direction that there is not', get(`${TICKETS}?sort_order=up`), /sort_order/),
    refuses('an order by a field that there is not', get(`${TICKETS}?sort_by_key=requester.mood`), /mood/),
  ]),

  ...operation('updateTickets', [
    answers(
      'another status',
      put(TICKETS, [{ id: TICKET, sys_status: { id: SOLVED } }]),
      one([some({ id: TICKET, sys_status: { id: SOLVED, label: 'Solved' }, last_updated: START })]),
    ),
    answers(
      'two tickets, in the order sent',
      put(TICKETS, [
        { id: OTHER_TICKET, sys_subject: 'One' },
        { id: TICKET, sys_subject: 'Two' },
      ]),
      one([some({ id: OTHER_TICKET, sys_subject: 'One' }), some({ id: TICKET, sys_subject: 'Two' })]),
    ),
    rejects('a body that is no JSON', raw('PUT', TICKETS, 'status=3'), MALFORMED),
    rejects('no ticket', put(TICKETS, []), /./),
    rejects('a ticket without id', put(TICKETS, [{ sys_subject: 'x' }]), '0.id is required'),
    refuses('a ticket that does not exist', put(TICKETS, [{ id: NOBODY }]), `Ticket ${NOBODY} does not exist`),
    refuses('a ticket twice', put(TICKETS, [{ id: TICKET }, { id: TICKET }]), new RegExp(`${TICKET}|twice`)),
    refuses('a property that nobody knows', put(TICKETS, [{ id: TICKET, mood: 'good' }]), /mood/),
    refuses(
      'a status that is none',
      put(TICKETS, [{ id: TICKET, sys_status: { id: NORMAL } }]),
      /sys_status|Status|entry/,
    ),
  ]),

  ...operation('getTicket', [
    answers(
      'the sample ticket with its conversation',
      get(`${TICKETS}/${TICKET}`),
      one({
        ticket: sample,
        suggested_reply: null,
        conversations: ids(MESSAGE, NOTE),
        auto_saved_reply: null,
        more_like_this: [],
        quick_actions: null,
        more_from_requester: null,
      }),
    ),
    refuses('a ticket that does not exist', get(`${TICKETS}/${NOBODY}`), `Ticket ${NOBODY} does not exist`),
    rejects('an id that is no number', get(`${TICKETS}/first`), /id/),
    rejects('an id that no number of 32 bits is', get(`${TICKETS}/99999999999`), /id/),
  ]),

  ...operation('mergeTickets', [
    answers(
      'two reports of one fault',
      post(MERGE, merge(TICKET, OTHER_TICKET)),
      one(
        some({
          ticket: some({ id: TICKET, last_updated: START }),
          conversations: ids(MESSAGE, MESSAGE_OF_OTHER_TICKET, NOTE),
        }),
      ),
    ),
    rejects('a body that is no JSON', raw('POST', MERGE, '{]'), MALFORMED),
    rejects('no ticket to merge', post(MERGE, merge(TICKET)), /merge_from_ticket_ids/),
    rejects('a ticket twice', post(MERGE, merge(TICKET, OTHER_TICKET, OTHER_TICKET)), /merge_from_ticket_ids/),
    refuses('a ticket into itself', post(MERGE, merge(TICKET, OTHER_TICKET, TICKET)), /itself|merge_from/),
    refuses('a ticket that does not exist', post(MERGE, merge(TICKET, NOBODY)), `Ticket ${NOBODY} does not exist`),
    refuses('into one that does not exist', post(MERGE, merge(NOBODY, TICKET)), `Ticket ${NOBODY} does not exist`),
  ]),

  ...operation('submitExternalDynamicForm', [
    answers(
      'a question of nobody known',
      post(FORM, [{ ...asked, requester: { email: 'jo@example.com', name: 'Jo Berg' } }]),
      one([
        some({
          sys_subject: 'Norway?',
          sys_status: { id: OPEN, label: 'Open' },
          sys_priority: { id: NORMAL, label: 'Normal' },
          sys_type: null,
          sys_tags: [],
          requester: { user_id: 0, email: 'jo@example.com', name: 'Jo Berg', profile_pic: null },
          assigned_user: null,
          assigned_group: { id: 2, label: 'Support' },
          created: START,
          created_by: null,
          last_updated: START,
          last_updated_by: null,
        }),
      ]),
    ),
    rejects('a body that is no JSON', raw('POST', FORM, ''), /./),
    rejects('no form', post(v1('/tickets/external_dynamic_form'), [asked]), /form/),
    rejects('no ticket', post(FORM, []), /./),
    rejects('a ticket without content', post(FORM, [{ sys_subject: 'x' }]), '0.sys_content_rich is required'),
    refuses('an unknown form', post(v1('/tickets/external_dynamic_form?form=nothing'), [asked]), /nothing/),
  ]),
];

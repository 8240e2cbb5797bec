import { expect } from '@jest/globals';
import { get, post, raw } from '../../support/call.js';
import { START, userIdOf, v1 } from '../scenario.js';
import { html, MESSAGE, NOBODY, NOTE, note, TICKET } from '../samples.js';
import { answers, MALFORMED, one, operation, page, refuses, rejects, some, type Row } from './row.js';

const on = (ticket: number | string, query = ''): string => v1(`/ticket_conversations/${ticket}${query}`);
const CONVERT = v1('/ticket_conversations/convert_type');
const me = expect.objectContaining({ id: userIdOf('owner') });
const message = some({ id: MESSAGE, ticket_id: TICKET, type: 1, created_by: null });
const ownNote = some({ id: NOTE, ticket_id: TICKET, type: 2 });

export const conversationRows: readonly Row[] = [
  ...operation('listTicketConversations', [
    answers('those of a ticket, oldest first', get(on(TICKET)), page([message, ownNote])),
    answers('a page of one', get(on(TICKET, '?take=1&page=2')), page([ownNote], { total_count: 2, page: 2, take: 1 })),
    refuses('a ticket that does not exist', get(on(NOBODY)), `Ticket ${NOBODY} does not exist`),
    rejects('a ticket id that is no number', get(on('first')), /ticket_id/),
    rejects('a page before the first', get(on(TICKET, '?page=0')), /page/),
    rejects('an operator that there is not', get(on(TICKET, '?filters=id:like:1')), /filters/),
    refuses('a field that there is not', get(on(TICKET, '?filters=mood:eq:1')), /mood/),
  ]),

  ...operation('createTicketConversations', [
    answers(
      'one',
      post(on(TICKET), [note('Ask the maker.')]),
      one([
        {
          sys_status: null,
          created_by: me,
          last_updated_by: me,
          requester: { user_id: 0, email: 'mei.tanaka@kumo-logistics.example', name: 'Mei Tanaka', profile_pic: null },
          last_message_extracted: 'Ask the maker.',
          sys_attachments: [],
          id: expect.any(Number),
          ticket_id: TICKET,
          created: START,
          last_updated: START,
          type: 2,
          email_addresses: [],
          sys_content_rich: {
            plain_preview: 'Ask the maker.',
            html: '<p>Ask the maker.</p>',
            editorjs: null,
            tiptap: null,
            read_minutes: 1,
          },
        },
      ]),
    ),
    answers(
      'several, in their order',
      post(on(TICKET), [note('b'), { type: 'note_public', sys_content_rich: html('a') }]),
      one([some({ type: 2, last_message_extracted: 'b' }), some({ type: 3, last_message_extracted: 'a' })]),
    ),
    rejects('a body that is no JSON', raw('POST', on(TICKET), '[{'), MALFORMED),
    rejects('no entry', post(on(TICKET), []), /./),
    rejects('an entry that is not in an array', post(on(TICKET), note('x')), /./),
    rejects('an entry without content', post(on(TICKET), [{ type: 2 }]), '0.sys_content_rich is required'),
    rejects('an entry without type', post(on(TICKET), [{ sys_content_rich: html('x') }]), '0.type is required'),
    refuses('content without a word', post(on(TICKET), [{ type: 2, sys_content_rich: {} }]), /sys_content_rich/),
    refuses('another ticket in the entry', post(on(TICKET), [{ ...note('x'), ticket_id: 1043 }]), /ticket_id/),
    refuses('a ticket that does not exist', post(on(NOBODY), [note('x')]), `Ticket ${NOBODY} does not exist`),
  ]),

  ...operation('convertTicketConversationType', [
    answers(
      'a private note made public',
      post(CONVERT, { id: NOTE, type: 3 }),
      one(some({ id: NOTE, type: 3, last_updated: START, last_updated_by: me })),
    ),
    rejects('a body that is no JSON', raw('POST', CONVERT, '{"id":'), MALFORMED),
    rejects('no type', post(CONVERT, { id: NOTE }), /type is required/),
    refuses('a message of the requester', post(CONVERT, { id: MESSAGE, type: 2 }), /REPLY_INBOUND|type/),
    refuses(
      'an entry that does not exist',
      post(CONVERT, { id: NOBODY, type: 3 }),
      new RegExp(`${NOBODY} does not exist`),
    ),
  ]),
];

import { expect } from '@jest/globals';
import { get, patch, post, raw, remove } from '../../support/call.js';
import { answers, issue, MALFORMED, missing, notAnId, operation, refuses, rejects, type Row } from './row.js';
import { COMMENT, COMMENT_OF_CLOSED_TICKET, NOBODY, OWNER, START, TICKET } from './samples.js';

const list = (ticket = TICKET): string => `/v1/tickets/${ticket}/comments`;
const comment = (id: string, ticket = TICKET): string => `${list(ticket)}/${id}`;
const sample = expect.objectContaining({ id: COMMENT, ticket_id: TICKET, author_type: 'AGENT', is_internal: false });
const noBoolean = issue(['body', 'is_internal'], 'value could not be parsed to a boolean', 'type_error.bool');
const noNegative = issue(
  ['query', 'offset'],
  'ensure this value is greater than or equal to 0',
  'value_error.number.not_ge',
);

export const commentRows: readonly Row[] = [
  ...operation('listComments', { valid: get(list()), scope: 'comments:read' }, [
    answers(200, 'those of a ticket', get(list()), [sample, expect.any(Object), expect.any(Object)]),
    refuses(404, 'an unknown ticket', get(list(NOBODY)), 'Ticket not found'),
    rejects(422, 'a negative offset', get(`${list()}?offset=-1`), noNegative),
    rejects(422, 'a ticket id that is none', get(list('1042')), notAnId('ticket_id')),
  ]),

  ...operation('createComment', { valid: post(list(), { content: 'Looking into it.' }), scope: 'comments:write' }, [
    answers(201, 'a reply', post(list(), { content: 'Looking into it.' }), {
      id: expect.any(String),
      ticket_id: TICKET,
      author_type: 'AGENT',
      author_user_id: OWNER,
      author_customer_id: null,
      content: 'Looking into it.',
      is_internal: false,
      created_at: START,
      updated_at: START,
    }),
    answers(
      201,
      'an internal note',
      post(list(), { content: 'Ask Acme.', is_internal: true }),
      expect.objectContaining({ content: 'Ask Acme.', is_internal: true }),
    ),
    rejects(400, 'a body that is no JSON', raw('POST', list(), '{'), MALFORMED),
    refuses(404, 'an unknown ticket', post(list(NOBODY), { content: 'Hello?' }), 'Ticket not found'),
    rejects(422, 'no content', post(list(), { is_internal: true }), missing('content')),
    rejects(
      422,
      'content that is null',
      post(list(), { content: null }),
      issue(['body', 'content'], 'none is not an allowed value', 'type_error.none.not_allowed'),
    ),
  ]),

  ...operation('getComment', { valid: get(comment(COMMENT)), scope: 'comments:read' }, [
    answers(200, 'the sample comment', get(comment(COMMENT)), sample),
    refuses(404, 'an unknown id', get(comment(NOBODY)), 'Comment not found'),
    refuses(404, 'a comment of another ticket', get(comment(COMMENT_OF_CLOSED_TICKET)), 'Comment not found'),
    refuses(404, 'an unknown ticket', get(comment(COMMENT, NOBODY)), 'Ticket not found'),
    rejects(422, 'an id that is none', get(comment('first')), notAnId('comment_id')),
  ]),

  ...operation(
    'updateComment',
    { valid: patch(comment(COMMENT), { content: 'Corrected.' }), scope: 'comments:write' },
    [
      answers(
        200,
        'another content',
        patch(comment(COMMENT), { content: 'Corrected.' }),
        expect.objectContaining({ id: COMMENT, content: 'Corrected.', is_internal: false, updated_at: START }),
      ),
      rejects(400, 'a body that is no JSON', raw('PATCH', comment(COMMENT), ''.padEnd(3, '[')), MALFORMED),
      refuses(404, 'an unknown id', patch(comment(NOBODY), { content: 'x' }), 'Comment not found'),
      refuses(404, 'an unknown ticket', patch(comment(COMMENT, NOBODY), { content: 'x' }), 'Ticket not found'),
      rejects(422, 'a visibility that is no boolean', patch(comment(COMMENT), { is_internal: 'maybe' }), noBoolean),
    ],
  ),

  ...operation('deleteComment', { valid: remove(comment(COMMENT)), scope: 'comments:delete' }, [
    answers(204, 'the sample comment', remove(comment(COMMENT))),
    refuses(404, 'an unknown id', remove(comment(NOBODY)), 'Comment not found'),
    refuses(404, 'a comment of another ticket', remove(comment(COMMENT_OF_CLOSED_TICKET)), 'Comment not found'),
    rejects(422, 'an id that is none', remove(comment('first')), notAnId('comment_id')),
  ]),
];

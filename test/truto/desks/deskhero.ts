import { get, post, put } from '../../support/call.js';
import { html, NOBODY, note, SOLVED, TICKET } from '../../deskhero/samples.js';
import { tokenOf, v1 } from '../../deskhero/scenario.js';
import { idsOf, type Desk } from './desk.js';

const wrapped = (body: unknown): readonly string[] => idsOf((body as { readonly data: unknown }).data);
/** Takes in all others. */
const OLDEST = 1040;
const comments = v1(`/ticket_conversations/${TICKET}`);

export const deskhero: Desk = {
  account: 'deskhero',
  service: 'deskhero',
  token: tokenOf('owner'),
  tickets: {
    path: '/unified/ticketing/tickets?truto_ignore_remote_data=true',
    newestFirst: false,
    page: (number) => get(v1(`/tickets?take=500&page=${number + 1}&sort_by_key=created&sort_order=0`)),
    ids: wrapped,
    add: (name) =>
      post(v1('/tickets/external_dynamic_form?form=contact-us'), [
        { sys_subject: name, sys_content_rich: html('x'), requester: { email: 'jo@example.com', name: 'Jo Berg' } },
      ]),
    rename: (id, name) => put(v1('/tickets?properties=sys_subject'), [{ id: Number(id), sys_subject: name }]),
    // Nothing is deleted there; what was merged into another ticket is in no list any more.
    remove: (id) =>
      Number(id) === OLDEST
        ? undefined
        : post(v1('/tickets/merge'), { merge_to_ticket_id: OLDEST, merge_from_ticket_ids: [Number(id)] }),
  },
  comments: {
    path: `/unified/ticketing/comments?truto_ignore_remote_data=true&ticket[id]=${TICKET}`,
    page: (number) => get(v1(`/ticket_conversations/${TICKET}?take=500&page=${number + 1}`)),
    ids: wrapped,
    add: (text) => post(comments, [note(text)]),
  },
  ticket: String(TICKET),
  life: {
    create: {
      name: 'The printer is on fire',
      description: 'Literally.',
      contact: { name: 'Jo Berg', emails: [{ email: 'jo@example.com' }] },
    },
    change: { status: { id: String(SOLVED) } },
    changed: { status: { id: String(SOLVED) } },
    deletion: 'HTTP/1.1 404 Not Found',
  },
  lost: {
    id: String(NOBODY),
    statusLine: 'HTTP/1.1 400 Bad Request',
    json: { statusCode: 400, error: 'Bad Request', message: `Ticket ${NOBODY} does not exist` },
  },
};

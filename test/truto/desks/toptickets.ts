import { get, patch, post, remove } from '../../support/call.js';
import { keyNamed } from '../../support/scenario.js';
import { CUSTOMER, NOBODY, TICKET } from '../../toptickets/operations/samples.js';
import { idsOf, type Desk } from './desk.js';

const tickets = '/v1/tickets';
const comments = `${tickets}/${TICKET}/comments`;

export const toptickets: Desk = {
  account: 'active',
  service: 'toptickets',
  token: keyNamed('Admin'),
  tickets: {
    path: '/unified/ticketing/tickets?truto_ignore_remote_data=true',
    newestFirst: true,
    page: (number) => get(`${tickets}?limit=500&offset=${500 * number}`),
    ids: idsOf,
    add: (subject) => post(tickets, { customer_id: CUSTOMER, subject, description: 'x' }),
    rename: (id, subject) => patch(`${tickets}/${id}`, { subject }),
    remove: (id) => remove(`${tickets}/${id}`),
  },
  comments: {
    path: `/unified/ticketing/comments?truto_ignore_remote_data=true&ticket[id]=${TICKET}`,
    page: (number) => get(`${comments}?limit=500&offset=${500 * number}`),
    ids: idsOf,
    add: (content) => post(comments, { content }),
  },
  ticket: TICKET,
  life: {
    create: { name: 'The printer is on fire', description: 'Literally.', contact: { id: CUSTOMER } },
    change: { status: 'resolved' },
    changed: { status: { id: 'resolved', name: 'resolved' } },
    deletion: 'HTTP/1.1 200 OK',
  },
  lost: {
    id: NOBODY,
    statusLine: 'HTTP/1.1 404 Not Found',
    json: { statusCode: 404, error: 'Not Found', message: 'Ticket not found' },
  },
};

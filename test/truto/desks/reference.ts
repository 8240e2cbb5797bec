import { expect } from '@jest/globals';
import { get, patch, post, remove } from '../../support/call.js';
import { credentialOf } from '../../support/truto.js';
import { CONTACT, NOBODY, TICKET } from '../reference-samples.js';
import { idsOf, type Desk } from './desk.js';

const tickets = '/v1/tickets';
const comments = '/v1/comments';

export const reference: Desk = {
  account: 'reference',
  service: 'reference',
  token: credentialOf('reference'),
  tickets: {
    path: '/unified/ticketing/tickets?truto_ignore_remote_data=true',
    newestFirst: true,
    page: (number) => get(`${tickets}?limit=500&offset=${500 * number}`),
    ids: idsOf,
    add: (name) => post(tickets, { name, description: 'x', contact: { id: CONTACT } }),
    rename: (id, name) => patch(`${tickets}/${id}`, { name }),
    remove: (id) => remove(`${tickets}/${id}`),
  },
  comments: {
    path: `/unified/ticketing/comments?truto_ignore_remote_data=true&ticket[id]=${TICKET}`,
    page: (number) => get(`${comments}?ticket[id]=${TICKET}&limit=500&offset=${500 * number}`),
    ids: idsOf,
    add: (body) => post(comments, { body, ticket: { id: TICKET } }),
  },
  ticket: TICKET,
  life: {
    create: { name: 'The printer is on fire', description: 'Literally.', contact: { id: CONTACT } },
    change: { status: 'resolved' },
    changed: { status: expect.objectContaining({ name: 'resolved' }) },
    deletion: 'HTTP/1.1 200 OK',
  },
  lost: {
    id: NOBODY,
    statusLine: 'HTTP/1.1 404 Not Found',
    json: { statusCode: 404, error: 'Not Found', message: 'Ticket not found' },
  },
};

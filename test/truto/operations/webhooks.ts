import { expect } from '@jest/globals';
import { get, patch, post, raw, remove, type Call } from '../../support/call.js';
import { WEBHOOK } from '../../support/truto.js';
import { NOBODY } from '../../toptickets/operations/samples.js';
import { admin, type Row, type Sketch } from './row.js';

const HTTPS = 'https://example.com/webhook';
const ONE = `/webhook/${WEBHOOK}`;
const NONE = `/webhook/${NOBODY}`;

const unfit = (title: string, call: Call): Sketch => ({ title, status: 400, call, valid: false });
const lost = (call: Call): Sketch => ({ title: 'nobody', status: 404, call });

/** Values that are refused at a creation and at a change alike. */
const badValues = (send: (body: object) => Call): readonly Sketch[] => [
  ...(
    [
      ['ftp', 'ftp://example.com/x', 'target_url must be https, not ftp'],
      ['http to a stranger', 'http://example.com/x', 'target_url must be https: http is taken'],
      ['http to a private network', 'http://192.168.0.1/x', 'target_url must be https: http is taken'],
      ['http to a name that only begins like ours', 'http://localhost.example.com/x', 'target_url must be https: http'],
      ['http to a stranger behind our name', 'http://localhost@example.com/x', 'target_url must be https: http'],
      ['a password', 'https://me:secret@example.com/x', 'target_url must not hold a user or a password'],
      ['a port that there is not', 'https://example.com:99999/x', 'target_url must be a URL'],
    ] as const
  ).map(([title, url, message]): Sketch => ({
    title: `an address: ${title}`,
    status: 400,
    call: send({ target_url: url }),
    body: { message: expect.stringContaining(message) },
  })),
  {
    title: 'events that there are not',
    status: 400,
    call: send({ target_url: HTTPS, event_types: ['test', 'ticket:made', 'integrated_account:*'] }),
    body: { message: 'event_types: there is no event "ticket:made", "integrated_account:*"' },
  },
  unfit('an address that is none', send({ target_url: 'example' })),
  unfit('an address of another type', send({ target_url: 7 })),
  unfit('no address', send({ target_url: null })),
  unfit('an empty list of events', send({ target_url: HTTPS, event_types: [] })),
  unfit('no list of events', send({ target_url: HTTPS, event_types: null })),
  unfit('events of another type', send({ target_url: HTTPS, event_types: 'test' })),
  unfit('an event that is very long', send({ target_url: HTTPS, event_types: ['x'.repeat(101)] })),
  unfit('more events than there could be', send({ target_url: HTTPS, event_types: Array(201).fill('test') })),
  unfit('an address that is very long', send({ target_url: `${HTTPS}?${'x'.repeat(2048)}` })),
  unfit('a list', send([])),
  unfit('an event of another type', send({ target_url: HTTPS, event_types: [1] })),
  unfit('a state of another type', send({ target_url: HTTPS, is_active: 'yes' })),
];

export const webhookRows: readonly Row[] = [
  ...admin('listWebhooks', get('/webhook?is_active=true&created_at[gte]=2024-01-01'), [
    { title: 'in pages', status: 200, call: get('/webhook?limit=1&next_cursor=') },
    unfit('a limit of nothing', get('/webhook?limit=0')),
    unfit('a filter of another type', get('/webhook?is_active=perhaps')),
    { title: 'a cursor from nowhere', status: 400, call: get('/webhook?next_cursor=x') },
  ]),
  ...admin('createWebhook', post('/webhook', { target_url: HTTPS }), [
    { title: 'on this machine', status: 200, call: post('/webhook', { target_url: 'http://127.0.0.1:3000/x?y=z' }) },
    { title: 'on this machine by name', status: 200, call: post('/webhook', { target_url: 'http://localhost:3000' }) },
    { title: 'on this machine, IPv6', status: 200, call: post('/webhook', { target_url: 'http://[::1]:3000/' }) },
    ...badValues((body) => post('/webhook', body)),
    unfit('nothing', post('/webhook', {})),
    unfit('no body', post('/webhook')),
    unfit('what is no JSON', raw('POST', '/webhook', '{"target_url":')),
    {
      title: 'another environment',
      status: 404,
      call: post('/webhook', { target_url: HTTPS, environment_id: NOBODY }),
    },
  ]),
  ...admin('getWebhook', get(ONE), [unfit('an id that is none', get('/webhook/x')), lost(get(NONE))]),
  ...admin('updateWebhook', patch(ONE, { is_active: false, target_url: HTTPS, event_types: ['record:created'] }), [
    { title: 'nothing', status: 200, call: patch(ONE, {}) },
    ...badValues((body) => patch(ONE, body)),
    unfit('no body', patch(ONE, undefined)),
    lost(patch(NONE, { is_active: false })),
  ]),
  ...admin('deleteWebhook', remove(ONE), [unfit('an id that is none', remove('/webhook/x')), lost(remove(NONE))]),
  ...admin('testWebhook', post('/webhook/test', { id: WEBHOOK }), [
    unfit('nobody named', post('/webhook/test', {})),
    unfit('no body', post('/webhook/test')),
    unfit('an id that is none', post('/webhook/test', { id: 'x' })),
    lost(post('/webhook/test', { id: NOBODY })),
  ]),
];

import { expect } from '@jest/globals';
import { get, post, raw, upload } from '../../support/call.js';
import { START, userIdOf, v1 } from '../scenario.js';
import { GROUP, MAILBOX, NOBODY } from '../samples.js';
import { answers, MALFORMED, one, operation, page, refuses, rejects, some, type Row } from './row.js';

const MAILBOXES = v1('/mailboxes');
const DELETE_AUTH = v1('/mailboxes/delete_auth');
const UPLOAD = '/_upload/acme';
const me = some({ id: userIdOf('owner') });
const guide = { filename: 'manual.txt', type: 'text/plain', bytes: 'x'.repeat(1025) };

export const channelRows: readonly Row[] = [
  ...operation('listMailboxes', [
    answers(
      'two fields of one',
      get(`${MAILBOXES}?filters=id:eq:${MAILBOX}&response_field_keys=id&response_field_keys=email`),
      page([{ id: MAILBOX, email: 'support@acme.deskhero.com' }]),
    ),
    refuses('a field that there is not', get(`${MAILBOXES}?response_field_keys=mood`), /mood/),
  ]),

  ...operation('createMailbox', [
    answers(
      'an address of a domain of our own',
      post(MAILBOXES, { email: 'desk@example.com', name: 'Desk', type: 'DNS', group: { id: GROUP } }),
      one({
        email: 'desk@example.com',
        name: 'Desk',
        type: 2,
        status: 2,
        group: { id: GROUP, label: 'Support' },
        id: expect.any(Number),
        created: START,
        created_by: me,
        last_updated: START,
        last_updated_by: me,
      }),
    ),
    rejects('a body that is no JSON', raw('POST', MAILBOXES, 'email'), MALFORMED),
    rejects('no type', post(MAILBOXES, { email: 'desk@example.com' }), 'type is required'),
    rejects('an address that is none', post(MAILBOXES, { email: 'desk', type: 2 }), /email/),
    refuses('a type that there is not', post(MAILBOXES, { email: 'desk@example.com', type: 'CARRIER_PIGEON' }), /type/),
    refuses(
      'an address that is taken',
      post(MAILBOXES, { email: 'support@acme.deskhero.com', type: 1 }),
      /email|support@/,
    ),
    refuses(
      'a group that does not exist',
      post(MAILBOXES, { email: 'desk@example.com', type: 2, group: { id: NOBODY } }),
      /group/i,
    ),
  ]),

  ...operation('listMailboxDomains', [answers('domains', get(`${MAILBOXES}/list_domains`), one(expect.any(Array)))]),

  ...operation('deleteMailboxAuth', [
    answers('a mailbox', post(DELETE_AUTH, { id: MAILBOX }), one({ message: expect.any(String) })),
    rejects('a body that is no JSON', raw('POST', DELETE_AUTH, ']'), MALFORMED),
    rejects('no id', post(DELETE_AUTH, {}), 'id is required'),
  ]),

  ...operation('initTenantTermination', [
    answers(
      'an acknowledgement',
      post(v1('/danger_zone/tenant_termination_init')),
      one({ message: expect.any(String) }),
    ),
  ]),

  ...operation('uploadAttachment', [
    answers('a file, bare', upload(UPLOAD, guide), {
      size_kb: 2,
      status: 2,
      status_message: null,
      download_url: expect.stringMatching(/^http:.*\/manual\.txt$/),
      id: expect.any(Number),
      label: 'manual.txt',
    }),
    rejects('a form without a file', upload(UPLOAD, { ...guide, name: 'other' }), /file/),
    rejects('a body that is no form', post(UPLOAD, { file: 'x' }), /./),
  ]),
];

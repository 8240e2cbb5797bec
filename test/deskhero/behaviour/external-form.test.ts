import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { as, post, send } from '../../support/call.js';
import type { TestServer } from '../../support/server.js';
import { newClient, startDeskHero, tenantState, type Client } from '../client.js';
import { FILE, html, NOBODY, NORMAL, OPEN, PENDING, PRINTER, TICKET } from '../samples.js';
import { read, recordsOf, START, tokenOf, v1, type Json } from '../scenario.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startDeskHero();
});
beforeEach(async () => {
  client = await newClient(server);
});
afterAll(() => server.stop());

const form = (key = 'contact-us', tenant = 'acme'): string => v1(`/tickets/external_dynamic_form?form=${key}`, tenant);
const jo = { email: 'jo@example.com', name: 'Jo Berg' };
const asked = { sys_subject: 'Norway?', sys_content_rich: html('Do you ship there?'), requester: jo };
const submit = async (items: readonly object[], path = form()): Promise<Json[]> => {
  const { status, body, text } = await send(client.base, post(path, items));
  if (status !== 200) throw new Error(text);
  return (body as { data: Json[] }).data;
};
const complete = (id: unknown): Promise<Json> => client.data(read(`/tickets/${String(id)}`));

describe('a form that was sent without a token', () => {
  test('makes a ticket with one inbound reply, by nobody', async () => {
    const [made] = await submit([asked]);
    expect(made).toMatchObject({
      id: 1044,
      created: START,
      created_by: null,
      last_updated: START,
      last_updated_by: null,
    });
    const { ticket, conversations } = await complete(1044);
    expect(ticket).toEqual(made);
    expect(conversations).toEqual([
      {
        sys_status: null,
        created_by: null,
        last_updated_by: null,
        requester: { ...jo, user_id: 0, profile_pic: null },
        last_message_extracted: 'Do you ship there?',
        sys_attachments: [],
        id: 5011,
        ticket_id: 1044,
        created: START,
        last_updated: START,
        type: 1,
        email_addresses: expect.any(Array),
        sys_content_rich: made?.['sys_content_rich'],
      },
    ]);
  });

  test('makes several tickets in their order', async () => {
    const made = await submit([
      { ...asked, sys_subject: 'a' },
      { ...asked, sys_subject: 'b' },
    ]);
    expect(made.map(({ id, sys_subject }) => [id, sys_subject])).toEqual([
      [1044, 'a'],
      [1045, 'b'],
    ]);
  });

  test('takes the subject of the form where it has none', async () => {
    const [made] = await submit([{ sys_content_rich: html('x') }]);
    expect(made).toMatchObject({ sys_subject: 'From the web page', requester: null });
  });

  test('may bring what tickets have, and fields of the tenant', async () => {
    const [made] = await submit([
      {
        ...asked,
        sys_status: { id: PENDING },
        sys_tags: [{ id: PRINTER }, { label: 'web' }],
        sys_attachments: [{ id: FILE }],
        serial_number: 'LP-0001',
      },
    ]);
    expect(made).toMatchObject({
      sys_status: { id: PENDING, label: 'Pending' },
      sys_tags: [{ id: PRINTER }, { id: expect.any(Number), label: 'web' }],
      sys_attachments: [{ id: FILE }],
      serial_number: 'LP-0001',
    });
  });

  test('cannot choose what the server owns', async () => {
    const [made] = await submit([{ ...asked, id: TICKET, created: '1999-01-01T00:00:00Z', created_by: { id: 3 } }]);
    expect(made).toMatchObject({ id: 1044, created: START, created_by: null });
  });

  test('is for the tenant of its path', async () => {
    const before = await tenantState(server, client.sandbox, 'acme');
    const [theirs] = recordsOf('forms', 'globex');
    const [made] = await submit([asked], form(String(theirs?.['unique_key']), 'globex'));
    expect(made).toMatchObject({ id: 1043, assigned_group: { id: 2, label: 'Service desk' } });
    expect(await tenantState(server, client.sandbox, 'acme')).toEqual(before);
  });

  test.each([
    ['an unknown form', form('nothing'), [asked], 400],
    ['a form named like what every object has', form('__proto__'), [asked], 400],
    ['no form', v1('/tickets/external_dynamic_form'), [asked], 400],
    ['a form without a name', form(''), [asked], 400],
    ['a tenant that does not exist', form('contact-us', 'nowhere'), [asked], 403],
    ['no content', form(), [asked, { sys_subject: 'x' }], 400],
    ['content without a word', form(), [asked, { sys_content_rich: {} }], 400],
    ['an unknown field', form(), [asked, { ...asked, mood: 'good' }], 400],
    ['a field that forms may not set', form(), [asked, { ...asked, secret: 'x' }], 400],
    ['a priority as its status', form(), [asked, { ...asked, sys_status: { id: NORMAL } }], 400],
    ['a file that does not exist', form(), [asked, { ...asked, sys_attachments: [{ id: NOBODY }] }], 400],
  ])('with %s is refused, and makes no ticket', async (_, path, items, status) => {
    await client.body(post(v1('/fields'), { label: 'Secret', unique_key: 'secret' }), 'admin');
    const before = await client.state();
    const answer = await send(client.base, post(path, items));
    expect([answer.status, answer.body]).toEqual([status, { message: expect.any(String) }]);
    expect(await client.state()).toEqual(before);
  });
});

test('a token is not looked at: neither one of another tenant nor one of nobody', async () => {
  for (const token of ['dh_nobody', tokenOf('user', 'globex')]) {
    expect((await send(client.base, as(token, post(form(), [asked])))).status).toBe(200);
  }
});

test('a new ticket begins open, of normal priority, in the group of the form', async () => {
  const [made] = await submit([asked]);
  expect(made).toMatchObject({
    sys_status: { id: OPEN },
    sys_priority: { id: NORMAL },
    sys_type: null,
    assigned_user: null,
    assigned_group: { id: 2, label: 'Support' },
  });
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

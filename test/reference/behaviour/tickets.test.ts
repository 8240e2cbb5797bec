import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { get, patch, post } from '../../support/call.js';
import { parseTime } from '../../../src/core/clock.js';
import { IDS, OWNER, START } from '../ids.js';
import { newClient, startReference, type Client, type ReferenceServer } from '../server.js';

let server: ReferenceServer;
let client: Client;
beforeAll(async () => {
  server = await startReference();
});
beforeEach(async () => {
  server.clock.set(parseTime(START) ?? 0);
  client = await newClient(server);
});
afterAll(() => server.stop());

const ticket = `/v1/tickets/${IDS.tickets}`;
const MINUTE_MS = 60_000;
const later = '2025-01-16T15:01:00.000Z';

test('a new ticket of nothing has what the vendor fills in', async () => {
  expect(await client.body(post('/v1/tickets', {}))).toMatchObject({
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    number: '35437',
    status: { id: 'open', name: 'open' },
    priority: null,
    assignees: [],
    tags: [],
    collections: [],
    attachments: [],
    languages: [],
    custom_fields: {},
    created_by: { id: OWNER, name: 'Morgan Reyes', type: 'user' },
    created_at: START,
    updated_at: START,
    completed_at: null,
  });
  expect((await client.body(post('/v1/tickets', {}))).number).toBe('35438');
});

test('a number that is sent is kept, and counts for nothing', async () => {
  expect((await client.body(post('/v1/tickets', { number: '99999' }))).number).toBe('99999');
  expect((await client.body(post('/v1/tickets', { number: null }))).number).toBe('35437');
});

describe('times', () => {
  test('are taken from a creation, in any zone, and never again', async () => {
    const times = { created_at: '2020-01-02T03:04:05+02:00', updated_at: '2021-01-02T03:04:05.678Z' };
    const { id, ...made } = await client.body(post('/v1/tickets', times));
    expect(made).toMatchObject({ created_at: '2020-01-02T01:04:05.000Z', updated_at: times.updated_at });
    server.clock.advance(MINUTE_MS);
    const changed = await client.body(patch(`/v1/tickets/${id}`, { ...times, created_at: START, name: 'x' }));
    expect(changed).toMatchObject({ created_at: made.created_at, updated_at: later });
  });

  test('null stands for none that is sent', async () => {
    const made = await client.body(post('/v1/tickets', { created_at: null, updated_at: null, completed_at: null }));
    expect(made).toMatchObject({ created_at: START, updated_at: START, completed_at: null });
  });

  test('a change that changes nothing leaves them alone', async () => {
    const before = await client.body(get(ticket));
    server.clock.advance(MINUTE_MS);
    expect(await client.body(patch(ticket, { name: before.name, status: 'open' }))).toEqual(before);
  });
});

describe('the time of completion', () => {
  test('is set by each status in which nothing is left to do, and kept from one to the other', async () => {
    const { id } = await client.body(post('/v1/tickets', {}));
    const path = `/v1/tickets/${id}`;
    expect(await client.body(patch(path, { status: 'resolved' }))).toMatchObject({ completed_at: START });
    server.clock.advance(MINUTE_MS);
    expect(await client.body(patch(path, { status: 'closed' }))).toMatchObject({ completed_at: START });
    expect(await client.body(patch(path, { status: 'open' }))).toMatchObject({ completed_at: null });
    expect(await client.body(patch(path, { status: 'closed' }))).toMatchObject({ completed_at: later });
  });

  test('is the one that is sent', async () => {
    const completed_at = '2024-06-01T00:00:00.000Z';
    expect(await client.body(patch(ticket, { status: 'closed', completed_at }))).toMatchObject({ completed_at });
    expect(await client.body(post('/v1/tickets', { status: 'closed', completed_at }))).toMatchObject({ completed_at });
    expect(await client.body(post('/v1/tickets', { status: 'closed' }))).toMatchObject({ completed_at: START });
  });
});

describe('what is written', () => {
  test('custom fields that are not sent stay, and null clears all of them', async () => {
    expect(await client.body(patch(ticket, { custom_fields: { floor: 3 } }))).toMatchObject({
      custom_fields: { device: 'phone', floor: 3 },
    });
    expect((await client.body(patch(ticket, { custom_fields: { device: null } }))).custom_fields).toEqual({
      device: null,
      floor: 3,
    });
    expect((await client.body(patch(ticket, { custom_fields: null }))).custom_fields).toBeNull();
    expect((await client.body(patch(ticket, { custom_fields: { a: 1 } }))).custom_fields).toEqual({ a: 1 });
  });

  test('a description that comes as HTML alone is read', async () => {
    const html_description = '<p>It &amp; I</p><script>no()</script><ul><li>one<li>two</ul>';
    const made = await client.body(post('/v1/tickets', { html_description }));
    expect(made.description).toBe('It & I\n\none\ntwo');
    expect(made).not.toHaveProperty('html_description');
    const both = await client.body(post('/v1/tickets', { html_description, description: 'as it is' }));
    expect(both.description).toBe('as it is');
  });

  test('fields of the vendor and unknown ones are left aside', async () => {
    const sent = { id: 'mine', is_unread: true, ticket_url: 'x', attachments: [{ id: 'x' }], colour: 'red', name: 'x' };
    const made = await client.body(post('/v1/tickets', sent));
    expect(made).toMatchObject({ name: 'x', is_unread: false, ticket_url: null, attachments: [] });
    expect(made.id).not.toBe('mine');
    expect(made).not.toHaveProperty('colour');
  });

  test('a creator can be a contact, and must be somebody', async () => {
    const created_by = { id: IDS.contacts, type: 'contact', name: 'Another name' };
    expect((await client.body(post('/v1/tickets', { created_by }))).created_by).toEqual({
      id: IDS.contacts,
      type: 'contact',
      name: 'John Doe',
    });
    expect((await client.body(post('/v1/tickets', { created_by: null }))).created_by).toBeNull();
    expect((await client.refusal(post('/v1/tickets', { created_by: { id: IDS.contacts, type: 'user' } }))).status).toBe(
      422,
    );
  });
});

test('an import keeps what a ticket was elsewhere, and is found like any other', async () => {
  const sent = {
    name: 'The printer is on fire',
    number: 'OLD-7',
    status: { name: 'Closed' },
    created_at: '2019-05-01T08:00:00Z',
    updated_at: '2019-05-02T08:00:00Z',
    completed_at: '2019-05-02T07:00:00Z',
    contact: { id: IDS.contacts },
  };
  const made = await client.body(post('/v1/tickets/import', sent));
  expect(made).toMatchObject({
    number: 'OLD-7',
    status: { id: 'closed' },
    created_at: '2019-05-01T08:00:00.000Z',
    updated_at: '2019-05-02T08:00:00.000Z',
    completed_at: '2019-05-02T07:00:00.000Z',
  });
  expect(await client.body(get('/v1/tickets?number=OLD-7'))).toEqual([made]);
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { get, patch, post } from '../../support/call.js';
import { IDS, NOBODY, OWNER, SECOND_CONTACT, TICKET_OF_NOBODY } from '../ids.js';
import { newClient, startReference, type Body, type Client, type ReferenceServer } from '../server.js';

let server: ReferenceServer;
let client: Client;
beforeAll(async () => {
  server = await startReference();
});
beforeEach(async () => {
  client = await newClient(server);
});
afterAll(() => server.stop());

const ticket = { id: IDS.tickets };
const create = (sent: object): Promise<Body> => client.body(post('/v1/comments', { ticket, ...sent }));

describe('the text', () => {
  test.each([
    [{ body: 'A & B\nC\n\nD' }, { body: 'A & B\nC\n\nD', html_body: '<p>A &amp; B<br>C</p><p>D</p>' }],
    [{ html_body: '<p>A &amp; <b>B</b><br>C</p><p>D</p>' }, { body: 'A & B\nC\n\nD' }],
    [
      { body: 'one', html_body: '<p>another</p>' },
      { body: 'one', html_body: '<p>another</p>' },
    ],
    [
      { body: null, html_body: '<p>x</p>' },
      { body: 'x', html_body: '<p>x</p>' },
    ],
  ])('%j is both', async (sent, kept) => {
    expect(await create(sent)).toMatchObject(kept);
  });

  test('follows whichever form is changed', async () => {
    const { id } = await create({ body: 'one' });
    const path = `/v1/comments/${id}`;
    expect(await client.body(patch(path, { body: 'two' }))).toMatchObject({ body: 'two', html_body: '<p>two</p>' });
    expect(await client.body(patch(path, { html_body: '<p>three</p>' }))).toMatchObject({ body: 'three' });
    expect(await client.body(patch(path, { html_body: null }))).toMatchObject({
      body: 'three',
      html_body: '<p>three</p>',
    });
    expect(await client.body(patch(path, { is_internal: true }))).toMatchObject({ body: 'three', is_internal: true });
    const files = [{ file_name: 'a.txt', content_type: 'text/plain', data: '' }];
    expect(await client.body(patch(path, { body: null, attachments: files }))).toMatchObject({
      body: null,
      html_body: null,
    });
  });

  test.each([{}, { body: '' }, { body: null, html_body: null }, { attachments: [] }])('is needed: %j', async (sent) => {
    const { status, body } = await client.refusal(post('/v1/comments', { ticket, ...sent }));
    expect([status, body.details[0].field]).toEqual([422, 'body']);
  });

  const file = { file_name: 'a.txt', content_type: 'text/plain', data: 'aGk=' };
  test.each([
    [{ body: 'x' }, { body: null, html_body: null }],
    [{ body: 'x' }, { body: '' }],
    [{ html_body: '<p>x</p>' }, { html_body: '' }],
    [{ attachments: [file] }, { attachments: null }],
    [{ body: '', attachments: [file] }, { attachments: [] }],
    [
      { body: 'x', attachments: [file] },
      { body: null, attachments: [] },
    ],
  ])('of %j is not taken away by %j', async (sent, changes) => {
    const { id } = await create(sent);
    const { status, body } = await client.refusal(patch(`/v1/comments/${id}`, changes));
    expect([status, body.details[0].field]).toEqual([422, 'body']);
  });

  test('can be taken away where there are files, and files where there is a text', async () => {
    const { id } = await create({ body: 'x', attachments: [file] });
    const path = `/v1/comments/${id}`;
    expect((await client.body(patch(path, { body: null }))).body).toBeNull();
    expect(await client.body(patch(path, { body: 'y', attachments: null }))).toMatchObject({
      body: 'y',
      attachments: [],
    });
  });
});

describe('the author', () => {
  const morgan = { id: OWNER, type: 'user', name: 'Morgan Reyes', username: 'morgan.reyes' };
  const john = { id: IDS.contacts, type: 'contact', name: 'John Doe', username: null };
  test.each([
    ['the user of the key', {}, morgan],
    ['the one who is named', { author: { id: IDS.contacts, type: 'contact', name: 'J.' } }, john],
    ['found without a type', { author: { id: OWNER } }, morgan],
    ['found by an address', { author: { type: 'contact', contact: { email: 'JOHN.doe@example.com' } } }, john],
    ['the contact beside it', { contact_id: IDS.contacts }, john],
    ['the user beside it', { user_id: OWNER, contact_id: IDS.contacts }, morgan],
    [
      'the contact beside it, where it is to be one',
      { user_id: OWNER, contact_id: IDS.contacts, author: { type: 'contact' } },
      john,
    ],
    ['whoever has asked', { author: { type: 'contact' } }, john],
    [
      'the service itself',
      { author: { type: 'system' } },
      { id: 'system', type: 'system', name: 'System', username: null },
    ],
  ])('is %s', async (_, sent, author) => {
    expect((await create({ body: 'x', ...sent })).author).toEqual(author);
  });

  test.each([
    [{ author: { id: NOBODY } }, 'author'],
    [{ author: { id: IDS.contacts, type: 'user' } }, 'author'],
    [{ author: { contact: { email: 'nobody@example.com' } } }, 'author.contact.email'],
    [{ user_id: NOBODY }, 'user_id'],
    [{ contact_id: NOBODY }, 'contact_id'],
    [{ author: { type: 'contact' }, ticket: { id: TICKET_OF_NOBODY } }, 'author'],
    [{ author: { type: 'contact' }, ticket: undefined, collections: { id: IDS.collections } }, 'author'],
    [{ receiver: { id: NOBODY, type: 'user' } }, 'receiver'],
    [{ contact: { email: 'nobody@example.com' } }, 'contact.email'],
  ])('must be somebody: %j', async (sent, field) => {
    const { status, body } = await client.refusal(post('/v1/comments', { ticket, body: 'x', ...sent }));
    expect([status, body.details[0].field]).toEqual([422, field]);
  });

  test('stays when the comment is changed', async () => {
    const { id, author } = await create({ body: 'x', author: { id: IDS.contacts, type: 'contact' } });
    expect((await client.body(patch(`/v1/comments/${id}`, { body: 'y' }))).author).toEqual(author);
  });
});

test('a reply goes to the one who is named, or whose address is', async () => {
  const receiver = { id: SECOND_CONTACT, type: 'contact', name: 'Mei Tanaka' };
  expect((await create({ body: 'x', receiver: { id: SECOND_CONTACT } })).receiver).toEqual(receiver);
  expect((await create({ body: 'x', contact: { email: 'mei.tanaka@example.com' } })).receiver).toEqual(receiver);
  expect((await create({ body: 'x' })).receiver).toBeNull();
});

test('what else is sent is taken, and answered nowhere', async () => {
  const sent = { subject: 'S', draft: true, imported: true, cc: ['a@example.com'], bcc: ['b@example.com'] };
  const made = await create({ body: 'x', created_at: '2020-01-01T00:00:00Z', channel: { id: 'chat' }, ...sent });
  expect(made).toMatchObject({ created_at: '2020-01-01T00:00:00.000Z', channel: { id: 'chat' } });
  expect(Object.keys(made as object)).not.toEqual(expect.arrayContaining(['subject']));
});

test('a status that comes with it is the new one of the ticket', async () => {
  await create({ body: 'Solved', status: 'Resolved' });
  expect((await client.body(get(`/v1/tickets/${IDS.tickets}`))).status.id).toBe('resolved');
  await client.refusal(post('/v1/comments', { ticket, body: 'x', status: 'nowhere' }));
});

test('collections can stand in the place of a ticket, one or several', async () => {
  const collections = [{ id: IDS.collections, name: 'Spring release', type: 'project' }];
  for (const sent of [{ id: IDS.collections }, [{ name: 'spring RELEASE' }]])
    expect(await client.body(post('/v1/comments', { body: 'x', collections: sent }))).toMatchObject({
      ticket: null,
      collections,
    });
});

describe('a comment stays where somebody finds it', () => {
  test.each([{ collections: [] }, { collections: null, ticket: null }])(
    'whatever a change says: %j',
    async (changes) => {
      const sent = { body: 'x', collections: { id: IDS.collections } };
      const { id, collections } = await client.body(post('/v1/comments', sent));
      expect((await client.body(patch(`/v1/comments/${id}`, changes))).collections).toEqual(collections);
      expect(collections).toHaveLength(1);
    },
  );

  test('so do its files', async () => {
    const attachments = [{ file_name: 'a.txt', content_type: 'text/plain', data: 'aGk=' }];
    const collections = { id: IDS.collections };
    const { id, attachments: files } = await client.body(post('/v1/comments', { attachments, collections }));
    const query = `collections[id]=${IDS.collections}`;
    for (const [path, wanted] of [
      [`/v1/comments?${query}`, id],
      [`/v1/attachments?${query}`, files[0].id],
    ])
      expect(((await client.body(get(path))) as Body[]).map((one) => one.id as string)).toContain(wanted);
  });
});

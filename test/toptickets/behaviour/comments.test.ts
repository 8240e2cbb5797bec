import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseTime } from '../../../src/core/clock.js';
import { get, patch, post, remove } from '../../support/call.js';
import { newClient, type Client } from '../../support/client.js';
import { START, startTestServer, type TestServer } from '../../support/server.js';
import { CLOSED_TICKET, COMMENT, CUSTOMER, OWNER, TICKET, USER } from '../operations/samples.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  server.clock.set(parseTime(START) ?? 0);
  client = await newClient(server);
});
afterAll(() => server.stop());

const comments = (ticket = TICKET): string => `/v1/tickets/${ticket}/comments`;
const COMMENT_BY_CUSTOMER = 'b3c5a402-b6cc-46ce-ad8f-0ac9723fd381';
const COMMENT_BY_SYSTEM = '38384834-c645-48aa-970a-5302f45f7c45';

describe('the author of a new comment', () => {
  test.each([
    ['Admin', OWNER],
    ['Agent', USER],
  ] as const)('is the user who owns the key "%s", as an agent', async (key, owner) => {
    const comment = (await client.body(post(comments(), { content: 'Hello' }), key)) as object;
    expect(comment).toMatchObject({ author_type: 'AGENT', author_user_id: owner, author_customer_id: null });
  });

  test('cannot be chosen, and neither can anything else that the server owns', async () => {
    const owned = {
      id: COMMENT,
      ticket_id: CLOSED_TICKET,
      author_type: 'CUSTOMER',
      author_user_id: USER,
      author_customer_id: CUSTOMER,
      created_at: '1999-01-01T00:00:00Z',
      updated_at: '1999-01-01T00:00:00Z',
    };
    const comment = (await client.body(post(comments(), { ...owned, content: 'Hello' }))) as { id: string };
    expect(comment).toMatchObject({
      ticket_id: TICKET,
      author_type: 'AGENT',
      author_user_id: OWNER,
      created_at: START,
    });
    expect(comment.id).not.toBe(COMMENT);
  });
});

describe('a new comment', () => {
  test('is public unless it says otherwise', async () => {
    expect(await client.body(post(comments(), { content: 'Hello' }))).toMatchObject({ is_internal: false });
    expect(await client.body(post(comments(), { content: 'Psst', is_internal: true }))).toMatchObject({
      is_internal: true,
    });
  });

  test('leaves its ticket alone, and is allowed on a closed one', async () => {
    const before = await client.body(get(`/v1/tickets/${CLOSED_TICKET}`));
    await client.body(post(comments(CLOSED_TICKET), { content: 'One more thing' }));
    expect(await client.body(get(`/v1/tickets/${CLOSED_TICKET}`))).toEqual(before);
  });

  test.each([
    ['a space', ' '],
    ['line ends', 'a\r\nb\n'],
    ['signs of every width', 'ä€😀'],
    ['a hundred thousand letters', 'x'.repeat(100_000)],
    ['markup', '<script>alert(1)</script>'],
  ])('may hold %s', async (_, content) => {
    expect(await client.body(post(comments(), { content }))).toMatchObject({ content });
  });
});

describe('the list', () => {
  test('is read from its beginning, internal notes included, the later of two in the same second last', async () => {
    const first = (await client.body(post(comments(), { content: 'first' }))) as object;
    const second = (await client.body(post(comments(), { content: 'second', is_internal: true }))) as object;
    const all = (await client.body(get(comments()))) as { created_at: string }[];
    expect(all.map(({ created_at: at }) => at)).toEqual(all.map(({ created_at: at }) => at).sort());
    expect(all.slice(-2)).toEqual([first, second]);
    expect(all).toHaveLength(5);
  });

  test('has pages', async () => {
    const all = (await client.body(get(comments()))) as object[];
    expect(await client.body(get(`${comments()}?limit=1&offset=1`))).toEqual(all.slice(1, 2));
    expect(await client.body(get(`${comments()}?skip=2`))).toEqual(all.slice(2));
  });

  test('shows the comments of its ticket and of no other', async () => {
    const all = (await client.body(get(comments(CLOSED_TICKET)))) as { ticket_id: string }[];
    expect(all.map(({ ticket_id: ticket }) => ticket)).toEqual([CLOSED_TICKET, CLOSED_TICKET, CLOSED_TICKET]);
  });
});

describe('a change', () => {
  test('of the content or the visibility sets updated_at and nothing else', async () => {
    const before = (await client.body(get(`${comments()}/${COMMENT}`))) as object;
    server.clock.advance(5000);
    const updated_at = '2025-01-16T15:00:05Z';
    expect(await client.body(patch(`${comments()}/${COMMENT}`, { is_internal: true }))).toEqual({
      ...before,
      is_internal: true,
      updated_at,
    });
  });

  test('without a known field leaves updated_at alone', async () => {
    const before = await client.body(get(`${comments()}/${COMMENT}`));
    const ignored = { author_type: 'SYSTEM', ticket_id: CLOSED_TICKET, mood: 'good' };
    expect(await client.body(patch(`${comments()}/${COMMENT}`, ignored))).toEqual(before);
  });

  test.each([
    ['a customer', COMMENT_BY_CUSTOMER, 'CUSTOMER'],
    ['the system', COMMENT_BY_SYSTEM, 'SYSTEM'],
  ])('or a removal is allowed on what %s wrote', async (_, id, author_type) => {
    const path = `${comments(CLOSED_TICKET)}/${id}`;
    expect(await client.body(patch(path, { content: 'edited' }))).toMatchObject({ author_type, content: 'edited' });
    expect((await client.call(remove(path))).status).toBe(204);
  });
});

test('a comment that is gone stays gone', async () => {
  const path = `${comments()}/${COMMENT}`;
  expect((await client.call(remove(path))).status).toBe(204);
  for (const call of [get(path), patch(path, { content: 'x' }), remove(path)]) {
    const { status, body } = await client.call(call);
    expect({ status, body }).toEqual({ status: 404, body: { detail: 'Comment not found' } });
  }
  expect(await client.body(get(comments()))).toHaveLength(2);
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

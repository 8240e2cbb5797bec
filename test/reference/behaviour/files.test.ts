import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { get, patch, post } from '../../support/call.js';
import { IDS, KEYS, OWNER } from '../ids.js';
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

const base64 = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64');
const file = { file_name: 'trace.txt', content_type: 'text/plain', data: base64('hello') };
const create = (sent: object = {}): Promise<Body> => client.body(post('/v1/attachments', { ...file, ...sent }));
const download = (query: object): ReturnType<typeof post> =>
  post(`/v1/attachments/download?${new URLSearchParams(Object.entries(query) as [string, string][]).toString()}`);

async function bytesOf(query: object): Promise<{ type: string | undefined; bytes: Buffer; text: string }> {
  const { status, headers, body, text } = await client.call(download(query));
  expect(status).toBe(200);
  return { type: headers['content-type'], bytes: body as Buffer, text };
}

describe('the bytes', () => {
  test.each([
    ['nothing', ''],
    ['one byte', 'a'],
    ['every byte', Uint8Array.from({ length: 256 }, (_, at) => at)],
  ])('of %s come back by id and by link, to whoever has the link too', async (_, sent) => {
    const made = await create({ data: base64(sent), content_type: 'application/octet-stream' });
    const wanted = Buffer.from(sent);
    expect(made.size).toBe(wanted.length);
    for (const query of [{ id: made.id }, { file_url: made.file_url }, { id: made.id, file_url: made.file_url }]) {
      const { type, bytes } = await bytesOf(query);
      expect([type, bytes]).toEqual(['application/octet-stream', wanted]);
    }
    const open = await fetch(made.file_url as string);
    expect(Buffer.from(await open.arrayBuffer())).toEqual(wanted);
  });

  test.each(['%', 'a', 'aGk=x', 'aG_k', '🎺'])('%j is no base64', async (data) => {
    const { status, body } = await client.refusal(post('/v1/attachments', { ...file, data }));
    expect([status, body.details[0].field]).toEqual([422, 'data']);
  });

  test('line breaks and missing padding are read', async () => {
    expect((await create({ data: 'aGVs\nbG8' })).size).toBe(5);
  });

  test('of a change take the place of those before', async () => {
    const { id } = await create();
    const changed = await client.body(patch(`/v1/attachments/${id}`, { data: base64('hello again') }));
    expect([changed.size, changed.file_name]).toEqual([11, 'trace.txt']);
    expect((await bytesOf({ id })).text).toBe('hello again');
    const renamed = await client.body(patch(`/v1/attachments/${id}`, { file_name: 'b.txt' }));
    expect([renamed.size, renamed.file_name]).toEqual([11, 'b.txt']);
  });

  test('30 MiB are the most', async () => {
    const most = Buffer.alloc(30 * 1024 * 1024);
    expect((await create({ data: base64(most) })).size).toBe(most.length);
    const { status, body } = await client.call(
      post('/v1/attachments', { ...file, data: base64(Buffer.alloc(most.length + 1)) }),
    );
    expect([status, body]).toEqual([
      422,
      expect.objectContaining({ message: 'The file is too large: 30 MiB are the most' }),
    ]);
  });
});

describe('a download', () => {
  test('of one record by the link of another is refused', async () => {
    const [one, other] = [await create(), await create({ data: base64('other') })];
    expect((await client.call(download({ id: one.id, file_url: other.file_url }))).status).toBe(404);
  });

  test('by a link answers the file whose link it is, although another one has the same bytes', async () => {
    const text = await create({ file_name: 'a.txt' });
    const page = await create({ file_name: 'b.html', content_type: 'text/html' });
    for (const [made, type] of [
      [text, 'text/plain'],
      [page, 'text/html'],
    ] as const) {
      const { headers } = await client.call(download({ file_url: made.file_url }));
      expect([headers['content-type'], headers['content-disposition']]).toEqual([
        type,
        expect.stringContaining(made.file_name as string),
      ]);
    }
    expect((await client.call(download({ id: text.id, file_url: page.file_url }))).status).toBe(404);
    expect((await client.call(download({ id: page.id, file_url: page.file_url }))).status).toBe(200);
  });

  test('by the link of bytes that were replaced finds nothing, by that of another name the file', async () => {
    const { id, file_url: link } = await create();
    await client.body(patch(`/v1/attachments/${id}`, { file_name: 'renamed.txt' }));
    expect((await bytesOf({ file_url: link })).text).toBe('hello');
    await client.body(patch(`/v1/attachments/${id}`, { data: base64('other') }));
    expect((await client.call(download({ file_url: link }))).status).toBe(404);
  });

  test.each(['', 'x', '/_files/', '/_files/a.b/c', 'http://[', '/_files/eyJibG9iIjoieCJ9.AAAA/x'])(
    'by %j finds nothing',
    async (link) => {
      expect((await client.call(download({ file_url: link }))).status).toBe(link === '' ? 422 : 404);
    },
  );

  test('of another tenant finds nothing', async () => {
    const made = await create({ data: base64('only ours') });
    for (const query of [{ id: made.id }, { file_url: made.file_url }])
      expect((await client.call(download(query), KEYS.other)).status).toBe(404);
  });

  test.each(['text/html\r\nset-cookie: a=b', 'Fäden', '\u0000'])(
    'is sound whatever type was sent: %j',
    async (type) => {
      const { id } = await create({ content_type: type, file_name: 'a"\r\nb\ud800.html' });
      const { type: answered, bytes } = await bytesOf({ id });
      expect([answered, bytes.toString()]).toEqual(['application/octet-stream', 'hello']);
    },
  );
});

describe('files of comments', () => {
  const files = [file, { ...file, file_name: 'b.txt', data: base64('bb') }];
  const comment = (sent: object): Promise<Body> =>
    client.body(post('/v1/comments', { ticket: { id: IDS.tickets }, attachments: files, ...sent }));

  test('are answered with it, and among those of the ticket', async () => {
    const made = await comment({});
    expect(made.attachments).toEqual([
      expect.objectContaining({ file_name: 'trace.txt', content_type: 'text/plain', uploaded_by_type: 'user' }),
      expect.objectContaining({ file_name: 'b.txt' }),
    ]);
    const { attachments } = await client.body(get(`/v1/tickets/${IDS.tickets}`));
    expect(attachments).toHaveLength(4);
    const [, second] = made.attachments as Body[];
    expect(await client.body(get(`/v1/attachments/${second.id}`))).toMatchObject({
      ticket_id: IDS.tickets,
      size: 2,
      uploaded_by: OWNER,
    });
    expect((await bytesOf({ file_url: second.file_url })).text).toBe('bb');
  });

  test('are by its author', async () => {
    const { attachments } = await comment({ author: { id: IDS.contacts, type: 'contact' } });
    expect(await client.body(get(`/v1/attachments/${attachments[0].id}`))).toMatchObject({
      uploaded_by: IDS.contacts,
      uploaded_by_type: 'contact',
    });
  });

  test('are replaced by a list that is sent, and stay without one', async () => {
    const { id } = await comment({ body: 'x' });
    const path = `/v1/comments/${id}`;
    expect((await client.body(patch(path, { body: 'y' }))).attachments).toHaveLength(2);
    const one = await client.body(patch(path, { attachments: [file] }));
    expect(one.attachments).toHaveLength(1);
    expect((await client.body(patch(path, { attachments: null }))).attachments).toEqual([]);
    const all = await client.body(get(`/v1/attachments?ticket[id]=${IDS.tickets}`));
    expect(all).toHaveLength(2);
  });

  test('all are kept or none', async () => {
    const attachments = [file, { ...file, data: '%' }];
    const { status, body } = await client.refusal(
      post('/v1/comments', { ticket: { id: IDS.tickets }, body: 'x', attachments }),
    );
    expect([status, body.details[0].field]).toEqual([422, 'attachments.1.data']);
  });
});

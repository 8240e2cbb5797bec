import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { as, post, put, raw, send, upload, type UploadPart } from '../../support/call.js';
import type { TestServer } from '../../support/server.js';
import { newClient, startDeskHero, type Client } from '../client.js';
import { ARTICLE, FILE, note, NOTE, TICKET } from '../samples.js';
import { read, tokenOf, v1, type Json } from '../scenario.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startDeskHero();
});
beforeEach(async () => {
  client = await newClient(server);
});
afterAll(() => server.stop());

const LIMIT_BYTES = 31_457_280;
const UPLOAD = '/_upload/acme';
const manual: UploadPart = { filename: 'manual.txt', type: 'text/plain', bytes: 'Press the button.' };

interface Attachment {
  readonly id: number;
  readonly label: string;
  readonly size_kb: number;
  readonly download_url: string;
}
const uploaded = (part: UploadPart = manual): Promise<Attachment> => client.body<Attachment>(upload(UPLOAD, part));
const addNote = async (...attachments: object[]): Promise<{ id: number; sys_attachments: Attachment[] }> => {
  const call = post(v1(`/ticket_conversations/${TICKET}`), [{ ...note('See there'), sys_attachments: attachments }]);
  const [made] = await client.data<{ id: number; sys_attachments: Attachment[] }[]>(call);
  if (made === undefined) throw new Error('no entry was made');
  return made;
};
async function fetchFile(url: string): Promise<{ status: number; type: string | null; bytes: Buffer }> {
  const response = await fetch(url);
  const { status, headers } = response;
  return { status, type: headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) };
}

describe('an upload', () => {
  test.each([
    ['text/plain', 0, 0],
    ['application/pdf', 1, 1],
    ['image/svg+xml', 1024, 1],
    ['application/x-unheard-of', 1025, 2],
    ['video/mp4', 100_000, 98],
  ])('of %s and %i bytes comes back byte for byte, and is %i kB large', async (type, length, size_kb) => {
    const bytes = Buffer.from(Array.from({ length }, (_, at) => at % 256));
    const file = await uploaded({ filename: 'file.bin', type, bytes });
    expect(file).toMatchObject({ label: 'file.bin', size_kb, status: 2, status_message: null });
    const fetched = await fetchFile(file.download_url);
    expect([fetched.status, fetched.type, fetched.bytes.equals(bytes)]).toEqual([200, type, true]);
  });

  test('gets the next number', async () => {
    expect([(await uploaded()).id, (await uploaded()).id]).toEqual([612, 613]);
  });

  test('may be 30 MB long, and not a byte longer', async () => {
    const bytes = Buffer.alloc(LIMIT_BYTES, 'x');
    expect(await uploaded({ ...manual, bytes })).toMatchObject({ size_kb: 30_720 });
    for (const extra of [1, 500_000]) {
      const call = upload(UPLOAD, { ...manual, bytes: Buffer.alloc(LIMIT_BYTES + extra) });
      expect(await client.refusal(call)).toEqual({ status: 400, message: expect.stringContaining('30 MB') });
    }
  });

  test.each([
    ['no part at all', upload(UPLOAD)],
    ['a part of another name', upload(UPLOAD, { ...manual, name: 'document' })],
    ['a text in the place of its file', upload(UPLOAD, { bytes: 'just words' })],
    ['JSON', post(UPLOAD, { file: 'x' })],
    ['text', raw('POST', UPLOAD, 'x', 'text/plain')],
    ['nothing', post(UPLOAD)],
    ['a form without a boundary', raw('POST', UPLOAD, '--x--', 'multipart/form-data')],
    ['a form that ends in the middle', raw('POST', UPLOAD, '--x\r\nContent-Disp', 'multipart/form-data; boundary=x')],
  ])('of %s is refused', async (_, call) => {
    expect(await client.refusal(call)).toEqual({ status: 400, message: expect.any(String) });
  });

  test.each(['Übersicht 报告 😀.txt', '<img src=x>.txt', '.htaccess'])('keeps the name %s', async (filename) => {
    const file = await uploaded({ ...manual, filename });
    expect(file.label).toBe(filename);
    expect((await fetchFile(file.download_url)).status).toBe(200);
  });

  test('to a tenant that is not the token’s is refused, and so is one without token', async () => {
    const before = await client.state();
    for (const tenant of ['globex', 'nowhere']) {
      const { status, body } = await client.call(upload(`/_upload/${tenant}`, manual));
      expect([status, body]).toEqual([403, { message: expect.any(String) }]);
    }
    expect((await send(client.base, upload(UPLOAD, manual))).status).toBe(401);
    expect(await client.state()).toEqual(before);
  });
});

describe('a file', () => {
  test('is shown by everything that names it, as it was answered', async () => {
    const file = await uploaded();
    const link = { id: file.id };
    expect((await addNote(link)).sys_attachments).toEqual([file]);
    const [ticket] = await client.data<Json[]>(
      put(v1('/tickets'), [{ id: TICKET, sys_attachments: [link, { id: FILE }] }]),
    );
    expect(ticket?.['sys_attachments']).toEqual([file, expect.objectContaining({ id: FILE, label: 'guide.pdf' })]);
    const article = await client.data(put(v1(`/knowledge_bases/${ARTICLE}`), { sys_attachments: [link] }));
    expect(article['sys_attachments']).toEqual([file]);
    const template = await client.data(post(v1('/templates'), { name: 'x', sys_attachments: [link] }));
    expect(template['sys_attachments']).toEqual([file]);
    const entries = await client.data<Json[]>(read(`/ticket_conversations/${TICKET}`));
    expect(entries.at(-1)?.['sys_attachments']).toEqual([file]);
    expect(entries.find(({ id }) => id === NOTE)?.['sys_attachments']).toEqual([]);
  });

  test('of the scenario can be fetched', async () => {
    const [{ download_url: url }] = (await addNote({ id: FILE })).sys_attachments as [Attachment];
    const { status, type, bytes } = await fetchFile(url);
    expect([status, type, bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
  });

  test('can be fetched for ever', async () => {
    const { download_url: url } = await uploaded();
    const now = server.clock.now();
    server.clock.advance(3650 * 86_400_000);
    expect((await fetchFile(url)).status).toBe(200);
    server.clock.set(now);
  });

  test('has a link that cannot be changed', async () => {
    const { download_url: url } = await uploaded();
    const [, signature = ''] = /\/_files\/[^./]+\.([^/]+)\//.exec(url) ?? [];
    expect(signature).not.toBe('');
    for (const bad of [url.replace(`.${signature}`, ''), url.replace(signature, signature.slice(1))]) {
      expect((await fetchFile(bad)).status).toBe(404);
    }
  });

  test('is named by whole objects, of which only the id counts', async () => {
    const file = await uploaded();
    const sent = { ...file, label: 'other.txt', size_kb: -1, status: 'x', download_url: 5 };
    expect((await addNote(sent)).sys_attachments).toEqual([file]);
  });

  test.each([[{}], [{ id: '611' }], [{ id: null }], [611], ['guide.pdf'], [null], [{ label: 'guide.pdf' }]])(
    'cannot be named by %j',
    async (sent) => {
      const call = post(v1(`/ticket_conversations/${TICKET}`), [{ ...note('x'), sys_attachments: [sent] }]);
      expect(await client.refusal(call)).toEqual({ status: 400, message: expect.stringContaining('sys_attachments') });
    },
  );
});

test('two tenants number their files on their own', async () => {
  const { id } = await uploaded();
  const { status, body } = await send(client.base, as(tokenOf('user', 'globex'), upload('/_upload/globex', manual)));
  expect([status, id, (body as Attachment).id]).toEqual([200, 612, 612]);
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

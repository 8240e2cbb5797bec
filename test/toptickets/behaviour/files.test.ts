import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseTime } from '../../../src/core/clock.js';
import { get, post, raw, remove, upload, type UploadPart } from '../../support/call.js';
import { newClient, type Client } from '../../support/client.js';
import { START, startTestServer, type TestServer } from '../../support/server.js';
import { ATTACHMENT, OWNER, TICKET } from '../operations/samples.js';

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

const LIMIT_BYTES = 31_457_280;
const ATTACHMENTS = `/v1/tickets/${TICKET}/attachments`;
const AVATAR = '/v1/users/me/avatar';
const log: UploadPart = { filename: 'log.txt', type: 'text/plain', bytes: 'all is well' };
const picture: UploadPart = { filename: 'me.png', type: 'image/png', bytes: 'png' };
const tooLarge = { status: 400, detail: 'File too large. Maximum size is 30 MB' };

async function refusal(call: ReturnType<typeof get>): Promise<object> {
  const before = await client.state();
  const { status, body } = await client.call(call);
  expect(await client.state()).toEqual(before);
  return { status, detail: body.detail as unknown };
}

/** The bytes behind a link, which needs no key. */
async function fetchFile(url: string): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  const response = await fetch(url);
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

async function linkOf(attachmentId: string): Promise<string> {
  const body = (await client.body(get(`${ATTACHMENTS}/${attachmentId}/download`))) as { download_url: string };
  return body.download_url;
}

async function uploaded(part: UploadPart): Promise<{ id: string; filename: string; size_bytes: number }> {
  return (await client.body(upload(ATTACHMENTS, part))) as { id: string; filename: string; size_bytes: number };
}

describe('an upload', () => {
  test.each([
    'text/plain',
    'text/html',
    'application/pdf',
    'image/png',
    'image/jpeg',
    'image/gif',
    'image/webp',
    'video/mp4',
    'video/webm',
    'video/ogg',
    'video/quicktime',
    'application/zip',
    'application/x-7z-compressed',
    'application/gzip',
  ])('may be %s, and comes back byte for byte', async (type) => {
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, at) => at % 256));
    const { id, size_bytes: size } = await uploaded({ filename: 'file', type, bytes });
    const file = await fetchFile(await linkOf(id));
    expect([size, file.headers.get('content-type')]).toEqual([512, type]);
    expect(file.bytes.equals(bytes)).toBe(true);
  });

  test.each(['application/x-msdownload', 'application/json', 'image/svg+xml', 'text/plainer'])(
    'may not be %s',
    async (type) => {
      const detail = `File type not allowed: ${type}`;
      expect(await refusal(upload(ATTACHMENTS, { ...log, type }))).toEqual({ status: 400, detail });
    },
  );

  test('is text where it does not say what it is', async () => {
    expect(await uploaded({ filename: 'notes', bytes: 'x' })).toMatchObject({ content_type: 'text/plain' });
  });

  test('may be empty', async () => {
    const { id } = await uploaded({ ...log, bytes: '' });
    expect((await fetchFile(await linkOf(id))).bytes).toHaveLength(0);
  });

  test('may be 30 MB long, and not a byte longer', async () => {
    const bytes = Buffer.alloc(LIMIT_BYTES, 'x');
    const { id, size_bytes: size } = await uploaded({ ...log, bytes });
    expect(size).toBe(LIMIT_BYTES);
    expect((await fetchFile(await linkOf(id))).bytes.equals(bytes)).toBe(true);
    expect(await refusal(upload(ATTACHMENTS, { ...log, bytes: Buffer.concat([bytes, Buffer.from('x')]) }))).toEqual(
      tooLarge,
    );
    expect(
      await refusal(upload(ATTACHMENTS, { ...log, bytes: Buffer.concat([bytes, Buffer.alloc(500_000)]) })),
    ).toEqual(tooLarge);
  });

  test.each([
    ['no part at all', upload(ATTACHMENTS)],
    ['a part of another name', upload(ATTACHMENTS, { ...log, name: 'document' })],
    ['a part named like what every object has', upload(ATTACHMENTS, { ...log, name: '__proto__' })],
  ])('with %s lacks its file', async (_, call) => {
    expect(await refusal(call)).toMatchObject({
      status: 422,
      detail: [{ loc: ['body', 'file'], msg: 'field required', type: 'value_error.missing' }],
    });
  });

  test('with a text in the place of its file is told so', async () => {
    expect(await refusal(upload(ATTACHMENTS, { bytes: 'just words' }))).toMatchObject({
      status: 422,
      detail: [{ loc: ['body', 'file'], msg: 'Expected UploadFile' }],
    });
  });

  test.each([
    ['without a boundary', raw('POST', ATTACHMENTS, '--x--', 'multipart/form-data')],
    [
      'with another boundary than it names',
      raw('POST', ATTACHMENTS, '--y\r\n\r\n--y--', 'multipart/form-data; boundary=x'),
    ],
    ['without a byte', raw('POST', ATTACHMENTS, '', 'multipart/form-data; boundary=x')],
  ])('whose form comes %s cannot be read', async (_, call) => {
    expect(await refusal(call)).toMatchObject({ status: 400 });
  });

  test('whose form ends in the middle cannot be read, wherever that is', async () => {
    const { body = Buffer.alloc(0), headers } = upload(ATTACHMENTS, log);
    // The last boundary is whole without the line end that follows it.
    for (let length = 1; length < body.length - 2; length += 7) {
      const call = raw('POST', ATTACHMENTS, body.slice(0, length), headers['content-type']);
      expect({ length, ...(await refusal(call)) }).toMatchObject({ length, status: 400 });
    }
  });

  test.each([
    ['JSON', post(ATTACHMENTS, { file: 'x' })],
    ['text', raw('POST', ATTACHMENTS, 'x', 'text/plain')],
    ['nothing', post(ATTACHMENTS)],
  ])('that is %s instead of a form does not fit', async (_, call) => {
    expect(await refusal(call)).toMatchObject({ status: 422, detail: [{ loc: ['body'] }] });
  });

  test.each([
    ['spaces and quotes', 'my "last" file.txt'.replaceAll('"', '%22')],
    ['letters of many scripts', 'Übersicht 报告 😀.txt'],
    ['line ends that were escaped', 'a%0D%0ASet-Cookie: x=1.txt'],
    ['markup', '<img src=x>.txt'],
    ['nothing before the dot', '.htaccess'],
  ])('keeps a name with %s, and serves it as one header', async (_, filename) => {
    const attachment = await uploaded({ ...log, filename });
    expect(attachment.filename).toBe(filename);
    const file = await fetchFile(await linkOf(attachment.id));
    expect(file.status).toBe(200);
    expect(file.headers.get('set-cookie')).toBeNull();
    const [, encoded = ''] =
      /^attachment; filename\*=UTF-8''(\S+)$/.exec(file.headers.get('content-disposition') ?? '') ?? [];
    expect(decodeURIComponent(encoded)).toBe(filename);
  });

  test.each(['../../etc/passwd', 'C:\\boot.ini', '/etc/passwd'])(
    'from %s keeps no folder in its name',
    async (filename) => {
      const { filename: kept } = await uploaded({ ...log, filename });
      expect(kept).toMatch(/^(passwd|boot\.ini)$/);
    },
  );
});

describe('a download link', () => {
  test('gives the sample’s bytes as a download that no browser runs', async () => {
    const { status, headers, bytes } = await fetchFile(await linkOf(ATTACHMENT));
    const { size_bytes: size } = (await client.body(get(`${ATTACHMENTS}/${ATTACHMENT}`))) as { size_bytes: number };
    expect([status, headers.get('content-type'), bytes.length]).toEqual([200, 'image/png', size]);
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('tells of the file without its bytes when asked for the head', async () => {
    const link = await linkOf(ATTACHMENT);
    const { status, headers } = await fetch(link, { method: 'HEAD' });
    expect([status, headers.get('content-length')]).toEqual([200, String((await fetchFile(link)).bytes.length)]);
  });

  test('is made for every name that an upload can give a file', async () => {
    const form = `--x\r\nContent-Disposition: form-data; name="file"; filename*=utf-16le''%00%d8a%00\r\n\r\nhi\r\n--x--\r\n`;
    const made = await client.call(raw('POST', ATTACHMENTS, form, 'multipart/form-data; boundary=x'));
    expect([made.status, made.body.filename]).toEqual([201, '\ud800a']);
    expect((await fetchFile(await linkOf(String(made.body.id)))).bytes.toString()).toBe('hi');
  });

  test('works for an hour', async () => {
    const link = await linkOf(ATTACHMENT);
    server.clock.advance(3_599_999);
    expect((await fetchFile(link)).status).toBe(200);
    server.clock.advance(1);
    expect((await fetchFile(link)).status).toBe(410);
    expect((await fetchFile(await linkOf(ATTACHMENT))).status).toBe(200);
  });

  test('that was tampered with leads nowhere', async () => {
    const link = await linkOf(ATTACHMENT);
    const [, claim = '', signature = ''] = /\/_files\/([^./]+)\.([^/]+)\//.exec(link) ?? [];
    const told = JSON.parse(Buffer.from(claim, 'base64url').toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...told, until: Number.MAX_SAFE_INTEGER })).toString('base64url');
    const flipped = signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
    for (const bad of [
      link.replace(claim, forged),
      link.replace(signature, flipped),
      link.replace(`.${signature}`, ''),
      link.replace(`.${signature}`, '.'),
      link.replace(claim, ''),
      `${server.deskdouble.url}/_files/`,
      `${server.deskdouble.url}/_files/..%2F..%2Fetc%2Fpasswd`,
    ]) {
      const { status, bytes } = await fetchFile(bad);
      expect([bad, status, bytes.length < 100]).toEqual([bad, 404, true]);
    }
  });

  test('is not given out any more once the ticket is gone', async () => {
    await client.call(remove(`/v1/tickets/${TICKET}`));
    const { status, body } = await client.call(get(`${ATTACHMENTS}/${ATTACHMENT}/download`));
    expect([status, body]).toEqual([404, { detail: 'Ticket not found' }]);
  });
});

describe('the avatar of the key’s owner', () => {
  const avatarUrl = async (): Promise<string | null> =>
    ((await client.body(get(`/v1/users/${OWNER}`))) as { avatar_url: string | null }).avatar_url;

  test('is uploaded, shown, replaced and taken away', async () => {
    expect(await avatarUrl()).toBeNull();
    const first = (await client.body(upload(AVATAR, picture))) as { id: string; avatar_url: string };
    expect(first).toMatchObject({ id: OWNER, updated_at: START });
    expect(await avatarUrl()).toBe(first.avatar_url);
    expect((await fetchFile(first.avatar_url)).bytes.toString()).toBe('png');

    await client.body(upload(AVATAR, { ...picture, filename: 'new.gif', type: 'image/gif', bytes: 'gif' }));
    expect((await fetchFile((await avatarUrl()) ?? '')).bytes.toString()).toBe('gif');

    expect((await client.call(remove(AVATAR))).status).toBe(204);
    expect(await avatarUrl()).toBeNull();
    expect((await client.call(remove(AVATAR))).status).toBe(204);
  });

  test('is shown by a link that does not expire', async () => {
    const { avatar_url: url } = (await client.body(upload(AVATAR, picture))) as { avatar_url: string };
    server.clock.advance(365 * 86_400_000);
    expect((await fetchFile(url)).status).toBe(200);
  });

  test('belongs to the owner of the key that uploads it, and to nobody else', async () => {
    await client.body(upload(AVATAR, picture), 'Other organization');
    expect(await avatarUrl()).toBeNull();
  });

  test.each(['image/svg+xml', 'text/html', 'video/mp4'])('cannot be %s', async (type) => {
    const detail = `File type not allowed: ${type}`;
    expect(await refusal(upload(AVATAR, { ...picture, type }))).toEqual({ status: 400, detail });
  });

  test('may be 30 MB large, and not a byte larger', async () => {
    const bytes = Buffer.alloc(LIMIT_BYTES);
    expect((await client.call(upload(AVATAR, { ...picture, bytes }))).status).toBe(200);
    expect(await refusal(upload(AVATAR, { ...picture, bytes: Buffer.alloc(LIMIT_BYTES + 1) }))).toEqual(tooLarge);
    expect(await refusal(upload(AVATAR, { ...picture, bytes: Buffer.alloc(LIMIT_BYTES + 500_000) }))).toEqual(tooLarge);
  });

  test('is refused to the key of a user who was deleted', async () => {
    await client.call(remove(`/v1/users/${OWNER}`));
    expect(await refusal(upload(AVATAR, picture))).toEqual({ status: 401, detail: 'Invalid API key' });
    expect(await refusal(remove(AVATAR))).toEqual({ status: 401, detail: 'Invalid API key' });
  });

  test('cannot be set by changing the user', async () => {
    const changed = await client.call({
      ...post(`/v1/users/${OWNER}`, { avatar_url: 'https://example.com/x.png' }),
      method: 'PATCH',
    });
    expect(changed.body).toMatchObject({ avatar_url: null, updated_at: '2025-01-01T00:00:00Z' });
  });
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

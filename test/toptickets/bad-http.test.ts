import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { get, raw } from '../support/call.js';
import { newClient } from '../support/client.js';
import { sendAsIs, talk } from '../support/raw-http.js';
import { keyNamed } from '../support/scenario.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { TICKET, USER } from './operations/samples.js';
import { issueAt, refusalsOf, UNREADABLE, type Refusals } from './refusals.js';

let server: TestServer;
let refusals: Refusals;

beforeAll(async () => {
  server = await startTestServer({ rateLimits: false });
  refusals = await refusalsOf(server);
});
afterAll(() => server.stop());

const COMMENTS = `/v1/tickets/${TICKET}/comments`;
const authorization = `Bearer ${keyNamed('Admin')}`;

describe('a path', () => {
  test.each([
    '/v1/tickets/%',
    '/v1/tickets/%zz',
    '/v1/tickets/%E0%A4%A',
    '/v1/tickets/%00',
    '/v1/tickets/%2e%2e',
    '/v1/tickets/..%2f..%2fetc%2fpasswd',
    `/v1/tickets/${TICKET}%00`,
    `/v1/tickets/${TICKET}%20`,
    `/v1/tickets/${TICKET}%2Fcomments`,
    `/v1/tickets/${'x'.repeat(8000)}`,
    '/v1/tickets/1042',
  ])('with an id that is none (%s) does not fit', async (path) => {
    expect(await refusals.at(path)).toEqual(issueAt('path', 'ticket_id'));
  });

  test.each([
    '',
    '/',
    '/v1',
    '/v1/',
    '/v2/tickets',
    '/V1/tickets',
    '/v1/Tickets',
    '/v1/tickets/',
    '/v1//tickets',
    '/v1%2Ftickets',
    '/v1/tickets;a=b',
    '/v1/../v1/tickets',
    `/v1/tickets/${TICKET}/`,
    `/v1/tickets/${TICKET}/watchers`,
    `/v1/tickets/${TICKET}/comments/${USER}/x`,
    '/%zz',
    '/v1/%E0%A4%A',
  ])('that nobody declared (%s) is not found', async (path) => {
    expect(await refusals.at(path)).toEqual({ status: 404, detail: 'Not Found' });
  });

  test('that is longer than a server reads is refused by Node itself', async () => {
    const { status, text } = await sendAsIs(
      server.deskdouble.url,
      `/toptickets/v1/tickets?x=${'x'.repeat(40_000)}`,
      get(''),
    );
    expect([status, text]).toEqual([431, '']);
  });
});

describe('a method', () => {
  test.each([
    ['PUT', `/v1/tickets/${TICKET}`, ['DELETE', 'GET', 'PATCH']],
    ['POST', `/v1/tickets/${TICKET}`, ['DELETE', 'GET', 'PATCH']],
    ['DELETE', '/v1/tickets', ['GET', 'POST']],
    ['PATCH', '/v1/tickets', ['GET', 'POST']],
    ['OPTIONS', '/v1/tickets', ['GET', 'POST']],
    ['TRACE', '/v1/tickets', ['GET', 'POST']],
    ['PROPFIND', '/v1/tickets', ['GET', 'POST']],
    ['DELETE', '/v1/test', ['GET', 'POST']],
  ])('%s on %s is not allowed, and those that are are told', async (method, path, allow) => {
    const at = `/toptickets${path}`;
    const { status, headers, text } = await sendAsIs(server.deskdouble.url, at, { method, headers: { authorization } });
    expect([status, String(headers['allow']).split(', ').sort(), text]).toEqual([
      405,
      allow,
      '{"detail":"Method Not Allowed"}',
    ]);
  });

  test('HEAD is not among the documented ones, and is answered without a body', async () => {
    expect(await refusals.at('/v1/tickets', 'HEAD')).toEqual({ status: 405, detail: undefined });
  });
});

describe('a body that is too large', () => {
  const tooLarge = { status: 400, detail: 'Request body too large. Maximum size is 1 MB' };
  const filled = (length: number): string => {
    const frame = '{"content": ""}';
    return frame.replace('""', `"${'x'.repeat(length - frame.length)}"`);
  };

  test('by a byte is refused', async () => {
    expect(await refusals.of(raw('POST', COMMENTS, filled(1_048_577)))).toEqual(tooLarge);
    const own = await newClient(server);
    expect((await own.call(raw('POST', COMMENTS, filled(1_048_576)))).status).toBe(201);
  });

  test('by far is refused, and the connection goes on', async () => {
    expect(await refusals.of(raw('POST', COMMENTS, filled(20_000_000)))).toEqual(tooLarge);
    expect(await refusals.of(raw('POST', COMMENTS, '{'))).toEqual(UNREADABLE);
  });

  test('is refused without being read when its length says so', async () => {
    const head = `POST /toptickets${COMMENTS} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${authorization}\r\n`;
    const declared = 'Content-Type: application/json\r\nContent-Length: 999999999999\r\nConnection: close\r\n\r\n{';
    expect(await talk(server.deskdouble.url, head + declared)).toMatch(/^HTTP\/1\.1 400 [^]*too large/);
  });

  test('is refused when its length is not told beforehand', async () => {
    const head = `POST /toptickets${COMMENTS} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${authorization}\r\n`;
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const chunked = `Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n${chunk.repeat(17)}0\r\n\r\n`;
    expect(await talk(server.deskdouble.url, head + chunked)).toMatch(/^HTTP\/1\.1 400 [^]*too large/);
  });
});

describe('a request that is no HTTP', () => {
  const head = 'GET /toptickets/v1/tickets HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n';

  test.each([
    ['noise', '\0\x01\x02\x03\r\n\r\n'],
    ['a line end in a header', `${head}X-Name: a\rSet-Cookie: b\r\n\r\n`],
    ['a NUL in a header', `${head}Authorization: Bearer a\0b\r\n\r\n`],
    ['a space in its path', 'GET /toptickets/v1/tickets /x HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['two lengths', `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx`],
    ['a length and chunks', `${head}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ])('(%s) is refused by Node itself, without a word', async (_, bytes) => {
    expect(await talk(server.deskdouble.url, bytes)).toBe('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });

  test('that ends before its body does is nobody’s error', async () => {
    const length = 'Content-Type: application/json\r\nContent-Length: 100\r\n';
    const cut = `POST /toptickets${COMMENTS} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${authorization}\r\n${length}\r\n{"con`;
    expect(await talk(server.deskdouble.url, cut)).not.toContain('500');
    await refusals.assertNothingChanged();
  });
});

describe('after every test', () => {
  test('the server answers as ever, and has reported nothing', async () => {
    expect((await refusals.client.call(get('/v1/test'))).status).toBe(200);
    expect(server.reports.slice(0, 5)).toEqual([]);
  });
});

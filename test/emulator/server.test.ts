import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { createHttpServer } from '../../src/emulator/http.js';
import { sendAsIs, talk } from '../support/raw-http.js';
import { startTestServer, type TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ allowHosts: ['desk.test'] });
});
afterAll(() => server.stop());

async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<[number, string, string]> {
  const answer = await sendAsIs(server.deskdouble.url, path, { method, headers });
  return [answer.status, String(answer.headers['content-type']), answer.text];
}

describe('the first page', () => {
  test('is a page for a browser', async () => {
    const [status, type, text] = await ask('/', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toMatch(/^<!doctype html>[^]*TopTickets[^]*\/v1\/tickets/);
  });

  test.each([{ accept: 'application/json' }, { accept: '*/*' }, {}])(
    'is JSON for a program, which sends %j',
    async (headers) => {
      const [status, type, text] = await ask('/', headers);
      expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
      expect(JSON.parse(text)).toMatchObject({
        name: 'deskdouble',
        url: server.deskdouble.url,
        services: { toptickets: { baseUrl: server.base() } },
      });
    },
  );

  test('shows usable keys only', async () => {
    const [, , text] = await ask('/', { accept: 'application/json' });
    expect(text).toContain('tt_admin_deskdouble');
    expect(text).not.toMatch(/tt_admin_expired|tt_admin_revoked/);
  });

  test('is the only one: anything else that nobody serves is told what is served', async () => {
    for (const path of ['/nowhere', '/toptickets2/v1/tickets', '/s/', '/index.html']) {
      const [status, type, text] = await ask(path, { accept: 'text/html' });
      expect([path, status, type]).toEqual([path, 404, 'application/json; charset=utf-8']);
      expect(JSON.parse(text)).toMatchObject({ kind: 'no-route', message: expect.stringContaining('/toptickets') });
    }
  });

  test('tells neither the framework nor its version', async () => {
    const { headers } = await sendAsIs(server.deskdouble.url, '/', { method: 'GET', headers: {} });
    expect(Object.keys(headers)).not.toContain('x-powered-by');
    expect(Object.keys(headers)).not.toContain('etag');
    expect(headers['date']).toBe('Thu, 16 Jan 2025 15:00:00 GMT');
  });
});

describe('the name that a client calls the server by', () => {
  test.each([
    'localhost',
    'localhost:4010',
    '127.0.0.1',
    '[::1]:4010',
    '192.168.1.5',
    'x.localhost',
    'desk.test',
    'DESK.test:80',
  ])('may be %s', async (host) => {
    expect((await ask('/_deskdouble/health', { host }))[0]).toBe(200);
  });

  test.each([
    'evil.example',
    'localhost.evil.example',
    'evil-localhost',
    'notdesk.test',
    '127.0.0.1.evil.example',
    'x@localhost',
  ])('may not be "%s", whatever is asked for', async (host) => {
    for (const path of ['/', '/toptickets/v1/tickets', '/_deskdouble/health', '/_files/x', '/nowhere']) {
      const [status, type, text] = await ask(path, { host });
      expect([path, status, type]).toEqual([path, 421, 'application/json']);
      expect(JSON.parse(text)).toMatchObject({ kind: 'unknown-host' });
    }
  });

  test('may not be left out', async () => {
    const withHost = (host: string): string => `GET /_deskdouble/health HTTP/1.1\r\n${host}Connection: close\r\n\r\n`;
    expect(await talk(server.deskdouble.url, withHost('Host:\r\n'))).toMatch(/^HTTP\/1\.1 421 /);
    expect(await talk(server.deskdouble.url, withHost(''))).toMatch(/^HTTP\/1\.1 400 /);
  });
});

test('an answer that HTTP cannot carry fails alone: the others are sent, and the server goes on', async () => {
  const reports: string[] = [];
  const failing = createHttpServer({
    emulator: {
      ...server.deskdouble.emulator,
      answer: ({ target }) => ({ status: 200, headers: target === '/bad' ? { 'x-bad': 'a\nb' } : {}, body: 'ok' }),
    },
    home: () => Promise.reject(new Error('not asked for')),
    allowsHost: () => true,
    date: undefined,
    report: (line) => reports.push(line),
  });
  await new Promise<void>((resolve) => void failing.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(failing.address() as AddressInfo).port}`;
  const asked = ['/bad', '/good', '/bad', '/good'].map((path) =>
    sendAsIs(origin, path, { method: 'GET', headers: {} }),
  );
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  await new Promise((resolve) => failing.close(resolve));
  expect(statuses).toEqual([500, 200, 500, 200]);
  expect(reports).toHaveLength(2);
});

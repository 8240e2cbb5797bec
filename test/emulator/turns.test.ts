import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sendAsIs, talk } from '../support/raw-http.js';
import { keyNamed } from '../support/scenario.js';
import { startTestServer, type TestServer } from '../support/server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ inFolder: true });
});
afterAll(() => server.stop());

const headers = { authorization: `Bearer ${keyNamed('Admin')}`, 'content-type': 'application/json' };

interface Ticket {
  readonly id: string;
  readonly subject: string;
}

async function get<T>(path: string): Promise<{ length: number; text: string; value: T }> {
  const answer = await sendAsIs(server.deskdouble.url, path, { method: 'GET', headers });
  const { text } = answer;
  return { length: Number(answer.headers['content-length']), text, value: JSON.parse(text) as T };
}

async function subjects(): Promise<string[]> {
  const { value } = await get<Ticket[]>('/toptickets/v1/tickets?limit=500');
  return value.map(({ subject }) => subject);
}

let customer: string;

beforeAll(async () => {
  const { value } = await get<{ id: string }[]>('/toptickets/v1/customers?limit=1');
  customer = value[0]?.id ?? '';
});

function creation(subject: string): { head: string; body: string } {
  const body = JSON.stringify({ customer_id: customer, subject, description: 'x' });
  const lines = [
    'POST /toptickets/v1/tickets HTTP/1.1',
    'host: localhost',
    `authorization: ${headers.authorization}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return { head: `${lines.join('\r\n')}\r\n\r\n`, body };
}

/** Says the pieces one after the other, and answers what came back until then. */
async function said(pieces: readonly string[], pauseMs: number): Promise<string> {
  const { hostname, port } = new URL(server.deskdouble.url);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  for (const piece of pieces) {
    socket.write(piece);
    await wait(pauseMs);
  }
  socket.destroy();
  return Buffer.concat(chunks).toString();
}

describe('a short body', () => {
  test('may come in pieces, long after its head', async () => {
    const { head, body } = creation('in pieces, żółć');
    const middle = Math.floor(body.length / 2);
    const pieces = [head.slice(0, 30), head.slice(30), body.slice(0, middle), body.slice(middle)];
    expect(await said(pieces, 30)).toMatch(/^HTTP\/1\.1 201 /);
    expect(await subjects()).toContain('in pieces, żółć');
  });

  test('that never comes whole changes nothing, and keeps nobody waiting', async () => {
    const { head, body } = creation('broken off');
    expect(await said([head, body.slice(0, -1)], 30)).toBe('');
    expect(await subjects()).not.toContain('broken off');
  });

  test('may be followed by the next request in the same packet', async () => {
    const [first, second] = [creation('first of two'), creation('second of two')];
    const closing = second.head.replace('\r\n', '\r\nconnection: close\r\n');
    const answers = await talk(server.deskdouble.url, first.head + first.body + closing + second.body);
    expect(answers.match(/HTTP\/1\.1 201 /g)).toHaveLength(2);
    expect(answers.indexOf('first of two')).toBeLessThan(answers.indexOf('second of two'));
    expect((await subjects()).slice(0, 2)).toEqual(['second of two', 'first of two']);
  });

  test('that is not there is refused', async () => {
    const bare = creation('').head.replace(/content-length: \d+/, 'connection: close');
    expect(await talk(server.deskdouble.url, bare)).toMatch(/^HTTP\/1\.1 422 /);
  });
});

test('many at once are all answered, each with its own record', async () => {
  const names = Array.from({ length: 50 }, (_, number) => `at once ${number}`);
  const answers = await Promise.all(
    names.map((subject) => {
      const body = Buffer.from(creation(subject).body);
      return sendAsIs(server.deskdouble.url, '/toptickets/v1/tickets', { method: 'POST', headers, body });
    }),
  );
  const tickets = answers.map(({ text }) => JSON.parse(text) as Ticket);
  expect(answers.map(({ status }) => status)).toEqual(names.map(() => 201));
  expect(tickets.map(({ subject }) => subject)).toEqual(names);
  expect(new Set(tickets.map(({ id }) => id)).size).toBe(names.length);
  expect(await subjects()).toEqual(expect.arrayContaining(names));
});

test('a length counts bytes, not letters', async () => {
  const subject = 'żółć, 木, 🎫, \u2028, "\\"';
  const body = Buffer.from(creation(subject).body);
  const made = await sendAsIs(server.deskdouble.url, '/toptickets/v1/tickets', { method: 'POST', headers, body });
  const { id } = JSON.parse(made.text) as Ticket;
  expect(Number(made.headers['content-length'])).toBe(Buffer.byteLength(made.text));
  for (const path of [`/${id}`, `?limit=3`, '?limit=1', '?limit=500', '?status=closed&priority=low&search=nothing']) {
    const { length, text } = await get<unknown>(`/toptickets/v1/tickets${path}`);
    expect([path, length]).toEqual([path, Buffer.byteLength(text)]);
  }
});

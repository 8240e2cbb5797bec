import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { callerOf, jsonOf } from './calls.js';
import { blackBox, type Program, type Server } from './program.js';

const box = blackBox();
const ticketId = '550e8400-e29b-41d4-a716-446655440000';
const attachments = `/v1/tickets/${ticketId}/attachments`;
const PATIENCE_MS = 1_000;

describe.each(['SIGINT', 'SIGTERM'] as const)('%s stops cleanly', (signal) => {
  test('when nothing happens', async () => {
    const data = await box.folder();
    await expectCleanStop(await box.serve(['--data', data]), signal);
    expect(readdirSync(data).filter((name) => /lock|journal/.test(name))).toEqual([]);
  });

  test('when connections are open and idle', async () => {
    const server = await box.serve(['--memory']);
    const { hostname, port } = new URL(server.url);
    const silent = connect(Number(port), hostname);
    await once(silent, 'connect');
    const agent = new Agent({ keepAlive: true });
    const asked = request(server.url, { agent }).end();
    const [response] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
    response.resume();
    await once(response, 'end');
    await expectCleanStop(server, signal);
    agent.destroy();
    silent.destroy();
  });

  test('when clients send one request after the other', async () => {
    const data = await box.folder();
    const server = await box.serve(['--data', data, '--no-rate-limits']);
    const acknowledged: string[] = [];
    const clients = Promise.allSettled(Array.from({ length: 4 }, () => writeUntilRefused(server, acknowledged)));
    while (acknowledged.length < 20) await new Promise(setImmediate);
    await expectCleanStop(server, signal);
    await clients;
    const again = callerOf(await box.serve(['--data', data, '--no-rate-limits']));
    const statuses = await Promise.all(acknowledged.map(async (path) => (await again('GET', path)).status));
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  });

  test('during an upload, of which nothing remains', async () => {
    const data = await box.folder();
    const server = await box.serve(['--data', data]);
    const before = await callerOf(server)('GET', attachments);
    const socket = await halfAnUpload(server);
    await expectCleanStop(server, signal);
    socket.destroy();
    expect(existsSync(`${data}/lock`)).toBe(false);
    const again = await box.serve(['--data', data]);
    expect(await callerOf(again)('GET', attachments)).toEqual(before);
  });
});

test('a client that breaks an upload off is no reason for noise', async () => {
  const server = await box.serve(['--memory']);
  const socket = await halfAnUpload(server);
  socket.destroy();
  const seen = async (): Promise<unknown[]> =>
    (await (await fetch(`${server.ready.controlUrl}/sandboxes/default/requests`)).json()) as unknown[];
  while ((await seen()).length === 0) await new Promise(setImmediate);
  expect(await seen()).toEqual([expect.objectContaining({ operation: 'uploadAttachment', status: 400 })]);
  expect(server.stderr()).toBe('');
});

async function expectCleanStop(server: Program, signal: 'SIGINT' | 'SIGTERM'): Promise<void> {
  const began = performance.now();
  const { code, stderr } = await server.end(signal);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(performance.now() - began).toBeLessThan(PATIENCE_MS);
}

/** Ends with the rejection of the first call that is not answered any more. */
async function writeUntilRefused(server: Server, acknowledged: string[]): Promise<never> {
  const call = callerOf(server);
  for (;;) {
    const { id } = await jsonOf<{ id: string }>(call('POST', `/v1/tickets/${ticketId}/comments`, { content: 'x' }));
    acknowledged.push(`/v1/tickets/${ticketId}/comments/${id}`);
  }
}

/** A connection on which a request has begun, and its body never ends. */
async function halfAnUpload({ baseUrl, key }: Server): Promise<Socket> {
  const { hostname, port, pathname } = new URL(baseUrl);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const head = [
    `POST ${pathname}${attachments} HTTP/1.1`,
    'host: localhost',
    `authorization: Bearer ${key}`,
    'content-type: multipart/form-data; boundary=part',
    'content-length: 1000000',
    'expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  // The server has begun to read when it says that it wants the body.
  await once(socket, 'data');
  await new Promise((sent) =>
    socket.write('--part\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n1234', sent),
  );
  return socket;
}

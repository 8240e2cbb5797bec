import { connect } from 'node:net';
import { request, type Agent } from 'node:http';
import type { Call } from './call.js';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Sends a call without any of the corrections that clients make to paths and headers. */
export function sendAsIs(origin: string, path: string, call: Omit<Call, 'path'>, agent?: Agent): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const { method, body } = call;
  const length: Record<string, string> = body === undefined ? {} : { 'content-length': String(body.length) };
  const headers = { ...length, ...call.headers };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, ...(agent && { agent }) }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Writes bytes to the server's port and answers all that comes back until it closes. */
export function talk(origin: string, bytes: string | Uint8Array): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}

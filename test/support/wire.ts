import { connect } from 'node:net';
import type { Exchange } from '../../src/core/api.js';

/** An answer as it came over the socket. */
export interface WireAnswer {
  readonly statusLine: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Length of the body. */
  readonly bytes: number;
  readonly json: Record<string, unknown>;
  /** As the judge reads it: the target starts below the service's base URL. */
  readonly exchange: Exchange;
}

export interface WireRequest {
  readonly method: string;
  /** The whole target, as in `/truto/ping?`. */
  readonly target: string;
  /** Sent in this order and spelling, after `Host`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Writes a request byte for byte; of its own it adds `Host`, `Connection` and, with a body, `Content-Length`. */
export async function onWire(origin: string, { method, target, headers, body }: WireRequest): Promise<WireAnswer> {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const sent = { host: new URL(origin).host, connection: 'close', ...headers, ...length };
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}`);
  const received = await answerTo(origin, `${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body ?? ''}`);
  const end = received.indexOf('\r\n\r\n');
  const head = received.toString('latin1', 0, end);
  const content = received.subarray(end + 4);
  const text = content.toString('utf8');
  const [statusLine = '', ...fields] = head.split('\r\n');
  const answered = Object.fromEntries(
    fields.map((field) => splitOnce(field, ':')).map(([name, value]) => [name.toLowerCase(), value.trim()]),
  );
  const bytes = (part: string | undefined): Uint8Array | undefined =>
    part === undefined || part === '' ? undefined : Buffer.from(part);
  return {
    statusLine,
    headers: answered,
    text,
    bytes: content.length,
    json: (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown>,
    exchange: {
      request: {
        method,
        target: target.replace(/^(\/s\/[^/]+)?\/[^/]+/, ''),
        headers: lowerCased(sent),
        body: bytes(body),
      },
      response: {
        status: Number(statusLine.split(' ')[1]),
        headers: answered,
        body: content.length === 0 ? undefined : content,
      },
    },
  };
}

/** The writing side stays open until the server has closed: a client that hangs up is not waited for. */
function answerTo(origin: string, text: string): Promise<Buffer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks)));
  });
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import type { Server } from './program.js';

export interface Reply {
  readonly status: number;
  readonly text: string;
}

export type Call = (method: string, path: string, body?: unknown) => Promise<Reply>;

/** Calls the service with the server's first key. Plain node:http: thousands of calls take a fraction of fetch's time. */
export function callerOf({ baseUrl, key }: Pick<Server, 'baseUrl' | 'key'>): Call {
  const agent = new Agent({ keepAlive: true });
  return async (method, path, body) => {
    const headers = {
      authorization: `Bearer ${key}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const sent = request(baseUrl + path, { agent, method, headers });
    sent.end(body === undefined ? undefined : JSON.stringify(body));
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return { status: response.statusCode ?? 0, text: await textOf(response) };
  };
}

/** The parsed answer of a call that has to succeed. */
export async function jsonOf<T>(reply: Promise<Reply>): Promise<T> {
  const { status, text } = await reply;
  if (status >= 300) throw new Error(`expected success, got ${status}: ${text}`);
  return JSON.parse(text) as T;
}

/** Runs `task` for each item, `width` of them at a time; after a failure it waits for those under way and rejects. */
export async function inParallel<T>(
  width: number,
  items: Iterable<T>,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) await task(next.value);
  };
  const ended = await Promise.allSettled(Array.from({ length: width }, worker));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}

import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Ready } from './program.js';

/** One request of a log. `$name` stands for what an earlier answer was `kept` as. */
export interface Step {
  readonly method: string;
  /** Below the service's base URL, or the server's when it begins with `//`. */
  readonly path: string;
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: { readonly type: string; readonly bytes: string };
  readonly headers?: Readonly<Record<string, string>>;
  /** Prefix of the key; empty sends none. Default: `tt_admin_`. */
  readonly key?: string;
  /** Name for the id (or, from a link, its path) in the answer, in its first record when it is a list. */
  readonly keep?: string;
  readonly repeat?: number;
}

export interface Answer {
  readonly step: string;
  readonly status: number | undefined;
  /** Names and values in turn, as they came over the wire. */
  readonly headers: readonly string[];
  readonly body: string;
}

export const PUBLIC_URL = 'http://desk.test';

/** A server that may be somewhere else than it says. */
export interface Target {
  readonly port: number;
  readonly ready: Ready;
}

/** Sends the requests one after the other and answers with what came back, to the byte. */
export async function play(server: Target, log: readonly Step[]): Promise<Answer[]> {
  const kept = new Map<string, string>();
  const answers: Answer[] = [];
  for (const step of log) {
    for (let sent = 0; sent < (step.repeat ?? 1); sent++) {
      const answer = await send(server, step, kept);
      if (step.keep !== undefined) keep(kept, step.keep, answer);
      answers.push(answer);
    }
  }
  return answers;
}

async function send(server: Target, step: Step, kept: ReadonlyMap<string, string>): Promise<Answer> {
  const path = filled(step.path.startsWith('//') ? step.path.slice(1) : `/toptickets${step.path}`, kept);
  const [type, bytes] =
    step.raw === undefined ? ['application/json', JSON.stringify(step.body)] : [step.raw.type, step.raw.bytes];
  const key = keyOf(server, step.key ?? 'tt_admin_');
  const headers = {
    host: new URL(PUBLIC_URL).host,
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
    ...(bytes !== undefined && { 'content-type': type }),
    ...step.headers,
  };
  const sent = request({ host: '127.0.0.1', port: server.port, method: step.method, path, headers });
  sent.end(bytes === undefined ? undefined : filled(bytes, kept));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const body = (await buffer(response)).toString('latin1');
  return { step: `${step.method} ${step.path}`, status: response.statusCode, headers: response.rawHeaders, body };
}

function keyOf({ ready }: Target, prefix: string): string | undefined {
  if (prefix === '') return undefined;
  const { credentials = [] } = ready.services['toptickets'] ?? {};
  return credentials.find(({ value }) => value.startsWith(prefix))?.value ?? prefix;
}

function filled(text: string, kept: ReadonlyMap<string, string>): string {
  return text.replace(/\$([a-z]+)/g, (whole, name: string) => kept.get(name) ?? whole);
}

function keep(kept: Map<string, string>, name: string, { step, status, body }: Answer): void {
  const parsed = JSON.parse(body) as Record<string, unknown> | Record<string, unknown>[];
  const record = Array.isArray(parsed) ? parsed[0] : parsed;
  const link = record?.['download_url'] ?? record?.['avatar_url'];
  const value = typeof link === 'string' && name.endsWith('link') ? link.slice(PUBLIC_URL.length + 1) : record?.['id'];
  if (typeof value !== 'string') throw new Error(`${step} answered nothing to keep: ${status} ${body.slice(0, 300)}`);
  kept.set(name, value);
}

/** A multipart body with one file, whose boundary is the same each time. */
export function form(field: string, filename: string, type: string, bytes: string): NonNullable<Step['raw']> {
  const head = `content-disposition: form-data; name="${field}"; filename="${filename}"\r\ncontent-type: ${type}`;
  return {
    type: 'multipart/form-data; boundary=the-boundary',
    bytes: `--the-boundary\r\n${head}\r\n\r\n${bytes}\r\n--the-boundary--\r\n`,
  };
}

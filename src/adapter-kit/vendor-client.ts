import { bodyOf, noBody, type ApiRequest, type ApiResponse, type Headers, type Transport } from '../core/api.js';
import type { Clock } from '../core/clock.js';
import { filenameIn } from '../core/content-disposition.js';
import { messageOf } from '../core/errors.js';
import { isJsonObject, type Json, type JsonObject } from '../core/json.js';
import type { File } from './adapter.js';
import { VendorError, textOf } from './errors.js';
import { textIn } from './values.js';

/** Query of a vendor call: arrays repeat the name, undefined is left out. */
export type VendorQuery = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export interface CallOptions {
  readonly query?: VendorQuery;
  /** Sent as JSON. */
  readonly body?: Json;
  /** Sent as multipart/form-data instead. */
  readonly form?: Readonly<Record<string, File>>;
}

export interface VendorAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined for an empty body. */
  readonly body: Json | undefined;
}

/** One call as it went out and what came back: for `raw` and `debug` answers, the log and recordings. */
export interface VendorCall {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  readonly answer: VendorAnswer | undefined;
}

/** Talks to one vendor for one account. */
export interface VendorClient {
  get(path: string, query?: VendorQuery): Promise<VendorAnswer>;
  post(path: string, options?: CallOptions): Promise<VendorAnswer>;
  put(path: string, options?: CallOptions): Promise<VendorAnswer>;
  patch(path: string, options?: CallOptions): Promise<VendorAnswer>;
  delete(path: string, options?: CallOptions): Promise<VendorAnswer>;
  /** A file that the vendor answers a call with. */
  postForFile(path: string, options?: CallOptions): Promise<File>;
  /** A file behind an absolute link that the vendor gave out; no credential is sent along. @throws {VendorError} 502 */
  download(url: string): Promise<File>;
  /** Where clients reach the vendor: what addresses in answers begin with. */
  readonly baseUrl: string;
  /** Calls so far, in order. */
  readonly calls: readonly VendorCall[];
}

export interface VendorClientOptions {
  readonly baseUrl: string;
  readonly transport: Transport;
  readonly download: (url: string) => Promise<File>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Headers that say who calls. */
  readonly headers: Readonly<Record<string, string>>;
  /** Query that every call is sent with; wins over the call's own. */
  readonly query?: VendorQuery | undefined;
  /** Members that every JSON body is sent with; win over the call's own. */
  readonly body?: JsonObject | undefined;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 30_000;
const ATTEMPTS_MAX = 3;
const RETRIED: readonly number[] = [429, 502, 503, 504];

/**
 * A client that adds credentials, gives up after a time, and repeats a read that failed for a passing reason, at most
 * twice. A write is never repeated: whether the vendor carried it out is not known.
 * @throws {VendorError} from every call whose answer is no success.
 */
export function createVendorClient(options: VendorClientOptions): VendorClient {
  const calls: VendorCall[] = [];
  const call = async (
    method: string,
    path: string,
    callOptions: CallOptions = {},
    read: Reading = parsed,
  ): Promise<VendorAnswer> => {
    const request = await requestOf(options, method, path, callOptions);
    for (let attempt = 1; ; attempt++) {
      const answer = await answerTo(options, request, read);
      calls.push(shown(request, answer));
      if (answer.status < 300) return answer;
      if (method !== 'GET' || attempt === ATTEMPTS_MAX || !mayRepeat(answer)) throw failureOf(answer, request);
    }
  };
  return {
    baseUrl: options.baseUrl,
    calls,
    get: (path, query = {}) => call('GET', path, { query }),
    post: (path, callOptions) => call('POST', path, callOptions),
    put: (path, callOptions) => call('PUT', path, callOptions),
    patch: (path, callOptions) => call('PATCH', path, callOptions),
    delete: (path, callOptions) => call('DELETE', path, callOptions),
    postForFile: async (path, callOptions) => {
      let bytes: Uint8Array = new Uint8Array(0);
      const { headers } = await call('POST', path, callOptions, ({ status, headers, body = '' }) => {
        bytes = typeof body === 'string' ? Buffer.from(body) : body;
        return { status, headers, body: undefined };
      });
      const contentType = textIn(headers['content-type']) ?? 'application/octet-stream';
      return { bytes, contentType, filename: filenameIn(textIn(headers['content-disposition'])) };
    },
    download: (url) => options.download(url).catch((thrown: unknown) => Promise.reject(noFile(thrown))),
  };
}

function noFile(thrown: unknown): VendorError {
  return new VendorError(502, null, {}, `the file cannot be read: ${messageOf(thrown)}`, { cause: thrown });
}

/** Makes an answer of a response that is no failure. */
type Reading = (response: ApiResponse) => VendorAnswer;

interface Prepared {
  readonly request: ApiRequest;
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent as JSON. */
  readonly json: Json | undefined;
}

async function requestOf(
  { headers, query, body: bodyOverlay }: VendorClientOptions,
  method: string,
  path: string,
  { query: ownQuery = {}, body: ownBody, form }: CallOptions,
): Promise<Prepared> {
  const json = ownBody === undefined ? undefined : overlaid(ownBody, method === 'GET' ? undefined : bodyOverlay);
  const encoded = form === undefined ? jsonBody(json) : await formBody(form);
  const sent = { accept: 'application/json', ...headers, ...encoded.headers };
  const text = queryText({ ...ownQuery, ...query });
  return {
    json,
    headers: sent,
    request: {
      method,
      path,
      query: text,
      headers: sent,
      body: encoded.bytes === undefined ? noBody : bodyOf(encoded.bytes),
    },
  };
}

interface Encoded {
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array | undefined;
}

function jsonBody(json: Json | undefined): Encoded {
  if (json === undefined) return { headers: {}, bytes: undefined };
  return { headers: { 'content-type': 'application/json' }, bytes: Buffer.from(JSON.stringify(json)) };
}

async function formBody(form: Readonly<Record<string, File>>): Promise<Encoded> {
  const data = new FormData();
  for (const [name, { bytes, contentType, filename = 'file' }] of Object.entries(form)) {
    data.append(name, new Blob([bytes], { type: contentType }), filename);
  }
  const encoded = new Response(data);
  const bytes = new Uint8Array(await encoded.arrayBuffer());
  return { headers: { 'content-type': encoded.headers.get('content-type') ?? 'multipart/form-data' }, bytes };
}

/** `over` on top of `base`, of a list on top of every item: objects are merged member by member, anything else is replaced. */
export function overlaid(base: Json, over: JsonObject | undefined): Json {
  if (over === undefined) return base;
  if (Array.isArray(base)) return (base as readonly Json[]).map((item) => overlaid(item, over));
  if (!isJsonObject(base)) return base;
  const merged: Record<string, Json> = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const own = merged[name];
    const both = isJsonObject(own) && isJsonObject(value);
    merged[name] = both ? overlaid(own, value) : value;
  }
  return merged;
}

export function queryText(query: VendorQuery): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [value]) pairs.append(name, String(one));
  }
  return pairs.toString();
}

async function answerTo(options: VendorClientOptions, { request }: Prepared, read: Reading): Promise<VendorAnswer> {
  const { transport, clock, signal, timeoutMs = TIMEOUT_MS } = options;
  signal.throwIfAborted();
  const limit = timeLimit(clock, timeoutMs);
  const stop = (): AbortSignal => AbortSignal.any([limit.signal(), signal]);
  try {
    // A transport that does not listen to signals is left alone when the time is over.
    const response = await Promise.race([transport(request, stop), limit.over]);
    return response.status < 300 ? read(response) : parsed(response);
  } catch (thrown) {
    if (thrown instanceof VendorError || signal.aborted) throw thrown;
    const status = limit.isOver() ? 504 : 502;
    throw new VendorError(status, null, {}, `${request.method} ${request.path}: ${messageOf(thrown)}`, {
      cause: thrown,
    });
  } finally {
    limit.cancel();
  }
}

interface TimeLimit {
  /** Rejects when the time is over. */
  readonly over: Promise<never>;
  isOver(): boolean;
  /** Aborted when the time is over; made when somebody wants it. */
  signal(): AbortSignal;
  cancel(): void;
}

function timeLimit(clock: Clock, ms: number): TimeLimit {
  let isOver = false;
  let controller: AbortController | undefined;
  let cancel = (): void => undefined;
  const over = new Promise<never>((_, reject) => {
    cancel = clock.timeout(ms, () => {
      isOver = true;
      const reason = new Error(`no answer within ${ms / 1000} s`);
      controller?.abort(reason);
      reject(reason);
    });
  });
  return {
    over,
    cancel,
    isOver: () => isOver,
    signal: () => (controller ??= new AbortController()).signal,
  };
}

function parsed({ status, headers, body }: ApiResponse): VendorAnswer {
  if (body === undefined || body.length === 0) return { status, headers, body: undefined };
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
  try {
    return { status, headers, body: JSON.parse(text) as Json };
  } catch (thrown) {
    if (status >= 300) return { status, headers, body: text };
    throw new VendorError(502, text, headers, 'the vendor answered something that is not JSON', { cause: thrown });
  }
}

/** Nobody is kept waiting, least of all by a clock that stands still: who is to come back later is told so. */
function mayRepeat({ status, headers }: VendorAnswer): boolean {
  return RETRIED.includes(status) && Number(headers['retry-after'] ?? 0) === 0;
}

function failureOf({ status, body = null, headers }: VendorAnswer, { request }: Prepared): VendorError {
  const text = textOf(body);
  return new VendorError(status, body, headers, text === '' ? `${request.method} ${request.path}: ${status}` : text);
}

function shown({ request, headers, json }: Prepared, answer: VendorAnswer): VendorCall {
  const { method, path, query } = request;
  return { method, path, query, headers: redacted(headers), body: json, answer };
}

function redacted(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const shown: Record<string, string> = {};
  for (const name in headers) shown[name] = name === 'authorization' ? '[redacted]' : (headers[name] ?? '');
  return shown;
}

import type { Transport } from '../core/api.js';
import type { Clock } from '../core/clock.js';
import { own, type Json, type JsonObject } from '../core/json.js';
import type { Headers } from '../core/api.js';
import {
  isUnsupported,
  type IntegratedAccount,
  type AdapterContext,
  type File,
  type Mapped,
  type MappedPage,
  type UnifiedListRequest,
  type UnifiedRequest,
} from './adapter.js';
import type { Adapter } from './define-adapter.js';
import { missingQuery, UnmappableRequest, VendorError, type Missing } from './errors.js';
import { unifiedOperations, type UnifiedOperationId } from './operations.js';
import { pageByOffset } from './paging.js';
import { textIn } from './values.js';
import { createVendorClient, type VendorCall, type VendorQuery } from './vendor-client.js';

/** Where the calls of an account go. */
export interface VendorPlace {
  readonly baseUrl: string;
  readonly transport: Transport;
  readonly download: (url: string) => Promise<File>;
}

/** Who is called for whom. */
export interface VendorSession {
  readonly account: IntegratedAccount;
  readonly place: VendorPlace;
  /** What the caller wants every vendor call to carry besides, untouched. */
  readonly remoteQuery?: VendorQuery | undefined;
  readonly remoteBody?: JsonObject | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** One unified operation for one account. */
export interface AdapterCall extends VendorSession {
  readonly operation: UnifiedOperationId;
  readonly request: UnifiedRequest | UnifiedListRequest;
}

/** A call of the vendor's own resource, unmapped. */
export interface ProxyCall extends VendorSession {
  readonly resource: string;
  readonly method: 'list' | 'get' | 'create' | 'update' | 'delete' | 'call';
  /** The record's id; with `call` the name of what is called. */
  readonly id: string | undefined;
  readonly query: VendorQuery;
  readonly body: Json | undefined;
  readonly limit: number;
  readonly position: Json | undefined;
}

/** What came of it; `calls` are the vendor calls that were made. */
export type Outcome = { readonly calls: readonly VendorCall[] } & (
  | { readonly kind: 'page'; readonly page: MappedPage<object> }
  | { readonly kind: 'record'; readonly record: Mapped<object> }
  | { readonly kind: 'deleted'; readonly id: string }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'unsupported'; readonly reason: string }
  /** The request could not be mapped; nothing was written. */
  | {
      readonly kind: 'unmappable';
      readonly status: 400 | 404;
      readonly message: string;
      readonly missing: Missing;
    }
  /** The vendor refused, or could not be understood. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly message: string;
      readonly body: Json;
      readonly headers: Headers;
    }
);

/** Runs an operation of an adapter. Whatever goes wrong becomes an outcome; only a defect of the adapter throws. */
export async function runAdapter(adapter: Adapter, call: AdapterCall): Promise<Outcome> {
  const { operation, request } = call;
  const found = adapter.operations[operation];
  if (isUnsupported(found)) return { kind: 'unsupported', reason: found.unsupported, calls: [] };
  const run = found as (request: UnifiedRequest, context: AdapterContext) => Promise<unknown>;
  return inSession(adapter, call, async (context) => outcomeOf(operation, await run(request, context)));
}

/** Calls one of the vendor's own resources. */
export async function runProxy(adapter: Adapter, call: ProxyCall): Promise<Outcome> {
  const template = Object.hasOwn(adapter.proxy.resources, call.resource)
    ? adapter.proxy.resources[call.resource]
    : undefined;
  if (template === undefined) {
    const known = Object.keys(adapter.proxy.resources).join(', ');
    return { kind: 'unsupported', reason: `there is no resource ${call.resource}; there are ${known}`, calls: [] };
  }
  return inSession(adapter, call, (context) => proxied(adapter, call, template, context));
}

async function proxied(
  { proxy, secrets }: Adapter,
  { method, id = '', query, body, limit, position }: ProxyCall,
  template: string,
  context: AdapterContext,
): Promise<Bare> {
  const { vendor, account } = context;
  const { path, rest } = filled(template, query, (name) =>
    secrets.includes(name) ? undefined : textIn(own(account.context, name)),
  );
  if (method === 'list') {
    const { items, next } = await pageByOffset(proxy.list(context, path, rest), position, limit);
    return { kind: 'page', page: { records: items.map((remote) => ({ unified: {}, remote })), next } };
  }
  const one = method === 'create' ? path : `${path}/${encodeURIComponent(id)}`;
  const options = { query: rest, ...(body !== undefined && { body }) };
  const verbs = {
    get: () => vendor.get(one, rest),
    create: () => vendor.post(one, options),
    call: () => vendor.post(one, options),
    update: () => vendor[proxy.update ?? 'patch'](one, options),
    delete: () => vendor.delete(one, { query: rest }),
  };
  const answer = await verbs[method]();
  if (method === 'delete' && answer.body === undefined) return { kind: 'deleted', id };
  return { kind: 'record', record: { unified: {}, remote: answer.body } };
}

/** Puts what is the account's into a path, and query parameters: what the path takes of these is not sent twice. */
function filled(
  template: string,
  query: VendorQuery,
  ofAccount: (name: string) => string | undefined,
): { path: string; rest: VendorQuery } {
  const rest: Record<string, VendorQuery[string]> = { ...query };
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const known = ofAccount(name);
    if (known !== undefined) return encodeURIComponent(known);
    const value = rest[name];
    if (value === undefined || value === '') throw missingQuery(name);
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { path, rest };
}

async function inSession(
  adapter: Adapter,
  { account, place, clock, signal, remoteQuery, remoteBody }: VendorSession,
  run: (context: AdapterContext) => Promise<Bare>,
): Promise<Outcome> {
  const vendor = createVendorClient({
    baseUrl: place.baseUrl,
    transport: place.transport,
    download: place.download,
    clock,
    signal,
    headers: adapter.connect(account.context).headers,
    query: remoteQuery,
    body: remoteBody,
  });
  try {
    const context = { vendor, account, signal, ...(remoteQuery !== undefined && { remoteQuery }) };
    return withCalls(await run(context), vendor.calls);
  } catch (thrown) {
    return withCalls(failureOf(thrown), vendor.calls);
  }
}

type Bare = Outcome extends infer One ? (One extends { calls: unknown } ? Omit<One, 'calls'> : never) : never;

function withCalls(bare: Bare, calls: readonly VendorCall[]): Outcome {
  return Object.assign(bare, { calls });
}

function outcomeOf(operation: UnifiedOperationId, answer: unknown): Bare {
  switch (unifiedOperations[operation].method) {
    case 'list':
      return { kind: 'page', page: answer as MappedPage<object> };
    case 'delete':
      return { kind: 'deleted', id: (answer as { id: string }).id };
    case 'download':
      return { kind: 'file', file: answer as File };
    default:
      return { kind: 'record', record: answer as Mapped<object> };
  }
}

function failureOf(thrown: unknown): Bare {
  if (thrown instanceof UnmappableRequest) {
    const { status, message, missing } = thrown;
    return { kind: 'unmappable', status, message, missing };
  }
  if (thrown instanceof VendorError) {
    const { status, message, body, headers } = thrown;
    return { kind: 'refused', status, message, body, headers };
  }
  throw thrown;
}

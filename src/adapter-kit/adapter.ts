import type { Json, JsonObject } from '../core/json.js';
import type { VendorClient, VendorQuery } from './vendor-client.js';

/** The integrated account that a unified request is for. */
export interface IntegratedAccount {
  readonly id: string;
  /** Name of the integration, which is the adapter's. */
  readonly integration: string;
  /** What the account was connected with: credentials, tenant, whatever the adapter's vendor needs. */
  readonly context: JsonObject;
}

/** A unified request without its wire: what an adapter's operation maps to vendor calls. */
export interface UnifiedRequest {
  /** The record's id; undefined where the operation names none. */
  readonly id: string | undefined;
  /** Filters and other parameters that are not the platform's own, nested as they were sent: `{ ticket: { id: '5' } }`. */
  readonly query: JsonObject;
  /** Empty when none was sent. */
  readonly body: JsonObject;
}

/** A request for a page of a list. */
export interface UnifiedListRequest extends UnifiedRequest {
  /** Most records in the answer. */
  readonly limit: number;
  /** What an earlier page answered as `next`; undefined for the first page. */
  readonly position: Json | undefined;
  /** False when nobody wants to know where the list goes on: then no record beyond the limit is read. */
  readonly lookahead: boolean;
}

/** What an operation works with. It keeps no state of its own. */
export interface AdapterContext {
  readonly vendor: VendorClient;
  readonly account: IntegratedAccount;
  readonly signal: AbortSignal;
  /** What the caller wants every vendor call to carry besides: the client adds it, an adapter may need to know of it. */
  readonly remoteQuery?: VendorQuery;
}

/** A record on both sides. */
export interface Mapped<Unified = JsonObject> {
  readonly unified: Unified;
  /** The vendor's record as it was received; undefined where the vendor has none. */
  readonly remote: Json | undefined;
}

export interface MappedPage<Unified = JsonObject> {
  readonly records: readonly Mapped<Unified>[];
  /** Where the next page begins, in the adapter's own words; undefined on the last page. */
  readonly next: Json | undefined;
}

export interface DeletedRecord {
  readonly id: string;
}

/** A file as it is handed on. */
export interface File {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly filename: string | undefined;
}

/** What the operations of a method take and answer. */
export interface Methods<Unified = JsonObject> {
  list(request: UnifiedListRequest, context: AdapterContext): Promise<MappedPage<Unified>>;
  get(request: UnifiedRequest, context: AdapterContext): Promise<Mapped<Unified>>;
  create(request: UnifiedRequest, context: AdapterContext): Promise<Mapped<Unified>>;
  update(request: UnifiedRequest, context: AdapterContext): Promise<Mapped<Unified>>;
  delete(request: UnifiedRequest, context: AdapterContext): Promise<DeletedRecord>;
  import(request: UnifiedRequest, context: AdapterContext): Promise<Mapped<Unified>>;
  download(request: UnifiedRequest, context: AdapterContext): Promise<File>;
}
export type Method = keyof Methods;

/** An operation that the adapter does not have, and why: answered as the unified API answers it, shown in the matrix. */
export interface Unsupported {
  readonly unsupported: string;
}

export function isUnsupported(operation: unknown): operation is Unsupported {
  return typeof operation === 'object' && operation !== null && 'unsupported' in operation;
}

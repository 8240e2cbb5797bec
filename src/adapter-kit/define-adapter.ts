import type { JsonObject } from '../core/json.js';
import type { Json } from '../core/json.js';
import type { AdapterContext, Methods, Unsupported } from './adapter.js';
import type { UnifiedOperationId, unifiedOperations } from './operations.js';
import type { OffsetList } from './paging.js';
import type { UnifiedRecord } from './unified.js';
import type { VendorQuery } from './vendor-client.js';

type OperationsTable = typeof unifiedOperations;

/** The function behind a unified operation. */
export type AdapterOperation<Id extends UnifiedOperationId> = Methods<
  UnifiedRecord<OperationsTable[Id]['resource']>
>[OperationsTable[Id]['method']];

export type AdapterOperations = {
  readonly [Id in UnifiedOperationId]: AdapterOperation<Id> | Unsupported;
};

/** How the calls for an account say who makes them. */
export interface Connection {
  readonly headers: Readonly<Record<string, string>>;
}

/** A mapping between the unified API and one vendor. It keeps no state: everything comes with the call. */
export interface Adapter {
  readonly name: string;
  /** Name for people. */
  readonly title: string;
  /** Base URL of the real vendor, for calls that are not to stay on this machine. */
  readonly baseUrl: string;
  /** Members of an account's context that are secrets: never shown, never logged. */
  readonly secrets: readonly string[];
  connect(context: JsonObject): Connection;
  readonly operations: AdapterOperations;
  /** The vendor's own resources, for calls that are not mapped. */
  readonly proxy: Proxying;
}

/** How the vendor's resources are reached by name. */
export interface Proxying {
  /**
   * Path of a resource's list by its name; `{tenant}` stands for a member of the account's context that is no secret, and
   * `{ticket_id}`, where the account has none of that name, for a query parameter.
   */
  readonly resources: Readonly<Record<string, string>>;
  /** How the vendor is told to change a record; `patch` when absent. */
  readonly update?: 'patch' | 'put';
  list(context: AdapterContext, path: string, query: VendorQuery): OffsetList<Json>;
}

/**
 * An adapter's manifest. Every unified operation is there, as a function or as the reason why not: one that is forgotten
 * does not compile.
 * @example export default defineAdapter({ name: 'toptickets', …, operations: { listTickets, … } })
 */
export function defineAdapter(adapter: Adapter): Adapter {
  return adapter;
}

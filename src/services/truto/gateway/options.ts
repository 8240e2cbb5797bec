import type { JsonObject } from '../../../core/json.js';
import type { OperationInput } from '../../../emulator/define-service.js';
import { GatewayFailure } from '../failure.js';

export type Format = 'unified' | 'raw' | 'normalized' | 'stream' | 'debug';

/** The platform's own query parameters of a unified request. @see https://truto.one/docs/api-reference/overview/querying */
export interface UnifiedOptions {
  readonly format: Format;
  readonly excluded: readonly string[];
  readonly withoutRemoteData: boolean;
  readonly keyBy: string | undefined;
  /** Most records of a page; undefined where there is no limit. */
  readonly limit: number | undefined;
  readonly cursor: unknown;
  readonly remoteQuery: Readonly<Record<string, string>>;
  readonly etag: string | undefined;
}

const LIMIT_MAX = 100;

const OWN = new Set([
  'integrated_account_id',
  'truto_response_format',
  'truto_ignore_remote_data',
  'truto_exclude_fields',
  'truto_key_by',
  'truto_ignore_limit',
  'truto_super_query',
  'truto_skip_api_call',
  'truto_body_passthrough',
  'remote_query',
  'limit',
  'next_cursor',
  'etag',
]);

export function optionsOf({ query }: OperationInput): UnifiedOptions {
  assertEmulated(query);
  return {
    format: (query['truto_response_format'] ?? 'unified') as Format,
    excluded: (query['truto_exclude_fields'] ?? []) as readonly string[],
    withoutRemoteData: query['truto_ignore_remote_data'] === true,
    keyBy: query['truto_key_by'] as string | undefined,
    limit: query['truto_ignore_limit'] === true ? undefined : Math.min(Number(query['limit'] ?? 25), LIMIT_MAX),
    cursor: query['next_cursor'],
    remoteQuery: texts((query['remote_query'] ?? {}) as JsonObject),
    etag: query['etag'] as string | undefined,
  };
}

/** What is left for the adapter: filters and the like. */
export function filtersOf({ query }: OperationInput): JsonObject {
  return Object.fromEntries(
    Object.entries(query).filter(([name, value]) => !OWN.has(name) && value !== undefined),
  ) as JsonObject;
}

/** Names in the query that the document does not know; the adapter never sees them. */
export function unknownNames({ undeclaredQuery }: OperationInput): readonly string[] {
  return [...new Set(undeclaredQuery.map((name) => name.replace(/\[.*$/s, '')))];
}

function assertEmulated(query: OperationInput['query']): void {
  if (query['truto_super_query'] !== undefined) {
    throw new GatewayFailure(501, 'truto_super_query is not emulated: there is no synchronised copy to read from');
  }
  if (query['truto_skip_api_call'] === true) {
    throw new GatewayFailure(501, 'truto_skip_api_call is not emulated: no page says what is answered without a call');
  }
  if (query['truto_body_passthrough'] === true) {
    throw new GatewayFailure(501, 'truto_body_passthrough is not emulated: bodies are mapped');
  }
}

/** Nested parameters are written with brackets, as they came. */
function texts(remote: JsonObject, prefix = ''): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(remote)) {
    const key = prefix === '' ? name : `${prefix}[${name}]`;
    if (typeof value === 'object' && value !== null) Object.assign(flat, texts(value as JsonObject, key));
    else flat[key] = String(value);
  }
  return flat;
}

import type { AdapterContext, File } from '../../src/adapter-kit/adapter.js';
import type { CallOptions, VendorAnswer, VendorClient } from '../../src/adapter-kit/vendor-client.js';
import type { FoundOperation } from '../../src/contract/claims/sides.js';
import type { Json, JsonObject } from '../../src/core/json.js';

/** A call as the vendor would see it. */
export interface SeenCall {
  readonly operation: string;
  readonly path: JsonObject;
  readonly query: JsonObject;
  readonly body: Json;
}

export interface FakeVendor {
  readonly context: AdapterContext;
  readonly calls: readonly SeenCall[];
  /** The last call of that operation. */
  last(operation: string): SeenCall;
}

const NO_FILE: File = { bytes: new Uint8Array(), contentType: 'text/plain', filename: undefined };

export const BASE_URL = 'https://vendor.example';

/** Answers every call of a vendor's document as `answer` says and keeps what it was sent. */
export function fakeVendor(
  operations: ReadonlyMap<string, FoundOperation>,
  answer: (operation: string, query: JsonObject) => Json,
  accountContext: JsonObject = {},
): FakeVendor {
  const calls: SeenCall[] = [];
  const call = async (method: string, path: string, options: CallOptions = {}): Promise<VendorAnswer> => {
    const { operation, params } = found(operations, method, path);
    const query = plain(options.query ?? {}) as JsonObject;
    calls.push({ operation, path: params, query, body: sentBody(options) });
    return { status: 200, headers: {}, body: plain(answer(operation, query)) };
  };
  const vendor: VendorClient = {
    get: (path, query = {}) => call('get', path, { query }),
    post: (path, options) => call('post', path, options),
    put: (path, options) => call('put', path, options),
    patch: (path, options) => call('patch', path, options),
    delete: (path, options) => call('delete', path, options),
    postForFile: async (path, options) => {
      await call('post', path, options);
      return NO_FILE;
    },
    download: async () => NO_FILE,
    baseUrl: BASE_URL,
    calls: [],
  };
  const account = { id: 'account', integration: 'any', context: accountContext };
  return {
    context: { vendor, account, signal: new AbortController().signal },
    calls,
    last(operation) {
      const seen = calls.findLast((one) => one.operation === operation);
      if (seen === undefined) throw new Error(`${operation} was not called`);
      return seen;
    },
  };
}

function found(
  operations: ReadonlyMap<string, FoundOperation>,
  method: string,
  path: string,
): { operation: string; params: JsonObject } {
  for (const { operation, names, pattern, method: own } of routesOf(operations)) {
    const match = own === method ? pattern.exec(path) : null;
    if (match === null) continue;
    const params = names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')]);
    return { operation, params: Object.fromEntries(params) as JsonObject };
  }
  throw new Error(`the vendor's document has no ${method} ${path}`);
}

interface Route {
  readonly operation: string;
  readonly method: string;
  readonly names: readonly string[];
  readonly pattern: RegExp;
}
const routes = new WeakMap<ReadonlyMap<string, FoundOperation>, readonly Route[]>();

function routesOf(operations: ReadonlyMap<string, FoundOperation>): readonly Route[] {
  const known = routes.get(operations);
  if (known !== undefined) return known;
  const made = [...operations].sort(byParameterCount).map(([operation, { path, method }]) => ({
    operation,
    method,
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`),
  }));
  routes.set(operations, made);
  return made;
}

/** A path that is written out comes before one with parameters. */
function byParameterCount([, left]: [string, FoundOperation], [, right]: [string, FoundOperation]): number {
  return left.path.split('{').length - right.path.split('{').length;
}

function sentBody({ body, form }: CallOptions): Json {
  if (form === undefined) return plain(body ?? {});
  return Object.fromEntries(Object.entries(form).map(([name, file]) => [name, plainFile(file)]));
}

function plainFile({ filename = '', contentType, bytes }: File): JsonObject {
  return { filename, content_type: contentType, bytes: Buffer.from(bytes).toString('base64') };
}

/** As it would be after its way over a wire. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

import { parse } from 'yaml';
import type { Exchange } from '../../src/core/api.js';
import type { Side, ViolationCode } from '../../src/contract/violation.js';

/** An exchange in short: a JSON body is given as a value, any other as text or bytes. */
export interface Sent {
  request?: string;
  headers?: Record<string, string>;
  json?: unknown;
  body?: string | Uint8Array;
}
export interface Given {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  body?: string | Uint8Array;
}
export interface Case {
  code: ViolationCode;
  side: Side;
  title: string;
  /** The operation (YAML flow or block) at `at`, which defaults to `GET /things`. */
  operation: string;
  at?: string;
  schemas?: string;
  version?: string;
  extra?: string;
  sent?: Sent;
  given?: Given;
  /** Planted: where the violation is. Legal neighbours have none. */
  pointer?: string;
}

export const json = (schema: string, headers = ''): string =>
  `{responses: {'200': {description: ok, ${headers} content: {application/json: {schema: ${schema}}}}}}`;
export const takes = (schema: string, type = 'application/json', more = ''): string =>
  `{requestBody: {required: true, content: {'${type}': {schema: ${schema} ${more}}}}, responses: {'204': {description: done}}}`;
export const asks = (parameter: string): string =>
  `{parameters: [${parameter}], responses: {'204': {description: done}}}`;
export const plain = `{responses: {'204': {description: done}}}`;
export const post = { request: 'POST /things' };
export const created = { status: 204 };

export const pets = `
Cat: {type: object, required: [kind, lives], properties: {kind: {const: cat}, lives: {type: integer}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}, breed: {type: string}}}
Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}],
  discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'}}}
Animal: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
Bird: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, required: [wings], properties: {wings: {type: integer}}}]}
Node: {type: object, required: [name], properties: {name: {type: string}, child: {$ref: '#/components/schemas/Node'}}}
`;
/** What the case describes, whole. */
export function documentOf(one: Case): object {
  const [method = 'GET', template = '/things'] = (one.at ?? 'GET /things').split(' ');
  const extra = (parse(one.extra ?? '{}') ?? {}) as Record<string, object>;
  return {
    openapi: one.version ?? '3.1.0',
    info: { title: 'planted', version: '1' },
    paths: { [template]: { [method.toLowerCase()]: parse(one.operation) as object } },
    components: { schemas: parse(one.schemas ?? '{}') as object },
    ...extra,
  };
}

function bytesOf({ json: value, body }: Sent | Given): Uint8Array | undefined {
  if (value !== undefined) return new TextEncoder().encode(JSON.stringify(value));
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}

/** What the case describes, whole. */
export function exchangeOf({ sent = {}, given = {} }: Case): Exchange {
  const [method = 'GET', target = '/things'] = (sent.request ?? 'GET /things').split(' ');
  const typed = (part: Sent | Given): Record<string, string> =>
    part.json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const body = bytesOf(sent);
  const length: Record<string, string> = body ? { 'content-length': String(body.length) } : {};
  return {
    request: { method, target, headers: { ...length, ...typed(sent), ...sent.headers }, body },
    response: { status: given.status ?? 200, headers: { ...typed(given), ...given.headers }, body: bytesOf(given) },
  };
}

import type { Headers } from '../../core/api.js';
import type { Finding, ViolationCode } from '../violation.js';
import type { ReadBody } from './body-bytes.js';
import type { ApiDocument } from './document.js';
import { at, isNode, listAt, step, type Node } from './node.js';
import type { Operation } from './operation.js';
import { isPlainScalar, fromPairs, pairsOf, type Parameter } from './parameter-value.js';
import { headerText } from './parameters.js';
import { sliceForPrism } from './prism-document.js';
import { readPairs } from './query.js';

interface Diagnostic {
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
  readonly severity: number;
}

/** prism's operation, as far as we touch it. */
interface PrismOperation {
  readonly method: string;
  readonly path: string;
  readonly request?: Readonly<Record<string, unknown>>;
  readonly responses: readonly Readonly<Record<string, unknown>>[];
}

type Outcome = { readonly _tag: 'Left'; readonly left: readonly Diagnostic[] } | { readonly _tag: 'Right' };
type Validate = (input: { resource: unknown; element: unknown }) => Outcome;

/** prism-http's two validators and its document reader, imported only when a judge is made. */
export interface Prism {
  readonly validateInput: Validate;
  readonly validateOutput: Validate;
  readonly readOperations: (document: object) => Promise<readonly unknown[]>;
}

export interface PrismFindings {
  readonly request: readonly Finding[];
  readonly response: readonly Finding[];
}

/** A body, and the key in `content` that it is judged by: prism is not asked to choose. */
interface JudgedBody {
  readonly body: ReadBody | undefined;
  readonly media?: string | undefined;
}

export interface PrismExchange {
  readonly path: string;
  readonly query: string;
  readonly request: { readonly headers: Headers } & JudgedBody;
  readonly response: { readonly status: number; readonly headers: Headers } & JudgedBody;
}

/** Loads only what is needed: the whole of prism costs three times as much. */
export async function loadPrism(): Promise<Prism> {
  const [validator, operations] = await Promise.all([
    import('@stoplight/prism-http/dist/validator/index.js'),
    import('@stoplight/prism-http/dist/utils/operations.js'),
  ]);
  return {
    validateInput: validator.validateInput as unknown as Validate,
    validateOutput: validator.validateOutput as unknown as Validate,
    readOperations: (document) => operations.getHttpOperationsFromSpec(document),
  };
}

/**
 * prism's opinion on exchanges of one operation.
 * @throws whatever prism throws when it cannot read the operation.
 */
export async function prepareSecondOpinion(
  prism: Prism,
  document: ApiDocument,
  operation: Operation,
): Promise<(exchange: PrismExchange) => PrismFindings> {
  const { template, method } = operation;
  const read = (await prism.readOperations(sliceForPrism(document, template, method))) as readonly PrismOperation[];
  const found = read.find((candidate) => candidate.path === template && candidate.method.toUpperCase() === method);
  if (!found) throw new Error(`prism does not see ${method} ${template}`);
  const own = withSafeParameters(found, operation);
  return (exchange) => ({
    request: findingsOf(prism.validateInput(inputOf(own, operation, exchange)), 'request'),
    response: findingsOf(prism.validateOutput(outputOf(own, exchange)), 'response'),
  });
}

/**
 * prism builds an object from nothing for an absent deepObject, lower-cases the names of object fields, and throws on
 * an absent list header. It is asked about scalars, and about lists in queries; the rest is ours alone.
 */
function withSafeParameters(found: PrismOperation, operation: Operation): PrismOperation {
  const isSafe = (parameters: readonly Parameter[], name: unknown): boolean => {
    const parameter = parameters.find((candidate) => candidate.name.toLowerCase() === String(name).toLowerCase());
    if (!parameter || parameter.isJson) return false;
    return (
      isPlainScalar(parameter.schema) ||
      (parameter.in === 'query' && parameter.style === 'form' && isFlatList(parameter))
    );
  };
  const keep = (list: unknown, parameters: readonly Parameter[]): unknown =>
    Array.isArray(list) ? list.filter((entry: { name?: unknown }) => isSafe(parameters, entry.name)) : [];
  const inPlace = (place: string): readonly Parameter[] =>
    operation.parameters.filter((parameter) => parameter.in === place);
  const request = { ...found.request };
  for (const place of ['query', 'path'] as const) request[place] = keep(request[place], inPlace(place));
  request.headers = keep(request.headers, inPlace('header'));
  const responses = found.responses.map((response) => ({
    ...response,
    headers: keep(response.headers, operation.responses.get(String(response.code).toUpperCase())?.headers ?? []),
  }));
  return { ...found, request, responses };
}

function isFlatList({ schema, isList, isObject }: Parameter): boolean {
  return isList && !isObject && typeof schema === 'object' && schema.type === 'array';
}

function inputOf(
  own: PrismOperation,
  operation: Operation,
  exchange: PrismExchange,
): { resource: unknown; element: unknown } {
  const body = valueOf(exchange.request.body);
  return {
    resource: { ...own, request: { ...own.request, body: body && onlyOf(own.request?.body, exchange.request.media) } },
    element: {
      method: operation.method.toLowerCase(),
      // prism takes a comma in a segment for a list.
      url: { path: exchange.path.replaceAll(',', '%2C'), query: queryFor(operation, exchange.query) },
      headers: flat(exchange.request.headers),
      body: body?.value,
    },
  };
}

function outputOf(own: PrismOperation, { response }: PrismExchange): { resource: unknown; element: unknown } {
  const body = valueOf(response.body);
  return {
    resource: {
      ...own,
      responses: own.responses.map((declared) =>
        body ? onlyOf(declared, response.media) : { ...declared, contents: [] },
      ),
    },
    element: { statusCode: response.status, headers: flat(response.headers), body: body?.value },
  };
}

/** A declared body with the one content that counts. */
function onlyOf(declared: unknown, media: string | undefined): Node | undefined {
  if (!isNode(declared) || media === undefined) return isNode(declared) ? declared : undefined;
  return {
    ...declared,
    contents: listAt(declared, 'contents').filter((content) => at(content, 'mediaType') === media),
  };
}

/** Forms and binary bodies are ours: prism loses repeated fields and reads parts as text. */
function valueOf(body: ReadBody | undefined): { value: unknown } | undefined {
  return body?.kind === 'json' ? { value: body.value } : undefined;
}

/** The query as prism understands it: a list is repeated values, or one comma list, whatever brackets it came with. */
function queryFor({ parameters }: Operation, query: string): Record<string, string | string[]> {
  const { pairs } = readPairs(query);
  const result: Record<string, string | string[]> = {};
  for (const parameter of parameters.filter((candidate) => candidate.in === 'query')) {
    const own = pairsOf(parameter, pairs);
    // prism has no empty list: `ids=` would be a list of one empty text.
    if (own.length === 0 || (parameter.isList && own.every(({ value }) => value === ''))) continue;
    const [wire] = fromPairs(parameter, own);
    if (typeof wire === 'string') result[parameter.name] = wire;
    else if (Array.isArray(wire))
      result[parameter.name] = parameter.explode ? wire.map(String) : wire.map(String).join(',');
  }
  return result;
}

/** Content types and lengths are judged by ours: prism throws on malformed ones, and looks for labels as they stand. */
function flat(headers: Headers): Record<string, string> {
  const names = Object.keys(headers).filter((name) => name !== 'content-length' && name !== 'content-type');
  return Object.fromEntries(names.map((name) => [name, headerText(headers, name) ?? '']));
}

const errorSeverity = 0;

function findingsOf(outcome: Outcome, side: 'request' | 'response'): Finding[] {
  if (outcome._tag === 'Right') return [];
  return outcome.left
    .filter((diagnostic) => diagnostic.severity === errorSeverity)
    .flatMap((diagnostic) => findingOf(diagnostic, side));
}

/**
 * Presence, content types and statuses are decided by rules of ours (prism calls the body `0`, and an empty query
 * value, missing); prism is heard about values.
 */
function findingOf({ path = [], code, message }: Diagnostic, side: 'request' | 'response'): Finding[] {
  const [place, ...rest] = path.map(String);
  if (place === undefined || (place !== 'body' && rest.length === 0)) return [];
  // prism divides in binary, where 19.99 is no multiple of 0.01.
  if (code === 'multipleOf') return [];
  const codes: Readonly<Record<string, ViolationCode>> = {
    body: 'DD_BODY_INVALID',
    header: side === 'request' ? 'DD_PARAMETER_INVALID' : 'DD_HEADER_INVALID',
  };
  const named = /(?:required property|found|unevaluated properties:) '([^']*)'/.exec(message)?.[1];
  const pointer = `${place === 'body' ? '' : `/${place}`}${rest.map((part) => `/${part}`).join('')}${named === undefined ? '' : step(named)}`;
  return [
    { code: codes[place] ?? 'DD_PARAMETER_INVALID', pointer, message, expected: { keyword: code }, actual: undefined },
  ];
}

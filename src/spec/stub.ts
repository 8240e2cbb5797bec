/** The only file of the emulator that knows prism. It is loaded with the first stubber: start-up never pays for it. */
import { validateHeaderValue } from 'node:http';
import { messageOf } from '../core/errors.js';
import { responseFor } from './response.js';
import { concreteType, copyForStubs, isJson, sliceResponse, SLICE_PATH, stubbedMedia } from './stub-document.js';
import type { ApiOperation, ServiceSpec } from './types.js';

/** An answer made up from the document alone. */
export interface Stub {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A JSON value, or the text of another media type; undefined where the document declares no body. */
  readonly body: unknown;
  readonly isJson: boolean;
}

/** Why no answer could be made that fits the document. */
export interface NoStub {
  readonly impossible: string;
}

export interface StubOptions {
  /** The same seed gives the same answer. */
  readonly seed: string;
  /** Default: the lowest success that the document declares. */
  readonly status?: number;
}

/** Makes up answers to the operations of one document. */
export interface Stubber {
  answer(operation: ApiOperation, options: StubOptions): Promise<Stub | NoStub>;
}

/** The generator guesses at what it does not understand: another seed may fit, and costs about a millisecond. */
const ATTEMPTS_MAX = 24;

/**
 * Loads prism for the service's document. An answer is the document's example where it has one, and otherwise made from
 * the schema; either way it fits the document.
 * @example const stub = await (await createStubber(spec)).answer(operation, { seed: '1' })
 */
export async function createStubber(spec: ServiceSpec): Promise<Stubber> {
  const prism = await loadPrism();
  const copy = copyForStubs(spec.document);
  const resources = new Map<string, Promise<Resource>>();
  const resourceOf = (operation: ApiOperation, status: number): Promise<Resource> => {
    const key = `${operation.id} ${status}`;
    const resource = resources.get(key) ?? prism.read(sliceResponse(copy, operation, status));
    resources.set(key, resource);
    return resource;
  };
  return {
    async answer(operation, { seed, status = stubbedStatus(operation) }) {
      if (status === undefined) return { impossible: `the document declares no success for ${operation.id}` };
      try {
        return firstFitting(spec, operation, prism.draws(await resourceOf(operation, status), seed));
      } catch (thrown) {
        return { impossible: `prism cannot read what ${operation.id} answers: ${messageOf(thrown)}` };
      }
    },
  };
}

/** The lowest success that the document declares, where a range begins with its first status; undefined without any. */
export function stubbedStatus(operation: ApiOperation): number | undefined {
  const successes = operation.responses.filter(({ status }) => /^2(\d\d|XX)$/.test(status));
  const lowest = successes.map(({ status }) => Number(status.replace('XX', '00'))).sort((left, right) => left - right);
  return lowest[0] ?? (responseFor(operation, 200) === undefined ? undefined : 200);
}

function firstFitting(spec: ServiceSpec, operation: ApiOperation, drawn: Iterable<Drawn>): Stub | NoStub {
  let reason = '';
  for (const draw of drawn) {
    if ('failure' in draw) {
      reason = draw.failure;
      continue;
    }
    const stub = stubOf(operation, draw);
    const [issue] = spec.checkResponse(operation, stub.status, stub.headers['content-type'], stub.body);
    if (issue === undefined && (stub.isJson || stub.body === undefined || typeof stub.body === 'string')) return stub;
    reason = issue === undefined ? 'its body is neither JSON nor text' : `/${issue.path.join('/')} ${issue.message}`;
  }
  return { impossible: `prism makes no answer for ${operation.id} that fits the document: ${reason}` };
}

function stubOf(operation: ApiOperation, { statusCode: status, headers, body }: PrismAnswer): Stub {
  const type = body === undefined ? undefined : stubbedMedia(operation, status)?.type;
  const contentType = type === undefined ? undefined : concreteType(type);
  return {
    status,
    headers: { ...sendable(headers ?? {}), ...(contentType !== undefined && { 'content-type': contentType }) },
    body,
    isJson: contentType !== undefined && isJson(contentType),
  };
}

/** Decided by the server that sends the answer, or by its body. */
const OF_THE_WIRE = new Set(['content-type', 'content-length', 'transfer-encoding', 'connection', 'date']);

function sendable(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(
    named.flatMap(([name, value]) =>
      OF_THE_WIRE.has(name) || value === null || !isHeaderValue(name, String(value)) ? [] : [[name, String(value)]],
    ),
  );
}

function isHeaderValue(name: string, value: string): boolean {
  try {
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

type Mocker = typeof import('@stoplight/prism-http/dist/mocker/index.js');
type Reader = typeof import('@stoplight/prism-http/dist/utils/operations.js');
type Resource = Awaited<ReturnType<Reader['getHttpOperationsFromSpec']>>[number];

interface PrismAnswer {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}
type Drawn = PrismAnswer | { readonly failure: string };

interface Prism {
  readonly read: (document: object) => Promise<Resource>;
  /** The example, where there is one, then what the generator makes of one seed after the other. */
  readonly draws: (resource: Resource, seed: string) => Iterable<Drawn>;
}

/** Its mocker and its reader: the validators, the proxy and the router have no part in this. */
async function loadPrism(): Promise<Prism> {
  const [{ default: mocker }, { default: reader }] = await Promise.all([
    import('@stoplight/prism-http/dist/mocker/index.js'),
    import('@stoplight/prism-http/dist/utils/operations.js'),
  ]);
  return {
    async read(document) {
      const operations = await reader.getHttpOperationsFromSpec(document);
      const resource = operations.find(({ path }) => path === SLICE_PATH);
      if (resource === undefined) throw new Error('it does not see the operation');
      return resource;
    },
    *draws(resource, seed) {
      if (hasExample(resource)) yield draw(mocker, resource, { dynamic: false });
      if (lacksSchema(resource)) {
        yield { failure: 'the document says nothing of the body' };
        return;
      }
      for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
        yield draw(mocker, resource, { dynamic: true, seed: `${seed}\n${attempt}` });
      }
    },
  };
}

function hasExample({ responses: [response] }: Resource): boolean {
  return (response?.contents ?? []).some(({ examples: [first] = [] }) => first !== undefined && 'value' in first);
}

/** A body of which nothing is said: there is nothing to generate it from. */
function lacksSchema({ responses: [response] }: Resource): boolean {
  return (response?.contents ?? []).some(({ schema }) => schema === undefined);
}

function draw(mocker: Mocker, resource: Resource, config: { dynamic: boolean; seed?: string }): Drawn {
  const data = { method: 'get', url: { path: SLICE_PATH } } as const;
  const result = mocker.default({ resource, input: { data, validations: [] }, config })(silent) as Either;
  return result._tag === 'Right' ? result.right : { failure: messageOf(result.left) };
}

type Either =
  { readonly _tag: 'Left'; readonly left: unknown } | { readonly _tag: 'Right'; readonly right: PrismAnswer };

const nothing = (): void => undefined;

/** prism insists on a logger. */
const silent: { readonly child: () => unknown } & Readonly<Record<string, () => unknown>> = {
  child: () => silent,
  success: nothing,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
};

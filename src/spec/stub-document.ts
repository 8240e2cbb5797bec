import { jsonPointer } from '../core/json.js';
import { childReader, isNode, listOf, localPointer, nodeOf, pointerSteps, valueAt, type Node } from './document.js';
import { bareMediaType } from './operations.js';
import { responseFor } from './response.js';
import { cutCycles } from './stub-cycles.js';
import { prepareSchema } from './stub-schema.js';
import type { ApiOperation, MediaType } from './types.js';
import { walk } from './walk.js';

type Mutable = Record<string, unknown>;

/** Where the one operation of a slice stands. */
export const SLICE_PATH = '/deskdouble-stub';
const RESPONSE_AT = ['paths', SLICE_PATH, 'get', 'responses'] as const;
/** prism reads schemas as draft-07 unless it is told otherwise. */
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * A copy of a 3.1 document that prism may be given: it makes of the schemas what they mean, follows no reference out of
 * the document (samples are searched for references too), and draws no number that the seed does not decide.
 */
export function copyForStubs(document: Node): Node {
  const copy: Mutable = structuredClone<Mutable>(document);
  for (const { kind, node, parent } of walk(copy)) {
    const mutable: Mutable = node;
    for (const key of Object.keys(mutable)) {
      // `x-faker` and its like draw numbers of their own.
      if (key.startsWith('x-') || (isData(kind, key) && referencesIn(mutable[key]).length > 0)) delete mutable[key];
    }
    if (kind === 'schema') prepareSchema(mutable, parent === 'schema');
  }
  return copy;
}

const DATA = new Set(['example', 'default', 'enum', 'const', 'value']);

/** Plain data, in which `$ref` is a word like any other. */
function isData(kind: string, key: string): boolean {
  return DATA.has(key) || (kind === 'schema' && key === 'examples');
}

/** The media type to answer with: JSON where there is a choice. */
export function stubbedMedia(operation: ApiOperation, status: number): MediaType | undefined {
  const content = responseFor(operation, status)?.content ?? [];
  const preferred = content.find(({ type }) => type === 'application/json');
  return preferred ?? content.find(({ type }) => isJson(concreteType(type))) ?? content[0];
}

/** True for media types whose bodies are JSON. */
export function isJson(type: string): boolean {
  return /[/+]json$/.test(type);
}

const OF_RANGES: Readonly<Record<string, string>> = {
  '*/*': 'application/json',
  'application/*': 'application/json',
  'text/*': 'text/plain',
};

/** What a range such as `text/*` is answered with: a `content-type` names one type. */
export function concreteType(type: string): string {
  return OF_RANGES[type] ?? type.replace('*', 'octet-stream');
}

/** A document of a single operation with a single response, and of what that refers to. */
export function sliceResponse(copy: Node, operation: ApiOperation, status: number): Node {
  const declared = responseFor(operation, status)?.status ?? '';
  const child = childReader(copy);
  const paths = { node: nodeOf(copy['paths']), pointer: '/paths' };
  const responses = child(paths, operation.path, operation.method.toLowerCase(), 'responses');
  const key = Object.keys(responses.node).find((name) => name.toUpperCase() === declared.toUpperCase()) ?? declared;
  const { headers, content } = child(responses, key).node;
  const media = stubbedMedia(operation, status)?.type;
  const chosen = Object.entries(nodeOf(content)).find(([type]) => bareMediaType(type) === media);
  const response = {
    description: '',
    ...(headers !== undefined && { headers }),
    ...(chosen !== undefined && { content: { [concreteType(chosen[0])]: chosen[1] } }),
  };
  const slice = withReferenced(copy, {
    openapi: '3.1.0',
    jsonSchemaDialect: DIALECT,
    info: { title: '', version: '' },
    paths: { [SLICE_PATH]: { get: { responses: { [status]: response } } } },
  });
  const [body] = Object.values(nodeOf(valueAt(slice, jsonPointer([...RESPONSE_AT, status, 'content']))));
  cutCycles(slice, nodeOf(body)['schema']);
  return slice;
}

/** prism resolves references in place: each slice is a copy of its own. */
function withReferenced(copy: Node, part: Node): Mutable {
  const slice: Mutable = structuredClone<Mutable>(part);
  const open = referencesIn(slice);
  const seen = new Set<string>();
  for (const reference of open) {
    // `/components/schemas/Ticket`, whatever below it was meant.
    const steps = pointerSteps(localPointer(reference) ?? '').slice(0, 3);
    const pointer = jsonPointer(steps);
    if (steps.length === 0 || seen.has(pointer)) continue;
    seen.add(pointer);
    const value = structuredClone(valueAt(copy, pointer));
    put(slice, steps, value);
    open.push(...referencesIn(value));
  }
  return slice;
}

function put(target: Mutable, steps: readonly string[], value: unknown): void {
  const [step = '', ...rest] = steps;
  if (rest.length === 0) target[step] = value;
  else put((target[step] ??= {}) as Mutable, rest, value);
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return listOf(value).flatMap(referencesIn);
  if (!isNode(value)) return [];
  const own = typeof value['$ref'] === 'string' ? [value['$ref']] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

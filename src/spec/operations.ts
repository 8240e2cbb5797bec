import { METHODS, below, childReader, listOf, nodeOf, type Child, type Located, type Node } from './document.js';
import type { ApiOperation, MediaType, Parameter, ResponseSpec } from './types.js';

/** A parameter with the place of its schema, which its validator is compiled from. */
export interface LocatedParameter extends Parameter {
  /** JSON pointer in the document. */
  readonly pointer: string;
}

export interface LocatedOperation extends ApiOperation {
  readonly parameters: readonly LocatedParameter[];
}

const PLACES = ['path', 'query', 'header'] as const;
/** OpenAPI leaves these headers to other parts of the document. */
const RESERVED_HEADERS = new Set(['accept', 'content-type', 'authorization']);

/** Reads one thing from the place it is declared at; what several operations refer to is read once. */
interface Reader {
  readonly document: Node;
  readonly child: Child;
  readonly parameter: (at: Located) => LocatedParameter | undefined;
  readonly content: (at: Located) => MediaType[];
}

/** Operations of a checked OpenAPI 3.1 document by operationId, in the document's order, with references resolved. */
export function readOperations(document: Node): Map<string, LocatedOperation> {
  const child = childReader(document);
  const parameter = once((at) => readParameter(child, at));
  const reader: Reader = { document, child, parameter, content: once((at) => readContent(child, at)) };
  const operations = new Map<string, LocatedOperation>();
  const paths: Located = { node: nodeOf(document['paths']), pointer: '/paths' };
  for (const path of Object.keys(paths.node)) {
    const item = child(paths, path);
    for (const method of METHODS) {
      if (item.node[method] === undefined) continue;
      const operation = readOperation(reader, path, method, item);
      operations.set(operation.id, operation);
    }
  }
  return operations;
}

function once<T>(read: (at: Located) => T): (at: Located) => T {
  const known = new Map<Node, T>();
  return (at) => {
    let value = known.get(at.node);
    if (value === undefined) known.set(at.node, (value = read(at)));
    return value;
  };
}

function readOperation(reader: Reader, path: string, method: string, item: Located): LocatedOperation {
  const here = reader.child(item, method);
  const { node } = here;
  return {
    id: String(node['operationId']),
    method: method.toUpperCase(),
    path,
    summary: String(node['summary'] ?? ''),
    parameters: readParameters(reader, [item, here]),
    body: node['requestBody'] === undefined ? undefined : readBody(reader, reader.child(here, 'requestBody')),
    responses: readResponses(reader, reader.child(here, 'responses')),
    ...readSecurity(node['security'] ?? reader.document['security']),
    ...readOwnWords(item.node, node),
  };
}

/** What the document says in words of ours. */
function readOwnWords(item: Node, operation: Node): Pick<ApiOperation, 'takesRest' | 'notEmulated' | 'secrets'> {
  const reason = operation['x-deskdouble-not-emulated'];
  const secrets = operation['x-deskdouble-secrets'];
  return {
    ...(item['x-deskdouble-rest'] === true && { takesRest: true }),
    ...(typeof reason === 'string' && { notEmulated: reason }),
    ...(secrets !== undefined && { secrets: listOf(secrets).map(String) }),
  };
}

/** Later owners override earlier ones: an operation's own parameter replaces the path's of the same name and place. */
function readParameters(reader: Reader, owners: readonly Located[]): LocatedParameter[] {
  const parameters = new Map<string, LocatedParameter>();
  for (const owner of owners) {
    const list = { node: { ...listOf(owner.node['parameters']) }, pointer: below(owner.pointer, 'parameters') };
    for (const at of Object.keys(list.node)) {
      const parameter = reader.parameter(reader.child(list, at));
      if (parameter !== undefined) parameters.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...parameters.values()];
}

function readParameter(child: Child, at: Located): LocatedParameter | undefined {
  const { node } = at;
  const name = String(node['name']);
  const place = PLACES.find((known) => known === node['in']);
  if (place === undefined || (place === 'header' && RESERVED_HEADERS.has(name.toLowerCase()))) return undefined;
  const mediaType = Object.keys(nodeOf(node['content']))[0];
  const steps = mediaType === undefined ? ['schema'] : ['content', mediaType, 'schema'];
  const style = mediaType === undefined ? String(node['style'] ?? (place === 'query' ? 'form' : 'simple')) : 'content';
  const { node: schema } = child(at, ...steps);
  const explode = typeof node['explode'] === 'boolean' ? node['explode'] : style === 'form';
  const pointer = below(at.pointer, ...steps);
  return { name, in: place, required: node['required'] === true, schema, pointer, style, explode };
}

function readBody(reader: Reader, at: Located): NonNullable<ApiOperation['body']> {
  return { required: at.node['required'] === true, content: reader.content(at) };
}

function readResponses(reader: Reader, at: Located): ResponseSpec[] {
  const statuses = Object.keys(at.node).filter((status) => !status.startsWith('x-'));
  return statuses.map((status) => ({
    status: /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status,
    content: reader.content(reader.child(at, status)),
  }));
}

function readContent(child: Child, at: Located): MediaType[] {
  return Object.entries(nodeOf(at.node['content'])).map(([type, media]) => ({
    type: bareMediaType(type),
    schema: contentSchema(child, at, type, nodeOf(media)['schema']),
  }));
}

/** A schema that is nothing but a reference is the one it refers to, so that all who refer to it share a validator. */
function contentSchema(child: Child, at: Located, type: string, schema: unknown): string | undefined {
  if (schema === undefined) return undefined;
  const keys = Object.keys(nodeOf(schema));
  const isReference = keys.length === 1 && keys[0] === '$ref';
  return isReference ? child(at, 'content', type, 'schema').pointer : below(at.pointer, 'content', type, 'schema');
}

/** Lower case and without parameters: `application/json` of `Application/JSON; charset=utf-8`. */
export function bareMediaType(text: string): string {
  const end = text.indexOf(';');
  return (end === -1 ? text : text.slice(0, end)).trim().toLowerCase();
}

function readSecurity(security: unknown): { authenticated: boolean; scopes: string[] } {
  const alternatives = listOf(security).map(nodeOf);
  // An empty alternative means that the request may also come without a credential.
  const authenticated = alternatives.length > 0 && alternatives.every((one) => Object.keys(one).length > 0);
  const scopes = Object.values(alternatives[0] ?? {}).flatMap((names) => listOf(names).map(String));
  return { authenticated, scopes: [...new Set(scopes)] };
}

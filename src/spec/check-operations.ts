import { METHODS, below, isNode, listOf, locate, nodeOf, valueAt, type Located, type Node } from './document.js';
import { suggestion } from './keys.js';
import { templateSegments } from './route.js';
import type { Source } from './source.js';

/** Checks paths, operations and security requirements: everything that routing and reading of requests relies on. */
export function checkOperations(source: Source, document: Node): void {
  const shapes = new Map<string, string>();
  const ids = new Map<string, string>();
  checkSecurity(source, document, '/security');
  for (const path of Object.keys(nodeOf(document['paths']))) {
    if (path.startsWith('x-')) continue;
    checkPath(source, path, shapes);
    const item = locate(document, below('/paths', path));
    checkRest(source, path, item);
    for (const method of METHODS) {
      if (item.node[method] === undefined) continue;
      const pointer = below(item.pointer, method);
      if (!isNode(item.node[method])) source.refuse(pointer, 'an operation must be an object');
      checkId(source, item.node[method], pointer, ids);
      checkResponses(source, document, pointer);
      checkBody(source, document, pointer);
      checkParameters(source, document, path, [item.pointer, pointer]);
      checkSecurity(source, document, below(pointer, 'security'));
      checkOwnWords(source, item.node[method], pointer);
    }
  }
}

/** `x-deskdouble-rest`: only a parameter that is a whole segment, and the last one, can take what is left. */
function checkRest(source: Source, path: string, { node, pointer }: Located): void {
  const word = 'x-deskdouble-rest';
  if (node[word] === undefined) return;
  if (node[word] !== true) return source.refuse(below(pointer, word), `${word} must be true where it stands`);
  if (!/\/\{[^{}]+\}$/.test(path)) {
    source.refuse(below(pointer, word), `'${path}' must end in one parameter, as in /files/{path}: it takes the rest`);
  }
}

function checkOwnWords(source: Source, operation: Node, pointer: string): void {
  const reason = operation['x-deskdouble-not-emulated'];
  if (reason !== undefined && (typeof reason !== 'string' || reason.trim() === '')) {
    source.refuse(below(pointer, 'x-deskdouble-not-emulated'), 'it must be a text: the reason that callers are told');
  }
  const secrets = operation['x-deskdouble-secrets'];
  if (secrets !== undefined && (!Array.isArray(secrets) || secrets.some((name) => typeof name !== 'string'))) {
    source.refuse(below(pointer, 'x-deskdouble-secrets'), 'it must list names of members, as in [secret]');
  }
}

function checkPath(source: Source, path: string, shapes: Map<string, string>): void {
  const pointer = below('/paths', path);
  if (!path.startsWith('/')) source.refuse(pointer, `the path '${path}' must begin with /`);
  const segments = templateSegments(path);
  if (segments === undefined) {
    return source.refuse(
      pointer,
      `a segment of '${path}' must be text or hold one parameter, as in /tickets/{ticket_id}`,
    );
  }
  const shape = segments.map((part) => ('param' in part ? `${part.prefix}{}${part.suffix}` : part.text)).join('/');
  const twin = shapes.get(shape);
  if (twin !== undefined)
    source.refuse(pointer, `'${path}' matches the same requests as '${twin}'; make them one path`);
  shapes.set(shape, path);
}

function checkId(source: Source, operation: Node, pointer: string, ids: Map<string, string>): void {
  const id = operation['operationId'];
  if (typeof id !== 'string' || id === '')
    return source.refuse(pointer, 'operationId is missing; models and code name operations by it');
  const other = ids.get(id);
  if (other !== undefined)
    source.refuse(below(pointer, 'operationId'), `operationId '${id}' is taken by ${other}; give it another`);
  ids.set(id, pointer);
}

function checkResponses(source: Source, document: Node, operation: string): void {
  const pointer = below(operation, 'responses');
  const statuses = Object.keys(nodeOf(valueAt(document, pointer))).filter((status) => !status.startsWith('x-'));
  if (statuses.length === 0) source.refuse(operation, 'responses is missing or empty; declare at least one status');
  for (const status of statuses) {
    if (/^(?:[1-5](?:\d\d|XX)|default)$/i.test(status)) continue;
    source.refuse(below(pointer, status), `'${status}' is no status; it must be as in 200, 4XX or default`);
  }
}

function checkBody(source: Source, document: Node, operation: string): void {
  const pointer = below(operation, 'requestBody');
  if (valueAt(document, pointer) === undefined) return;
  const { node } = locate(document, pointer);
  if (Object.keys(nodeOf(node['content'])).length === 0) {
    source.refuse(pointer, 'content is missing or empty; declare at least one media type');
  }
}

function checkParameters(source: Source, document: Node, path: string, owners: readonly string[]): void {
  const operation = owners.at(-1) ?? '';
  const inPath = new Set<string>();
  for (const owner of owners) {
    const seen = new Set<string>();
    for (const at of listOf(valueAt(document, below(owner, 'parameters'))).keys()) {
      const pointer = below(owner, 'parameters', at);
      const { node } = locate(document, pointer);
      checkParameter(source, node, pointer);
      const identity = `${String(node['in'])} parameter '${String(node['name'])}'`;
      if (seen.has(identity)) source.refuse(pointer, `the ${identity} is declared twice; keep one`);
      seen.add(identity);
      if (node['in'] === 'path') inPath.add(String(node['name']));
    }
  }
  const named = (templateSegments(path) ?? []).flatMap((segment) => ('param' in segment ? [segment.param] : []));
  for (const name of named) {
    if (!inPath.has(name))
      source.refuse(operation, `the path parameter '${name}' of ${path} is not declared; ${suggestion(name, inPath)}`);
  }
  for (const name of inPath) {
    if (!named.includes(name))
      source.refuse(operation, `the path parameter '${name}' does not occur in ${path}; ${suggestion(name, named)}`);
  }
}

function checkParameter(source: Source, parameter: Node, pointer: string): void {
  const { name, in: place } = parameter;
  if (typeof name !== 'string' || name === '' || name === '__proto__') {
    source.refuse(pointer, 'name is missing; a parameter needs a name');
  }
  if (!['path', 'query', 'header', 'cookie'].includes(String(place))) {
    source.refuse(pointer, `the parameter '${String(name)}' needs an 'in': path, query, header or cookie`);
  }
  if (place === 'path' && parameter['required'] !== true) {
    source.refuse(pointer, `the path parameter '${String(name)}' must have required: true`);
  }
  const content = Object.values(nodeOf(parameter['content']));
  const schemas = [parameter['schema'], ...content.map((media) => nodeOf(media)['schema'])].filter(isNode);
  if (schemas.length !== 1) {
    source.refuse(pointer, `the parameter '${String(name)}' must have one schema, its own or that of one media type`);
  }
}

function checkSecurity(source: Source, document: Node, pointer: string): void {
  for (const [at, requirement] of listOf(valueAt(document, pointer)).entries()) {
    for (const [scheme, scopes] of Object.entries(nodeOf(requirement))) {
      const here = below(pointer, at, scheme);
      const schemes = nodeOf(valueAt(document, '/components/securitySchemes'));
      if (!Object.hasOwn(schemes, scheme)) {
        source.refuse(here, `there is no security scheme '${scheme}'; ${suggestion(scheme, Object.keys(schemes))}`);
      }
      checkScopes(source, locate(document, below('/components/securitySchemes', scheme)).node, scopes, here);
    }
  }
}

function checkScopes(source: Source, scheme: Node, scopes: unknown, pointer: string): void {
  if (scheme['type'] !== 'oauth2') return;
  const flows = Object.values(nodeOf(scheme['flows']));
  const known = new Set(flows.flatMap((flow) => Object.keys(nodeOf(nodeOf(flow)['scopes']))));
  for (const scope of listOf(scopes).map(String)) {
    if (!known.has(scope))
      source.refuse(pointer, `the scheme declares no scope '${scope}'; ${suggestion(scope, known)}`);
  }
}

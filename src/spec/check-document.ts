import { checkOperations } from './check-operations.js';
import { checkExamples, checkSchemas } from './check-schemas.js';
import { toVersion31 } from './convert.js';
import { isNode, localPointer, nodeOf, valueAt, type Node } from './document.js';
import { keyProblem, suggestion } from './keys.js';
import type { Source } from './source.js';
import { walk } from './walk.js';

const DIALECTS = ['https://json-schema.org/draft/2020-12/schema', 'https://spec.openapis.org/oas/3.1/dialect/base'];

/**
 * The document of `source` in 3.1 form, after every check that does not need its model.
 * @throws {DeskdoubleError} DD_BAD_DOCUMENT on the first thing that cannot be relied on.
 */
export function checkDocument(source: Source): Node {
  const document = inVersion31(source);
  checkHead(source, document);
  for (const { kind, node, pointer } of walk(document)) {
    for (const key of Object.keys(node)) {
      const problem = keyProblem(kind, key);
      if (problem !== undefined) source.refuse(pointer, problem);
    }
    if (typeof node['$ref'] === 'string') checkReference(source, document, node['$ref'], pointer);
  }
  checkOperations(source, document);
  const validators = checkSchemas(source, document);
  checkExamples(source, document, validators);
  return document;
}

function inVersion31(source: Source): Node {
  const { value } = source;
  if (!isNode(value)) return source.refuse('', 'an OpenAPI document must be an object');
  const version = value['openapi'];
  if (typeof version !== 'string' || !/^3\.[01]\.\d+$/.test(version)) {
    const received = version === undefined ? 'missing' : JSON.stringify(version);
    source.refuse('/openapi', `openapi is ${received}; it must be a text such as '3.1.0' or '3.0.3'`);
  }
  return version.startsWith('3.0') ? toVersion31(value) : value;
}

function checkHead(source: Source, document: Node): void {
  const info = nodeOf(document['info']);
  for (const member of ['title', 'version']) {
    if (typeof info[member] !== 'string') source.refuse('/info', `info.${member} is missing; it must be a text`);
  }
  const dialect = document['jsonSchemaDialect'];
  if (dialect !== undefined && !DIALECTS.includes(String(dialect))) {
    source.refuse(
      '/jsonSchemaDialect',
      `the dialect ${String(dialect)} is not supported; use ${DIALECTS.join(' or ')}`,
    );
  }
  if (!isNode(document['paths'])) source.refuse('/paths', 'paths is missing; it must be an object of path items');
}

function checkReference(source: Source, document: Node, ref: string, at: string): void {
  if (!ref.startsWith('#')) {
    source.refuse(at, `$ref '${ref}' leads out of the document; bundle the documents into one file first`);
  }
  const visited = new Set<string>([at]);
  let target = localPointer(ref);
  while (target !== undefined) {
    const value = valueAt(document, target);
    if (value === undefined) source.refuse(at, `$ref '${ref}' leads nowhere; ${nearTarget(document, target)}`);
    if (visited.has(target))
      source.refuse(at, `$ref '${ref}' leads back to itself; one of the references must end in a value`);
    visited.add(target);
    const next = nodeOf(value)['$ref'];
    target = typeof next === 'string' && next.startsWith('#') ? localPointer(next) : undefined;
  }
  // An anchor is resolved, or refused, when the schema is compiled.
}

function nearTarget(document: Node, pointer: string): string {
  const cut = pointer.lastIndexOf('/');
  const siblings = valueAt(document, pointer.slice(0, cut));
  if (!isNode(siblings)) return `there is no ${pointer.slice(0, cut)}`;
  return suggestion(pointer.slice(cut + 1), Object.keys(siblings));
}

import {
  below,
  isNode,
  listOf,
  locate,
  METHODS,
  nodeOf,
  pointerSteps,
  valueAt,
  type Node,
} from '../../spec/document.js';
import type { Direction } from './claims.js';
import { partsOf, placesOf, type Places } from './shape.js';

/** An operation of a document, found by its operationId. */
export interface FoundOperation {
  /** Where it stands in the document. */
  readonly pointer: string;
  readonly path: string;
  readonly method: string;
}

/** Every operation of a document by its operationId. */
export function operationsOf(document: Node): ReadonlyMap<string, FoundOperation> {
  const found = new Map<string, FoundOperation>();
  for (const [path, item] of Object.entries(nodeOf(document['paths']))) {
    for (const method of METHODS) {
      const id = nodeOf(nodeOf(item)[method])['operationId'];
      if (typeof id === 'string') found.set(id, { pointer: below('/paths', path, method), path, method });
    }
  }
  return found;
}

/** Where a document keeps records, as far as its operations do not show it. */
export interface Where {
  /** @see Claims.envelope */
  readonly envelope?: string | undefined;
  /** @see Ledger.at */
  readonly at?: string | undefined;
}

/** Places of the record that an operation answers (read), one by one or as a list, or of the body that it takes. */
export function placesOfOperation(
  document: Node,
  operation: FoundOperation,
  direction: Direction,
  where: Where = {},
): Places {
  const schema = recordSchema(document, operation, direction, where);
  return schema === undefined ? new Map() : placesOf(document, schema, direction);
}

/** Pointer of the schema of that record; undefined when there is none, or none at `where.at`. */
export function recordSchema(
  document: Node,
  { pointer }: FoundOperation,
  direction: Direction,
  { envelope = '', at = '' }: Where = {},
): string | undefined {
  if (direction !== 'read') {
    const body = bodySchema(document, pointer);
    return body === undefined ? undefined : schemaBelow(document, body, pointerSteps(at));
  }
  const content = contentSchema(document, pointer, envelope);
  if (content === undefined) return undefined;
  return schemaBelow(document, at === '' ? recordIn(document, content) : content, pointerSteps(at));
}

/** Pointer of the schema of what is in the envelope of an operation's answer, or of the whole answer that has none. */
export function contentSchema(document: Node, operation: string, envelope = ''): string | undefined {
  const answer = answerSchema(document, operation);
  return answer === undefined ? undefined : (schemaBelow(document, answer, pointerSteps(envelope)) ?? answer);
}

/** Pointer of the schema of an operation's whole answer. */
export function answerSchema(document: Node, operation: string): string | undefined {
  for (const status of ['200', '201']) {
    const { node, pointer } = locate(document, below(operation, 'responses', status));
    const schema = below(pointer, 'content', 'application/json', 'schema');
    if (isNode(node['content'])) return schema;
  }
  return undefined;
}

/** A list answers an array, or an object whose `result` is one. */
function recordIn(document: Node, schema: string): string {
  const { node, pointer } = locate(document, schema);
  if (node['type'] === 'array') return below(pointer, 'items');
  const result = below(pointer, 'properties', 'result');
  return valueAt(document, below(result, 'items')) === undefined ? schema : below(result, 'items');
}

/** The schema of what stands at `steps` in the values of another; any step leads into a list. */
function schemaBelow(document: Node, schema: string, [step, ...rest]: readonly string[]): string | undefined {
  if (step === undefined) return schema;
  const candidates = partsOf(document, schema).flatMap(({ node, pointer }) => [
    ...(node['items'] === undefined ? [] : [below(pointer, 'items')]),
    ...(Object.hasOwn(nodeOf(node['properties']), step) ? [below(pointer, 'properties', step)] : []),
  ]);
  const [found] = candidates;
  return found === undefined ? undefined : schemaBelow(document, found, rest);
}

function bodySchema(document: Node, operation: string): string | undefined {
  const { node, pointer } = locate(document, below(operation, 'requestBody'));
  const types = Object.keys(nodeOf(node['content']));
  const type = types.find((name) => name === 'application/json') ?? types[0];
  return type === undefined ? undefined : below(pointer, 'content', type, 'schema');
}

/** Query parameters that are the platform's own in every operation: they are nobody's filters. */
const PLATFORM = new Set(['limit', 'next_cursor', 'integrated_account_id', 'remote_query']);

/** Names under which a list can be filtered or sorted: `name`, and `status[id]` for a member of an object. */
export function filtersOf(document: Node, { pointer }: FoundOperation): readonly string[] {
  const item = pointer.slice(0, pointer.lastIndexOf('/'));
  const lists = [below(item, 'parameters'), below(pointer, 'parameters')];
  const places = lists.flatMap((list) => listOf(valueAt(document, list)).map((_, at) => below(list, at)));
  return places.flatMap((place) => {
    const { node, pointer: at } = locate(document, place);
    const name = String(node['name']);
    if (node['in'] !== 'query' || name.startsWith('truto_') || PLATFORM.has(name)) return [];
    return namesOf(name, placesOf(document, below(at, 'schema')));
  });
}

/** `created_at[gt]` and its like are ways to write the one filter `created_at`. */
const OPERATORS = new Set(['gt', 'gte', 'lt', 'lte', 'eq']);

function namesOf(name: string, places: Places): readonly string[] {
  const members = [...places.keys()].map((pointer) => pointer.slice(1)).filter((member) => !member.includes('/'));
  const own = members.filter((member) => !OPERATORS.has(member));
  return own.length === 0 ? [name] : own.map((member) => `${name}[${member}]`);
}

import { below, listOf, locate, nodeOf, type Located, type Node } from '../../spec/document.js';
import type { Direction } from './claims.js';

/** A place in the values of a schema, by a pointer in which `*` stands for every item of a list. */
export interface Place {
  readonly pointer: string;
  /** Holds a value of its own, not only members or items. */
  readonly holdsValue: boolean;
  /** May have members that the schema does not name, or bytes. */
  readonly isOpen: boolean;
}

export type Places = ReadonlyMap<string, Place>;

/** Schemas that hold themselves end here: nobody maps deeper. */
const DEPTH_MAX = 6;

/**
 * Every place below the schema at `pointer`; `$ref`, `allOf` and alternatives are looked through. What is read only has no
 * place in what is written.
 */
export function placesOf(document: Node, pointer: string, direction: Direction = 'read'): Places {
  const found = new Map<string, Place>();
  const isThere = (schema: string): boolean =>
    direction === 'read' || !partsOf(document, schema).some(({ node }) => node['readOnly'] === true);
  visit({ document, found, isThere }, partsOf(document, pointer), '');
  found.delete('');
  return found;
}

interface Visit {
  readonly document: Node;
  readonly found: Map<string, Place>;
  readonly isThere: (schema: string) => boolean;
}

function visit(visited: Visit, parts: readonly Located[], at: string): void {
  const { document, found } = visited;
  const children = childrenOf(visited, parts);
  const isLeaf = children.size === 0;
  found.set(at, {
    pointer: at,
    holdsValue: parts.some(({ node }) => isScalar(node) || (isLeaf && node['type'] !== 'null')),
    isOpen: parts.some(({ node }) => isOpen(node)),
  });
  if (at.split('/').length > DEPTH_MAX) return;
  for (const [step, schemas] of children) {
    const partsBelow = schemas.flatMap((schema) => partsOf(document, schema));
    visit(visited, partsBelow, `${at}/${step}`);
  }
}

/** The schema at `pointer` and all that it consists of: members of `allOf`, alternatives of `oneOf` and `anyOf`. */
export function partsOf(document: Node, pointer: string, depth = 0): readonly Located[] {
  const here = locate(document, pointer);
  if (depth > DEPTH_MAX) return [here];
  const nested = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) =>
    listOf(here.node[keyword]).flatMap((_, at) => partsOf(document, below(here.pointer, keyword, at), depth + 1)),
  );
  return [here, ...nested];
}

/** Pointers of the schemas below, by the step that leads there: a property's name, or `*` for items that have properties. */
function childrenOf({ document, isThere }: Visit, parts: readonly Located[]): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, readonly string[]>();
  const add = (step: string, pointer: string): unknown => children.set(step, [...(children.get(step) ?? []), pointer]);
  for (const { node, pointer } of parts) {
    for (const name of Object.keys(nodeOf(node['properties']))) {
      const schema = below(pointer, 'properties', name);
      if (isThere(schema)) add(name, schema);
    }
    const items = below(pointer, 'items');
    const isList = node['items'] !== undefined;
    if (isList && partsOf(document, items).some(({ node: item }) => item['properties'] !== undefined)) add('*', items);
  }
  return children;
}

function isScalar({ type }: Node): boolean {
  return [type].flat().some((one) => ['string', 'number', 'integer', 'boolean'].includes(String(one)));
}

function isOpen(node: Node): boolean {
  if (node['format'] === 'binary' || node['contentMediaType'] !== undefined) return true;
  const isObject = [node['type']].flat().includes('object');
  return isObject && (node['properties'] === undefined || node['additionalProperties'] === true);
}

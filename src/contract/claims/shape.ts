import { below, listOf, locate, nodeOf, type Located, type Node } from '../../spec/document.js';

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

/** Every place below the schema at `pointer`; `$ref`, `allOf` and alternatives are looked through. */
export function placesOf(document: Node, pointer: string): Places {
  const found = new Map<string, Place>();
  visit(document, partsOf(document, pointer), '', found);
  found.delete('');
  return found;
}

function visit(document: Node, parts: readonly Located[], at: string, found: Map<string, Place>): void {
  const children = childrenOf(document, parts);
  const isLeaf = children.size === 0;
  found.set(at, {
    pointer: at,
    holdsValue: parts.some(({ node }) => isScalar(node) || (isLeaf && node['type'] !== 'null')),
    isOpen: parts.some(({ node }) => isOpen(node)),
  });
  if (at.split('/').length > DEPTH_MAX) return;
  for (const [step, schemas] of children) {
    const partsBelow = schemas.flatMap((schema) => partsOf(document, schema));
    visit(document, partsBelow, `${at}/${step}`, found);
  }
}

/** The schema at `pointer` and all that it consists of: members of `allOf`, alternatives of `oneOf` and `anyOf`. */
function partsOf(document: Node, pointer: string, depth = 0): readonly Located[] {
  const here = locate(document, pointer);
  if (depth > DEPTH_MAX) return [here];
  const nested = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) =>
    listOf(here.node[keyword]).flatMap((_, at) => partsOf(document, below(here.pointer, keyword, at), depth + 1)),
  );
  return [here, ...nested];
}

/** Pointers of the schemas below, by the step that leads there: a property's name, or `*` for items that have properties. */
function childrenOf(document: Node, parts: readonly Located[]): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, readonly string[]>();
  const add = (step: string, pointer: string): unknown => children.set(step, [...(children.get(step) ?? []), pointer]);
  for (const { node, pointer } of parts) {
    for (const name of Object.keys(nodeOf(node['properties']))) add(name, below(pointer, 'properties', name));
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

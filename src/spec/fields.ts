import { below, isNode, listOf, locate, type Node } from './document.js';
import { typeName } from './issues.js';

/** Deeper unions than this are cycles. */
const DEPTH_MAX = 8;

/** What a document says of the place that a path of field names leads to. */
export interface FieldShape {
  /** JSON pointer of its schema. */
  readonly pointer: string;
  /** JSON types that the value may have; empty when any. */
  readonly types: ReadonlySet<string>;
  /** For an array, what its items may be. */
  readonly itemTypes: ReadonlySet<string>;
  /** Of the value, or of an array's items. */
  readonly format: string | undefined;
  /** After how many steps the path goes into the items of an array; the path's length when the value itself is one. */
  readonly arrays: readonly number[];
  /** The value, or something above it, may be null. */
  readonly nullable: boolean;
}

/**
 * The shape of the field at `path` below the schema at `pointer`, undefined when there is none.
 * @example fieldShape(document, '/components/schemas/Form', 'modules.module_field')
 */
export function fieldShape(document: Node, pointer: string, path: string): FieldShape | undefined {
  const arrays: number[] = [];
  let nullable = false;
  let at = pointer;
  const steps = path.split('.');
  for (const [index, step] of steps.entries()) {
    let found = propertiesOf(document, at).get(step);
    if (found === undefined) {
      const items = itemsOf(document, at);
      found = items === undefined ? undefined : propertiesOf(document, items).get(step);
      if (found === undefined) return undefined;
      arrays.push(index);
    }
    at = found;
    nullable ||= typesOf(document, at).has('null');
  }
  const types = typesOf(document, at);
  if (types.has('array')) arrays.push(steps.length);
  const items = itemsOf(document, at);
  const itemTypes = items === undefined ? new Set<string>() : typesOf(document, items);
  return { pointer: at, types, itemTypes, format: formatOf(document, items ?? at), arrays, nullable };
}

/** Properties that the schema at `pointer` declares, itself or through its unions, with the places of their schemas. */
export function propertiesOf(document: Node, pointer: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { node, pointer: at } of alternatives(document, pointer)) {
    if (!isNode(node['properties'])) continue;
    for (const name of Object.keys(node['properties'])) {
      if (!found.has(name)) found.set(name, below(at, 'properties', name));
    }
  }
  return found;
}

/** Properties of the schema at `pointer`, or of its items where it is an array. */
export function memberNames(document: Node, pointer: string): readonly string[] {
  const items = itemsOf(document, pointer);
  return [...propertiesOf(document, items ?? pointer).keys()];
}

/** Where the schema of an array's items stands; undefined when the schema at `pointer` is of no array. */
function itemsOf(document: Node, pointer: string): string | undefined {
  const holder = alternatives(document, pointer).find(({ node }) => isNode(node['items']));
  return holder && below(holder.pointer, 'items');
}

function typesOf(document: Node, pointer: string): Set<string> {
  const types = new Set<string>();
  for (const { node } of alternatives(document, pointer)) {
    for (const type of [node['type']].flat()) if (typeof type === 'string') types.add(type);
    for (const value of listOf(node['enum'])) types.add(typeName(value));
    if (isNode(node['properties'])) types.add('object');
  }
  return types;
}

function formatOf(document: Node, pointer: string): string | undefined {
  const holder = alternatives(document, pointer).find(({ node }) => typeof node['format'] === 'string');
  return holder && String(holder.node['format']);
}

interface Place {
  readonly node: Node;
  readonly pointer: string;
}

/** A document does not change while it is used, and rules and requests ask for the same few places again and again. */
const placesByDocument = new WeakMap<Node, Map<string, readonly Place[]>>();

/** The schema itself and the members of its unions, with references followed. */
function alternatives(document: Node, pointer: string): readonly Place[] {
  let known = placesByDocument.get(document);
  if (known === undefined) placesByDocument.set(document, (known = new Map<string, readonly Place[]>()));
  let places = known.get(pointer);
  if (places === undefined) known.set(pointer, (places = unionOf(document, pointer, 0)));
  return places;
}

function unionOf(document: Node, pointer: string, depth: number): readonly Place[] {
  const here = locate(document, pointer);
  if (depth > DEPTH_MAX) return [here];
  const members = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
    listOf(here.node[keyword]).flatMap((_, at) => unionOf(document, below(here.pointer, keyword, at), depth + 1)),
  );
  return [here, ...members];
}

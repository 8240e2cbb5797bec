import { at, isNode, isSchema, listAt, nodeAt, type Schema } from './node.js';
import { composition } from './reach.js';
import type { Schemas } from './schemas.js';

/** A value as a query, header, form or path carries it: text, lists of it, or text by name. */
export type Wire = string | readonly Wire[] | { readonly [name: string]: Wire };

const variantCount = 3;

/**
 * What a textual value can mean by its schema, the likeliest first: `5` is a number for an integer, a text for a
 * string, and may be either where the schema allows both. The value is fine when any of its meanings is.
 */
export function meanings(schemas: Schemas, schema: Schema, wire: Wire): unknown[] {
  const variants = Array.from({ length: variantCount }, (_, variant) => build(schemas, schema, wire, variant));
  return [...new Map(variants.map((value) => [JSON.stringify(value), value])).values()];
}

/** The types a value may have by `schema`; undefined when it does not say. */
export function typesOf(schemas: Schemas, schema: Schema): ReadonlySet<string> | undefined {
  const types = new Set<string>();
  for (const node of composition(schemas, schema)) {
    if (typeof node.type === 'string') types.add(node.type);
    for (const type of listAt(node, 'type')) types.add(String(type));
  }
  return types.size > 0 ? types : undefined;
}

function build(schemas: Schemas, schema: Schema, wire: Wire, variant: number): unknown {
  if (typeof wire === 'string') {
    const scalars = scalarMeanings(wire, typesOf(schemas, schema));
    return scalars[Math.min(variant, scalars.length - 1)];
  }
  if (isList(wire)) return wire.map((item) => build(schemas, itemSchema(schemas, schema), item, variant));
  return Object.fromEntries(
    Object.entries(wire).map(([name, item]) => [
      name,
      build(schemas, fieldSchema(schemas, schema, name), item, variant),
    ]),
  );
}

/** Is it a list of values? */
export function isList(wire: Wire): wire is readonly Wire[] {
  return Array.isArray(wire);
}

function scalarMeanings(text: string, types: ReadonlySet<string> | undefined): unknown[] {
  const may = (type: string): boolean => types === undefined || types.has(type);
  const found: unknown[] = [];
  if (types === undefined) found.push(text);
  if ((may('number') || may('integer')) && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) found.push(Number(text));
  if (may('boolean') && (text === 'true' || text === 'false')) found.push(text === 'true');
  if (types?.has('null') === true && (text === '' || text === 'null')) found.push(null);
  if (types?.has('string') === true || found.length === 0) found.push(text);
  return found;
}

function itemSchema(schemas: Schemas, schema: Schema): Schema {
  for (const node of composition(schemas, schema)) if (isSchema(node.items)) return node.items;
  return true;
}

/** The schema of the field `name`, wherever in the composition of `schema` it is declared. */
export function fieldSchema(schemas: Schemas, schema: Schema, name: string): Schema {
  const nodes = [...composition(schemas, schema)];
  for (const node of nodes) {
    const declared = at(nodeAt(node, 'properties'), name);
    if (isSchema(declared)) return declared;
  }
  for (const node of nodes) if (isNode(node.additionalProperties)) return node.additionalProperties;
  return true;
}

/** Every field name the composition of `schema` declares. */
export function fieldNames(schemas: Schemas, schema: Schema): string[] {
  return [...composition(schemas, schema)].flatMap((node) => Object.keys(nodeAt(node, 'properties')));
}

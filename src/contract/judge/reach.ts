import { at, isNode, isSchema, listAt, type Node, type Schema } from './node.js';
import { oneSchema, schemaList, schemaMap } from './schema-copy.js';
import type { Schemas } from './schemas.js';

/** The schema a `$ref` in `schema` points to; undefined when it has none or it leads nowhere. */
export function referenced(schemas: Schemas, schema: Schema): Schema | undefined {
  const reference = at(schema, '$ref');
  const target = typeof reference === 'string' ? schemas.target(reference) : undefined;
  return isSchema(target) ? target : undefined;
}

/** The schemas directly inside `schema`, each with its place: `['properties', 'name']`. */
export function subschemas(schema: Schema): { place: readonly (string | number)[]; schema: Schema }[] {
  const found: { place: readonly (string | number)[]; schema: Schema }[] = [];
  if (!isNode(schema)) return found;
  const add = (place: readonly (string | number)[], value: unknown): void => {
    if (isSchema(value)) found.push({ place, schema: value });
  };
  for (const [key, value] of Object.entries(schema)) {
    if (oneSchema.has(key)) add([key], value);
    if ((schemaList.has(key) || key === 'items') && Array.isArray(value))
      value.forEach((item, index) => add([key, index], item));
    if (schemaMap.has(key) && isNode(value)) for (const [name, item] of Object.entries(value)) add([key, name], item);
  }
  return found;
}

/** Every schema object that judging by `roots` may come across, through references too. */
export function reachable(schemas: Schemas, roots: readonly unknown[]): Set<Node> {
  const seen = new Set<Node>();
  const open: unknown[] = [...roots];
  while (open.length > 0) {
    const schema = open.pop();
    if (!isNode(schema) || seen.has(schema)) continue;
    seen.add(schema);
    open.push(referenced(schemas, schema), ...subschemas(schema).map((sub) => sub.schema));
  }
  return seen;
}

/** `schema` and what it is composed of for the same value, whichever branches the value takes. */
export function composition(schemas: Schemas, schema: Schema): Set<Node> {
  const seen = new Set<Node>();
  const open: unknown[] = [schema];
  while (open.length > 0) {
    const here = open.pop();
    if (!isNode(here) || seen.has(here)) continue;
    seen.add(here);
    open.push(referenced(schemas, here), here.then, here.else);
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) open.push(...listAt(here, keyword));
  }
  return seen;
}

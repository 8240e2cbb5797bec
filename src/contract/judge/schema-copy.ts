import { lookUp, type ApiDocument } from './document.js';
import { at, isNode, listAt, nodeAt, type Node } from './node.js';
import { partsOf } from './parts.js';

export type Direction = 'request' | 'response';

/** Keywords that hold one schema, a list of schemas, or schemas by name; everything else in a schema is data. */
export const oneSchema = new Set(
  'not if then else items contains additionalProperties unevaluatedProperties unevaluatedItems propertyNames contentSchema additionalItems'.split(
    ' ',
  ),
);
export const schemaList = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
export const schemaMap = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']);

/** ajv gives `nullable` a meaning of its own, and would read `$id` and `$ref` inside sample data. */
const droppedKeywords = new Set(['example', 'examples', 'default', 'nullable', 'xml', 'externalDocs']);

interface Copying {
  readonly document: ApiDocument;
  readonly direction: Direction;
  /** Absolute base of every reference, so that any subschema can be compiled alone. */
  readonly base: string;
}

/**
 * A copy of the document whose schemas are plain JSON Schema 2020-12 for one direction: 3.0 keywords translated,
 * `readOnly` (in requests) and `writeOnly` (in responses) no longer required, references absolute, samples removed.
 */
export function copyForDirection(document: ApiDocument, direction: Direction, base: string): Node {
  const copied = copyPart(document.root, { document, direction, base });
  return isNode(copied) ? copied : {};
}

function copyPart(part: unknown, copying: Copying, isMap = false): unknown {
  if (Array.isArray(part)) return part.map((item) => copyPart(item, copying));
  if (!isNode(part)) return part;
  const result: Record<string, unknown> = {};
  for (const { key, value, isMap: isInnerMap } of partsOf(part, isMap)) {
    if (!isMap && key === 'schema') define(result, key, copySchema(value, copying));
    else if (!isMap && key === 'schemas') define(result, key, copyByName(value, copying));
    else define(result, key, copyPart(value, copying, isInnerMap));
  }
  return result;
}

function copyByName(schemas: unknown, copying: Copying): unknown {
  return mapNode(schemas, (schema) => copySchema(schema, copying));
}

function copySchema(schema: unknown, copying: Copying, hiddenAbove: ReadonlySet<string> = new Set()): unknown {
  if (!isNode(schema)) return schema;
  const reference = at(schema, '$ref');
  // In 3.0 a reference object has no siblings; what stands beside it is ignored.
  if (typeof reference === 'string' && copying.document.version === '3.0')
    return { $ref: absolute(reference, copying) };
  const hidden = new Set([...hiddenAbove, ...hiddenNames(schema, copying)]);
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (droppedKeywords.has(key) || key.startsWith('x-')) continue;
    define(result, key, copyKeyword(key, value, copying, hidden));
  }
  if (copying.document.version === '3.0') translate30(schema, result);
  return result;
}

function copyKeyword(key: string, value: unknown, copying: Copying, hidden: ReadonlySet<string>): unknown {
  if ((key === '$ref' || key === '$dynamicRef') && typeof value === 'string') return absolute(value, copying);
  if (key === 'required' && Array.isArray(value)) return value.filter((name) => !hidden.has(String(name)));
  if (key === 'allOf' && Array.isArray(value)) return value.map((item) => copySchema(item, copying, hidden));
  if (oneSchema.has(key) && isNode(value)) return copySchema(value, copying);
  if ((schemaList.has(key) || key === 'items') && Array.isArray(value))
    return value.map((item) => copySchema(item, copying));
  if (schemaMap.has(key) && isNode(value)) return copyByName(value, copying);
  return value;
}

function absolute(reference: string, { base }: Copying): string {
  return reference.startsWith('#') ? `${base}${reference}` : reference;
}

/** Names that this direction need not carry, wherever in the schema and its `allOf` they are declared. */
function hiddenNames(schema: unknown, copying: Copying, seen = new Set<unknown>()): Set<string> {
  const names = new Set<string>();
  if (!isNode(schema) || seen.has(schema)) return names;
  seen.add(schema);
  const flag = copying.direction === 'request' ? 'readOnly' : 'writeOnly';
  for (const [name, property] of Object.entries(nodeAt(schema, 'properties'))) {
    if (isFlagged(property, flag, copying)) names.add(name);
  }
  const reference = at(schema, '$ref');
  const target = typeof reference === 'string' ? [lookUp(copying.document.root, reference)] : [];
  for (const part of [...target, ...listAt(schema, 'allOf')]) {
    for (const name of hiddenNames(part, copying, seen)) names.add(name);
  }
  return names;
}

function isFlagged(property: unknown, flag: string, copying: Copying): boolean {
  let here = property;
  for (const seen = new Set<unknown>(); isNode(here) && !seen.has(here);) {
    if (here[flag] === true) return true;
    seen.add(here);
    const reference = at(here, '$ref');
    here = typeof reference === 'string' ? lookUp(copying.document.root, reference) : undefined;
  }
  return false;
}

/** `nullable` widens `type` and nothing else: an enum without null still refuses null, as the 3.0 text says. */
function translate30(schema: Node, result: Record<string, unknown>): void {
  const { type } = schema;
  if (schema.nullable === true && typeof type === 'string') result.type = [type, 'null'];
  for (const [bound, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (typeof schema[exclusive] !== 'boolean') continue;
    delete result[exclusive];
    if (schema[exclusive] !== true || typeof schema[bound] !== 'number') continue;
    result[exclusive] = schema[bound];
    delete result[bound];
  }
}

function mapNode(value: unknown, copy: (item: unknown) => unknown): unknown {
  if (!isNode(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) define(result, name, copy(item));
  return result;
}

/** `__proto__` is a legal field name and must stay an own property. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}

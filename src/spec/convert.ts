import { isNode, listOf, type Node } from './document.js';
import { walk } from './walk.js';

type Mutable = Record<string, unknown>;

/** An OpenAPI 3.0 document in 3.1 form: its schemas become JSON Schema 2020-12. The argument is left as it is. */
export function toVersion31(document: Node): Node {
  const copy: Mutable = structuredClone<Mutable>(document);
  copy['openapi'] = '3.1.0';
  for (const { kind, node } of walk(copy)) if (kind === 'schema') convertSchema(node);
  return copy;
}

function convertSchema(schema: Mutable): void {
  if (typeof schema['$ref'] === 'string') return dropSiblings(schema);
  convertBound(schema, 'minimum', 'exclusiveMinimum');
  convertBound(schema, 'maximum', 'exclusiveMaximum');
  if ('example' in schema) {
    schema['examples'] = [schema['example']];
    delete schema['example'];
  }
  const nullable = schema['nullable'] === true;
  delete schema['nullable'];
  if (nullable) admitNull(schema);
}

/** 3.0 ignores what stands beside a `$ref`, 3.1 does not. */
function dropSiblings(schema: Mutable): void {
  for (const key of Object.keys(schema)) if (key !== '$ref') delete schema[key];
}

function convertBound(schema: Mutable, bound: string, exclusive: string): void {
  if (typeof schema[exclusive] !== 'boolean') return;
  if (schema[exclusive] && schema[bound] !== undefined) {
    schema[exclusive] = schema[bound];
    delete schema[bound];
  } else delete schema[exclusive];
}

function admitNull(schema: Mutable): void {
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(null))
    schema['enum'] = [...listOf(schema['enum']), null];
  if (typeof schema['type'] === 'string') schema['type'] = [schema['type'], 'null'];
  if (['allOf', 'anyOf', 'oneOf'].some((keyword) => keyword in schema)) wrapUnion(schema);
}

/** Beside `allOf` a type alone would not let null through the members. */
function wrapUnion(schema: Mutable): void {
  const { default: fallback, description, examples, ...rest } = schema;
  for (const key of Object.keys(schema)) delete schema[key];
  if (isNode(rest) && Array.isArray(rest['type'])) rest['type'] = rest['type'][0];
  const annotations = Object.entries({ default: fallback, description, examples }).filter(
    ([, value]) => value !== undefined,
  );
  Object.assign(schema, Object.fromEntries(annotations), { anyOf: [rest, { type: 'null' }] });
}

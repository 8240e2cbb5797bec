import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { lookUp, type ApiDocument } from './document.js';
import { addFormats } from './formats.js';
import { at, type Node, type Schema } from './node.js';
import { copyForDirection, type Direction } from './schema-copy.js';

/** A schema ready to judge values by, or the reason why it cannot. A broken one never passes for "fine". */
export type Validator =
  | { readonly kind: 'ready'; errors(value: unknown): readonly ErrorObject[] }
  | { readonly kind: 'broken'; readonly reason: string };

/** The schemas of one document for one direction; validators are compiled on first use. */
export interface Schemas {
  readonly direction: Direction;
  /** The document with its schemas translated; same shape, so pointers into the original work here. */
  readonly root: Node;
  validator(schema: Schema): Validator;
  /** Does `value` fit? A broken schema fits nothing. */
  fits(schema: Schema, value: unknown): boolean;
  /** Where a `$ref` of these schemas leads. */
  target(reference: string): unknown;
  /** What the metaschema of 2020-12 says against the schema; undefined when it is well formed. References are not followed. */
  malformed(schema: Schema): string | undefined;
  knowsFormat(name: string): boolean;
}

/** Patterns are tried with the `u` flag first; ones that only JavaScript without it accepts (`[\w-\.]`) are in wide use. */
const patternEngine = Object.assign(
  (pattern: string): RegExp => {
    try {
      return new RegExp(pattern, 'u');
    } catch {
      return new RegExp(pattern);
    }
  },
  { code: 'new RegExp' },
);

/** Prepares the schemas of `document` for one direction. */
export function prepareSchemas(document: ApiDocument, direction: Direction): Schemas {
  const base = `judged:${direction}`;
  const root = copyForDirection(document, direction, base);
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    logger: false,
    // 19.99 is a multiple of 0.01, though not in binary.
    multipleOfPrecision: 9,
    validateSchema: false,
    code: { regExp: patternEngine },
  });
  addFormats(ajv);
  ajv.addSchema(root, base);
  const compiled = new Map<Schema, Validator>();

  const validator = (schema: Schema): Validator => {
    const known = compiled.get(schema);
    if (known) return known;
    const fresh = compile(ajv, schema);
    compiled.set(schema, fresh);
    return fresh;
  };
  return {
    direction,
    root,
    validator,
    fits: (schema, value) => {
      const ready = validator(schema);
      return ready.kind === 'ready' && ready.errors(value).length === 0;
    },
    target: (reference) => (reference.startsWith(base) ? lookUp(root, reference.slice(base.length)) : undefined),
    malformed: (schema) => {
      if (typeof schema === 'boolean') return undefined;
      const { $schema: _, ...bare } = schema;
      return ajv.validateSchema(bare) === true ? undefined : ajv.errorsText(ajv.errors, { dataVar: 'schema' });
    },
    knowsFormat: (name) => at(ajv.formats, name) !== undefined,
  };
}

function compile(ajv: Ajv2020, schema: Schema): Validator {
  let validate: ValidateFunction;
  try {
    validate = ajv.compile(schema);
  } catch (thrown) {
    return { kind: 'broken', reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  return { kind: 'ready', errors: (value) => (validate(value) ? [] : (validate.errors ?? [])) };
}

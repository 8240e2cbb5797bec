import type { ErrorObject } from 'ajv/dist/2020.js';
import { choose } from './discriminator.js';
import { isNode, isSchema, listAt, preview, step, type Schema } from './node.js';
import { reachable } from './reach.js';
import type { Schemas } from './schemas.js';

/** One thing wrong with a value, in the words of JSON Schema. */
export interface Fault {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** What is wrong with `value` by `schema`; empty when it fits, or when the schema is broken (reported with the document). */
export function faultsOf(schemas: Schemas, schema: Schema, value: unknown): Fault[] {
  const validator = schemas.validator(schema);
  if (validator.kind === 'broken') return [];
  const errors = validator.errors(value);
  if (errors.length === 0) return [];
  const settled = unique(settle(schemas, errors, ''));
  // Leaving noise out must never leave nothing: a value that fails has at least one fault.
  return settled.length > 0 ? settled : errors.map((error) => faultOf(error, ''));
}

/**
 * A failed `oneOf` brings along the complaints of every branch. They are replaced by those of the branch that was
 * meant, where one can be told, else by the `oneOf` alone.
 */
function settle(schemas: Schemas, errors: readonly ErrorObject[], prefix: string): Fault[] {
  const composites = errors.filter((error) => error.keyword === 'oneOf' || error.keyword === 'anyOf');
  const inside = new Set<ErrorObject>();
  for (const composite of composites) {
    const branches = reachable(schemas, listOf(composite.schema));
    for (const error of errors) {
      if (error === composite || !isBelow(error.instancePath, composite.instancePath)) continue;
      if (isNode(error.parentSchema) && branches.has(error.parentSchema)) inside.add(error);
    }
  }
  return errors
    .filter((error) => !inside.has(error) && error.keyword !== 'if')
    .flatMap((error) =>
      composites.includes(error) ? settleComposite(schemas, error, prefix) : [faultOf(error, prefix)],
    );
}

function settleComposite(schemas: Schemas, composite: ErrorObject, prefix: string): Fault[] {
  const place = prefix + composite.instancePath;
  const choice = isNode(composite.parentSchema)
    ? choose(schemas, composite.parentSchema, composite.data, place)
    : undefined;
  if (choice?.kind === 'unmapped') return [{ ...choice.finding, keyword: 'discriminator' }];
  const meant = choice ? errorsOf(schemas, choice.schema, composite.data) : meantBranch(schemas, composite);
  if (!meant || meant.length === 0) return [faultOf(composite, prefix)];
  return settle(schemas, meant, place);
}

/** The errors of the branch the value was meant for; undefined when none stands out. */
function meantBranch(schemas: Schemas, composite: ErrorObject): readonly ErrorObject[] | undefined {
  const value: unknown = composite.data;
  const candidates = listOf(composite.schema)
    .filter(isSchema)
    .map((branch) => errorsOf(schemas, branch, value))
    .filter((errors) => !errors.some(isWrongKind));
  return candidates.length === 1 ? candidates[0] : undefined;
}

function isWrongKind({ instancePath, keyword }: ErrorObject): boolean {
  return (instancePath === '' && ['type', 'const', 'enum'].includes(keyword)) || keyword === 'const';
}

function errorsOf(schemas: Schemas, schema: Schema, value: unknown): readonly ErrorObject[] {
  const validator = schemas.validator(schema);
  return validator.kind === 'ready' ? validator.errors(value) : [];
}

function listOf(value: unknown): readonly unknown[] {
  return listAt({ value }, 'value');
}

function isBelow(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`);
}

const namedByParam: Readonly<Record<string, string>> = {
  required: 'missingProperty',
  dependentRequired: 'missingProperty',
  additionalProperties: 'additionalProperty',
  unevaluatedProperties: 'unevaluatedProperty',
  propertyNames: 'propertyName',
};

function faultOf(error: ErrorObject, prefix: string): Fault {
  const param = namedByParam[error.keyword];
  const name: unknown = param === undefined ? undefined : (error.params as Record<string, unknown>)[param];
  const place = typeof name === 'string' ? step(name) : '';
  const actual: unknown = typeof name === 'string' && isNode(error.data) ? error.data[name] : error.data;
  return {
    pointer: prefix + error.instancePath + place,
    keyword: error.keyword,
    message: `received ${preview(actual)}; ${error.message ?? 'the schema refuses it'}${detail(error)}`,
    expected: expectedOf(error, name),
    actual,
  };
}

function detail({ keyword, schema }: ErrorObject): string {
  return keyword === 'enum' || keyword === 'const' ? `: ${preview(schema)}` : '';
}

function expectedOf({ keyword, schema, params }: ErrorObject, name: unknown): unknown {
  if (keyword === 'oneOf' || keyword === 'anyOf') return { [keyword]: listOf(schema).length, ...params };
  return { [keyword]: typeof name === 'string' && keyword === 'required' ? name : schema };
}

function unique(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.keyword} ${fault.pointer} ${fault.message}`, fault])).values()];
}

/** The only file that knows ajv. It is loaded when the first value is validated: start-up never pays for it. */
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import type { Ajv2020, Options, ValidateFunction } from 'ajv/dist/2020.js';
import type { Issue } from '../core/problem.js';
import { below, isNode, listOf, type Node } from './document.js';
import { toIssues, type BranchErrors, type Direction, type ErrorObject } from './issues.js';
import type { Precompiled } from './precompiled.js';

/** Validators of one document, compiled and kept when first asked for. */
export interface Validators {
  /** Issues of `value` against the schema at `pointer`; the paths of a request's parameters begin with their place. */
  check(pointer: string, value: unknown, direction: Direction): readonly Issue[];
  /** Compiles the schema at `pointer`. @throws {Error} when it cannot be compiled. */
  compile(pointer: string): void;
  /** Issues of `value` against a schema that is not part of the document; its `$ref`s are made by `reference`. */
  checkWith(key: string, schema: () => Node, value: unknown, direction: Direction): readonly Issue[];
}

const ID = 'deskdouble:document';
const require = createRequire(import.meta.url);

/** `$ref` from outside the document to a place in it. */
export function reference(pointer: string): string {
  return `${ID}#${encodeURI(pointer)}`;
}

/** Names that `format` can have. */
export function knownFormats(): string[] {
  return Object.keys(newAjv({}).formats);
}

/** What is wrong with a schema by the meta-schema of JSON Schema 2020-12; empty when nothing is. */
export function checkSchemaItself(): (schema: unknown) => readonly Issue[] {
  const ajv = newAjv({ verbose: true });
  const validate = ajv.getSchema('https://json-schema.org/draft/2020-12/schema') as ValidateFunction;
  return (schema) => (validate(schema) ? [] : toIssues(validate.errors ?? [], schema, 'any'));
}

/** Source text of a validator for each of `schemas`: a CommonJS module whose export answers whether a value fits. */
export function precompile(document: Node, schemas: ReadonlyMap<string, Node>): Record<string, string> {
  const { default: standaloneCode } = require('ajv/dist/standalone') as typeof import('ajv/dist/standalone/index.js');
  const ajv = newAjv({ ...HOT, code: { source: true } }).addSchema(document, ID);
  const write = standaloneCode as unknown as (ajv: Ajv2020, validate: ValidateFunction) => string;
  return Object.fromEntries([...schemas].map(([key, schema]) => [key, write(ajv, ajv.compile(schema))]));
}

const HOT: Options = { allErrors: false };

/**
 * Validators of the schemas in `document`, an OpenAPI 3.1 document or a JSON Schema. `precompiled` answers the source texts
 * of those that were made at build time.
 */
export function createValidators(document: Node, precompiled: () => Precompiled = () => ({})): Validators {
  const hot = compiler(document, HOT, precompiled);
  const all = explainer(document, { allErrors: true, verbose: true });
  const first = explainer(document, { verbose: true });
  const check: Check = (key, schema, value, direction) => {
    if (hot(key, schema)(value)) return NONE;
    // Only what fails pays for the reasons.
    const issues = holdsMore(value, EXPLAINED_VALUES_MAX) ? first(key, schema, value, direction) : NONE;
    return issues.length > 0 ? issues : all(key, schema, value, direction);
  };
  return {
    check: (pointer, value, direction) => check(pointer, () => ({ $ref: reference(pointer) }), value, direction),
    compile: (pointer) => void hot(pointer, () => ({ $ref: reference(pointer) })),
    checkWith: check,
  };
}

const NONE: readonly Issue[] = [];

type Check = (key: string, schema: () => Node, value: unknown, direction: Direction) => readonly Issue[];

/** What is wrong with values, as far as ajv goes with `options`. */
function explainer(document: Node, options: Options): Check {
  const compile = compiler(document, options);
  const errorsOf = (key: string, schema: () => Node, value: unknown): readonly ErrorObject[] => {
    const validate = compile(key, schema);
    return validate(value) ? [] : [...(validate.errors ?? [])];
  };
  const branchErrors = branchReader(document, (pointer, value) =>
    errorsOf(pointer, () => ({ $ref: reference(pointer) }), value),
  );
  return (key, schema, value, direction) => toIssues(errorsOf(key, schema, value), value, direction, branchErrors);
}

/** In a larger value the first mistake must do: what ajv spends on listing all of them grows with their square. */
const EXPLAINED_VALUES_MAX = 5000;

/** True when `value` consists of more than `max` values. */
function holdsMore(value: unknown, max: number): boolean {
  let count = 0;
  const stack = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (++count > max) return true;
    if (typeof next === 'object' && next !== null) for (const child of Object.values(next)) stack.push(child);
  }
  return false;
}

type Compile = (key: string, schema: () => Node) => ValidateFunction;

function compiler(document: Node, options: Options, precompiled?: () => Precompiled): Compile {
  const compiled = new Map<string, ValidateFunction>();
  let ajv: Ajv2020 | undefined;
  return (key, schema) => {
    let validate = compiled.get(key);
    if (validate === undefined) {
      validate = evaluated(precompiled?.(), key) ?? (ajv ??= newAjv(options).addSchema(document, ID)).compile(schema());
      compiled.set(key, validate);
    }
    return validate;
  };
}

/** Checks each branch of a failed union by itself: among all errors of a value nothing tells which branch one is of. */
function branchReader(
  document: Node,
  errorsAt: (pointer: string, value: unknown) => readonly ErrorObject[],
): BranchErrors {
  let pointers: ReadonlyMap<unknown, string> | undefined;
  return ({ keyword, schema, parentSchema, data }) => {
    const at = (pointers ??= pointersIn(document)).get(parentSchema);
    return at === undefined ? undefined : listOf(schema).map((_, index) => errorsAt(below(at, keyword, index), data));
  };
}

/** Where each object of the document is. */
function pointersIn(document: Node): ReadonlyMap<unknown, string> {
  const pointers = new Map<unknown, string>();
  const visit = (value: unknown, pointer: string): void => {
    if (pointers.has(value)) return;
    if (isNode(value)) pointers.set(value, pointer);
    const children = Array.isArray(value) ? value.entries() : isNode(value) ? Object.entries(value) : [];
    for (const [step, child] of children) if (typeof child === 'object') visit(child, below(pointer, step));
  };
  visit(document, '');
  return pointers;
}

function evaluated(precompiled: Precompiled | undefined, key: string): ValidateFunction | undefined {
  const text = precompiled !== undefined && Object.hasOwn(precompiled, key) ? precompiled[key] : undefined;
  if (text === undefined) return undefined;
  const module = { exports: {} };
  const evaluate = compileFunction(text, ['module', 'exports', 'require']) as (...given: unknown[]) => void;
  evaluate(module, module.exports, moduleFor);
  return module.exports as ValidateFunction;
}

/** What standalone validators import. */
function moduleFor(id: string): unknown {
  return id === 'ajv-formats/dist/formats' ? rememberingFormats() : resolveAny(id);
}

const resolveAny: (id: string) => unknown = require;

type Formats = typeof import('ajv-formats/dist/formats.js');
let formats: Formats | undefined;

/** Whatever happens within a second is stamped with the same text: the last date-time that was right is not taken apart again. */
function rememberingFormats(): Formats {
  if (formats !== undefined) return formats;
  const real = require('ajv-formats/dist/formats') as Formats;
  const dateTime = real.fullFormats['date-time'] as { validate(text: string): boolean };
  let lastRight = '';
  const validate = (text: string): boolean => {
    if (text === lastRight) return true;
    const right = dateTime.validate(text);
    if (right) lastRight = text;
    return right;
  };
  return (formats = { ...real, fullFormats: { ...real.fullFormats, 'date-time': { ...dateTime, validate } } });
}

function newAjv(options: Options): Ajv2020 {
  const { Ajv2020: Ajv } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const { default: addFormats } = require('ajv-formats') as typeof import('ajv-formats');
  // The full check of a document refuses unknown keywords and formats with better messages than ajv's strict mode.
  const ajv = new Ajv({ strict: false, strictNumbers: true, logger: false, validateSchema: false, ...options });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  return ajv;
}

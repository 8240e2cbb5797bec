/** The only file that knows ajv. It is loaded when the first value is validated: start-up never pays for it. */
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import type { Ajv2020, Options, ValidateFunction } from 'ajv/dist/2020.js';
import type { Issue } from '../core/problem.js';
import type { Node } from './document.js';
import { toIssues, type Direction } from './issues.js';
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
  const thorough = compiler(document, { allErrors: true, verbose: true });
  const check = (key: string, schema: () => Node, value: unknown, direction: Direction): readonly Issue[] => {
    if (hot(key, schema)(value)) return NONE;
    // Only what fails pays for the whole list of reasons.
    const validate = thorough(key, schema);
    return validate(value) ? NONE : toIssues(validate.errors ?? [], value, direction);
  };
  return {
    check: (pointer, value, direction) => check(pointer, () => ({ $ref: reference(pointer) }), value, direction),
    compile: (pointer) => void hot(pointer, () => ({ $ref: reference(pointer) })),
    checkWith: check,
  };
}

const NONE: readonly Issue[] = [];

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

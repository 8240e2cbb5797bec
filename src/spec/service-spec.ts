import { nodeOf, type Node } from './document.js';
import { enumNames, type Named } from './enum-names.js';
import { inputReader, inputSchema, type ReadInput } from './input.js';
import type { Issue } from '../core/problem.js';
import { mergedSchema } from './merged-schema.js';
import type { Model } from './model.js';
import { formValues } from './multipart.js';
import { readOperations } from './operations.js';
import { checkEnvelope } from './response.js';
import { inputKey, type Precompiled } from './precompiled.js';
import { createRouter } from './route.js';
import { createValidators, reference, type Validators } from './schema.js';
import type { ApiOperation, MediaType, ServiceSpec } from './types.js';

const NONE: readonly Issue[] = [];

/** What is worked out from a document when it is first needed. */
type Worked = Omit<ServiceSpec, 'hash' | 'name' | 'title' | 'model'>;

/**
 * A service ready to serve from a document in 3.1 form and a model that were both checked. The document may come when it is
 * first needed: whoever starts a server does not wait for services that nobody asks.
 */
export function createServiceSpec(
  document: Node | (() => Node),
  model: Model,
  precompiled?: () => Precompiled,
  hash?: string,
): ServiceSpec {
  let worked: Worked | undefined;
  const work = (): Worked =>
    (worked ??= workOut(typeof document === 'function' ? document() : document, model, precompiled));
  return {
    hash,
    name: model.service,
    title: model.title,
    model,
    get document() {
      return work().document;
    },
    get operations() {
      return work().operations;
    },
    get named() {
      return model.policies.enumNames === undefined ? undefined : work().named;
    },
    route: (method, path) => work().route(method, path),
    readInput: (...input) => work().readInput(...input),
    checkBody: (...body) => work().checkBody(...body),
    checkResponse: (...response) => work().checkResponse(...response),
    check: (pointer, value) => work().check(pointer, value),
    schemaAt: (pointer) => work().schemaAt(pointer),
  };
}

function workOut(document: Node, model: Model, precompiled: (() => Precompiled) | undefined): Worked {
  const operations = readOperations(document);
  const validators = createValidators(document, precompiled);
  const readers = new Map<string, ReadInput>();
  const schemas = new Map<string, Node>();

  const readerOf = (id: string): ReadInput => {
    const operation = operations.get(id);
    if (operation === undefined) throw new TypeError(`${model.service} has no operation ${id}`);
    const check = (value: unknown): readonly Issue[] =>
      validators.checkWith(inputKey(id), () => inputSchema(operation, reference), value, 'request');
    const reader = inputReader(document, operation, check);
    readers.set(id, reader);
    return reader;
  };
  const checkBody = (_: ApiOperation, { schema, type }: MediaType, value: unknown): readonly Issue[] => {
    if (schema === undefined) return NONE;
    if (!isForm(type)) return validators.check(schema, value, 'request');
    const { values, issues } = formValues(document, schema, nodeOf(value));
    const named = new Set(issues.map(({ path }) => path[0]));
    const others = validators.check(schema, values, 'request').filter(({ path }) => !named.has(path[0]));
    return [...issues, ...others];
  };
  return {
    document,
    operations,
    route: createRouter(operations.values()),
    readInput: (operation, params, query, headers) =>
      (readers.get(operation.id) ?? readerOf(operation.id))(params, query, headers),
    checkBody,
    named: nameReader(document, model, validators),
    checkResponse: (operation, status, contentType, value) => {
      const { issues, schema } = checkEnvelope(operation, status, contentType, value);
      // JSON Schema has no word for bytes.
      return schema === undefined || value instanceof Uint8Array ? issues : validators.check(schema, value, 'response');
    },
    check: (pointer, value) => validators.check(pointer, value, 'any'),
    schemaAt: (pointer) => {
      const known = schemas.get(pointer);
      if (known !== undefined) return known;
      const merged = mergedSchema(document, pointer);
      schemas.set(pointer, merged);
      return merged;
    },
  };
}

function isForm(type: string): boolean {
  return type.startsWith('multipart/') || type === 'application/x-www-form-urlencoded';
}

/** Reads names in bodies where the model allows them; each schema is looked through when the first body of it comes. */
function nameReader(document: Node, { policies }: Model, validators: Validators): ServiceSpec['named'] {
  if (policies.enumNames === undefined) return undefined;
  const { ignoreCase = false } = policies.enumNames;
  const fits = (pointer: string, value: unknown): boolean => validators.check(pointer, value, 'request').length === 0;
  const readers = new Map<string, ReturnType<typeof enumNames>>();
  return ({ schema, type }, value): Named => {
    if (schema === undefined || isForm(type)) return { value, issues: NONE };
    if (!readers.has(schema)) readers.set(schema, enumNames(document, schema, { ignoreCase, fits }));
    return readers.get(schema)?.(value) ?? { value, issues: NONE };
  };
}

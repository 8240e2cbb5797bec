import { below, nodeOf, type Node } from './document.js';
import { fieldShape, propertiesOf } from './fields.js';
import { suggestion } from './keys.js';
import type { Model, Resource } from './model.js';
import { readOperations } from './operations.js';
import { createValidators, type Validators } from './schema.js';
import type { Source } from './source.js';
import type { ApiOperation } from './types.js';

/** What the checks of a model look things up in; every miss ends the check with the nearest right name. */
export interface ModelContext {
  readonly source: Source;
  readonly document: Node;
  readonly model: Model;
  readonly operations: ReadonlyMap<string, ApiOperation>;
  readonly validators: Validators;
}

export function modelContext(source: Source, document: Node, model: Model): ModelContext {
  return { source, document, model, operations: readOperations(document), validators: createValidators(document) };
}

export function operationAt(context: ModelContext, id: string, pointer: string): ApiOperation {
  const operation = context.operations.get(id);
  if (operation !== undefined) return operation;
  return context.source.refuse(
    pointer,
    `the document has no operation '${id}'; ${suggestion(id, context.operations.keys())}`,
  );
}

export function resourceAt(context: ModelContext, name: string, pointer: string): Resource {
  const { resources } = context.model;
  const resource = Object.hasOwn(resources, name) ? resources[name] : undefined;
  if (resource !== undefined) return resource;
  return context.source.refuse(pointer, `there is no resource '${name}'; ${suggestion(name, Object.keys(resources))}`);
}

/** Requires `name` among the operation's declared parameters of one place. */
export function requireParameter(
  context: ModelContext,
  operation: ApiOperation,
  wanted: { readonly in: 'path' | 'query'; readonly name: string },
  pointer: string,
): void {
  const names = operation.parameters.filter((parameter) => parameter.in === wanted.in).map(({ name }) => name);
  if (names.includes(wanted.name)) return;
  const text = `${operation.id} has no ${wanted.in} parameter '${wanted.name}'; ${suggestion(wanted.name, names)}`;
  context.source.refuse(pointer, text);
}

/**
 * Requires a field that the resource answers or keeps, a path with dots that goes into the items of arrays; gives the
 * pointer of its schema, undefined for a kept one.
 */
export function requireField(
  context: ModelContext,
  resource: Resource,
  field: string,
  pointer: string,
): string | undefined {
  if (resource.schema === undefined) return undefined;
  const kept = keptFields(resource);
  const [first = ''] = field.split('.');
  const schema = below('/components/schemas', resource.schema);
  const found = fieldShape(context.document, schema, field);
  if (found !== undefined) return found.pointer;
  if (kept.has(first) || kept.has(field)) return undefined;
  const known = [...propertiesOf(context.document, schema).keys(), ...kept];
  return context.source.refuse(pointer, `${resource.schema} has no field '${field}'; ${suggestion(field, known)}`);
}

/** Fields that are stored but not answered. */
function keptFields({ embed = [], urls = [], kept = [], blob, hidden }: Resource): Set<string> {
  // Where the key takes the place of what is answered, the schema must know the field.
  const apart = [...embed, ...urls].filter(({ field, from }) => field !== from);
  return new Set([
    ...apart.map(({ from }) => from),
    ...kept,
    ...(blob === undefined ? [] : [blob.field]),
    ...(hidden === undefined ? [] : [hidden.field]),
  ]);
}

/** Refuses a value in the model that the field's schema would not take. */
export function requireFit(context: ModelContext, schema: string | undefined, value: unknown, pointer: string): void {
  const [issue] = schema === undefined ? [] : context.validators.check(schema, value, 'any');
  if (issue !== undefined)
    context.source.refuse(pointer, `${JSON.stringify(value)} does not fit the field: ${issue.message}`);
}

export function hasComponent(document: Node, name: string): boolean {
  return Object.hasOwn(nodeOf(nodeOf(document['components'])['schemas']), name);
}

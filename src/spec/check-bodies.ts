import { below, listOf, type Node } from './document.js';
import { enumNames } from './enum-names.js';
import { propertiesOf } from './fields.js';
import { suggestion } from './keys.js';
import { operationAt, type ModelContext } from './model-context.js';
import type { Action, Envelope, Resource } from './model.js';
import type { ApiOperation, MediaType } from './types.js';
import { walk } from './walk.js';

/** Requires the wrapper's fields in every answer that the resource engine wraps. */
export function checkEnvelope(context: ModelContext, envelope: Envelope): void {
  for (const [name, resource] of Object.entries(context.model.resources)) {
    for (const [action, id] of Object.entries(resource.operations ?? {})) {
      if (!isWrapped(resource, action as Action)) continue;
      const operation = operationAt(context, id, below('/resources', name, 'operations', action));
      const members = action === 'list' ? (['data', 'total', 'page', 'limit'] as const) : (['data'] as const);
      for (const member of members)
        requireAnswered(context, operation, envelope[member], `/policies/envelope/${member}`);
    }
  }
}

/** What a deletion answers is no record; a form's answer is the upload's own business. */
function isWrapped({ blob }: Resource, action: Action): boolean {
  return action !== 'delete' && !(action === 'create' && blob !== undefined);
}

function requireAnswered(
  { source, document }: ModelContext,
  operation: ApiOperation,
  field: string | undefined,
  pointer: string,
): void {
  const schema = successBody(operation)?.schema;
  if (field === undefined || schema === undefined) return;
  const known = propertiesOf(document, schema);
  if (known.has(field)) return;
  source.refuse(pointer, `the answer of ${operation.id} has no field '${field}'; ${suggestion(field, known.keys())}`);
}

function successBody({ responses }: ApiOperation): MediaType | undefined {
  const response = responses.find(({ status, content }) => status.startsWith('2') && content.length > 0);
  return response?.content.find(isJson);
}

function isJson({ type }: MediaType): boolean {
  return type === 'application/json';
}

/** Requires a request body that offers names, and as many names as numbers wherever the document names them. */
export function checkEnumNames({ source, document, operations }: ModelContext): void {
  const pointer = '/policies/enumNames';
  for (const { kind, node, pointer: at } of walk(document)) {
    const problem = kind === 'schema' ? wrongNames(node) : undefined;
    if (problem !== undefined) source.refuse(pointer, `${problem} at ${at} of the document`);
  }
  const bodies = [...operations.values()].flatMap(({ body }) => body?.content.filter(isJson) ?? []);
  const options = { ignoreCase: false, fits: () => true };
  const offered = bodies.some(
    ({ schema }) => schema !== undefined && enumNames(document, schema, options) !== undefined,
  );
  if (!offered) source.refuse(pointer, 'no request body offers a number with x-enum-varnames beside a string');
}

function wrongNames(schema: Node): string | undefined {
  if (schema['x-enum-varnames'] === undefined) return undefined;
  const names = listOf(schema['x-enum-varnames']);
  const values = listOf(schema['enum']);
  if (!names.every((name) => typeof name === 'string')) return 'x-enum-varnames must list texts';
  return names.length === values.length ? undefined : `${names.length} names stand for ${values.length} values`;
}

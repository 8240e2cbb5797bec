import { checkLinks } from './check-links.js';
import { checkSelection } from './check-selection.js';
import { below, nodeOf } from './document.js';
import { propertiesOf } from './fields.js';
import { suggestion } from './keys.js';
import {
  hasComponent,
  operationAt,
  requireField,
  requireFit,
  requireParameter,
  resourceAt,
  type ModelContext,
} from './model-context.js';
import type { Action, Blob, Resource, Stamp } from './model.js';
import type { ApiOperation } from './types.js';

interface Here {
  readonly context: ModelContext;
  readonly resource: Resource;
  readonly pointer: string;
  readonly operations: ReadonlyMap<Action, ApiOperation>;
}

/** Checks one resource's rules against the document: its operations, parameters, fields and the resources it names. */
export function checkResource(context: ModelContext, resource: Resource, pointer: string): void {
  if (resource.schema !== undefined && !hasComponent(context.document, resource.schema)) {
    const known = Object.keys(nodeOf(nodeOf(context.document['components'])['schemas']));
    const text = `the document has no component schema '${resource.schema}'; ${suggestion(resource.schema, known)}`;
    context.source.refuse(below(pointer, 'schema'), text);
  }
  const operations = new Map<Action, ApiOperation>();
  for (const [action, id] of Object.entries(resource.operations ?? {})) {
    const at = below(pointer, 'operations', action);
    const operation = operationAt(context, id, at);
    if (operation.notEmulated !== undefined) {
      context.source.refuse(at, `the document says that '${id}' is not emulated; keep one of the two`);
    }
    operations.set(action as Action, operation);
  }
  const here: Here = { context, resource, pointer, operations };
  checkPlace(here);
  checkSelection({ context, resource, pointer, list: operations.get('list') });
  checkLinks(here);
  checkFields(here);
  checkWritten(here);
  checkBlob(here);
}

function field(here: Here, name: string, ...steps: (string | number)[]): string | undefined {
  return requireField(here.context, here.resource, name, below(here.pointer, ...steps));
}

/** Key and parent: where a record is found. */
function checkPlace(here: Here): void {
  const { context, resource, pointer, operations } = here;
  const { key, parent } = resource;
  field(here, key.field, 'key', 'field');
  for (const action of ['get', 'update', 'delete'] as const) {
    const operation = operations.get(action);
    if (operation === undefined) continue;
    if (key.param === undefined) {
      return context.source.refuse(
        below(pointer, 'key'),
        `param is missing; ${operation.id} needs the key in its path`,
      );
    }
    requireParameter(context, operation, { in: 'path', name: key.param }, below(pointer, 'key', 'param'));
  }
  if (parent === undefined) return;
  resourceAt(context, parent.resource, below(pointer, 'parent', 'resource'));
  field(here, parent.field, 'parent', 'field');
  for (const action of ['create', 'list'] as const) {
    const operation = operations.get(action);
    if (operation === undefined) continue;
    requireParameter(context, operation, { in: 'path', name: parent.param }, below(pointer, 'parent', 'param'));
  }
}

/** Links to bytes, what is hidden, and what no two records share. */
function checkFields(here: Here): void {
  const { resource } = here;
  for (const [at, url] of (resource.urls ?? []).entries()) field(here, url.field, 'urls', at, 'field');
  for (const [at, { fields }] of (resource.unique ?? []).entries()) {
    for (const [index, name] of fields.entries()) field(here, name, 'unique', at, 'fields', index);
  }
}

/** Fields that the service fills itself, and the values it fills in. */
function checkWritten(here: Here): void {
  const { resource, pointer } = here;
  for (const [at, stamp] of (resource.stamps ?? []).entries()) checkStamp(here, stamp, at);
  for (const [at, sequence] of (resource.sequences ?? []).entries())
    field(here, sequence.field, 'sequences', at, 'field');
  for (const [at, { field: name, value }] of (resource.defaults ?? []).entries()) {
    field(here, name, 'defaults', at, 'field');
    requireKept(here, name, value, below(pointer, 'defaults', at, 'value'));
  }
  for (const [at, format] of (resource.formats ?? []).entries()) {
    field(here, format.field, 'formats', at, 'field');
    for (const [, name = ''] of format.template.matchAll(/\{([^{}]+)\}/g)) field(here, name, 'formats', at, 'template');
  }
}

function checkStamp(here: Here, stamp: Stamp, at: number): void {
  const { context, pointer } = here;
  const place = (...steps: string[]): string => below(pointer, 'stamps', at, ...steps);
  const schema = field(here, stamp.field, 'stamps', at, 'field');
  const lacks = (member: string, why: string): never => context.source.refuse(place(), `${member} is missing; ${why}`);
  if (stamp.set === 'constant') {
    if (stamp.value === undefined) lacks('value', "'constant' sets it");
    requireFit(context, schema, stamp.value, place('value'));
  }
  if (stamp.set === 'user' && context.model.policies.authentication?.user === undefined) {
    context.source.refuse(place('set'), "'user' needs policies.authentication.user to say who acts");
  }
  if (stamp.on === 'enter' && stamp.when === undefined) lacks('when', "'enter' needs the value that is entered");
  if (stamp.when === undefined) return;
  field(here, stamp.when.field, 'stamps', at, 'when', 'field');
  const { equals, in: several } = stamp.when;
  if ((equals === undefined) === (several === undefined)) {
    context.source.refuse(place('when'), "needs either 'equals' with a value or 'in' with several");
  }
  if (equals !== undefined) requireKept(here, stamp.when.field, equals, place('when', 'equals'));
  for (const [index, value] of (several ?? []).entries())
    requireKept(here, stamp.when.field, value, below(place('when', 'in'), index));
}

/** Refuses a value that a field cannot keep: where another record is answered, its key is kept. */
function requireKept({ context, resource }: Here, name: string, value: unknown, place: string): void {
  const link = (resource.embed ?? []).find(({ field: shown, from }) => shown === name && from === name);
  if (link === undefined || Array.isArray(value))
    return requireFit(context, requireField(context, resource, name, place), value, place);
  const other = resourceAt(context, link.resource, place);
  requireFit(context, requireField(context, other, other.key.field, place), value, place);
}

/** A file comes as a part of a multipart body, the creation's or that of an operation in TypeScript, or in a field. */
function checkBlob({ context, resource, pointer, operations }: Here): void {
  const { blob } = resource;
  if (blob === undefined) return;
  const place = below(pointer, 'blob');
  for (const member of ['filename', 'contentType', 'size'] as const) {
    requireField(context, resource, blob[member], below(place, member));
  }
  const create = operations.get('create');
  if ((blob.part === undefined) === (blob.base64 === undefined)) {
    context.source.refuse(place, "needs either 'part', of a form, or 'base64', of a JSON body");
  }
  if (blob.types !== undefined && blob.messages.type === undefined) {
    context.source.refuse(below(place, 'messages'), 'type is missing; it is answered to types that are not taken');
  }
  if (blob.part === undefined) return checkBase64(context, blob, create, place);
  const forms = (create === undefined ? [...context.operations.values()] : [create]).flatMap(formOf);
  if (forms.length === 0) {
    return context.source.refuse(place, 'blob needs a create operation that takes multipart/form-data with a schema');
  }
  const parts = forms.flatMap((form) => [...propertiesOf(context.document, form).keys()]);
  if (parts.includes(blob.part)) return;
  const lacks = create === undefined ? 'no form has a part' : 'the form has no part';
  context.source.refuse(below(place, 'part'), `${lacks} '${blob.part}'; ${suggestion(blob.part, new Set(parts))}`);
}

function checkBase64(context: ModelContext, blob: Blob, create: ApiOperation | undefined, place: string): void {
  const { base64 = '' } = blob;
  const bodies = (create === undefined ? [...context.operations.values()] : [create]).flatMap(({ body }) =>
    (body?.content ?? []).flatMap(({ type, schema }) =>
      type === 'application/json' && schema !== undefined ? [schema] : [],
    ),
  );
  const fields = bodies.flatMap((schema) => [...propertiesOf(context.document, schema).keys()]);
  if (fields.includes(base64)) return;
  const text = `no body has a field '${base64}'; ${suggestion(base64, new Set(fields))}`;
  context.source.refuse(below(place, 'base64'), text);
}

function formOf({ body }: ApiOperation): string[] {
  const schema = body?.content.find(({ type }) => type === 'multipart/form-data')?.schema;
  return schema === undefined ? [] : [schema];
}

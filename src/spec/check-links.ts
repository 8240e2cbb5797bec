import { below } from './document.js';
import { fieldShape } from './fields.js';
import { requireField, requireFit, resourceAt, type ModelContext } from './model-context.js';
import type { Embed, Resource } from './model.js';

interface Here {
  readonly context: ModelContext;
  readonly resource: Resource;
  readonly pointer: string;
}

/** Checks what a resource says of others: references, what is answered of them, and who points here. */
export function checkLinks(here: Here): void {
  checkReferences(here);
  for (const [at, embed] of (here.resource.embed ?? []).entries()) checkEmbed(here, embed, at);
  checkReverse(here);
}

function checkReferences({ context, resource, pointer }: Here): void {
  for (const [at, reference] of (resource.references ?? []).entries()) {
    const place = (...steps: string[]): string => below(pointer, 'references', at, ...steps);
    requireField(context, resource, reference.field, place('field'));
    const other = resourceAt(context, reference.resource, place('resource'));
    for (const [name, value] of Object.entries(reference.where ?? {})) {
      requireFit(context, requireField(context, other, name, place('where', name)), value, place('where', name));
    }
  }
}

function checkEmbed({ context, resource, pointer }: Here, embed: Embed, at: number): void {
  const place = (...steps: (string | number)[]): string => below(pointer, 'embed', at, ...steps);
  requireField(context, resource, embed.field, place('field'));
  const holder = embed.field.slice(0, embed.field.lastIndexOf('.') + 1);
  const beside = embed.from.slice(0, embed.from.lastIndexOf('.') + 1);
  if (holder !== beside) {
    const text = `'${embed.from}' must stand beside '${embed.field}', as '${holder}…'`;
    context.source.refuse(place('from'), text);
  }
  const other = resourceAt(context, embed.resource, place('resource'));
  requireShown({ context, resource: other, pointer: place('fields') }, embed.fields);
  const own = embed.own ?? [];
  if (own.length > 0 && embed.sent === undefined) {
    context.source.refuse(place('sent'), 'sent is missing; own needs the name of the member that keeps the key');
  }
  for (const [index, name] of own.entries())
    requireField(context, resource, `${embed.field}.${name}`, place('own', index));
  if (embed.sent !== undefined) requireField(context, resource, `${embed.field}.${embed.sent}`, place('sent'));
  if (embed.named !== undefined && embed.sent === undefined)
    context.source.refuse(place('sent'), 'sent is missing; what is named must be kept by its key');
  for (const [index, name] of (embed.named ?? []).entries()) requireField(context, other, name, place('named', index));
}

/** Fields that are shown of another record: it must keep them, or answer a link there. */
function requireShown(here: Here, fields: Embed['fields']): void {
  const { context, resource, pointer } = here;
  const made = [...(resource.embed ?? []), ...(resource.reverse ?? [])];
  for (const [name, field] of Object.entries(fields)) {
    const place = below(pointer, name);
    requireField(context, resource, field, place);
    const rule = made.find((one) => one.field === field && !('from' in one && one.from === field));
    if (rule !== undefined)
      context.source.refuse(place, `'${field}' is worked out when answering; only kept fields can be shown elsewhere`);
  }
}

function checkReverse({ context, resource, pointer }: Here): void {
  for (const [at, rule] of (resource.reverse ?? []).entries()) {
    const place = (...steps: string[]): string => below(pointer, 'reverse', at, ...steps);
    if (rule.field.includes('.')) context.source.refuse(place('field'), 'must be a field of the record itself');
    requireField(context, resource, rule.field, place('field'));
    const other = resourceAt(context, rule.resource, place('resource'));
    requireField(context, other, rule.through, place('through'));
    const schema = other.schema && below('/components/schemas', other.schema);
    const arrays = schema === undefined ? [] : fieldShape(context.document, schema, rule.through)?.arrays;
    if ((arrays?.length ?? 0) > 1)
      context.source.refuse(
        place('through'),
        `'${rule.through}' lies in an array of an array, which cannot be searched`,
      );
    if ((rule.fields === undefined) !== (rule.count === true))
      context.source.refuse(place(), 'needs either fields or count: true');
    if (rule.fields !== undefined) requireShown({ context, resource: other, pointer: place('fields') }, rule.fields);
  }
}

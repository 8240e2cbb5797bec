import { METHODS, below, isNode, type Node } from './document.js';

/** The kinds of object that an OpenAPI document is made of. */
export type Kind =
  | 'document'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'header'
  | 'requestBody'
  | 'mediaType'
  | 'response'
  | 'example'
  | 'securityScheme'
  | 'callback'
  | 'schema';

type Child = readonly [kind: Kind, form: 'one' | 'list' | 'map'];

const content = { schema: ['schema', 'one'], examples: ['example', 'map'] } as const;
const parameter = { ...content, content: ['mediaType', 'map'] } as const;

/** Which members of a kind hold objects of which kind. */
const CHILDREN: { readonly [K in Kind]: { readonly [member: string]: Child } } = {
  document: { paths: ['pathItem', 'map'], webhooks: ['pathItem', 'map'], components: ['components', 'one'] },
  components: {
    schemas: ['schema', 'map'],
    responses: ['response', 'map'],
    parameters: ['parameter', 'map'],
    examples: ['example', 'map'],
    requestBodies: ['requestBody', 'map'],
    headers: ['header', 'map'],
    securitySchemes: ['securityScheme', 'map'],
    callbacks: ['callback', 'map'],
    pathItems: ['pathItem', 'map'],
  },
  pathItem: {
    parameters: ['parameter', 'list'],
    ...Object.fromEntries(METHODS.map((method) => [method, ['operation', 'one'] as const])),
  },
  operation: {
    parameters: ['parameter', 'list'],
    requestBody: ['requestBody', 'one'],
    responses: ['response', 'map'],
    callbacks: ['callback', 'map'],
  },
  parameter,
  header: parameter,
  requestBody: { content: ['mediaType', 'map'] },
  mediaType: content,
  response: { headers: ['header', 'map'], content: ['mediaType', 'map'] },
  example: {},
  securityScheme: {},
  callback: { '*': ['pathItem', 'one'] },
  schema: {
    ...members('map', ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']),
    ...members('list', ['prefixItems', 'allOf', 'anyOf', 'oneOf']),
    ...members('one', ['items', 'additionalProperties', 'unevaluatedItems', 'unevaluatedProperties', 'contains']),
    ...members('one', ['propertyNames', 'contentSchema', 'not', 'if', 'then', 'else']),
  },
};

function members(form: Child[1], names: readonly string[]): { [member: string]: Child } {
  return Object.fromEntries(names.map((name) => [name, ['schema', form] as const]));
}

/** Members of `kind` that hold other objects. */
export function childMembers(kind: Kind): string[] {
  return Object.keys(CHILDREN[kind]);
}

export interface Visit {
  readonly kind: Kind;
  readonly node: Node;
  readonly pointer: string;
  readonly parent: Kind | undefined;
}

/**
 * Every object of the document with its kind, parents first. Follows no `$ref`, and looks into no example, default or
 * extension: what looks like a reference there is data.
 */
export function* walk(document: Node): Generator<Visit> {
  yield* visit({ kind: 'document', node: document, pointer: '', parent: undefined });
}

function* visit(here: Visit): Generator<Visit> {
  yield here;
  for (const [member, value] of Object.entries(here.node)) {
    const child = CHILDREN[here.kind][member] ?? CHILDREN[here.kind]['*'];
    if (child === undefined || member.startsWith('x-')) continue;
    for (const [step, node] of children(child, value)) {
      const pointer = step === undefined ? below(here.pointer, member) : below(here.pointer, member, step);
      if (isNode(node)) yield* visit({ kind: child[0], node, pointer, parent: here.kind });
    }
  }
}

function children([kind, form]: Child, value: unknown): [string | number | undefined, unknown][] {
  if (form === 'one') return [[undefined, value]];
  if (form === 'list') return Array.isArray(value) ? [...value.entries()] : [];
  if (!isNode(value)) return [];
  const extensible = kind === 'pathItem' || kind === 'response';
  return Object.entries(value).filter(([name]) => !(extensible && name.startsWith('x-')));
}

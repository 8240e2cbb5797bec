import { normalUuid } from '../core/ids.js';
import { isNode, listOf, locate, below, type Node } from './document.js';
import { ARRAY_LENGTH_MAX } from './query.js';

/**
 * Turns texts into what the schema declares. A text that cannot be turned stays, so that validation reports it in the
 * words of the schema.
 */
export type Coerce = (value: unknown) => unknown;

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const SEPARATORS: Readonly<Record<string, string>> = {
  form: ',',
  simple: ',',
  spaceDelimited: ' ',
  pipeDelimited: '|',
};
/** Schemas may refer to themselves; nothing that is sent in a query is deeper. */
const DEPTH_MAX = 8;

/** Coercion for the schema at `pointer`; `separator` splits one text into an array's items. */
export function coercion(document: Node, pointer: string, separator?: string, depth = 0): Coerce {
  const schemas = alternatives(document, pointer);
  const types = new Set(schemas.flatMap(({ node }) => [node['type']].flat()));
  if (depth > DEPTH_MAX) return keep;
  if (types.has('array')) return arrayCoercion(document, schemas, separator, depth);
  if (types.has('object') || schemas.some(({ node }) => isNode(node['properties']))) {
    return objectCoercion(document, schemas, depth);
  }
  // A union with string takes any text as it is.
  if (types.has('string')) return lastOf(schemas.some(({ node }) => node['format'] === 'uuid') ? toUuid : keep);
  if (types.has('boolean')) return lastOf(types.has('integer') || types.has('number') ? toScalar : toBoolean);
  return lastOf(types.has('integer') || types.has('number') ? toNumber : keep);
}

/** Character between an array's items in one text; undefined when each item is sent on its own. */
export function separatorOf(style: string, explode: boolean): string | undefined {
  return explode && style === 'form' ? undefined : SEPARATORS[style];
}

/** The schema itself and the members of its unions, with references followed. */
function alternatives(document: Node, pointer: string, hops = 0): { node: Node; pointer: string }[] {
  const here = locate(document, pointer);
  if (hops > DEPTH_MAX) return [here];
  const members = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
    listOf(here.node[keyword]).flatMap((_, at) => alternatives(document, below(here.pointer, keyword, at), hops + 1)),
  );
  return [here, ...members];
}

const keep: Coerce = (value) => value;

/** Of a value sent several times the last one counts. */
function lastOf(coerce: Coerce): Coerce {
  return (value) => coerce(Array.isArray(value) ? value.at(-1) : value);
}

function toUuid(value: unknown): unknown {
  return typeof value === 'string' ? normalUuid(value) : value;
}

function toNumber(value: unknown): unknown {
  return typeof value === 'string' && NUMBER.test(value) ? Number(value) : value;
}

function toBoolean(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.toLowerCase();
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : value;
}

function toScalar(value: unknown): unknown {
  const number = toNumber(value);
  return typeof number === 'number' ? number : toBoolean(value);
}

interface Place {
  readonly node: Node;
  readonly pointer: string;
}

function arrayCoercion(
  document: Node,
  schemas: readonly Place[],
  separator: string | undefined,
  depth: number,
): Coerce {
  const holder = schemas.find(({ node }) => isNode(node['items']));
  const item = holder === undefined ? keep : coercion(document, below(holder.pointer, 'items'), undefined, depth + 1);
  return (value) => {
    if (typeof value !== 'string') return Array.isArray(value) ? value.map(item) : value;
    if (separator === undefined) return [item(value)];
    // One more than permitted is kept: the reader of the input reports the excess.
    return value === '' ? [] : value.split(separator, ARRAY_LENGTH_MAX + 1).map(item);
  };
}

function objectCoercion(document: Node, schemas: readonly Place[], depth: number): Coerce {
  const properties = new Map<string, Coerce>();
  for (const { node, pointer } of schemas) {
    if (!isNode(node['properties'])) continue;
    for (const name of Object.keys(node['properties'])) {
      properties.set(name, coercion(document, below(pointer, 'properties', name), undefined, depth + 1));
    }
  }
  return (value) => {
    if (!isNode(value)) return value;
    const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const [name, member] of Object.entries(value)) result[name] = (properties.get(name) ?? keep)(member);
    return result;
  };
}

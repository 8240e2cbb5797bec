import { at, isSchema, listAt, type Node, type Schema } from './node.js';
import { fieldNames, typesOf, type Wire } from './interpret.js';
import { decodeForm, nest, type Pair } from './query.js';
import { decode } from './route.js';
import { composition } from './reach.js';
import type { Schemas } from './schemas.js';

/** A parameter or header of an operation, its reference followed and its defaults filled in. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly allowEmpty: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: Schema;
  /** Set where the value is a document of its own (`content: application/json`). */
  readonly isJson: boolean;
  /** May be a list, may be an object, by its schema. */
  readonly isList: boolean;
  readonly isObject: boolean;
  readonly fields: readonly string[];
  /** Stands for every query parameter that no other one claims: an exploded object that says it takes any name. */
  readonly takesRest: boolean;
}

/** Reads a Parameter or Header object of the translated document. */
export function readParameter(schemas: Schemas, node: Node, place: { name: string; in: Parameter['in'] }): Parameter {
  const [mediaType, media] = Object.entries(isSchema(node.content) ? (node.content as Node) : {})[0] ?? [];
  const declared = media === undefined ? node.schema : at(media, 'schema');
  const schema = isSchema(declared) ? declared : true;
  const types = typesOf(schemas, schema);
  const isObject = types?.has('object') === true;
  const style =
    typeof node.style === 'string' ? node.style : place.in === 'path' || place.in === 'header' ? 'simple' : 'form';
  const explode = typeof node.explode === 'boolean' ? node.explode : style === 'form' || style === 'deepObject';
  return {
    ...place,
    required: node.required === true || place.in === 'path',
    allowEmpty: node.allowEmptyValue === true,
    style,
    explode,
    schema,
    isJson: mediaType !== undefined && /json/i.test(mediaType),
    isList: types?.has('array') === true,
    isObject,
    fields: fieldNames(schemas, schema),
    takesRest: place.in === 'query' && style === 'form' && explode && isObject && isOpen(schemas, schema),
  };
}

/** An object that says nothing about further fields is left closed: their names would be typing errors. */
function isOpen(schemas: Schemas, schema: Schema): boolean {
  return [...composition(schemas, schema)].some(({ additionalProperties: rest }) => isSchema(rest) && rest !== false);
}

/** The pairs of a query or form that belong to `parameter`: `a`, `a[]` and `a[0]` for a list, `a[x]` for a deepObject. */
export function pairsOf(parameter: Parameter, pairs: readonly Pair[]): Pair[] {
  const { name, style, isList, isObject, explode, fields } = parameter;
  const base = name.endsWith('[]') ? name.slice(0, -2) : name;
  return pairs.filter((pair) => {
    if (pair.name === name) return true;
    if (style === 'deepObject') return pair.name.startsWith(`${name}[`);
    if (isObject && explode && style === 'form' && fields.includes(pair.name)) return true;
    return isList && pair.name.startsWith(`${base}[`) && /^\[\d*\]$/.test(pair.name.slice(base.length));
  });
}

/** What the parameter's pairs can mean, in the syntax it declares; there is at least one pair. */
export function fromPairs(parameter: Parameter, pairs: readonly Pair[]): Wire[] {
  const { name, style, explode, isList, isObject } = parameter;
  if (style === 'deepObject') return [nest(name, pairs)];
  if (isObject && style === 'form' && explode && pairs.some((pair) => pair.name !== name)) {
    return [Object.fromEntries(pairs.map((pair) => [pair.name, pair.value]))];
  }
  const single = pairs.length === 1 && pairs[0]?.name === name ? pairs[0] : undefined;
  const found: Wire[] = [];
  if (isList) found.push(listFrom(parameter, pairs, single));
  if (isList && single?.value === '') found.push([]);
  if (isObject && single && !explode) found.push(alternating(single.raw.split(',').map(decodedForm)));
  if (!isList || single) found.push(single ? single.value : pairs.map((pair) => pair.value));
  return found;
}

function listFrom({ style, explode }: Parameter, pairs: readonly Pair[], single: Pair | undefined): Wire {
  if (!single || explode) return pairs.map((pair) => pair.value);
  // Split before decoding: an encoded separator belongs to the value.
  const separator = style === 'spaceDelimited' ? /%20|\+| / : style === 'pipeDelimited' ? /\||%7C/i : /,/;
  return single.raw.split(separator).map(decodedForm);
}

function decodedForm(text: string): string {
  return decodeForm(text) ?? text;
}

/** What a path segment or a header value can mean. */
export function fromText(parameter: Parameter, raw: string): Wire[] {
  const { name, style, explode, isList, isObject } = parameter;
  const decodePart = (text: string): string => (parameter.in === 'path' ? (decode(text) ?? text) : text.trim());
  const prefixed: Readonly<Record<string, [string, string]>> = {
    label: ['.', '.'],
    matrix: [explode ? ';' : `;${name}=`, ';'],
  };
  const [prefix, exploded] = prefixed[style] ?? ['', ','];
  const text = prefix !== '' && raw.startsWith(prefix) ? raw.slice(prefix.length) : raw;
  const separator = explode ? exploded : ',';
  const unnamed = (part: string): string =>
    style === 'matrix' && part.startsWith(`${name}=`) ? part.slice(name.length + 1) : part;
  const parts = text === '' ? [] : text.split(separator).map((part) => decodePart(unnamed(part)));
  const found: Wire[] = [];
  if (isList) found.push(parts);
  if (isObject)
    found.push(
      explode
        ? Object.fromEntries(text.split(separator).map((part) => keyValue(part, decodePart)))
        : alternating(parts),
    );
  if (found.length === 0 || !isList) found.push(decodePart(unnamed(text)));
  return found;
}

function keyValue(part: string, decodePart: (text: string) => string): [string, string] {
  const [key = '', ...rest] = part.split('=');
  return [decodePart(key), decodePart(rest.join('='))];
}

function alternating(parts: readonly string[]): Wire {
  const entries: [string, string][] = [];
  for (let index = 0; index < parts.length; index += 2) entries.push([parts[index] ?? '', parts[index + 1] ?? '']);
  return Object.fromEntries(entries);
}

/** Names of the scalar types; a schema that allows nothing else needs no guess at the syntax. */
export function isPlainScalar(schema: Schema): boolean {
  const types = listAt(schema, 'type').length > 0 ? listAt(schema, 'type') : [at(schema, 'type')];
  return types.every((type) => ['string', 'integer', 'number', 'boolean', 'null'].includes(String(type)));
}

import type { Issue } from '../core/problem.js';
import { below, isNode, listOf, locate, nodeOf, valueAt, type Node } from './document.js';
import { notAllowed } from './issues.js';
import { mergedSchema } from './merged-schema.js';

/** A value with the names in it replaced, and the names that nobody knows. */
export interface Named {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

export interface NameOptions {
  readonly ignoreCase: boolean;
  /** True when the value fits the schema at the pointer: that branch of a union then says what the names in it mean. */
  readonly fits: (pointer: string, value: unknown) => boolean;
}

/**
 * What turns names of enumerations into their numbers, in a value that fits the schema at `pointer`; undefined when the
 * schema offers no names, so that most bodies are not walked at all. The value that comes in is left as it is: what holds
 * a name is copied.
 * @example enumNames(document, '/components/schemas/Task', options)?.({ kind: 'NOTE' }) // { value: { kind: 2 }, issues: [] }
 */
export function enumNames(
  document: Node,
  pointer: string,
  options: NameOptions,
): ((value: unknown) => Named) | undefined {
  const places = new Map<string, Place>();
  const root = placeAt(pointer, { document, places, ignoreCase: options.ignoreCase });
  if (!prune([...places.values()]).has(root)) return undefined;
  return (value) => {
    const issues: Issue[] = [];
    return { value: renamed(root, value, [], { fits: options.fits, issues }), issues };
  };
}

/** Numbers that have names. */
interface NamedEnum {
  readonly names: readonly string[];
  readonly numberOf: (name: string) => number | undefined;
}

/** A schema, as far as names are concerned. */
interface Place {
  readonly pointer: string;
  named?: NamedEnum;
  /** Schemas that the same value fits as well. */
  parts: readonly Place[];
  /** Schemas of which the same value fits one. */
  branches: readonly Place[];
  properties: readonly (readonly [name: string, place: Place])[];
  items: readonly Place[];
}

interface Reading {
  readonly document: Node;
  /** By pointer: a schema that contains itself is read once. */
  readonly places: Map<string, Place>;
  readonly ignoreCase: boolean;
}

function placeAt(from: string, reading: Reading): Place {
  const { document, places } = reading;
  const { node, pointer } = locate(document, from);
  const known = places.get(pointer);
  if (known !== undefined) return known;
  const place: Place = { pointer, parts: [], branches: [], properties: [], items: [] };
  places.set(pointer, place);
  place.parts = membersOf(node, pointer, 'allOf').map((part) => placeAt(part, reading));
  for (const keyword of ['oneOf', 'anyOf']) readUnion(place, membersOf(node, pointer, keyword), reading);
  place.properties = Object.keys(nodeOf(node['properties']))
    .map((name) => [name, below(pointer, 'properties', name)] as const)
    .filter(([, at]) => !isReadOnly(document, at))
    .map(([name, at]) => [name, placeAt(at, reading)]);
  place.items = isNode(node['items']) ? [placeAt(below(pointer, 'items'), reading)] : [];
  return place;
}

function membersOf(node: Node, pointer: string, keyword: string): string[] {
  return listOf(node[keyword]).map((_, index) => below(pointer, keyword, index));
}

/** What only the server writes is ignored when it is sent: no name in it can be wrong. */
function isReadOnly(document: Node, pointer: string): boolean {
  return [valueAt(document, pointer), locate(document, pointer).node].some((node) => nodeOf(node)['readOnly'] === true);
}

function readUnion(place: Place, members: readonly string[], reading: Reading): void {
  const schemas = members.map((member) => mergedSchema(reading.document, member));
  const named = namedEnum(schemas, reading.ignoreCase);
  if (named !== undefined) place.named = named;
  const branches = members
    .filter((_, index) => schemas[index]?.['type'] !== 'null')
    .map((member) => placeAt(member, reading));
  // Beside null alone there is nothing to choose.
  if (branches.length === 1) place.parts = [...place.parts, ...branches];
  else place.branches = [...place.branches, ...branches];
}

/** The numbers with names that a union offers beside a text, if it does. */
function namedEnum(branches: readonly Node[], ignoreCase: boolean): NamedEnum | undefined {
  const numbered = branches.find((branch) => admits(branch, 'integer') && Array.isArray(branch['x-enum-varnames']));
  const orText = branches.some((branch) => branch !== numbered && admits(branch, 'string'));
  if (numbered === undefined || !orText) return undefined;
  const names = listOf(numbered['x-enum-varnames']).map(String);
  const spelled = (name: string): string => (ignoreCase ? name.toLowerCase() : name);
  const numbers = new Map(listOf(numbered['enum']).map((number, at) => [spelled(names[at] ?? ''), number as number]));
  return { names, numberOf: (name) => numbers.get(spelled(name)) };
}

function admits({ type }: Node, wanted: string): boolean {
  return type === wanted || listOf(type).includes(wanted);
}

/** Cuts off what leads to no names, and answers the places that are left; they may lead in circles. */
function prune(places: readonly Place[]): ReadonlySet<Place> {
  const needed = new Set(places.filter(({ named }) => named !== undefined));
  const leads = ({ parts, branches, properties, items }: Place): boolean =>
    [...parts, ...branches, ...properties.map(([, place]) => place), ...items].some((place) => needed.has(place));
  for (let before = -1; before !== needed.size;) {
    before = needed.size;
    for (const place of places) if (leads(place)) needed.add(place);
  }
  for (const place of needed) {
    const { parts, branches, properties, items } = place;
    place.parts = parts.filter((part) => needed.has(part));
    place.branches = branches.filter((branch) => needed.has(branch));
    place.properties = properties.filter(([, property]) => needed.has(property));
    place.items = items.filter((item) => needed.has(item));
  }
  return needed;
}

interface Run {
  readonly fits: NameOptions['fits'];
  readonly issues: Issue[];
}

type Path = readonly (string | number)[];

function renamed(place: Place, sent: unknown, path: Path, run: Run): unknown {
  if (place.named !== undefined && typeof sent === 'string') return numberFor(place.named, sent, path, run);
  const branch = place.branches.find(({ pointer }) => run.fits(pointer, sent));
  let value = sent;
  for (const part of branch === undefined ? place.parts : [...place.parts, branch])
    value = renamed(part, value, path, run);
  if (Array.isArray(value)) return renamedItems(place, value, path, run);
  return isNode(value) ? renamedProperties(place, value, path, run) : value;
}

function numberFor({ names, numberOf }: NamedEnum, name: string, path: Path, run: Run): unknown {
  const number = numberOf(name);
  if (number !== undefined) return number;
  run.issues.push(notAllowed(path, names));
  return name;
}

function renamedItems({ items }: Place, value: readonly unknown[], path: Path, run: Run): readonly unknown[] {
  const [place] = items;
  if (place === undefined) return value;
  const copy = value.map((item, index) => renamed(place, item, [...path, index], run));
  return copy.some((item, index) => item !== value[index]) ? copy : value;
}

function renamedProperties({ properties }: Place, value: Node, path: Path, run: Run): Node {
  let copy = value;
  for (const [name, place] of properties) {
    if (!Object.hasOwn(value, name)) continue;
    const changed = renamed(place, copy[name], [...path, name], run);
    if (changed !== copy[name]) copy = { ...copy, [name]: changed };
  }
  return copy;
}

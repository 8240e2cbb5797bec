import type { Issue } from '../core/problem.js';
import { coercion, separatorOf, type Coerce } from './coerce.js';
import type { Node } from './document.js';
import type { LocatedOperation, LocatedParameter } from './operations.js';
import { ARRAY_LENGTH_MAX, nestQuery, PARAMETER_COUNT_MAX, splitQuery, type Query } from './query.js';
import type { Input, ServiceSpec } from './types.js';

export type ReadInput = (
  ...args: DropFirst<Parameters<ServiceSpec['readInput']>>
) => ReturnType<ServiceSpec['readInput']>;
type DropFirst<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;
type Headers = Parameters<ReadInput>[2];
type Values = Record<string, unknown>;

interface Reader {
  readonly name: string;
  readonly coerce: Coerce;
  readonly default: unknown;
}

/** Validates `{ path, query, header }` as a whole; an issue's path begins with the place. */
export type CheckInput = (value: unknown) => readonly Issue[];

/** A function that decodes, coerces and validates the parameters of one operation; prepared once, run per request. */
export function inputReader(document: Node, operation: LocatedOperation, check: CheckInput): ReadInput {
  const of = (place: LocatedParameter['in']): Reader[] =>
    operation.parameters.filter((parameter) => parameter.in === place).map((parameter) => reader(document, parameter));
  const [path, query, header] = [of('path'), of('query'), of('header')];
  const declared = new Set(query.map(({ name }) => name));
  return (params, text, headers) => {
    const sent = splitQuery(text);
    const values = readQuery(query, sent, text);
    const input: Input = {
      path: readPath(path, params),
      query: values,
      header: readHeaders(header, headers),
      undeclaredQuery: undeclared(declared, sent),
    };
    return { input, issues: [...excess(sent, values), ...placed(check(input))] };
  };
}

/** JSON Schema of all parameters of an operation, so that one compiled function checks them. */
export function inputSchema(operation: LocatedOperation, reference: (pointer: string) => string): Node {
  const properties = Object.fromEntries(
    (['path', 'query', 'header'] as const).map((place) => {
      const parameters = operation.parameters.filter((parameter) => parameter.in === place);
      const schema = {
        type: 'object',
        properties: Object.fromEntries(parameters.map(({ name, pointer }) => [name, { $ref: reference(pointer) }])),
        required: parameters.filter(({ required }) => required).map(({ name }) => name),
      };
      return [place, schema];
    }),
  );
  return { type: 'object', properties };
}

function reader(document: Node, parameter: LocatedParameter): Reader {
  const separator = separatorOf(parameter.style, parameter.explode);
  const coerce = parameter.style === 'content' ? parseJson : coercion(document, parameter.pointer, separator);
  return { name: parameter.name, coerce, default: parameter.schema['default'] };
}

function parseJson(value: unknown): unknown {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
  } catch {
    return value;
  }
}

function readPath(readers: readonly Reader[], params: Readonly<Record<string, string>>): Values {
  const values: Values = {};
  for (const { name, coerce } of readers) if (Object.hasOwn(params, name)) values[name] = coerce(params[name]);
  return values;
}

function readHeaders(readers: readonly Reader[], headers: Headers): Values {
  const values: Values = {};
  for (const { name, coerce, default: fallback } of readers) {
    const key = name.toLowerCase();
    const value = Object.hasOwn(headers, key) ? headers[key] : undefined;
    if (value !== undefined) values[name] = coerce(value);
    else if (fallback !== undefined) values[name] = fallback;
  }
  return values;
}

function readQuery(readers: readonly Reader[], sent: Query, text: string): Values {
  const values: Values = {};
  const nested = sent.bracketed ? nestQuery(text) : undefined;
  for (const { name, coerce, default: fallback } of readers) {
    // A name with brackets may be declared literally: what was sent under exactly that name comes first.
    const value =
      sent.flat.get(name) ?? (nested !== undefined && Object.hasOwn(nested, name) ? nested[name] : undefined);
    if (value !== undefined) values[name] = coerce(value);
    else if (fallback !== undefined) values[name] = fallback;
  }
  return values;
}

function undeclared(declared: ReadonlySet<string>, sent: Query): readonly string[] {
  let names: string[] | undefined;
  for (const name of sent.flat.keys()) {
    if (declared.has(name)) continue;
    const bracket = name.indexOf('[');
    if (bracket === -1 || !declared.has(name.slice(0, bracket))) (names ??= []).push(name);
  }
  return names ?? NONE;
}

const NONE: readonly string[] = [];
const NO_ISSUES: readonly Issue[] = [];

/** What was sent beyond what is read: told, never silently left out. */
function excess(sent: Query, values: Values): readonly Issue[] {
  const issues: Issue[] = [];
  if (sent.truncated) issues.push(tooMany([], 'maxProperties', PARAMETER_COUNT_MAX, 'the query string', 'parameters'));
  for (const name in values) {
    const value = values[name];
    if (!Array.isArray(value) || value.length <= ARRAY_LENGTH_MAX) continue;
    issues.push(tooMany([name], 'maxItems', ARRAY_LENGTH_MAX, name, 'items'));
  }
  return issues;
}

function tooMany(path: string[], keyword: string, limit: number, subject: string, things: string): Issue {
  return {
    in: 'query',
    path,
    keyword,
    params: { limit },
    message: `${subject} must not have more than ${limit} ${things}`,
  };
}

function placed(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length === 0) return NO_ISSUES;
  return issues.map((issue) => {
    const [place, ...path] = issue.path;
    const prefix = `${String(place)}.`;
    const message = issue.message.startsWith(prefix) ? issue.message.slice(prefix.length) : issue.message;
    return { ...issue, in: place as Issue['in'], path, message };
  });
}

import type { Headers } from '../../core/api.js';
import type { Finding, ViolationCode } from '../violation.js';
import { faultsOf } from './explain.js';
import { meanings, type Wire } from './interpret.js';
import { preview, step } from './node.js';
import { fromPairs, fromText, pairsOf, type Parameter } from './parameter-value.js';
import { bracketPath, nest, readPairs, type Pair } from './query.js';
import { decode } from './route.js';
import type { Schemas } from './schemas.js';

export interface SentParameters {
  /** Path values as sent, still encoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: string;
  readonly headers: Headers;
}

/** Judges everything a request says outside its body; `tolerated` are query names known from elsewhere (credentials). */
export function checkParameters(
  schemas: Schemas,
  parameters: readonly Parameter[],
  sent: SentParameters,
  tolerated: ReadonlySet<string>,
): Finding[] {
  const { pairs, malformed } = readPairs(sent.query);
  const broken = Object.values(sent.path).filter((value) => decode(value) === undefined);
  const findings: Finding[] = [...malformed.map(badEncoding('query')), ...broken.map(badEncoding('path'))];
  const known = new Set<Pair>();
  // Whoever takes the rest comes last: what others claim is theirs.
  for (const parameter of [...parameters].sort((left, right) => Number(left.takesRest) - Number(right.takesRest))) {
    const own = parameter.in === 'query' ? ownPairs(parameter, pairs, known, tolerated) : [];
    own.forEach((pair) => known.add(pair));
    findings.push(...checkOne(schemas, parameter, sent, own));
  }
  const declared = parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name);
  const strange = new Set(
    pairs.filter((pair) => !known.has(pair) && !tolerated.has(pair.name)).map((pair) => pair.name),
  );
  return [...findings, ...[...strange].map((name) => undeclared(name, declared))];
}

function ownPairs(
  parameter: Parameter,
  pairs: readonly Pair[],
  known: ReadonlySet<Pair>,
  tolerated: ReadonlySet<string>,
): Pair[] {
  if (!parameter.takesRest) return pairsOf(parameter, pairs);
  return pairs.filter((pair) => !known.has(pair) && !tolerated.has(pair.name));
}

function checkOne(schemas: Schemas, parameter: Parameter, sent: SentParameters, own: readonly Pair[]): Finding[] {
  const wires = wiresOf(parameter, sent, own);
  const pointer = `/${parameter.in}${step(parameter.name)}`;
  if (!wires) return parameter.required ? [missing(parameter, pointer)] : [];
  if (parameter.allowEmpty && wires.includes('')) return [];
  return checkValue(schemas, parameter, wires, { pointer, code: 'DD_PARAMETER_INVALID' });
}

/** What the parameter was sent as; undefined when it is absent. */
function wiresOf(parameter: Parameter, sent: SentParameters, own: readonly Pair[]): Wire[] | undefined {
  if (parameter.in === 'query' && parameter.takesRest) return own.length > 0 ? [byName(own)] : undefined;
  if (parameter.in === 'query') return own.length > 0 ? fromPairs(parameter, own) : undefined;
  if (parameter.in === 'path') {
    const value = Object.hasOwn(sent.path, parameter.name) ? sent.path[parameter.name] : undefined;
    return value === undefined ? undefined : fromText(parameter, value);
  }
  if (parameter.in === 'header') {
    const value = headerText(sent.headers, parameter.name);
    return value === undefined ? undefined : fromText(parameter, value);
  }
  const value = cookies(sent.headers).get(parameter.name);
  return value === undefined
    ? undefined
    : fromPairs(parameter, [{ name: parameter.name, raw: value, value: decode(value) ?? value }]);
}

function byName(pairs: readonly Pair[]): Wire {
  const roots = [...new Set(pairs.map((pair) => bracketPath(pair.name)[0] ?? pair.name))];
  return Object.fromEntries(
    roots.map((root) => [
      root,
      nest(
        root,
        pairs.filter((pair) => (bracketPath(pair.name)[0] ?? pair.name) === root),
      ),
    ]),
  );
}

/** Judges the possible meanings of one textual value; it is fine when any of them is. */
export function checkValue(
  schemas: Schemas,
  parameter: Parameter,
  wires: readonly Wire[],
  report: { readonly pointer: string; readonly code: ViolationCode },
): Finding[] {
  const values = parameter.isJson
    ? [parsed(wires[0])]
    : wires.flatMap((wire) => meanings(schemas, parameter.schema, wire));
  if (values.some((value) => schemas.fits(parameter.schema, value))) return [];
  return faultsOf(schemas, parameter.schema, values[0]).map(({ keyword: _, ...fault }) => ({
    ...fault,
    code: report.code,
    pointer: report.pointer + fault.pointer,
  }));
}

function parsed(wire: Wire | undefined): unknown {
  if (typeof wire !== 'string') return wire;
  try {
    return JSON.parse(wire);
  } catch {
    return wire;
  }
}

/** One header's text; repeated ones are one list, as HTTP says. */
export function headerText(headers: Headers, name: string): string | undefined {
  const key = name.toLowerCase();
  const value = Object.hasOwn(headers, key) ? headers[key] : undefined;
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}

/** The cookies of a request by name, values as sent. */
export function cookies(headers: Headers): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of (headerText(headers, 'cookie') ?? '').split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0) found.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  return found;
}

function missing(parameter: Parameter, pointer: string): Finding {
  const message = `received no ${parameter.in} parameter \`${parameter.name}\`; the document declares it required`;
  return { code: 'DD_PARAMETER_MISSING', pointer, message, expected: { required: true }, actual: undefined };
}

function undeclared(name: string, declared: readonly string[]): Finding {
  const message = `received the query parameter \`${name}\`; the document declares ${preview(declared)}`;
  return { code: 'DD_QUERY_UNDECLARED', pointer: `/query${step(name)}`, message, expected: declared, actual: name };
}

function badEncoding(place: 'path' | 'query'): (text: string) => Finding {
  return (text) => ({
    code: 'DD_TARGET_MALFORMED',
    pointer: `/${place}`,
    message: `received ${preview(text)} in the ${place}, which is not valid percent-encoding`,
    expected: 'percent-encoded UTF-8',
    actual: text,
  });
}

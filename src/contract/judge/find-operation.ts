import { toViolation, type Finding, type Side, type Violation } from '../violation.js';
import { at, isNode } from './node.js';
import type { PathMatch } from './route.js';

/** The methods a path item can declare, as it writes them. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Path and query of a request target. */
export function splitTarget(target: string): [string, string] {
  const [bare = ''] = target.split('#');
  const mark = bare.indexOf('?');
  return mark < 0 ? [bare, ''] : [bare.slice(0, mark), bare.slice(mark + 1)];
}

/** The most literal path that has the method; a HEAD nobody declared is judged as the GET it mirrors. */
export function choose(
  matches: readonly PathMatch[],
  method: string,
): { match: PathMatch; method: string } | undefined {
  const withMethod = (name: string): PathMatch | undefined =>
    matches.find(({ item }) => isNode(at(item, name.toLowerCase())));
  const exact = withMethod(method);
  if (exact) return { match: exact, method };
  const mirrored = method === 'HEAD' ? withMethod('GET') : undefined;
  return mirrored && { match: mirrored, method: 'GET' };
}

/** What to say of a request no operation takes. Servers answer OPTIONS on their own (CORS, Allow); nobody declares that. */
export function unrouted(matches: readonly PathMatch[], method: string, path: string): Violation[] {
  const [match] = matches;
  if (match && method === 'OPTIONS') return [];
  const collect = collector(`${method} ${match?.template ?? path}`);
  if (!match) {
    const message = `received ${method} ${path}; no path of the document matches`;
    return collect('request', [
      { code: 'DD_PATH_UNKNOWN', pointer: '/path', message, expected: undefined, actual: path },
    ]);
  }
  const declared = methods.filter((name) => isNode(match.item[name])).map((name) => name.toUpperCase());
  const message = `received ${method} ${path}; the document declares ${declared.join(', ')} for ${match.template}`;
  return collect('request', [
    { code: 'DD_METHOD_UNKNOWN', pointer: '/method', message, expected: declared, actual: method },
  ]);
}

/** Makes findings violations of `operation`, each once. */
export function collector(operation: string) {
  return (side: Side, findings: readonly Finding[], source: Violation['source'] = 'judge'): Violation[] =>
    oncePerPlace(findings.map((finding) => toViolation(finding, { side, operation, source })));
}

/** Leaves out what says the same about the same place. */
export function oncePerPlace(violations: readonly Violation[]): Violation[] {
  return [...new Map(violations.map((one) => [`${one.side} ${one.code} ${one.pointer} ${one.message}`, one])).values()];
}

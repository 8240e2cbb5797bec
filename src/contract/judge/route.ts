import type { Node } from './node.js';

/** A path of the document that the request took, and what it put into the template. */
export interface PathMatch {
  readonly template: string;
  readonly item: Node;
  /** Parameter values as they were sent, still percent-encoded. */
  readonly values: Readonly<Record<string, string>>;
}

interface Route {
  readonly template: string;
  readonly item: Node;
  readonly segments: readonly Segment[];
  /** The last segment takes what is left of the path. */
  readonly takesRest: boolean;
}

interface Segment {
  readonly names: readonly string[];
  readonly pattern: RegExp | undefined;
  readonly literal: string;
  /** 0 for a literal, 1 for a template with literal parts, 2 for a template alone: lower is matched first. */
  readonly rank: number;
}

/**
 * Matches request paths to path items; returns every match, the most literal first. A trailing slash is another path. The
 * templates of `withRest` also take longer paths, after all others.
 */
export function createRouter(
  paths: Readonly<Record<string, Node>>,
  withRest: ReadonlySet<string> = new Set(),
): (path: string) => PathMatch[] {
  const byLength = new Map<number, Route[]>();
  const open: Route[] = [];
  for (const [template, item] of Object.entries(paths)) {
    const segments = template.split('/').map(readSegment);
    const route = { template, item, segments, takesRest: withRest.has(template) };
    if (route.takesRest) open.push(route);
    else byLength.set(segments.length, [...(byLength.get(segments.length) ?? []), route]);
  }
  for (const routes of byLength.values()) routes.sort(moreLiteralFirst);
  open.sort((left, right) => right.segments.length - left.segments.length || moreLiteralFirst(left, right));
  return (path) => {
    const parts = path.split('/');
    return [
      ...(byLength.get(parts.length) ?? []).flatMap((route) => matchRoute(route, parts)),
      ...open.flatMap((route) => matchRoute(route, restJoined(parts, route.segments.length))),
    ];
  };
}

/** The parts of a path with everything from the last segment on in one; too short a path stays as it is. */
function restJoined(parts: readonly string[], length: number): readonly string[] {
  return parts[length - 1] === '' ? [] : [...parts.slice(0, length - 1), parts.slice(length - 1).join('/')];
}

function readSegment(text: string): Segment {
  const names = [...text.matchAll(/\{([^}]*)\}/g)].map((found) => found[1] ?? '');
  if (names.length === 0) return { names, pattern: undefined, literal: decoded(text), rank: 0 };
  const source = text.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return {
    names,
    pattern: new RegExp(`^${source.join('(.+?)')}$`),
    literal: '',
    rank: source.every((part) => part === '') ? 2 : 1,
  };
}

function moreLiteralFirst(left: Route, right: Route): number {
  for (const [index, segment] of left.segments.entries()) {
    const difference = segment.rank - (right.segments[index]?.rank ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function matchRoute(route: Route, parts: readonly string[]): PathMatch[] {
  const values: Record<string, string> = {};
  if (parts.length !== route.segments.length) return [];
  for (const [index, segment] of route.segments.entries()) {
    const part = parts[index] ?? '';
    if (!segment.pattern) {
      if (decoded(part) !== segment.literal) return [];
      continue;
    }
    const found = segment.pattern.exec(part);
    if (!found) return [];
    segment.names.forEach((name, position) => (values[name] = found[position + 1] ?? ''));
  }
  return [{ template: route.template, item: route.item, values }];
}

/** Percent-decoded, or as it was sent when the encoding is broken. */
function decoded(text: string): string {
  return decode(text) ?? text;
}

/** Percent-decoded; undefined when the encoding is broken. */
export function decode(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

import { isBuiltin } from 'node:module';
import { closures, computedImports, packages, permissions } from './import-table.js';
import { type Import, importsOf, packageOf, resolveRelative } from './imports.js';

type Files = ReadonlyMap<string, string>;

/**
 * Every import that the table forbids, one sentence each, directly or through other files.
 * @example violationsOf(new Map([['src/core/x.ts', "import 'express';"]])) // ['src/core/x.ts may not use the package express']
 */
export function violationsOf(files: Files): string[] {
  const graph = new Map([...files].map(([path, source]) => [path, importsOf(path, source)]));
  const direct = [...graph].flatMap(([path, imports]) => imports.flatMap((one) => directViolation(path, one, files)));
  return [...direct, ...closures.flatMap((rule) => closureViolations(rule, graph))];
}

/** The folder that rules speak of: `core`, `services/truto`, `contract/judge`; `root` for `src/index.ts`. */
export function zoneOf(path: string): string {
  const [, first = '', second = '', third] = path.split('/');
  if (second === '') return 'root';
  return ['services', 'adapters', 'contract'].includes(first) && third !== undefined ? `${first}/${second}` : first;
}

function directViolation(path: string, { specifier, runs }: Import, files: Files): string[] {
  if (specifier === undefined) {
    return listed(computedImports, path) ? [] : [`${path} may not compute the name of a module`];
  }
  if (specifier.startsWith('.')) return fileViolation(path, resolveRelative(path, specifier), runs, files);
  return isBuiltin(specifier) ? [] : packageViolation(path, packageOf(specifier));
}

function fileViolation(path: string, target: string, runs: boolean, files: Files): string[] {
  if (!files.has(target)) return [`${path} imports ${target}, which is no source file`];
  const [from, to] = [zoneOf(path), zoneOf(target)];
  if (from === to) return [];
  const { code, types = [] } = permissionOf(from);
  if (covers(code, to) || (!runs && covers(types, to))) return [];
  return [`${path} may not import ${covers(types, to) ? 'more than types from ' : ''}${target}`];
}

function packageViolation(path: string, name: string): string[] {
  const users = packages[name] ?? packages[name.replace(/[^/]*$/, '')] ?? [];
  return listed(users, path) ? [] : [`${path} may not use the package ${name}`];
}

function permissionOf(zone: string): { readonly code: readonly string[]; readonly types?: readonly string[] } {
  const [first = ''] = zone.split('/');
  return permissions[zone] ?? permissions[`${first}/*`] ?? permissions[first] ?? { code: [] };
}

function covers(zones: readonly string[], zone: string): boolean {
  return zones.some((one) => one === '*' || one === zone || zone.startsWith(`${one}/`));
}

function listed(places: readonly string[], path: string): boolean {
  return places.some((place) => place === path || (place.endsWith('/') && path.startsWith(place)));
}

function closureViolations(rule: (typeof closures)[number], graph: ReadonlyMap<string, readonly Import[]>): string[] {
  const starts = [...graph.keys()].filter((path) => matches(rule.from, zoneOf(path)));
  return starts.flatMap((start) => {
    const chain = forbiddenChain(start, rule, graph);
    return chain === undefined ? [] : [`${start} reaches ${chain.at(-1)} through ${chain.slice(0, -1).join(' → ')}`];
  });
}

/** The shortest way of at least two steps from `start` to what the rule forbids; the first step is a direct rule's matter. */
function forbiddenChain(
  start: string,
  rule: (typeof closures)[number],
  graph: ReadonlyMap<string, readonly Import[]>,
): string[] | undefined {
  const home = zoneOf(start);
  const seen = new Set([start]);
  const queue: string[][] = [[start]];
  for (let chain = queue.shift(); chain !== undefined; chain = queue.shift()) {
    const last = chain.at(-1) ?? start;
    if (isForbidden(rule, home, zoneOf(last))) {
      if (chain.length > 2) return chain.slice(1);
      continue;
    }
    for (const next of runBy(last, graph)) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...chain, next]);
    }
  }
  return undefined;
}

function runBy(path: string, graph: ReadonlyMap<string, readonly Import[]>): string[] {
  const imports = (graph.get(path) ?? []).filter(({ runs, specifier }) => runs && specifier?.startsWith('.'));
  return imports.map(({ specifier = '' }) => resolveRelative(path, specifier)).filter((target) => graph.has(target));
}

function isForbidden(rule: (typeof closures)[number], home: string, zone: string): boolean {
  if (zone === home) return false;
  if (rule.only !== undefined) return !covers([rule.only], zone);
  return (rule.never ?? []).some((one) => matches(one, zone) || covers([one], zone));
}

function matches(pattern: string, zone: string): boolean {
  return pattern === zone || (pattern.endsWith('/*') && zone.startsWith(pattern.slice(0, -1)));
}

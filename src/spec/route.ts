import type { ApiOperation, Route } from './types.js';

/** A segment of a path template: text, or one parameter between a prefix and a suffix (both mostly empty). */
export type Segment =
  { readonly text: string } | { readonly prefix: string; readonly param: string; readonly suffix: string };

/** Segments of a template; undefined when one of them is neither text nor a single parameter with text around it. */
export function templateSegments(template: string): Segment[] | undefined {
  const segments: Segment[] = [];
  for (const text of template.slice(1).split('/')) {
    const [, prefix = '', param, suffix = ''] = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/.exec(text) ?? [];
    if (param === undefined && /[{}]/.test(text)) return undefined;
    segments.push(param === undefined ? { text } : { prefix, param, suffix });
  }
  return segments;
}

interface Leaf {
  readonly names: readonly string[];
  readonly operations: Map<string, ApiOperation>;
  /** Complete answers of a path without parameters, by method. */
  readonly answers: Map<string, Route>;
  allow: readonly string[];
}

interface Pattern {
  readonly prefix: string;
  readonly suffix: string;
  readonly next: TrieNode;
}

interface TrieNode {
  readonly literals: Map<string, TrieNode>;
  /** More specific first: the longer the text around the parameter, the earlier it is tried. */
  readonly patterns: Pattern[];
  /** Takes whatever the path has left, when nothing else fits. */
  rest: Leaf | undefined;
  leaf: Leaf | undefined;
}

export type Router = (method: string, path: string) => Route | undefined;

/**
 * A router over the templates of `operations`. The path decides first, with literal segments before parameters; a path
 * that exists without the method gives the methods it has. A malformed percent-encoding stands for itself. A parameter
 * that takes the rest of the path is tried last.
 */
export function createRouter(operations: Iterable<ApiOperation>): Router {
  const root = newNode();
  const literal = new Map<string, Leaf>();
  for (const operation of operations) {
    const leaf = insert(root, operation);
    if (leaf.names.length === 0) literal.set(operation.path, leaf);
  }
  return (method, path) => {
    const direct = literal.get(path);
    if (direct !== undefined) return answer(direct, method, NO_VALUES);
    const values: string[] = [];
    const leaf = match(root, path, 1, values);
    return leaf === undefined ? undefined : answer(leaf, method, values);
  };
}

const NO_VALUES: readonly string[] = [];

function newNode(): TrieNode {
  return { literals: new Map(), patterns: [], rest: undefined, leaf: undefined };
}

function insert(root: TrieNode, operation: ApiOperation): Leaf {
  let node = root;
  const names: string[] = [];
  const segments = templateSegments(operation.path) ?? [];
  for (const [at, segment] of segments.entries()) {
    if ('param' in segment) names.push(segment.param);
    if (operation.takesRest === true && at === segments.length - 1) break;
    node = 'param' in segment ? patternNode(node, segment) : literalNode(node, segment.text);
  }
  const leaf = leafOf(node, operation, names);
  leaf.operations.set(operation.method, operation);
  if (names.length === 0) leaf.answers.set(operation.method, { operation, params: Object.freeze({}) });
  leaf.allow = [...leaf.operations.keys()];
  return leaf;
}

function leafOf(node: TrieNode, { takesRest = false }: ApiOperation, names: readonly string[]): Leaf {
  const place = takesRest ? 'rest' : 'leaf';
  return (node[place] ??= { names, operations: new Map(), answers: new Map(), allow: [] });
}

function literalNode(node: TrieNode, text: string): TrieNode {
  const next = node.literals.get(text) ?? newNode();
  node.literals.set(text, next);
  return next;
}

function patternNode(node: TrieNode, { prefix, suffix }: { prefix: string; suffix: string }): TrieNode {
  const known = node.patterns.find((pattern) => pattern.prefix === prefix && pattern.suffix === suffix);
  if (known !== undefined) return known.next;
  const next = newNode();
  node.patterns.push({ prefix, suffix, next });
  node.patterns.sort((a, b) => b.prefix.length + b.suffix.length - a.prefix.length - a.suffix.length);
  return next;
}

/** `start` is where the next segment begins; `values` collects the parameters' values in the order of the template. */
function match(node: TrieNode, path: string, start: number, values: string[]): Leaf | undefined {
  if (start > path.length) return node.leaf;
  const slash = path.indexOf('/', start);
  const end = slash === -1 ? path.length : slash;
  const text = decodeSegment(path.slice(start, end));
  const literal = node.literals.get(text);
  const found = literal === undefined ? undefined : match(literal, path, end + 1, values);
  return found ?? matchPatterns(node, text, path, end + 1, values) ?? matchRest(node, path, start, values);
}

/** The rest is never empty, and never begins with an empty segment. */
function matchRest({ rest }: TrieNode, path: string, start: number, values: string[]): Leaf | undefined {
  if (rest === undefined || start === path.length || path[start] === '/') return undefined;
  values.push(decodeSegment(path.slice(start)));
  return rest;
}

function matchPatterns(node: TrieNode, text: string, path: string, start: number, values: string[]): Leaf | undefined {
  for (const { prefix, suffix, next } of node.patterns) {
    // A parameter is never empty.
    if (text.length <= prefix.length + suffix.length || !text.startsWith(prefix) || !text.endsWith(suffix)) continue;
    values.push(text.slice(prefix.length, text.length - suffix.length));
    const leaf = match(next, path, start, values);
    if (leaf !== undefined) return leaf;
    values.pop();
  }
  return undefined;
}

function decodeSegment(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function answer(leaf: Leaf, method: string, values: readonly string[]): Route {
  const ready = leaf.answers.get(method);
  if (ready !== undefined) return ready;
  const operation = leaf.operations.get(method);
  if (operation === undefined) return { allow: leaf.allow };
  const params: Record<string, string> = {};
  for (let at = 0; at < leaf.names.length; at++) params[leaf.names[at] ?? ''] = values[at] ?? '';
  return { operation, params };
}

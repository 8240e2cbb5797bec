import { jsonPointer } from '../core/json.js';

export type Node = { readonly [key: string]: unknown };

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `value` when it is an object, otherwise an empty one: to read optional members of a document. */
export function nodeOf(value: unknown): Node {
  return isNode(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Steps of a JSON pointer: `/a~1b/0` gives `['a/b', '0']`. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a JSON pointer, undefined when there is none; never reads the prototype. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** Pointer that a `$ref` within the same document names; undefined when it leads elsewhere. */
export function localPointer(ref: string): string | undefined {
  if (ref === '#') return '';
  if (!ref.startsWith('#/')) return undefined;
  try {
    return decodeURIComponent(ref.slice(1));
  } catch {
    return undefined;
  }
}

export interface Located {
  readonly node: Node;
  readonly pointer: string;
}

/**
 * The object at `pointer` with `$ref`s at its top followed, and where it was found. A chain that ends nowhere or in
 * itself gives an empty object: the full check has refused such documents.
 */
export function locate(document: Node, pointer: string): Located {
  let at = pointer;
  for (let hops = 0; hops < 32; hops++) {
    const node = nodeOf(valueAt(document, at));
    const target = typeof node['$ref'] === 'string' ? localPointer(node['$ref']) : undefined;
    if (target === undefined) return { node, pointer: at };
    at = target;
  }
  return { node: {}, pointer };
}

/** Reads downwards from a place, with `$ref`s followed; each reference is resolved once. */
export type Child = (parent: Located, ...steps: string[]) => Located;

/** @see Child */
export function childReader(document: Node): Child {
  const targets = new Map<string, Located>();
  const follow = (ref: string, pointer: string): Located => {
    const target = targets.get(ref) ?? locate(document, pointer);
    targets.set(ref, target);
    return target;
  };
  return (parent, ...steps) => {
    let here = parent;
    for (const step of steps) {
      const node = nodeOf(here.node[step]);
      const pointer = below(here.pointer, step);
      here = typeof node['$ref'] === 'string' ? follow(node['$ref'], pointer) : { node, pointer };
    }
    return here;
  };
}

/** `pointer` continued by `steps`. */
export function below(pointer: string, ...steps: (string | number)[]): string {
  return pointer + jsonPointer(steps);
}

import { parse as parseYaml } from 'yaml';
import { at, isNode, type Node } from './node.js';

/** A document that is no OpenAPI 3.0 or 3.1 at all, so that there is nothing to judge by. */
export class UnreadableDocument extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'UnreadableDocument';
  }
}

/** The raw document as it was written, and its version. */
export interface ApiDocument {
  readonly root: Node;
  readonly version: '3.0' | '3.1';
}

/**
 * Reads a document from its text (JSON or YAML) or takes it as parsed; the caller's object is never changed.
 * @throws {UnreadableDocument} when it cannot be parsed or is not OpenAPI 3.0 or 3.1.
 */
export function readDocument(input: string | object): ApiDocument {
  const root: unknown = typeof input === 'string' ? parseText(input) : input;
  const openapi = at(root, 'openapi');
  if (!isNode(root) || typeof openapi !== 'string') {
    throw new UnreadableDocument('the document has no `openapi` field; expected an OpenAPI 3.0 or 3.1 document');
  }
  const version = /^3\.[01](?=\.|$)/.exec(openapi)?.[0];
  if (version !== '3.0' && version !== '3.1') {
    throw new UnreadableDocument(`the document says openapi: ${openapi}; the judge reads 3.0 and 3.1`);
  }
  return { root, version };
}

function parseText(text: string): unknown {
  try {
    return text.trimStart().startsWith('{') ? JSON.parse(text) : parseYaml(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableDocument(`the document is neither JSON nor YAML: ${reason}`, { cause });
  }
}

/** What the fragment `#/a/b` points to in `root`; undefined when it leads nowhere. */
export function lookUp(root: unknown, fragment: string): unknown {
  if (fragment === '#' || fragment === '') return root;
  if (!fragment.startsWith('#/')) return undefined;
  let here: unknown = root;
  for (const part of fragment.slice(2).split('/')) here = at(here, unescapeStep(part));
  return here;
}

/** The name a step of a JSON pointer in a URI fragment stands for. */
export function unescapeStep(part: string): string {
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {
    // A lone % is a legal character of a key; then the step is taken as written.
  }
  return text.replaceAll('~1', '/').replaceAll('~0', '~');
}

const chainLengthMax = 50;

/** Follows reference objects (parameters, responses, headers, path items …); undefined when they lead nowhere. */
export function follow(root: Node, value: unknown): Node | undefined {
  let here = value;
  for (let hops = 0; hops < chainLengthMax && isNode(here); hops++) {
    const reference = at(here, '$ref');
    if (typeof reference !== 'string') return here;
    here = lookUp(root, reference);
  }
  return undefined;
}

import { isNode, type Node } from './node.js';

export interface MediaType {
  /** `type/subtype` in lower case. */
  readonly essence: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads `text/csv; charset=utf-8`; undefined when it is no media type. */
export function readMediaType(text: string): MediaType | undefined {
  const found = /^\s*([\w!#$&^.+*-]+\/[\w!#$&^.+*-]+)\s*(;.*)?$/s.exec(text);
  if (!found?.[1]) return undefined;
  const parameters = new Map<string, string>();
  for (const [, name, quoted, plain] of (found[2] ?? '').matchAll(
    /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g,
  )) {
    if (name !== undefined) parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain?.trim() ?? '');
  }
  return { essence: found[1].toLowerCase(), parameters };
}

/** Is it JSON, as in `application/json` or `application/problem+json`? */
export function isJson(essence: string): boolean {
  return essence === 'application/json' || essence.endsWith('+json');
}

export interface DeclaredContent {
  readonly declared: string;
  readonly content: Node;
}

/**
 * The entry of a `content` map that fits the received type; the most specific one when several do. A parameter the
 * document names must agree, except `charset`: how text is encoded is no part of what the document describes.
 */
export function findContent(contents: Node, received: MediaType): DeclaredContent | undefined {
  let best: { rank: number; entry: DeclaredContent } | undefined;
  for (const [declared, content] of Object.entries(contents)) {
    const type = readMediaType(declared);
    const rank = type && isNode(content) ? rankOf(type, received) : 0;
    if (rank > (best?.rank ?? 0) && isNode(content)) best = { rank, entry: { declared, content } };
  }
  return best?.entry;
}

/** Does `received` fall under the type or range `declared`? */
export function isUnder(declared: string, received: MediaType): boolean {
  const type = readMediaType(declared);
  return type !== undefined && rankOf(type, received) > 0;
}

function rankOf(declared: MediaType, received: MediaType): number {
  const own = [...declared.parameters].filter(([name]) => name !== 'charset');
  if (own.some(([name, value]) => received.parameters.get(name) !== value)) return 0;
  if (declared.essence === received.essence) return 3 + own.length;
  if (declared.essence === '*/*') return 1;
  return declared.essence.endsWith('/*') && received.essence.startsWith(declared.essence.slice(0, -1)) ? 2 : 0;
}

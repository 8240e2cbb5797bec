import { below, listOf, locate, nodeOf, type Node } from './document.js';

/** The schema at `pointer` with its `allOf` folded in: what it says itself wins, properties and required add up. */
export function mergedSchema(document: Node, pointer: string, depth = 0): Node {
  const { node, pointer: at } = locate(document, pointer);
  const parts = listOf(node['allOf']);
  if (parts.length === 0 || depth > 8) return node;
  const { allOf: _, ...own } = node;
  const members = parts.map((_part, index) => mergedSchema(document, below(at, 'allOf', index), depth + 1));
  const all = [...members, own];
  const required = [...new Set(all.flatMap((schema) => listOf(schema['required'])))];
  const properties: Node = Object.assign({}, ...all.map((schema) => nodeOf(schema['properties']))) as Node;
  return { ...(Object.assign({}, ...all) as Node), properties, ...(required.length > 0 ? { required } : {}) };
}

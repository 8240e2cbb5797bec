import { unescapeStep, type ApiDocument } from './document.js';
import { at, isNode, nodeAt, type Node } from './node.js';
import { partsOf } from './parts.js';

/** The part of the document that speaks about one operation: its path item and every component it reaches. */
export function sliceOperation(document: ApiDocument, template: string, method: string): Node {
  const item = nodeAt(nodeAt(document.root, 'paths'), template);
  const paths = { [template]: pick(item, ['$ref', 'parameters', method.toLowerCase()]) };
  const components = neededComponents(document, paths);
  // A reference to anywhere else than a component (another path, say) needs the whole document.
  if (!components) return document.root;
  return { ...pick(document.root, ['openapi', 'info', 'jsonSchemaDialect']), paths, components };
}

function pick(node: Node, names: readonly string[]): Node {
  return Object.fromEntries(names.flatMap((name) => (Object.hasOwn(node, name) ? [[name, node[name]]] : [])));
}

function neededComponents(document: ApiDocument, part: Node): Node | undefined {
  const found: Record<string, Record<string, unknown>> = {};
  const open = referencesIn({ paths: part });
  while (open.length > 0) {
    const reference = open.pop() ?? '';
    if (!reference.startsWith('#')) continue;
    const [, kind, name] = /^#\/components\/([^/]+)\/([^/]+)/.exec(reference) ?? [];
    if (kind === undefined || name === undefined) return undefined;
    const key = unescapeStep(name);
    const component = at(nodeAt(nodeAt(document.root, 'components'), kind), key);
    const group = (found[kind] ??= {});
    if (component === undefined || Object.hasOwn(group, key)) continue;
    group[key] = component;
    open.push(...referencesIn(component));
  }
  return found;
}

function referencesIn(value: unknown, isMap = false): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => referencesIn(item));
  if (!isNode(value)) return [];
  const own = isMap ? undefined : at(value, '$ref');
  const inside = partsOf(value, isMap).flatMap((part) => (part.isData ? [] : referencesIn(part.value, part.isMap)));
  return typeof own === 'string' ? [own, ...inside] : inside;
}

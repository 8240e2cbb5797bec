import { decode } from './route.js';
import { isList, type Wire } from './interpret.js';

/** One `name=value` of a query or a form; the value both as sent and decoded. */
export interface Pair {
  readonly name: string;
  readonly raw: string;
  readonly value: string;
}

/** Splits a query or form body; `malformed` holds the pairs whose percent-encoding is broken. */
export function readPairs(text: string): { pairs: Pair[]; malformed: string[] } {
  const pairs: Pair[] = [];
  const malformed: string[] = [];
  for (const part of text.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const raw = equals < 0 ? '' : part.slice(equals + 1);
    const name = decodeForm(equals < 0 ? part : part.slice(0, equals));
    const value = decodeForm(raw);
    if (name === undefined || value === undefined) malformed.push(part);
    else pairs.push({ name, raw, value });
  }
  return { pairs, malformed };
}

/** `a[b][]` as `['a', 'b', '']`; a name without brackets is one step. */
export function bracketPath(name: string): string[] {
  const found = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name);
  if (!found?.[1] || !found[2]) return [name];
  return [found[1], ...found[2].slice(1, -1).split('][')];
}

/** The nested value that pairs such as `a[b][0]=x` make below `root`. */
export function nest(root: string, pairs: readonly Pair[]): Wire {
  const tree = new Map<string, Pair[]>();
  const here: Pair[] = [];
  for (const pair of pairs) {
    const [, key, ...rest] = bracketPath(pair.name);
    if (key === undefined) here.push(pair);
    else tree.set(key, [...(tree.get(key) ?? []), { ...pair, name: root + rest.map((part) => `[${part}]`).join('') }]);
  }
  if (tree.size === 0) return here.length === 1 && here[0] ? here[0].value : here.map((pair) => pair.value);
  const isList = [...tree.keys()].every((key) => /^\d*$/.test(key));
  if (!isList) return Object.fromEntries([...tree].map(([key, inner]) => [key, nest(root, inner)]));
  return [...tree]
    .sort(([left], [right]) => Number(left) - Number(right))
    .flatMap(([key, inner]) => listItems(root, key, inner));
}

function listItems(root: string, key: string, inner: readonly Pair[]): readonly Wire[] {
  const item = nest(root, inner);
  return key === '' && isList(item) ? item : [item];
}

/** Decodes a form-encoded text, where `+` is a space; undefined when the encoding is broken. */
export function decodeForm(text: string): string | undefined {
  return decode(text.replaceAll('+', ' '));
}

/** An object of the raw document, nothing yet known about it. */
export type Node = Readonly<Record<string, unknown>>;

export type Schema = boolean | Node;

/** Is `value` an object with keys (not null, not a list)? */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Is `value` something that can stand where a schema stands? */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'boolean' || isNode(value);
}

/** The own property `name` of `node`; names come from outside and must not reach the prototype. */
export function at(node: unknown, name: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined;
  return Object.hasOwn(node, name) ? (node as Node)[name] : undefined;
}

/** The own property `name` as an object, or an empty one. */
export function nodeAt(node: unknown, name: string): Node {
  const value = at(node, name);
  return isNode(value) ? value : {};
}

/** The own property `name` as a list, or an empty one. */
export function listAt(node: unknown, name: string): readonly unknown[] {
  const value = at(node, name);
  return Array.isArray(value) ? value : [];
}

/** One step of a JSON pointer, escaped. */
export function step(name: string | number): string {
  return `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A value as it appears in a message: JSON, cut to a readable length. */
export function preview(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

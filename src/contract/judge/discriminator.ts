import { at, isNode, isSchema, listAt, nodeAt, preview, step, type Node, type Schema } from './node.js';
import type { Schemas } from './schemas.js';
import type { Finding } from '../violation.js';

export type Choice =
  | { readonly kind: 'mapped'; readonly schema: Schema; readonly value: string }
  | { readonly kind: 'unmapped'; readonly finding: Finding };

/**
 * Which schema the discriminator of `schema` names for `value`; undefined when there is no discriminator to obey.
 * With `oneOf` or `anyOf` only their members can be named; without (inheritance), any component can.
 */
export function choose(schemas: Schemas, schema: Node, value: unknown, pointer: string): Choice | undefined {
  const discriminator = at(schema, 'discriminator');
  const property = at(discriminator, 'propertyName');
  if (typeof property !== 'string' || !isNode(value)) return undefined;
  const name = at(value, property);
  const members = [...listAt(schema, 'oneOf'), ...listAt(schema, 'anyOf')];
  const mapping = nodeAt(discriminator, 'mapping');
  const target = typeof name === 'string' ? named(schemas, name, members, mapping) : undefined;
  if (target !== undefined && typeof name === 'string') return { kind: 'mapped', schema: target, value: name };
  const expected = [...new Set([...Object.keys(mapping), ...members.flatMap(componentName)])];
  const message = `the discriminator \`${property}\` is ${preview(name)}; the document declares ${preview(expected)}`;
  return {
    kind: 'unmapped',
    finding: { code: 'DD_DISCRIMINATOR', pointer: pointer + step(property), message, expected, actual: name },
  };
}

/** A body that is declared as one schema by its discriminator, and does not fit that one. */
export function mismatch(
  choice: Choice & { kind: 'mapped' },
  value: unknown,
  pointer: string,
  reason: string,
): Finding {
  const message = `the discriminator says \`${choice.value}\`, but the value does not fit that schema: ${reason}`;
  return { code: 'DD_DISCRIMINATOR', pointer, message, expected: choice.value, actual: value };
}

function named(schemas: Schemas, name: string, members: readonly unknown[], mapping: Node): Schema | undefined {
  const mapped = at(mapping, name);
  if (typeof mapped === 'string') return byReference(schemas, mapped, members);
  const member = members.find((candidate) => componentName(candidate)[0] === name);
  if (isSchema(member)) return member;
  return members.length === 0 ? component(schemas, name) : undefined;
}

function byReference(schemas: Schemas, mapped: string, members: readonly unknown[]): Schema | undefined {
  const fragment = mapped.includes('/') || mapped.startsWith('#') ? mapped : `#/components/schemas/${mapped}`;
  const member = members.find((candidate) => String(at(candidate, '$ref') ?? '').endsWith(fragment));
  if (isSchema(member)) return member;
  const target = fragment.startsWith('#') ? schemas.target(`judged:${schemas.direction}${fragment}`) : undefined;
  return isSchema(target) ? target : undefined;
}

function component(schemas: Schemas, name: string): Schema | undefined {
  const found = at(nodeAt(nodeAt(schemas.root, 'components'), 'schemas'), name);
  return isSchema(found) ? found : undefined;
}

function componentName(member: unknown): string[] {
  const reference = at(member, '$ref');
  const name = typeof reference === 'string' ? /\/components\/schemas\/([^/]+)$/.exec(reference)?.[1] : undefined;
  return name === undefined ? [] : [name];
}

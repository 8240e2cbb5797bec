import type { Condition, Scalar } from '../../store/ports.js';

/** Where records keep something that can be asked for: a field, or items of an array. */
export interface KeptPath {
  readonly field: string;
  /** Path below each item of the array at `field`; undefined for the item itself. */
  readonly item: string | undefined;
  /** `unknown`: the field holds a value or an array of values. */
  readonly list: boolean | 'unknown';
}

/** `arrays` as in `FieldShape`; undefined when more than one array lies on the way, which no query can ask for. */
export function keptPath(path: string, arrays: readonly number[]): KeptPath | undefined {
  const [at, another] = arrays;
  if (another !== undefined) return undefined;
  if (at === undefined) return { field: path, item: undefined, list: false };
  const steps = path.split('.');
  const item = steps.slice(at).join('.');
  return { field: steps.slice(0, at).join('.'), item: item === '' ? undefined : item, list: true };
}

/** Conditions that hold when any of the values stands there, or with `not` when none does. */
export function holdsAny(
  { field, item, list }: KeptPath,
  values: readonly Scalar[],
  not = false,
): readonly Condition[] {
  const has: Condition = {
    kind: 'has',
    field,
    values,
    ...(item !== undefined && { item }),
    ...(not && { not: true as const }),
  };
  if (list === true) return [has];
  const single: Condition = { kind: not ? 'not-in' : 'in', field, values };
  if (list === false) return [single];
  return not ? [single, has] : [{ kind: 'any', of: [single, has] }];
}

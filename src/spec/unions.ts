import { listOf, nodeOf } from './document.js';
import type { ErrorObject } from './issues.js';

/** What each branch of a failed `anyOf` or `oneOf` has against the value, as far as ajv looked; undefined when unknown. */
export type BranchErrors = (union: ErrorObject) => readonly (readonly ErrorObject[])[] | undefined;

interface Options {
  readonly branchErrors: BranchErrors;
  /** True for what is no mistake in this direction. */
  readonly excused: (error: ErrorObject) => boolean;
}

/** ajv's errors without those that only follow from others: of a union remains what helps to find the mistake. */
export function withoutNoise(errors: readonly ErrorObject[], options: Options): readonly ErrorObject[] {
  const kept: (readonly ErrorObject[])[] = [];
  const unknown: string[] = [];
  for (let at = errors.length - 1; at >= 0; at--) {
    const error = errors[at] as ErrorObject;
    if (isNoise(error) || options.excused(error)) continue;
    if (unknown.some((union) => error.schemaPath.startsWith(union))) continue;
    const branches = isUnion(error) ? options.branchErrors(error) : undefined;
    kept.push(branches === undefined ? [error] : explained(error, branches, options));
    // ajv lists what the branches say right before the union's own error.
    if (branches !== undefined) at -= lookedAt(error, branches).flat().length;
    else if (isUnion(error)) unknown.push(`${error.schemaPath}/`);
  }
  return kept.reverse().flat();
}

function isNoise({ keyword }: ErrorObject): boolean {
  return keyword === 'if' || keyword === 'propertyNames';
}

function isUnion({ keyword }: ErrorObject): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf';
}

/** Of a `oneOf` no branch is looked at after the second one that holds. */
function lookedAt<Errors>(union: ErrorObject, branches: readonly Errors[]): readonly Errors[] {
  const passing = listOf(union.params['passingSchemas']);
  return passing.length === 0 ? branches : branches.slice(0, Number(passing.at(-1)) + 1);
}

function explained(
  union: ErrorObject,
  branches: readonly (readonly ErrorObject[])[],
  options: Options,
): readonly ErrorObject[] {
  // More than one branch holds where one must: none of them is wrong.
  if (Array.isArray(union.params['passingSchemas'])) return [union];
  const said = branches.map((errors) =>
    withoutNoise(
      errors.map((error) => within(union, error)),
      options,
    ),
  );
  if (said.some(({ length }) => length === 0)) return [];
  const real = said.filter((_, at) => nodeOf(listOf(union.schema)[at])['type'] !== 'null');
  const [only] = real;
  if (only === undefined || real.length === 1) return only ?? [union];
  return numbersOrNames(union, branches) ?? nearest(union, real) ?? [otherType(union, said.flat())];
}

/** The branch was checked by itself: its errors are told from where the union is. */
function within(union: ErrorObject, error: ErrorObject): ErrorObject {
  return { ...error, instancePath: union.instancePath + error.instancePath };
}

/** Numbers that may be sent by name are one list for the client, although the names are no part of the schema. */
function numbersOrNames(
  union: ErrorObject,
  branches: readonly (readonly ErrorObject[])[],
): readonly ErrorObject[] | undefined {
  const numbered = branches
    .map((errors) => errors.find(({ instancePath, parentSchema }) => instancePath === '' && hasNames(parentSchema)))
    .find((error) => error !== undefined);
  const orText = branches.some((errors) => !errors.includes(numbered as ErrorObject) && takesText(union, errors));
  if (numbered === undefined || !orText) return undefined;
  const { enum: numbers, 'x-enum-varnames': names } = nodeOf(numbered.parentSchema);
  return [{ ...union, keyword: 'enum', params: { allowedValues: [...listOf(numbers), ...listOf(names)] } }];
}

function hasNames(schema: unknown): boolean {
  return Array.isArray(nodeOf(schema)['x-enum-varnames']);
}

function takesText({ data }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  const wrong = errors.find(({ instancePath, keyword }) => instancePath === '' && keyword === 'type');
  if (typeof data === 'string' || wrong === undefined) return wrong === undefined;
  return [wrong.params['type'] as unknown].flat().includes('string');
}

/**
 * What the branch says that the value comes nearest to, the union's own error when several are as near; undefined when
 * the value is of none of their types.
 */
function nearest(union: ErrorObject, said: readonly (readonly ErrorObject[])[]): readonly ErrorObject[] | undefined {
  const ofType = said.filter((errors) => !errors.some((error) => isTypeOf(union, error)));
  if (ofType.length === 0) return undefined;
  const best = least(
    least(ofType, (errors) => errors.length),
    (errors) => errors.filter((error) => isMissing(union, error)).length,
  );
  return best.length === 1 ? best.flat() : [ambiguous(union, best.flat())];
}

/** The items of which there is least. */
function least<Item>(items: readonly Item[], amountOf: (item: Item) => number): readonly Item[] {
  const amounts = items.map(amountOf);
  const smallest = Math.min(...amounts);
  return items.filter((_, at) => amounts[at] === smallest);
}

function isMissing(union: ErrorObject, { keyword, instancePath }: ErrorObject): boolean {
  return keyword === 'required' && instancePath === union.instancePath;
}

function isTypeOf(union: ErrorObject, { keyword, instancePath }: ErrorObject): boolean {
  return keyword === 'type' && instancePath === union.instancePath;
}

function otherType(union: ErrorObject, errors: readonly ErrorObject[]): ErrorObject {
  const types = errors
    .filter((error) => isTypeOf(union, error))
    .flatMap(({ params }) => [params['type']].flat() as unknown[]);
  return { ...union, keyword: 'type', params: { type: [...new Set(types)] } };
}

function ambiguous(union: ErrorObject, errors: readonly ErrorObject[]): ErrorObject {
  if (!errors.every((error) => isMissing(union, error))) return union;
  const missing = errors.map(({ params }) => String(params['missingProperty']));
  return { ...union, message: `needs ${missing.join(' or ')}` };
}

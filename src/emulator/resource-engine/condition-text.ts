import { own } from '../../core/json.js';
import type { Issue } from '../../core/problem.js';
import { Refusal } from '../../core/problem.js';
import type { Conditions } from '../../spec/model.js';
import type { ServiceSpec } from '../../spec/types.js';
import type { Scalar } from '../../store/ports.js';
import { comparedTo, readValues, type Compared, type Trouble } from './condition-values.js';
import { fieldPath, type FieldPath } from './field-path.js';
import type { KeptPath } from './kept-path.js';
import type { ResourcePlan } from './plan.js';

export type Operator = Conditions['operators'][string];

/** A condition that can be asked: what it is on, and with which values. */
export interface ReadCondition {
  readonly operator: Operator;
  readonly values: readonly Scalar[];
  readonly path: Exclude<FieldPath, { kind: 'made' }> & { readonly kept: KeptPath };
}

/**
 * The conditions that a request has sent.
 * @throws {Refusal} invalid with an issue for each condition that cannot be read or asked.
 */
export function readConditions(
  spec: ServiceSpec,
  plan: ResourcePlan,
  rule: Conditions,
  texts: readonly string[],
): readonly ReadCondition[] {
  const read = texts.map((text) => readCondition(spec, plan, rule, text));
  const issues = read.flatMap((one, index): Issue[] => {
    if (!('message' in one)) return [];
    const message = `${rule.param}.${index}: ${one.message}`;
    return [{ in: 'query', path: [rule.param, index], keyword: one.keyword, params: one.params, message }];
  });
  if (issues.length > 0) throw new Refusal({ kind: 'invalid', issues });
  return read.filter((one): one is ReadCondition => !('message' in one));
}

function readCondition(
  spec: ServiceSpec,
  plan: ResourcePlan,
  { operators }: Conditions,
  text: string,
): ReadCondition | Trouble {
  const [, field = '', name = '', value] = /^([^:]*):([^:]*):(.*)$/s.exec(text) ?? [];
  if (value === undefined) {
    return trouble('condition', {}, `'${text}' must have the form field:operator:value`);
  }
  const path = fieldPath(spec, plan, field);
  if (path === undefined)
    return trouble('field', { allowed: plan.fields }, `${plan.resource.title} has no field '${field}'`);
  const names = Object.keys(operators);
  const unusable = (why: string): Trouble => trouble('operator', { allowed: names }, why);
  const operator = own(operators, name);
  if (operator === undefined) return unusable(`there is no operator '${name}'; there are ${names.join(', ')}`);
  if (path.kind === 'made')
    return trouble('condition', {}, `'${field}' is worked out when answering and cannot be asked for`);
  const { kept } = path;
  if (kept === undefined) return trouble('condition', {}, `'${field}' lies in lists of lists and cannot be asked for`);
  const compared = comparedWith(spec, plan, path);
  const unfit = unfitOperator(operator, { ...path, kept }, compared);
  if (unfit !== undefined) return unusable(`'${name}' ${unfit} '${field}'`);
  const values = valuesOf(value, operator, compared, plan);
  if ('message' in values) return values;
  if (!comparesNull(operator) && values.includes(null)) return unusable(`'${name}' does not compare with null`);
  return { operator, values, path: { ...path, kept } };
}

function valuesOf(
  text: string,
  operator: Operator,
  compared: Compared,
  { precision }: ResourcePlan,
): readonly Scalar[] | Trouble {
  const parts = text.split('|');
  if (operator === 'contains') return parts;
  const values: Scalar[] = [];
  for (const part of parts) {
    const read = readValues(part, compared, precision);
    if ('message' in read) return read;
    values.push(...read);
  }
  return values;
}

function comparesNull(operator: Operator): boolean {
  return operator === 'equals' || operator === 'not-equals';
}

function trouble(keyword: string, params: Issue['params'], message: string): Trouble {
  return { keyword, params, message };
}

/** Of a reference it is the key that is compared; it is as absent as the reference is. */
function comparedWith(spec: ServiceSpec, plan: ResourcePlan, path: Exclude<FieldPath, { kind: 'made' }>): Compared {
  const compared = comparedTo(path.shape);
  if (path.kind === 'kept') return compared;
  const link = fieldPath(spec, plan, path.embed.field)?.shape;
  const nullable = compared.nullable || (link?.nullable ?? false);
  if (path.kind === 'other') return { ...compared, nullable };
  const { other } = path.embed;
  const types = new Set([other.numericKey ? 'integer' : 'string']);
  return { types, format: other.uuids.has(other.key.field) ? 'uuid' : undefined, nullable };
}

/** Why an operator cannot be used; undefined when it can. */
function unfitOperator(operator: Operator, path: ReadCondition['path'], { types }: Compared): string | undefined {
  if (comparesNull(operator)) return undefined;
  if (operator === 'contains' && types.size > 0 && !types.has('string')) return 'looks into texts only, not into';
  if (operator !== 'contains' && types.has('boolean')) return 'cannot put values in order in';
  if (path.kind !== 'other' && path.kept.list === true) return 'cannot look into the items of';
  return undefined;
}

import { own } from '../../core/json.js';
import { Refusal } from '../../core/problem.js';
import { nodeOf } from '../../spec/document.js';
import type { OrderRule } from '../../spec/model.js';
import type { ServiceSpec } from '../../spec/types.js';
import type { Order } from '../../store/ports.js';
import { fieldPath } from './field-path.js';
import type { ResourcePlan } from './plan.js';

/**
 * The order of a list: the model's, or the one that the caller chose.
 * @throws {Refusal} invalid when there is no such field, or none that records can be sorted by.
 */
export function orderOf(
  spec: ServiceSpec,
  plan: ResourcePlan,
  query: Readonly<Record<string, unknown>>,
): readonly Order[] {
  const rule = plan.resource.order;
  const params = rule?.params;
  const chosenFields = rule?.sort === undefined ? NONE : sortOf(spec, plan, rule.sort, query);
  if (chosenFields.length > 0) return chosenFields;
  if (rule === undefined || params === undefined) return rule?.by ?? NONE;
  const field = own(query, params.field);
  const direction = own(query, params.direction);
  if (field === undefined && direction === undefined) return rule.by;
  const [first] = rule.by;
  const ascending = params.ascending.map((name) => name.toLowerCase());
  const chosen =
    direction === undefined
      ? (first?.direction ?? 'ascending')
      : ascending.includes(String(direction).toLowerCase())
        ? 'ascending'
        : 'descending';
  const sortedBy =
    field === undefined ? (first?.field ?? plan.key.field) : keptField(spec, plan, params.field, String(field));
  return [{ field: sortedBy, direction: chosen }];
}

const NONE: readonly Order[] = [];

/** Only fields that the document declares are sorted by; times are in order as they are. */
function sortOf(
  spec: ServiceSpec,
  plan: ResourcePlan,
  { param, paths = {} }: NonNullable<OrderRule['sort']>,
  query: Readonly<Record<string, unknown>>,
): readonly Order[] {
  const sent = own(query, param);
  const list = spec.operations.get(plan.resource.operations?.list ?? '');
  const declared = nodeOf(list?.parameters.find(({ name }) => name === param)?.schema['properties']);
  return Object.entries(typeof sent === 'object' && sent !== null ? sent : {}).flatMap(([name, direction]): Order[] => {
    if (direction !== 'asc' && direction !== 'desc') return [];
    const field = own(paths, name) ?? name;
    if (!Object.hasOwn(declared, name)) return [];
    const by = { field, direction: direction === 'asc' ? ('ascending' as const) : ('descending' as const) };
    return [plan.times.has(field) ? by : { ...by, natural: true }];
  });
}

function keptField(spec: ServiceSpec, plan: ResourcePlan, param: string, name: string): string {
  const path = fieldPath(spec, plan, name);
  const refused = (message: string): Refusal =>
    new Refusal({
      kind: 'invalid',
      issues: [{ in: 'query', path: [param], keyword: 'field', params: { allowed: plan.fields }, message }],
    });
  if (path === undefined) throw refused(`${param} names no field: ${plan.resource.title} has no '${name}'`);
  const { shape } = path;
  const scalar = path.kind === 'key' || ![...shape.types].some((type) => type === 'array' || type === 'object');
  if (path.kind === 'made' || path.kind === 'other' || path.kept === undefined || path.kept.list === true || !scalar)
    throw refused(`${param}: records cannot be sorted by '${name}'`);
  return path.kept.field;
}

import { DeskdoubleError } from '../../core/errors.js';
import type { Filter } from '../../spec/model.js';
import type { ServiceSpec } from '../../spec/types.js';
import { fieldPath } from './field-path.js';
import type { KeptPath } from './kept-path.js';
import type { FilterPath, FilterPlan, Link, ResourcePlan } from './plan.js';

/** Where a resource keeps a field that the document does not show. */
export type KeptAt = (plan: ResourcePlan, field: string) => KeptPath | undefined;

interface Known {
  readonly spec: ServiceSpec;
  readonly plans: ReadonlyMap<string, ResourcePlan>;
  readonly keptAt: KeptAt;
}

/**
 * What the filters of a resource ask of the store, as far as no request is needed to know it.
 * @throws {DeskdoubleError} DD_BAD_MODEL for a field that no query can ask for.
 */
export function filterPlans(known: Known, plan: ResourcePlan): readonly FilterPlan[] {
  return (plan.resource.filters ?? []).map((rule) => ({
    rule,
    paths: rule.fields.map((field) => filterPath(known, plan, field, rule)),
  }));
}

/** Steps that name other records are followed, as long as something is left to ask of those. */
function filterPath(known: Known, plan: ResourcePlan, path: string, rule: Filter): FilterPath {
  const links: Link[] = [];
  let steps = path.split('.');
  let here = plan;
  for (;;) {
    const link = linkAt(known, here, steps[0] ?? '');
    if (link === undefined || (steps.length === 1 && rule.kind !== 'refers')) break;
    links.push(link);
    here = link.other;
    steps = steps.slice(1);
    if (steps.length === 0) return { links, field: undefined };
  }
  const field = keptField(known, here, steps.join('.'));
  if (field !== undefined && rule.kind !== 'refers') return { links, field };
  const text = `resource "${plan.name}" cannot be filtered by "${path}"`;
  throw new DeskdoubleError('DD_BAD_MODEL', `${plan.service}.model.yaml: ${text}`);
}

function keptField({ spec, keptAt }: Known, plan: ResourcePlan, field: string): KeptPath | undefined {
  const path = fieldPath(spec, plan, field);
  if (path === undefined) return keptAt(plan, field);
  return path.kind === 'kept' || path.kind === 'key' ? path.kept : undefined;
}

/** The reference that a field is; undefined when it is none. */
function linkAt({ spec, plans, keptAt }: Known, plan: ResourcePlan, field: string): Link | undefined {
  const path = fieldPath(spec, plan, field);
  if (path?.kind === 'key' && path.kept !== undefined) {
    const { other, members } = path.embed;
    return { kept: path.kept, other, members: new Map(members.map(({ name, from }) => [name, from])) };
  }
  const rule = (plan.resource.references ?? []).find((reference) => reference.field === field);
  const other = rule === undefined ? undefined : plans.get(rule.resource);
  const kept = keptAt(plan, field);
  return other === undefined || kept === undefined ? undefined : { kept, other, members: new Map<string, string>() };
}

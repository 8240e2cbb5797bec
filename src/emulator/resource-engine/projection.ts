import { own } from '../../core/json.js';
import { Refusal, type Issue } from '../../core/problem.js';
import type { ResourcePlan } from './plan.js';

/**
 * The only fields that the caller wants to see; undefined for all of them.
 * @throws {Refusal} invalid with an issue for each field that the records do not have.
 */
export function projectionOf(
  plan: ResourcePlan,
  query: Readonly<Record<string, unknown>>,
): ReadonlySet<string> | undefined {
  const rule = plan.resource.projection;
  const sent = rule === undefined ? undefined : own(query, rule.param);
  if (rule === undefined || !Array.isArray(sent) || sent.length === 0) return undefined;
  const names = sent.map(String);
  const issues = names.flatMap((name, index): Issue[] => {
    // What further fields the records of an open resource have only they know.
    if (plan.open || plan.fields.includes(name)) return [];
    const message = `${rule.param}.${index}: ${plan.resource.title} has no field '${name}'`;
    return [{ in: 'query', path: [rule.param, index], keyword: 'field', params: { allowed: plan.fields }, message }];
  });
  if (issues.length > 0) throw new Refusal({ kind: 'invalid', issues });
  return new Set(names);
}

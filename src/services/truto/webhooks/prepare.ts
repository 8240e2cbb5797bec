import type { Json, JsonObject } from '../../../core/json.js';
import { Refusal, type Issue } from '../../../core/problem.js';
import type { OperationContext, Prepare } from '../../../emulator/define-service.js';
import type { ServiceSpec } from '../../../spec/types.js';
import { targetFault } from './target.js';

/** A webhook as it is kept: of the token's environment, with an address that can be called and events that exist. */
export const prepareWebhook: Prepare = (fields, context, before) => {
  const issues = [...targetIssues(fields['target_url']), ...eventIssues(fields['event_types'], context)];
  if (issues.length > 0) throw new Refusal({ kind: 'invalid', issues });
  if (before !== undefined) return fields;
  requireOwnEnvironment(fields, context);
  return { event_types: [...eventNames(context.spec)], ...fields, environment_id: context.tenant };
};

/** All that a webhook can be for, as the document lists it. */
function eventNames(spec: ServiceSpec): readonly string[] {
  return spec.schemaAt('/components/schemas/WebhookEvent')['enum'] as readonly string[];
}

function targetIssues(target: Json | undefined): readonly Issue[] {
  const fault = target === undefined ? undefined : targetFault(String(target));
  return fault === undefined ? [] : [issue('target_url', 'format', `target_url ${fault}`)];
}

function eventIssues(wanted: Json | undefined, { spec }: OperationContext): readonly Issue[] {
  const known = eventNames(spec);
  const unknown = ((wanted ?? []) as readonly string[]).filter((name) => !known.includes(name));
  if (unknown.length === 0) return [];
  const names = unknown.map((name) => JSON.stringify(name)).join(', ');
  return [issue('event_types', 'enum', `event_types: there is no event ${names}`)];
}

function issue(field: string, keyword: string, message: string): Issue {
  return { in: 'body', path: [field], keyword, params: {}, message };
}

/** To a token there are no environments but its own. */
function requireOwnEnvironment({ environment_id: wanted }: JsonObject, { tenant }: OperationContext): void {
  if (wanted === undefined || wanted === tenant) return;
  const key = String(wanted);
  throw new Refusal({ kind: 'not-found', resource: 'environments', key, message: `Environment ${key} not found` });
}

import type { Problem } from '../../core/problem.js';
import type { Authorisation } from '../../spec/model.js';
import type { Principal } from '../define-service.js';

/** Undefined when `principal` has every scope in `required` and its kind of credential may use them; roles are no scopes. */
export function authorise(
  policy: Authorisation | undefined,
  required: readonly string[],
  principal: Principal,
): Problem | undefined {
  const roles = policy?.roles?.prefix;
  for (const scope of required) {
    if (roles !== undefined && scope.startsWith(roles)) continue;
    const allowed = principal.scopes.includes(scope) && withinCeiling(policy, principal.secret, scope);
    if (!allowed) return { kind: 'missing-scope', scope };
  }
  return undefined;
}

function withinCeiling(policy: Authorisation | undefined, secret: string, scope: string): boolean {
  const ceiling = policy?.ceilings?.find((candidate) => secret.startsWith(candidate.prefix));
  return ceiling === undefined || ceiling.allow.some((pattern) => matches(pattern, scope));
}

/** `*` stands for one part between colons: `*:read` covers `tickets:read`. */
function matches(pattern: string, scope: string): boolean {
  const wanted = pattern.split(':');
  const parts = scope.split(':');
  return wanted.length === parts.length && wanted.every((part, at) => part === '*' || part === parts[at]);
}

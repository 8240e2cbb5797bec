import type { Problem } from '../../core/problem.js';
import type { Policies } from '../../spec/model.js';

export type Tenancy = NonNullable<Policies['tenancy']>;

/** The tenant that the path names, decoded; undefined for an operation whose path names none. */
export function tenantInPath({ param }: Tenancy, params: Readonly<Record<string, string>>): string | undefined {
  const sent = Object.hasOwn(params, param) ? params[param] : undefined;
  if (sent === undefined || !sent.includes('%')) return sent;
  try {
    return decodeURIComponent(sent);
  } catch {
    // What cannot be decoded is nobody's name; its validation says the rest.
    return sent;
  }
}

/** The refusal of a request for `tenant`, which is not the caller's or does not exist. */
export function wrongTenant(tenant: string): Problem {
  return { kind: 'wrong-tenant', tenant };
}

import { parseTime } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { Authentication } from '../spec/model.js';
import { DEFAULT_SANDBOX } from './sandboxes.js';
import type { Platform, ServiceRuntime } from './service-runtime.js';

/** A credential as it is shown to the person who starts the server. */
export interface Credential {
  readonly name: string;
  readonly value: string;
  readonly role?: string;
  readonly scopes?: readonly string[];
}

const SHOWN_MAX = 50;

/** A service's credentials in the default sandbox that work now. */
export async function usableCredentials(
  { store, secrets }: Platform,
  { spec, credentials }: ServiceRuntime,
  now: number,
): Promise<readonly Credential[]> {
  const policy = spec.model.policies.authentication;
  if (policy === undefined || credentials === undefined) return [];
  const { rows } = await store.read(DEFAULT_SANDBOX, (unit) => unit.find(credentials, { limit: SHOWN_MAX }));
  return rows
    .map(({ entity }) => entity)
    .filter((entity) => works(policy, entity, now))
    .map((entity) => ({
      name: String(entity[policy.name ?? 'name'] ?? ''),
      value: secrets.shown(String(entity[policy.secret])),
      ...(policy.role !== undefined && { role: String(entity[policy.role]) }),
      ...(policy.scopes !== undefined && { scopes: entity[policy.scopes] as readonly string[] }),
    }));
}

function works(policy: Authentication, entity: JsonObject, now: number): boolean {
  const expires = policy.expires === undefined ? null : entity[policy.expires];
  const revoked = policy.revoked !== undefined && entity[policy.revoked] === true;
  return !revoked && (typeof expires !== 'string' || (parseTime(expires) ?? 0) > now);
}

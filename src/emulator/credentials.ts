import { parseTime } from '../core/clock.js';
import { own, type JsonObject } from '../core/json.js';
import type { Authentication } from '../spec/model.js';
import type { UnitOfWork } from '../store/ports.js';
import { roleOf } from './policies/roles.js';
import { collectionOf } from './resource-engine/plan.js';
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
  service: ServiceRuntime,
  now: number,
): Promise<readonly Credential[]> {
  const policy = service.spec.model.policies.authentication;
  const { credentials } = service;
  if (policy === undefined || credentials === undefined) return [];
  return store.read(DEFAULT_SANDBOX, async (unit) => {
    const { rows } = await unit.find(credentials, { limit: SHOWN_MAX });
    const usable = rows.map(({ entity }) => entity).filter((entity) => works(policy, entity, now));
    return Promise.all(
      usable.map(async (entity) => {
        const role = await roleFor(policy, service, entity, unit);
        return {
          name: String(entity[policy.name ?? 'name'] ?? ''),
          value: secrets.shown(String(entity[policy.secret])),
          ...(role !== undefined && { role }),
          ...(policy.scopes !== undefined && { scopes: entity[policy.scopes] as readonly string[] }),
        };
      }),
    );
  });
}

/** The role that the credential names itself, or else that of its user. */
async function roleFor(
  policy: Authentication,
  { spec }: ServiceRuntime,
  entity: JsonObject,
  unit: UnitOfWork,
): Promise<string | undefined> {
  if (policy.role !== undefined) return String(entity[policy.role]);
  const roles = spec.model.policies.authorisation?.roles;
  const resource = roles && own(spec.model.resources, roles.resource);
  if (roles === undefined || resource === undefined) return undefined;
  const collection = collectionOf(spec.name, roles.resource, resource, String(entity[policy.tenant]));
  return roleOf(roles, (await unit.get(collection, String(entity[policy.user ?? ''])))?.entity);
}

function works(policy: Authentication, entity: JsonObject, now: number): boolean {
  const expires = policy.expires === undefined ? null : entity[policy.expires];
  const revoked = policy.revoked !== undefined && entity[policy.revoked] === true;
  return !revoked && (typeof expires !== 'string' || (parseTime(expires) ?? 0) > now);
}

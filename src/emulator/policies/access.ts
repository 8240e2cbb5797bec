import { after, type Awaitable } from '../../core/awaitable.js';
import type { JsonObject } from '../../core/json.js';
import type { Problem } from '../../core/problem.js';
import type { ApiOperation } from '../../spec/types.js';
import type { Principal } from '../define-service.js';
import { collectionName } from '../resource-engine/plan.js';
import type { Sandbox } from '../sandboxes.js';
import type { Platform, ServiceRuntime } from '../service-runtime.js';
import { authorise } from './authorisation.js';
import { missingRole, wantedRole } from './roles.js';
import { tenantInPath, wrongTenant, type Tenancy } from './tenancy.js';

/** What decides who may call an operation. */
export interface Access {
  readonly platform: Platform;
  readonly service: ServiceRuntime;
  readonly sandbox: Sandbox;
  readonly operation: ApiOperation;
  readonly params: Readonly<Record<string, string>>;
  readonly principal: Principal | undefined;
  /** Set to the tenant of the path where there is no credential to say it. */
  tenant: string;
}

/** Why the caller may not use the operation, or not for this tenant; undefined when nothing stands against it. */
export function deniedAccess(access: Access): Awaitable<Problem | undefined> {
  const { tenancy } = access.service.spec.model.policies;
  if (tenancy === undefined) return missingRight(access);
  return after(otherTenant(access, tenancy), (problem) => problem ?? missingRight(access));
}

/** A credential is for its own tenant; what needs none is for any that exists. */
function otherTenant(access: Access, tenancy: Tenancy): Awaitable<Problem | undefined> {
  const tenant = tenantInPath(tenancy, access.params);
  if (tenant === undefined) return undefined;
  if (access.principal !== undefined) return tenant === access.principal.tenant ? undefined : wrongTenant(tenant);
  return after(keptRecord(access, tenancy.resource, '-', tenant), (found) => {
    if (found === undefined) return wrongTenant(tenant);
    access.tenant = tenant;
    return undefined;
  });
}

/** The scopes are the credential's; the role is the acting user's of this moment. */
function missingRight(access: Access): Awaitable<Problem | undefined> {
  const { service, principal, operation } = access;
  if (principal === undefined) return undefined;
  const policy = service.spec.model.policies.authorisation;
  const problem = authorise(policy, operation.scopes, principal);
  const roles = policy?.roles;
  if (problem !== undefined || roles === undefined) return problem;
  const wanted = wantedRole(roles, operation.scopes);
  if (wanted === undefined) return undefined;
  const { user, tenant } = principal;
  const record = user === undefined ? undefined : keptRecord(access, roles.resource, tenant, user);
  return after(record, (record) => missingRole(roles, record, wanted));
}

/** A record that decides, whatever the operation will do; a hidden one is not there. */
function keptRecord(
  { service, platform, sandbox }: Access,
  resource: string,
  tenant: string,
  key: string,
): Awaitable<JsonObject | undefined> {
  const plan = service.engine.plans.get(resource);
  if (plan === undefined) return undefined;
  const { hidden } = plan;
  const row = platform.store.read(sandbox.record.name, (unit) => unit.get(collectionName(plan, tenant), key));
  return after(row, (row) =>
    hidden !== undefined && (row?.entity[hidden] ?? null) !== null ? undefined : row?.entity,
  );
}

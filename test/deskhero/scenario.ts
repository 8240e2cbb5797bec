import { get, type Call } from '../support/call.js';
import { deskheroDocs } from '../support/deskhero-docs.js';

export type Tenant = 'acme' | 'globex';
export type Who = 'owner' | 'admin' | 'user';
export type Json = Readonly<Record<string, unknown>>;

/** After everything that the scenario `docs` holds has happened. */
export const START = '2025-03-05T10:00:00Z';

export const tokenOf = (who: Who, tenant: Tenant = 'acme'): string => `dh_${who}_${tenant}_deskdouble00000000`;

/** A path of the vendor's API. */
export const v1 = (path: string, tenant = 'acme'): string => `/api/${tenant}/v1${path}`;

interface ScenarioToken {
  readonly token: string;
  readonly user_id: number;
}

/** The scenario's records of a resource, as they are kept. */
export function recordsOf(resource: string, tenant: Tenant = 'acme'): readonly Json[] {
  return deskheroDocs.tenants[tenant]?.[resource] ?? [];
}

/** The id of the user behind a token of the scenario. */
export function userIdOf(who: Who, tenant: Tenant = 'acme'): number {
  const token = Object.values(deskheroDocs.tenants)
    .flatMap(({ tokens = [] }) => tokens as readonly unknown[] as readonly ScenarioToken[])
    .find((record) => record.token === tokenOf(who, tenant));
  if (token === undefined) throw new Error(`the scenario "docs" has no token ${tokenOf(who, tenant)}`);
  return token.user_id;
}

/** Reads below the tenant's path. */
export const read = (path: string, tenant?: Tenant): Call => get(v1(path, tenant));

import type { JsonObject } from '../../core/json.js';

/** The organization and the keys of the `docs` scenario, so that a client changes the scenario and nothing else. */
export const demoOrganization = '0f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a';

type OwnerRole = 'admin' | 'read_only_admin' | 'agent';

interface DemoKey {
  readonly key: string;
  readonly name: string;
  readonly role: OwnerRole;
  readonly scopes: readonly string[];
  readonly expires_at?: string;
  readonly revoked?: boolean;
}

const resources = ['tickets', 'comments', 'attachments', 'customers', 'teams', 'users'];
const everyScope = [
  ...resources.flatMap((name) => [`${name}:read`, `${name}:write`, `${name}:delete`]),
  'dashboard:read',
];
const readScopes = [...resources, 'dashboard'].map((name) => `${name}:read`);
const agentScopes = [
  ...['tickets', 'comments', 'attachments'].flatMap((name) => [`${name}:read`, `${name}:write`]),
  'customers:read',
  'customers:write',
  'customers:delete',
  'teams:read',
];

const demoKeys: readonly DemoKey[] = [
  { key: 'tt_admin_deskdouble000000000000000000000000000000000', name: 'Admin', role: 'admin', scopes: everyScope },
  {
    key: 'tt_ro_deskdouble000000000000000000000000000000000',
    name: 'Read only',
    role: 'read_only_admin',
    scopes: readScopes,
  },
  { key: 'tt_agent_deskdouble000000000000000000000000000000000', name: 'Agent', role: 'agent', scopes: agentScopes },
  { key: 'tt_live_deskdouble000000000000000000000000000000000', name: 'Live', role: 'admin', scopes: everyScope },
  {
    key: 'tt_live_ticketsreadonly0000000000000000000000000000',
    name: 'Tickets, read only',
    role: 'admin',
    scopes: ['tickets:read'],
  },
  {
    key: 'tt_admin_expired000000000000000000000000000000000000',
    name: 'Expired',
    role: 'admin',
    scopes: everyScope,
    expires_at: '2024-12-31T23:59:59Z',
  },
  {
    key: 'tt_admin_revoked000000000000000000000000000000000000',
    name: 'Revoked',
    role: 'admin',
    scopes: everyScope,
    revoked: true,
  },
];

/** The keys as records, each owned by the user that `owners` names for its role. */
export function demoKeyRecords(
  owners: Readonly<Record<OwnerRole, string>>,
  idOf: (ordinal: number) => string,
): readonly JsonObject[] {
  return demoKeys.map(({ key, name, role, scopes, expires_at = null, revoked = false }, ordinal) => ({
    id: idOf(ordinal),
    key,
    name,
    organization_id: demoOrganization,
    user_id: owners[role],
    role,
    scopes,
    expires_at,
    revoked,
  }));
}

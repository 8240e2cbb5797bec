import type { JsonObject } from '../../core/json.js';
import type { World } from '../../emulator/scenarios/world.js';
import type { IdOf } from './demo-basics.js';

export const demoTenant = 'harborlight';

/** The key of the other scenarios, so that a client changes the scenario and nothing else; it stands for the administrator. */
export function keyRecords({ agents }: World, idOf: IdOf): readonly JsonObject[] {
  const owner = agents.findIndex(({ role, active }) => role === 'admin' && active);
  const key = 'ref_deskdouble00000000000000000000000000';
  return [
    { key, name: 'API key', tenant: demoTenant, user_id: idOf('users', owner), expires_at: null, revoked: false },
  ];
}

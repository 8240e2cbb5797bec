import { Refusal } from '../../core/problem.js';
import type { Principal, Records } from '../../emulator/define-service.js';

/**
 * The user whom "me" means.
 * @throws {Refusal} unauthenticated for a key that belongs to nobody, or to a user who was deleted: the calls about "me"
 * document no other answer for it.
 */
export async function keyOwner(principal: Principal | undefined, records: Records): Promise<string> {
  const user = principal?.user;
  if (user !== undefined && (await records.get('users', user)) !== undefined) return user;
  throw new Refusal({ kind: 'unauthenticated', reason: 'revoked' });
}

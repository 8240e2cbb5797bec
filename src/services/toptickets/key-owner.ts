import { Refusal } from '../../core/problem.js';
import type { Principal } from '../../emulator/define-service.js';

/**
 * The user whom "me" means.
 * @throws {Refusal} not-found for a key that belongs to nobody.
 */
export function keyOwner(principal: Principal | undefined): string {
  if (principal?.user !== undefined) return principal.user;
  throw new Refusal({ kind: 'not-found', resource: 'users', key: 'me', message: 'User not found' });
}

import { Refusal } from '../../../core/problem.js';
import type { Operation } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';
import { isOpen, STATE } from '../invites.js';
import { wrappedMany } from '../wrappers.js';

/**
 * Takes an open invite back. The page gives this one answer the wrapper of lists.
 * @see https://apidocs.deskhero.com/user_invites_revoke_put.html
 */
export const revokeUserInvite: Operation<operations['revokeUserInvite']> = {
  unit: 'write',
  async run({ body }, context) {
    const { records, clock } = context;
    const key = String(body.id);
    const invite = await records.find('user_invites', key);
    if (!isOpen(invite, clock.now())) throw new Refusal({ kind: 'refused', message: `Invite ${key} is not open` });
    await records.update('user_invites', key, { state: STATE.revoked });
    const acknowledgement = { message: 'Invite revoked' };
    return { status: 200, value: wrappedMany(acknowledgement, { total: 1, page: 1, take: 1 }, context) };
  },
};

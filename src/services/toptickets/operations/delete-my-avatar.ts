import type { Operation } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';
import { keyOwner } from '../key-owner.js';

/**
 * Takes the picture of the key's owner away; having none is no error.
 * @see https://toptickets.pages.dev/api-reference/users
 */
export const deleteMyAvatar: Operation<operations['deleteMyAvatar']> = {
  unit: 'write',
  async run(_input, { principal, records }) {
    await records.update('users', await keyOwner(principal, records), { avatar: null });
    return { status: 204 };
  },
};

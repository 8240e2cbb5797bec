import type { Methods } from '../../../adapter-kit/adapter.js';
import type { User } from '../../../adapter-kit/unified.js';
import { completeUser, unifiedUser, vendorUser } from '../mappers/user.js';
import { mapped, type VendorUser } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/users */
export const createUser: Methods<User>['create'] = async ({ body }, { vendor }) => {
  const answer = await vendor.post('/v1/users', { body: completeUser(vendorUser(body)) });
  // Nobody is in a team from the beginning.
  return mapped<VendorUser, User>(answer, (user) => unifiedUser(user, []));
};

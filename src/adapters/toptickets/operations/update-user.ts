import type { Methods } from '../../../adapter-kit/adapter.js';
import type { User } from '../../../adapter-kit/unified.js';
import { unifiedUser, vendorUser } from '../mappers/user.js';
import { teamsByUser } from '../team-members.js';
import { mapped, path, type VendorUser } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/users */
export const updateUser: Methods<User>['update'] = async ({ id = '', body }, context) => {
  const teams = await teamsByUser(context);
  const answer = await context.vendor.patch(path`/v1/users/${id}`, { body: vendorUser(body) });
  return mapped<VendorUser, User>(answer, (user) => unifiedUser(user, teams.get(user.id) ?? []));
};

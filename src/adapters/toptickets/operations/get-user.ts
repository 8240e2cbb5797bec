import type { Methods } from '../../../adapter-kit/adapter.js';
import type { User } from '../../../adapter-kit/unified.js';
import { unifiedUser } from '../mappers/user.js';
import { teamsByUser } from '../team-members.js';
import { mapped, path, type VendorUser } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/users */
export const getUser: Methods<User>['get'] = async ({ id = '' }, context) => {
  const teams = await teamsByUser(context);
  const answer = await context.vendor.get(path`/v1/users/${id}`);
  return mapped<VendorUser, User>(answer, (user) => unifiedUser(user, teams.get(user.id) ?? []));
};

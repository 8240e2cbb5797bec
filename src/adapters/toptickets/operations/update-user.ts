import type { Methods } from '../../../adapter-kit/adapter.js';
import type { User } from '../../../adapter-kit/unified.js';
import { withWholeName } from '../../../adapter-kit/values.js';
import { unifiedUser, vendorUser } from '../mappers/user.js';
import { teamsByUser } from '../team-members.js';
import { mapped, path, type VendorUser } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/users */
export const updateUser: Methods<User>['update'] = async ({ id = '', body }, context) => {
  const { vendor } = context;
  const teams = await teamsByUser(context);
  const user = path`/v1/users/${id}`;
  const whole = await withWholeName(body, async () => {
    const { body: known } = await vendor.get(user);
    return (known as unknown as VendorUser).full_name;
  });
  const answer = await vendor.patch(user, { body: vendorUser(whole) });
  return mapped<VendorUser, User>(answer, (changed) => unifiedUser(changed, teams.get(changed.id) ?? []));
};

import type { Methods } from '../../../adapter-kit/adapter.js';
import type { User } from '../../../adapter-kit/unified.js';
import { numbered } from '../ids.js';
import { unifiedUser, vendorUser } from '../mappers/user.js';
import { mapped, path, type VendorUser } from '../vendor.js';

/** @see https://apidocs.deskhero.com/users_update_put.html */
export const updateUser: Methods<User>['update'] = async ({ id, body }, context) =>
  mapped<VendorUser, User>(
    await context.vendor.put(path(context)`/users/${numbered(id)}`, { body: vendorUser(body) }),
    unifiedUser,
  );

import type { Methods } from '../../../adapter-kit/adapter.js';
import type { User } from '../../../adapter-kit/unified.js';
import { numbered } from '../ids.js';
import { unifiedUser } from '../mappers/user.js';
import { mapped, path, type VendorUser } from '../vendor.js';

/** Of the single user no page tells: it is answered as the one that a change answers. */
export const getUser: Methods<User>['get'] = async ({ id }, context) =>
  mapped<VendorUser, User>(await context.vendor.get(path(context)`/users/${numbered(id)}`), unifiedUser);

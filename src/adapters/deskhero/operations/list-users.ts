import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { User } from '../../../adapter-kit/unified.js';
import { directoryList } from '../directory.js';
import { unifiedUser } from '../mappers/user.js';
import { path, type VendorUser } from '../vendor.js';

/** @see https://apidocs.deskhero.com/users_list_get.html */
export const listUsers: Methods<User>['list'] = (request, context) =>
  listMapped(directoryList<VendorUser>(context, path(context)`/users`), request, {
    map: unifiedUser,
    scan: { emails: 'emails', name: 'text', team_ids: 'ids', created_at: 'time', updated_at: 'time' },
    sort: ['created_at', 'updated_at', 'first_name', 'last_name', 'name', 'emails'],
  });

import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { User } from '../../../adapter-kit/unified.js';
import { unifiedUser } from '../mappers/user.js';
import { teamsByUser } from '../team-members.js';
import { vendorList, type VendorUser } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/users */
export const listUsers: Methods<User>['list'] = async (request, context) => {
  const teams = await teamsByUser(context);
  return listMapped(vendorList<VendorUser>(context, '/v1/users'), request, {
    map: (user) => unifiedUser(user, teams.get(user.id) ?? []),
    scan: {
      emails: 'emails',
      name: 'text',
      is_active: 'boolean',
      team_ids: 'ids',
      created_at: 'time',
      updated_at: 'time',
    },
    sort: ['created_at', 'updated_at', 'first_name', 'last_name', 'name', 'emails'],
  });
};

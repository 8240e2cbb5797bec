import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Team } from '../../../adapter-kit/unified.js';
import { unifiedTeam, vendorTeam } from '../mappers/team.js';
import { mapped, path, type VendorTeam } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/teams */
export const updateTeam: Methods<Team>['update'] = async ({ id = '', body }, { vendor }) =>
  mapped<VendorTeam, Team>(await vendor.patch(path`/v1/teams/${id}`, { body: vendorTeam(body) }), unifiedTeam);

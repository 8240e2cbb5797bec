import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Team } from '../../../adapter-kit/unified.js';
import { unifiedTeam } from '../mappers/team.js';
import { mapped, path, type VendorTeam } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/teams */
export const getTeam: Methods<Team>['get'] = async ({ id = '' }, { vendor }) =>
  mapped<VendorTeam, Team>(await vendor.get(path`/v1/teams/${id}`), unifiedTeam);

import type { Methods } from '../../../adapter-kit/adapter.js';
import { missingBody } from '../../../adapter-kit/errors.js';
import type { Team } from '../../../adapter-kit/unified.js';
import { unifiedTeam, vendorTeam } from '../mappers/team.js';
import { mapped, type VendorTeam } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/teams */
export const createTeam: Methods<Team>['create'] = async ({ body }, { vendor }) => {
  const sent = vendorTeam(body);
  if (sent['name'] === undefined) throw missingBody('name');
  return mapped<VendorTeam, Team>(await vendor.post('/v1/teams', { body: sent }), unifiedTeam);
};

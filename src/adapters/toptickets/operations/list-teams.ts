import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Team } from '../../../adapter-kit/unified.js';
import { unifiedTeam } from '../mappers/team.js';
import { vendorList, type VendorTeam } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/teams */
export const listTeams: Methods<Team>['list'] = (request, context) =>
  listMapped(vendorList<VendorTeam>(context, '/v1/teams'), request, {
    map: unifiedTeam,
    scan: { name: 'text', created_at: 'time', updated_at: 'time' },
    sort: ['created_at', 'updated_at', 'name'],
  });

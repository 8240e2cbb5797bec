import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Team } from '../../../adapter-kit/unified.js';
import { directoryList } from '../directory.js';
import { unifiedTeam } from '../mappers/team.js';
import { path, type VendorGroup } from '../vendor.js';

/** @see https://apidocs.deskhero.com/groups_group_only_aggregates_get.html for what a group is */
export const listTeams: Methods<Team>['list'] = (request, context) =>
  listMapped(directoryList<VendorGroup>(context, path(context)`/groups`), request, {
    map: unifiedTeam,
    scan: { name: 'text', created_at: 'time', updated_at: 'time' },
  });

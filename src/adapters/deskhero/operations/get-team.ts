import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Team } from '../../../adapter-kit/unified.js';
import { directoryList, oneOf } from '../directory.js';
import { unifiedTeam } from '../mappers/team.js';
import { path, type VendorGroup } from '../vendor.js';

/** @see https://apidocs.deskhero.com/groups_group_only_aggregates_get.html for what a group is */
export const getTeam: Methods<Team>['get'] = ({ id = '' }, context) =>
  oneOf(directoryList<VendorGroup>(context, path(context)`/groups`), id, unifiedTeam);

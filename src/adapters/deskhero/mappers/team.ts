import type { Team } from '../../../adapter-kit/unified.js';
import { timeOf } from '../../../adapter-kit/values.js';
import type { VendorGroup } from '../vendor.js';

/** A group of the vendor's, which has no description. */
export function unifiedTeam(group: VendorGroup): Team {
  return {
    id: String(group.id),
    name: group.name,
    created_at: timeOf(group.created),
    updated_at: timeOf(group.last_updated),
  };
}

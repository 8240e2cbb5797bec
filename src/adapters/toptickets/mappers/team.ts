import type { Team } from '../../../adapter-kit/unified.js';
import { given, sentTextIn, timeOf } from '../../../adapter-kit/values.js';
import type { JsonObject } from '../../../core/json.js';
import type { VendorTeam } from '../vendor.js';

export function unifiedTeam(team: VendorTeam): Team {
  return {
    id: team.id,
    name: team.name,
    description: team.description,
    created_at: timeOf(team.created_at),
    updated_at: timeOf(team.updated_at),
  };
}

export function vendorTeam(body: JsonObject): JsonObject {
  return given({ name: sentTextIn(body['name']), description: body['description'] });
}

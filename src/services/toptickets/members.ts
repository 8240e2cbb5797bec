import type { JsonObject } from '../../core/json.js';

/** Keys of a stored team's members. */
export function memberIds(team: JsonObject): readonly string[] {
  const ids = team['member_ids'];
  return Array.isArray(ids) ? ids.map(String) : [];
}

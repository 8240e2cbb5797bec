import { isJsonObject, type Json, type JsonObject } from '../../../core/json.js';
import type { Operation, Records } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';
import { existingGroups } from '../existing-groups.js';
import { membersAfter, membershipsIn, membershipsOf, type Membership } from '../memberships.js';

/**
 * Changes role, status and groups of a user; the groups' members change with them.
 * @see https://apidocs.deskhero.com/users_update_put.html
 */
export const updateUser: Operation<operations['updateUser']> = {
  unit: 'write',
  async run({ path, body }, { records }) {
    const key = String(path.id);
    const { tenant_user } = await records.find('users', key);
    const before: JsonObject = isJsonObject(tenant_user) ? tenant_user : {};
    const { groups, role, status } = body;
    const changes: Record<string, Json> = {};
    if (role !== undefined) changes['role'] = role;
    if (status !== undefined) changes['status'] = status;
    if (groups !== undefined) {
      const sent = groups.map(({ id }) => id);
      const ids = await existingGroups(sent, records, (index) => ['groups', index, 'id']);
      changes['groups'] = await changeGroups(path.id, ids, membershipsOf(before), records);
    }
    await records.update('users', key, { tenant_user: { ...before, ...changes } });
    return records.answer('users', key, 200);
  },
};

/** Brings the groups that were left, joined or kept in step with the user's places in them, and answers the places. */
async function changeGroups(
  user: number,
  ids: readonly number[],
  before: readonly Membership[],
  records: Records,
): Promise<readonly Membership[]> {
  const places = membershipsIn(ids, before);
  for (const id of new Set([...ids, ...before.map((place) => place.id)])) {
    const group = await records.find('groups', String(id));
    const place = places.find((place) => place.id === id);
    await records.update('groups', String(id), membersAfter(group, user, place));
  }
  return places;
}

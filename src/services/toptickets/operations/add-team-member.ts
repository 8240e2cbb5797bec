import { normalUuid } from '../../../core/ids.js';
import type { Operation } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';
import { memberIds } from '../members.js';

/**
 * Puts a user into a team; a user who is in it already stays.
 * @see https://toptickets.pages.dev/api-reference/teams
 */
export const addTeamMember: Operation<operations['addTeamMember']> = {
  unit: 'write',
  async run({ path, body }, { records }) {
    const members = memberIds(await records.find('teams', path.team_id));
    const user = normalUuid(body.user_id);
    await records.find('users', user);
    if (!members.includes(user)) await records.update('teams', path.team_id, { member_ids: [...members, user] });
    return records.answer('teams', path.team_id, 201);
  },
};

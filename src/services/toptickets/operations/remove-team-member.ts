import { Refusal } from '../../../core/problem.js';
import type { Operation } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';
import { memberIds } from '../members.js';

/**
 * Takes a user out of a team.
 * @see https://toptickets.pages.dev/api-reference/teams
 */
export const removeTeamMember: Operation<operations['removeTeamMember']> = {
  unit: 'write',
  async run({ path }, { records }) {
    const members = memberIds(await records.find('teams', path.team_id));
    if (!members.includes(path.user_id)) {
      throw new Refusal({ kind: 'not-found', resource: 'users', key: path.user_id, message: 'User not found' });
    }
    await records.update('teams', path.team_id, { member_ids: members.filter((id) => id !== path.user_id) });
    return { status: 204 };
  },
};

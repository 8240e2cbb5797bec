import type { JsonObject } from '../../core/json.js';
import type { World } from '../../emulator/scenarios/world.js';
import { idAt, iso, madeAt, platformAddress, slugOf } from './demo-basics.js';
import { userId, type Staff } from './demo-staff.js';

/** Which group a team is. */
export function groupId(team: number): number {
  return idAt('groups', team);
}

/** Teams as groups. They are older than every user, so nobody is named as their maker. */
export function groupRecords({ teams, agents }: World, { leads }: Staff): readonly JsonObject[] {
  return teams.map(({ name, createdAt }, team) => {
    const members = agents.flatMap((agent, index) => (agent.team === team && agent.active ? index : []));
    const uniqueKey = slugOf(name);
    return {
      id: groupId(team),
      name,
      unique_key: uniqueKey,
      forward_to_email: platformAddress(uniqueKey),
      type: 1,
      group_users: members.filter((index) => leads[team] !== index).map(userId),
      group_admins: members.filter((index) => leads[team] === index).map(userId),
      ...madeAt(createdAt, null),
    };
  });
}

const mailboxTypes = { platform: 1, dns: 2, google: 4 } as const;
const mailboxStatuses = { active: 1, requireReauth: 101 } as const;

/** An address of the vendor for each group, and two of the organization's own, one of which has to sign in again. */
export function mailboxRecords({ teams, organization }: World, staff: Staff): readonly JsonObject[] {
  const made = madeAt(staff.completeAt, userId(staff.owner));
  const mailboxes: readonly JsonObject[] = [
    ...teams.map(({ name, createdAt }, team) => ({
      email: platformAddress(slugOf(name)),
      name,
      type: mailboxTypes.platform,
      status: mailboxStatuses.active,
      group: groupId(team),
      ...madeAt(createdAt, null),
    })),
    {
      email: `support@${organization.domain}`,
      name: `${organization.name} Support`,
      type: mailboxTypes.dns,
      status: mailboxStatuses.active,
      group: groupId(teams.length - 1),
      ...made,
    },
    {
      email: `billing@${organization.domain}`,
      name: `${organization.name} Billing`,
      type: mailboxTypes.google,
      status: mailboxStatuses.requireReauth,
      group: groupId(0),
      ...made,
    },
  ];
  return mailboxes.map((mailbox, ordinal) => ({ id: idAt('mailboxes', ordinal), ...mailbox }));
}

const dayMs = 24 * 60 * 60 * 1000;

const invited = [
  { name: 'robin.newhall', team: 3, role: 3, state: 'ACTIVE', daysLeft: 6 },
  { name: 'kim.overton', team: 0, role: 2, state: 'ACTIVE', daysLeft: 2 },
  { name: 'alex.reddick', team: 1, role: 3, state: 'REVOKED', daysLeft: 1 },
] as const;

/** Invitations that were open when the world was seen last, and one that was taken back. */
export function inviteRecords({ cases, teams, organization }: World, staff: Staff): readonly JsonObject[] {
  const seenAt = Math.max(staff.completeAt, ...cases.map(({ updatedAt }) => updatedAt));
  return invited.map(({ name, team, role, state, daysLeft }, ordinal) => ({
    id: idAt('user_invites', ordinal),
    email: `${name}@${organization.domain}`,
    groups: team < teams.length ? [groupId(team)] : [],
    tenant_role: role,
    expires_date: iso(seenAt + daysLeft * dayMs),
    expires_relative: null,
    state,
  }));
}

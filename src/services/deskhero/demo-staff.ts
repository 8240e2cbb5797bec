import type { JsonObject } from '../../core/json.js';
import type { Agent, World } from '../../emulator/scenarios/world.js';
import { demoTenant, english, idAt, iso, madeAt } from './demo-basics.js';

/** Who does what among the staff; all are indices of agents. */
export interface Staff {
  readonly owner: number;
  /** The world has one administrator, the vendor tells owners from admins: the head of the first team is one. */
  readonly deputy: number;
  readonly handler: number;
  /** The head of each team. */
  readonly leads: readonly number[];
  /** When the last of the staff had come. */
  readonly completeAt: number;
}

const roleNumbers = { owner: 1, admin: 2, user: 3 } as const;

/** Which user an agent is. */
export function userId(agent: number): number {
  return idAt('users', agent);
}

/** @throws {RangeError} when there is no administrator, or a team without anybody at work. */
export function staffOf({ agents, teams }: World): Staff {
  const owner = firstOf(agents, 'an administrator', ({ role }) => role === 'admin');
  const leads = teams.map(({ name }, team) => firstOf(agents, `somebody in ${name}`, (agent) => agent.team === team));
  const deputy = leads[0] ?? owner;
  const handler = firstOf(agents, 'an agent who is no deputy', (agent, index) => isHandler(agent) && index !== deputy);
  return { owner, deputy, handler, leads, completeAt: Math.max(...agents.map(({ createdAt }) => createdAt)) };
}

function isHandler({ role, employment }: Agent): boolean {
  return role === 'agent' && employment !== 'bot';
}

function firstOf(agents: readonly Agent[], what: string, fits: (agent: Agent, index: number) => boolean): number {
  const found = agents.findIndex((agent, index) => agent.active && fits(agent, index));
  if (found === -1) throw new RangeError(`the demo world has no staff for DeskHero: it needs ${what}`);
  return found;
}

/** A token for each role. */
export function tokenRecords({ owner, deputy, handler }: Staff): readonly JsonObject[] {
  const token = (role: string, name: string, agent: number): JsonObject => ({
    token: `dh_${role}_${demoTenant}_deskdouble00000000`,
    name,
    tenant: demoTenant,
    user_id: userId(agent),
  });
  return [token('owner', 'Owner', owner), token('admin', 'Admin', deputy), token('user', 'User', handler)];
}

export function userRecords(world: World, staff: Staff): readonly JsonObject[] {
  const seen = lastWords(world);
  return world.agents.map((agent, index) => ({
    id: userId(index),
    email: agent.email,
    ...namesOf(agent.name),
    full_name: agent.name,
    profile_pic: null,
    display_absolute_time: false,
    language: english,
    tenant_user: {
      groups: membershipsOf(agent, index, staff),
      id: idAt('tenant_users', index),
      tenant_id: 1,
      user_id: userId(index),
      role: roleOf(agent, index, staff),
      // Only the 1 of those at work is settled: what else there is, no page shows.
      status: agent.active ? 1 : 2,
      last_seen: iso(seen.get(index) ?? agent.updatedAt),
    },
    ...madeAt(agent.createdAt, inviterOf(agent, world, staff), agent.updatedAt, userId(staff.owner)),
  }));
}

function roleOf(agent: Agent, index: number, { owner, deputy }: Staff): number {
  if (index === owner) return roleNumbers.owner;
  return agent.role === 'admin' || index === deputy ? roleNumbers.admin : roleNumbers.user;
}

/** Nobody can have been let in by an owner who came later. */
function inviterOf(agent: Agent, { agents }: World, { owner }: Staff): number | null {
  const ownerCame = agents[owner]?.createdAt ?? Infinity;
  return ownerCame < agent.createdAt ? userId(owner) : null;
}

function membershipsOf({ team, active }: Agent, index: number, { leads }: Staff): readonly JsonObject[] {
  return team === undefined || !active ? [] : [{ id: idAt('groups', team), is_admin: leads[team] === index }];
}

function namesOf(fullName: string): JsonObject {
  const [given = fullName, ...family] = fullName.split(' ');
  return { given_name: given, family_name: family.length === 0 ? null : family.join(' ') };
}

/** When each agent wrote last. */
function lastWords({ cases }: World): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const { from, author, at } of cases.flatMap(({ messages }) => messages)) {
    if (from !== 'customer') last.set(author, Math.max(at, last.get(author) ?? 0));
  }
  return last;
}

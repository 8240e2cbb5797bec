import type { JsonObject } from '../../core/json.js';
import type { Agent, Person, World } from '../../emulator/scenarios/world.js';
import { distinct, iso, type IdOf } from './demo-basics.js';
import { workspaceOf } from './demo-catalog.js';

/** The organization whose help desk this is. */
export function organizationRecords({ organization, teams }: World, idOf: IdOf): readonly JsonObject[] {
  const since = iso(Math.min(...teams.map(({ createdAt }) => createdAt)));
  return [{ id: idOf('organizations', 0), name: organization.name, created_at: since, updated_at: since }];
}

/** The companies that customers work for, in the order in which their first one came. */
export function companiesOf({ customers }: World): readonly string[] {
  return distinct(customers.map(({ company }) => company));
}

export function accountRecords(world: World, idOf: IdOf): readonly JsonObject[] {
  return companiesOf(world).map((company, ordinal) => {
    const people = world.customers.filter((person) => person.company === company);
    return {
      id: idOf('accounts', ordinal),
      name: company,
      domains: distinct(people.map(({ email }) => email.slice(email.indexOf('@') + 1))),
      created_at: iso(Math.min(...people.map(({ createdAt }) => createdAt))),
      updated_at: iso(Math.max(...people.map(({ updatedAt }) => updatedAt))),
    };
  });
}

export function contactRecords(world: World, idOf: IdOf): readonly JsonObject[] {
  const companies = companiesOf(world);
  return world.customers.map((person, index) => ({
    id: idOf('contacts', index),
    ...namesOf(person.name),
    emails: [{ email: person.email, type: 'primary' }],
    phones: [{ number: person.phone, extension: null, type: 'primary' }],
    details: person.notes ?? null,
    account_id: idOf('accounts', companies.indexOf(person.company)),
    is_active: true,
    custom_fields: customFieldsOf(person),
    created_at: iso(person.createdAt),
    updated_at: iso(person.updatedAt),
  }));
}

/** What the schema has no field for; named as the fields of the demo are. */
function customFieldsOf({ department, title, tier, vip, premium, address, timezone }: Person): JsonObject {
  return {
    department,
    title,
    customer_tier: `tier_${tier}`,
    is_vip: vip,
    has_premium_support: premium,
    location_country: address.country,
    location_city: address.city,
    timezone,
  };
}

/** The first word of a name, and the rest. */
function namesOf(name: string): JsonObject {
  const [first = name, ...rest] = name.split(' ');
  return { name, first_name: first, last_name: rest.length === 0 ? null : rest.join(' ') };
}

const roleNames: Readonly<Record<Agent['role'], string>> = {
  admin: 'Administrator',
  auditor: 'Auditor',
  agent: 'Agent',
  observer: 'Observer',
};

/** Who left is in no team any more, as with the other vendors. */
export function userRecords({ agents }: World, idOf: IdOf): readonly JsonObject[] {
  return agents.map((agent, index) => ({
    id: idOf('users', index),
    ...namesOf(agent.name),
    username: agent.email.slice(0, agent.email.indexOf('@')),
    emails: [{ email: agent.email, type: 'primary' }],
    is_active: agent.active,
    team_ids: agent.team === undefined || !agent.active ? [] : [idOf('teams', agent.team)],
    avatar: null,
    collections: [],
    organization: idOf('organizations', 0),
    roles: [{ id: agent.role, name: roleNames[agent.role] }],
    created_at: iso(agent.createdAt),
    updated_at: iso(agent.updatedAt),
  }));
}

/** A team belongs to the workspace of most of its cases. */
export function teamRecords({ teams, cases }: World, idOf: IdOf): readonly JsonObject[] {
  const places = cases.map((one) => ({ team: one.team, workspace: workspaceOf(one.category) }));
  const share = (team: number): number => {
    const own = places.filter((place) => place.team === team);
    return own.filter(({ workspace }) => workspace === 1).length / own.length;
  };
  return teams.map(({ name, description, createdAt }, team) => ({
    id: idOf('teams', team),
    name,
    description,
    workspace: idOf('workspaces', share(team) > 0.5 ? 1 : 0),
    created_at: iso(createdAt),
    updated_at: iso(createdAt),
  }));
}

import { seededIds } from '../../core/ids.js';
import type { JsonObject } from '../../core/json.js';
import type { DemoRecords } from '../../emulator/define-service.js';
import type { Agent, Attachment, Case, Message, Person, Role, World } from '../../emulator/scenarios/world.js';
import { demoKeyRecords, demoOrganization } from './demo-keys.js';

/** Ids of this vendor's records, by resource and position in the world. */
type IdOf = (resource: string, ordinal: number) => string;

const firstTicketNumber = 1001;

const roles: Readonly<Record<Role, string>> = {
  admin: 'admin',
  auditor: 'read_only_admin',
  agent: 'agent',
  observer: 'read_only_agent',
};

/**
 * The demo world as TopTickets keeps it, per organization and resource.
 * @example const { users = [], tickets = [] } = Object.values(demoRecords(world))[0] ?? {}
 */
export function demoRecords(world: World): Readonly<Record<string, DemoRecords>> {
  const ids = seededIds(world.seed);
  const idOf: IdOf = (resource, ordinal) => ids.uuid(`toptickets/${demoOrganization}/${resource}`, ordinal);
  const records: DemoRecords = {
    api_keys: demoKeyRecords(keyOwners(world.agents, idOf), (ordinal) => idOf('api_keys', ordinal)),
    users: world.agents.map((agent, index) => userRecord(agent, index, idOf)),
    teams: teamRecords(world, idOf),
    customers: world.customers.map((person, index) => customerRecord(person, index, idOf)),
    tickets: world.cases.map((one, index) => ticketRecord(one, index, idOf)),
    comments: commentRecords(world.cases, idOf),
    attachments: attachmentRecords(world.cases, idOf),
  };
  return { [demoOrganization]: records };
}

function keyOwners(agents: readonly Agent[], idOf: IdOf): Parameters<typeof demoKeyRecords>[0] {
  const owner = (role: Role): string =>
    idOf(
      'users',
      agents.findIndex((agent) => agent.role === role && agent.active && agent.employment !== 'bot'),
    );
  return { admin: owner('admin'), read_only_admin: owner('auditor'), agent: owner('agent') };
}

function userRecord(agent: Agent, index: number, idOf: IdOf): JsonObject {
  return {
    id: idOf('users', index),
    email: agent.email,
    full_name: agent.name,
    role: roles[agent.role],
    is_active: agent.active,
    avatar: null,
    employee_type: agent.employment,
    region: agent.region,
    timezone: agent.timezone,
    created_at: iso(agent.createdAt),
    updated_at: iso(agent.updatedAt),
  };
}

function teamRecords({ teams, agents }: World, idOf: IdOf): readonly JsonObject[] {
  return teams.map(({ name, description, createdAt }, team) => ({
    id: idOf('teams', team),
    name,
    description,
    member_ids: agents.flatMap((agent, index) => (agent.team === team && agent.active ? idOf('users', index) : [])),
    created_at: iso(createdAt),
    updated_at: iso(createdAt),
  }));
}

function customerRecord(person: Person, index: number, idOf: IdOf): JsonObject {
  return {
    id: idOf('customers', index),
    name: person.name,
    email: person.email,
    company: person.company,
    department: person.department,
    title: person.title,
    customer_tier: `tier_${person.tier}`,
    contact_number: person.phone,
    pronoun: person.pronouns ?? null,
    location_country: person.address.country,
    location_city: person.address.city,
    location_state: person.address.state,
    location_zip: person.address.postalCode,
    location_address: person.address.street,
    region: person.region,
    timezone: person.timezone,
    account_value: person.accountValue.toFixed(2),
    has_premium_support: person.premium,
    is_vip: person.vip,
    social_linkedin: person.linkedin ?? null,
    social_website: person.website,
    social_github: person.github ?? null,
    notes: person.notes ?? null,
    created_at: iso(person.createdAt),
    updated_at: iso(person.updatedAt),
  };
}

function ticketRecord(one: Case, index: number, idOf: IdOf): JsonObject {
  const number = firstTicketNumber + one.number - 1;
  return {
    id: idOf('tickets', index),
    ticket_number: number,
    tracking_token: idOf('tickets/tracking_token', index),
    ticket_display_id: `TKT-${number}`,
    customer_id: idOf('customers', one.customer),
    subject: one.subject,
    description: one.description,
    status: one.status,
    priority: one.priority,
    category: one.category,
    assigned_user_id: one.agent === undefined ? null : idOf('users', one.agent),
    assigned_team_id: idOf('teams', one.team),
    due_date: isoOrNull(one.dueAt),
    created_at: iso(one.createdAt),
    updated_at: iso(one.updatedAt),
    // Leaving a status clears its stamp here: what was resolved and then closed keeps the second only.
    resolved_at: one.status === 'resolved' ? isoOrNull(one.resolvedAt) : null,
    closed_at: isoOrNull(one.closedAt),
  };
}

function commentRecords(cases: readonly Case[], idOf: IdOf): readonly JsonObject[] {
  const messages = cases.flatMap((one, ticket) => one.messages.map((message) => ({ message, ticket })));
  return messages.map(({ message, ticket }, ordinal) => ({
    id: idOf('comments', ordinal),
    ticket_id: idOf('tickets', ticket),
    ...authorOf(message, idOf),
    content: message.text,
    is_internal: message.from === 'note',
    created_at: iso(message.at),
    updated_at: iso(message.at),
  }));
}

function authorOf({ from, author }: Message, idOf: IdOf): JsonObject {
  if (from === 'customer') {
    return { author_type: 'CUSTOMER', author_user_id: null, author_customer_id: idOf('customers', author) };
  }
  const authorType = from === 'system' ? 'SYSTEM' : 'AGENT';
  return { author_type: authorType, author_user_id: idOf('users', author), author_customer_id: null };
}

function attachmentRecords(cases: readonly Case[], idOf: IdOf): readonly JsonObject[] {
  const files = cases.flatMap((one, ticket) => one.attachments.map((file) => ({ file, ticket })));
  return files.map(({ file, ticket }, ordinal) => attachmentRecord(file, idOf('tickets', ticket), idOf, ordinal));
}

function attachmentRecord(file: Attachment, ticketId: string, idOf: IdOf, ordinal: number): JsonObject {
  return {
    id: idOf('attachments', ordinal),
    ticket_id: ticketId,
    filename: file.filename,
    content_type: file.contentType,
    content: { text: file.text },
    uploaded_by_user_id: idOf('users', file.by),
    created_at: iso(file.at),
  };
}

/** Whole seconds, as the vendor shows them. */
function iso(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}

function isoOrNull(time: number | undefined): string | null {
  return time === undefined ? null : iso(time);
}

/** A world of many small records with what filters go wrong on: ties, nothing, other cases, references to nothing. */

export type Kept = Readonly<Record<string, unknown>> & { readonly id: string };
export type World = Readonly<Record<string, readonly Kept[]>>;

/** Numbers that are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const TIMES = [
  '2024-12-31T23:59:59.999Z',
  '2025-01-01T00:00:00.000Z',
  '2025-01-01T00:00:00.001Z',
  '2025-01-15T10:30:00.000Z',
  '2025-02-01T00:00:00.000Z',
] as const;
const NAMES = ['Alpha', 'alpha', 'beta', 'Beta test', 'Ünïcode', 'ünïcode', '10', '9', '', null] as const;
const WORDS = ['open', 'Open', 'active', 'inactive', 'odd one', null] as const;

interface Maker {
  readonly one: <T>(from: readonly T[]) => T;
  readonly some: <T>(from: readonly T[]) => readonly T[];
  readonly maybe: <T>(from: readonly T[]) => T | null;
  readonly yes: () => boolean;
}

function makerOf(seed: number): Maker {
  const next = numbers(seed);
  const one: Maker['one'] = (from) => {
    const found = from[next(from.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  };
  return {
    one,
    some: (from) => from.filter(() => next(3) === 0),
    maybe: (from) => (next(3) === 0 ? null : one(from)),
    yes: () => next(2) === 0,
  };
}

const idsOf = (resource: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${resource}-${at}`);

const COUNTS = {
  organizations: 3,
  workspaces: 5,
  accounts: 6,
  teams: 6,
  collections: 7,
  users: 12,
  contacts: 14,
  tags: 6,
  ticket_status: 5,
  ticket_priorities: 4,
  ticket_types: 4,
  fields: 16,
  tickets: 60,
  comments: 90,
  attachments: 50,
  task_lists: 12,
  tasks: 40,
} as const;
type Resource = keyof typeof COUNTS;

/** Every record of one tenant, as the store keeps it; comments below are kept with their own flags, or without. */
export function makeWorld(seed: number): World {
  const maker = makerOf(seed);
  const ids = Object.fromEntries(
    Object.entries(COUNTS).map(([resource, count]) => [resource, idsOf(resource, count)]),
  ) as Readonly<Record<Resource, readonly string[]>>;
  const entries = Object.keys(COUNTS).map((name) => {
    const resource = name as Resource;
    return [resource, ids[resource].map((id) => ({ id, ...fieldsOf[resource](maker, ids) }))] as const;
  });
  return Object.fromEntries(entries);
}

type Ids = Readonly<Record<Resource, readonly string[]>>;
type FieldsOf = (maker: Maker, ids: Ids) => Readonly<Record<string, unknown>>;

const stamps = ({ one }: Maker): object => ({ created_at: one(TIMES), updated_at: one(TIMES) });
const places = ({ maybe, some }: Maker, ids: Ids): object => ({
  workspace: maybe(ids.workspaces),
  collections: some(ids.collections),
});
const ADDRESSES = ['Ada@Example.com', 'ada@example.com', 'bob@example.com', 'cy@example.org'] as const;
const emails = ({ some, one }: Maker): readonly object[] =>
  some(ADDRESSES).map((email) => ({ email, type: one(['primary', 'other', null]) }));
const phones = ({ some, one }: Maker): readonly object[] =>
  some(['+1 555 0100', '+1 555 0101']).map((number) => ({
    number,
    extension: one(['1', null]),
    type: one(['work', 'Home']),
  }));
const party = ({ one }: Maker, ids: Ids): object => ({
  id: one([...ids.users, ...ids.contacts]),
  name: 'Somebody',
  type: 'user',
});

const fieldsOf: Readonly<Record<Resource, FieldsOf>> = {
  organizations: (maker) => ({ name: maker.one(NAMES), ...stamps(maker) }),
  workspaces: (maker, ids) => ({
    name: maker.one(NAMES),
    status: maker.one(WORDS),
    organization: maker.maybe(ids.organizations),
    ...stamps(maker),
  }),
  accounts: (maker) => ({
    name: maker.one(NAMES),
    domains: maker.some(['a.example', 'b.example', 'c.example']),
    ...stamps(maker),
  }),
  teams: (maker, ids) => ({ name: maker.one(NAMES), workspace: maker.maybe(ids.workspaces), ...stamps(maker) }),
  collections: (maker, ids) => ({
    name: maker.one(NAMES),
    type: maker.one(['project', 'epic', 'own kind', null]),
    parent_collection_id: maker.maybe(ids.collections),
    urls: maker.some(['https://a.example', 'https://b.example']).map((url) => ({ url })),
    workspace: maker.maybe(ids.workspaces),
    organization: maker.maybe(ids.organizations),
    ...stamps(maker),
  }),
  users: (maker, ids) => ({
    name: maker.one(NAMES) ?? 'Nobody',
    first_name: maker.one(NAMES),
    last_name: maker.one(NAMES),
    username: maker.one(['ada', 'Ada', null]),
    emails: emails(maker),
    is_active: maker.yes(),
    team_ids: maker.some(ids.teams),
    roles: [],
    collections: maker.some(ids.collections),
    organization: maker.maybe(ids.organizations),
    ...stamps(maker),
  }),
  contacts: (maker, ids) => ({
    name: maker.one(NAMES),
    first_name: maker.one(NAMES),
    last_name: maker.one(NAMES),
    emails: emails(maker),
    phones: phones(maker),
    account_id: maker.maybe(ids.accounts),
    ...stamps(maker),
  }),
  tags: (maker, ids) => ({
    name: maker.one(NAMES),
    status: maker.one(WORDS),
    workspace: maker.maybe(ids.workspaces),
    parent: maker.maybe(ids.tags),
    collections: [],
    ...stamps(maker),
  }),
  ticket_status: (maker, ids) => ({ name: maker.one(NAMES), ...places(maker, ids) }),
  ticket_priorities: (maker, ids) => ({ name: maker.one(NAMES), ...places(maker, ids) }),
  ticket_types: (maker, ids) => ({ name: maker.one(NAMES), ...places(maker, ids) }),
  fields: (maker, ids) => ({
    name: maker.one(NAMES),
    entity_type: maker.one(['ticket', 'user', null]),
    entity_id: maker.one(['e1', 'E1', null]),
    options: [],
    ticket_type: maker.maybe(ids.ticket_types),
    organization: maker.maybe(ids.organizations),
    ...places(maker, ids),
    ...stamps(maker),
  }),
  tickets: (maker, ids) => ({
    name: maker.one(NAMES),
    number: maker.one(['1', '2', '10', 'A-1', 'a-1', null]),
    status: maker.maybe(ids.ticket_status),
    priority: maker.maybe(ids.ticket_priorities),
    ticket_type: maker.maybe(ids.ticket_types),
    assignees: maker.some(ids.users),
    created_by: maker.yes() ? party(maker, ids) : null,
    contact: maker.maybe(ids.contacts),
    additional_contacts: [],
    account: maker.maybe(ids.accounts),
    team: maker.maybe(ids.teams),
    parent_ticket: maker.maybe(ids.tickets),
    tags: maker.some(ids.tags),
    organization: maker.maybe(ids.organizations),
    conversations: [],
    languages: [],
    due_date: maker.maybe(TIMES),
    completed_at: maker.maybe(TIMES),
    ...places(maker, ids),
    ...stamps(maker),
  }),
  comments: (maker, ids) => ({
    ticket: maker.maybe(ids.tickets),
    collections: maker.some(ids.collections),
    is_internal: maker.one([true, false, null]),
    is_private: maker.one([true, false, null]),
    ...stamps(maker),
  }),
  attachments: (maker, ids) => ({
    file_name: 'a.txt',
    content_type: 'text/plain',
    content: { text: 'hello' },
    ticket_id: maker.maybe(ids.tickets),
    comment_id: maker.maybe(ids.comments),
    ...stamps(maker),
  }),
  task_lists: (maker, ids) => ({ name: maker.one(NAMES), ticket: maker.maybe(ids.tickets), ...stamps(maker) }),
  tasks: (maker, ids) => ({
    name: maker.one(NAMES),
    assignees: maker.some(ids.users),
    due_date: maker.maybe(TIMES),
    ticket: maker.maybe(ids.tickets),
    task_list: maker.maybe(ids.task_lists),
    status: maker.one([{ id: 'open', name: 'Open' }, { id: 'done', name: 'done' }, null]),
    ...stamps(maker),
  }),
};

import { anyText, equals, flag, inOtherWords, members, oneOf, refers, target, time, type Ask } from './meaning.js';
import type { World } from './world.js';

interface List {
  readonly operationId: string;
  readonly path: string;
  /** By parameter. */
  readonly filters: Readonly<Record<string, Ask>>;
  /** Fields of `sort_by`. */
  readonly sorted: readonly string[];
  /** The order without one. */
  readonly order: 'newest first' | 'oldest first' | 'as they came';
}

const times = { created_at: time, updated_at: time };
const addresses = members('emails', [
  { email: 'ADA@example.com' },
  { email: 'bob@example.com', type: 'primary' },
  { email: 'bob@example.com', type: 'Other' },
  { email: 'nobody@example.com' },
]);
const byId = { byName: false } as const;
const ofTicket = refers('tickets', [[['ticket', 'tickets']]], byId);
const ticketId = inOtherWords('tickets', [[['ticket', 'tickets']]]);
const bound = (field: string, resource: string, more = {}): Ask =>
  refers(resource, [[[field, resource]]], { orNone: field, ...more });
const places = { workspace: bound('workspace', 'workspaces'), collections: bound('collections', 'collections') };
const organization = refers(
  'organizations',
  [
    [['organization', 'organizations']],
    [
      ['workspace', 'workspaces'],
      ['organization', 'organizations'],
    ],
  ],
  byId,
);

type Path = Parameters<typeof refers>[1][number];

/** What belongs to a ticket is where its ticket is, and where the collections of the comment are. */
function ofTicketsPlaces(field: 'ticket' | 'ticket_id', comment: Path = []): Readonly<Record<string, Ask>> {
  const ticket = [field, 'tickets'] as const;
  const workspaces: readonly Path[] = [
    [ticket, ['workspace', 'workspaces']],
    [...comment, ['collections', 'collections'], ['workspace', 'workspaces']],
  ];
  const direct: readonly Path[] = [
    [ticket, ['organization', 'organizations']],
    [...comment, ['collections', 'collections'], ['organization', 'organizations']],
  ];
  return {
    organization: refers(
      'organizations',
      [...direct, ...workspaces.map((path): Path => [...path, ['organization', 'organizations']])],
      byId,
    ),
    workspace: refers('workspaces', workspaces),
    workspace_id: inOtherWords('workspaces', workspaces),
    ticket_type: refers('ticket_types', [[ticket, ['ticket_type', 'ticket_types']]], { texts: 'key or name' }),
  };
}

const isInternal = (world: World, comment: Parameters<typeof target>[1]): unknown => comment['is_internal'];

export const lists: readonly List[] = [
  {
    operationId: 'listTickets',
    path: 'tickets',
    order: 'newest first',
    sorted: ['created_at', 'updated_at', 'due_date', 'name', 'number'],
    filters: {
      ...times,
      completed_at: time,
      due_date: time,
      name: equals('tickets'),
      number: equals('tickets'),
      status: refers('ticket_status', [[['status', 'ticket_status']]]),
      priority: refers('ticket_priorities', [[['priority', 'ticket_priorities']]]),
      ticket_type: refers('ticket_types', [[['ticket_type', 'ticket_types']]], { texts: 'key or name' }),
      assignees: refers('users', [[['assignees', 'users']]], byId),
      contact: refers('contacts', [[['contact', 'contacts']]], byId),
      created_by: members('created_by', [{ id: 'users-1' }, { id: 'contacts-2' }, { id: 'nobody' }], false),
      account: refers('accounts', [[['account', 'accounts']]], byId),
      team: refers('teams', [[['team', 'teams']]]),
      tags: oneOf('tags', 'tags'),
      workspace: refers('workspaces', [[['workspace', 'workspaces']]]),
      collections: refers('collections', [[['collections', 'collections']]]),
      organization,
      parent_ticket: refers('tickets', [[['parent_ticket', 'tickets']]], byId),
    },
  },
  {
    operationId: 'listComments',
    path: 'comments',
    order: 'oldest first',
    sorted: ['created_at', 'updated_at'],
    filters: {
      ...times,
      ticket: ofTicket,
      ticket_id: ticketId,
      collections: refers('collections', [
        [['collections', 'collections']],
        [
          ['ticket', 'tickets'],
          ['collections', 'collections'],
        ],
      ]),
      team: refers('teams', [
        [
          ['ticket', 'tickets'],
          ['team', 'teams'],
        ],
      ]),
      ...ofTicketsPlaces('ticket'),
      is_internal: flag(isInternal, false),
      is_private: flag((_world, comment) => comment['is_private'], false),
    },
  },
  {
    operationId: 'listAttachments',
    path: 'attachments',
    order: 'oldest first',
    sorted: [],
    filters: {
      ...times,
      ticket: refers('tickets', [[['ticket_id', 'tickets']]], byId),
      collections: refers('collections', [
        [
          ['ticket_id', 'tickets'],
          ['collections', 'collections'],
        ],
        [
          ['comment_id', 'comments'],
          ['collections', 'collections'],
        ],
      ]),
      ...ofTicketsPlaces('ticket_id', [['comment_id', 'comments']]),
      is_internal: flag((world, file) => {
        const comment = target(world, file, [['comment_id', 'comments']]);
        return comment === undefined ? false : isInternal(world, comment);
      }, false),
    },
  },
  {
    operationId: 'listContacts',
    path: 'contacts',
    order: 'oldest first',
    sorted: ['created_at', 'first_name', 'last_name', 'updated_at'],
    filters: {
      ...times,
      emails: addresses,
      phones: members('phones', [
        { number: '+1 555 0100' },
        { number: '+1 555 0101', type: 'home' },
        { extension: '1', type: 'WORK' },
      ]),
      name: equals('contacts'),
      first_name: equals('contacts'),
      last_name: equals('contacts'),
      account_id: equals('contacts'),
    },
  },
  {
    operationId: 'listUsers',
    path: 'users',
    order: 'oldest first',
    sorted: ['created_at', 'emails', 'first_name', 'last_name', 'updated_at'],
    filters: {
      ...times,
      emails: addresses,
      username: equals('users'),
      team_ids: anyText('team_ids'),
      name: equals('users'),
      is_active: flag((_world, user) => user['is_active']),
      collections: refers('collections', [[['collections', 'collections']]]),
      organization: refers('organizations', [[['organization', 'organizations']]], byId),
    },
  },
  {
    operationId: 'listTeams',
    path: 'teams',
    order: 'oldest first',
    sorted: [],
    filters: { ...times, name: equals('teams'), workspace: refers('workspaces', [[['workspace', 'workspaces']]]) },
  },
  { operationId: 'listTicketStatuses', path: 'ticket_status', order: 'as they came', sorted: [], filters: places },
  {
    operationId: 'listTicketPriorities',
    path: 'ticket_priorities',
    order: 'as they came',
    sorted: [],
    filters: places,
  },
  { operationId: 'listTicketTypes', path: 'ticket_types', order: 'as they came', sorted: [], filters: places },
  {
    operationId: 'listAccounts',
    path: 'accounts',
    order: 'oldest first',
    sorted: ['created_at', 'name', 'updated_at'],
    filters: { ...times, name: equals('accounts'), domains: anyText('domains') },
  },
  {
    operationId: 'listCollections',
    path: 'collections',
    order: 'oldest first',
    sorted: ['created_at', 'name', 'updated_at'],
    filters: {
      ...times,
      workspace: refers('workspaces', [[['workspace', 'workspaces']]]),
      workspace_id: inOtherWords('workspaces', [[['workspace', 'workspaces']]]),
      name: equals('collections'),
      type: equals('collections'),
      parent_collection_id: equals('collections'),
      urls: members('urls', [{ url: 'https://a.example' }, { url: 'https://A.example' }], false),
      organization,
    },
  },
  {
    operationId: 'listFields',
    path: 'fields',
    order: 'oldest first',
    sorted: ['name'],
    filters: {
      ...times,
      entity_type: equals('fields', ['tag']),
      entity_id: equals('fields'),
      name: equals('fields'),
      ...places,
      ticket_type: bound('ticket_type', 'ticket_types', { texts: 'key or name' }),
      organization: bound('organization', 'organizations', byId),
    },
  },
  {
    operationId: 'listOrganizations',
    path: 'organizations',
    order: 'oldest first',
    sorted: [],
    filters: { ...times, name: equals('organizations') },
  },
  {
    operationId: 'listTags',
    path: 'tags',
    order: 'oldest first',
    sorted: [],
    filters: {
      ...times,
      name: equals('tags'),
      status: equals('tags'),
      workspace: refers('workspaces', [[['workspace', 'workspaces']]]),
    },
  },
  {
    operationId: 'listTaskLists',
    path: 'task_lists',
    order: 'oldest first',
    sorted: [],
    filters: { ...times, ticket: ofTicket, ticket_id: ticketId, name: equals('task_lists') },
  },
  {
    operationId: 'listTasks',
    path: 'tasks',
    order: 'oldest first',
    sorted: ['created_at', 'updated_at', 'due_date', 'name'],
    filters: {
      ...times,
      ticket: ofTicket,
      ticket_id: ticketId,
      task_list: refers('task_lists', [[['task_list', 'task_lists']]], byId),
      assignees: refers('users', [[['assignees', 'users']]], byId),
      status: members('status', [{ id: 'open' }, { name: 'OPEN' }, { id: 'done', name: 'Done' }, { name: 'nothing' }]),
      name: equals('tasks'),
      due_date: time,
    },
  },
  {
    operationId: 'listWorkspaces',
    path: 'workspaces',
    order: 'oldest first',
    sorted: [],
    filters: {
      ...times,
      name: equals('workspaces'),
      status: equals('workspaces'),
      organization: refers('organizations', [[['organization', 'organizations']]], byId),
    },
  },
];

import type { Method } from './adapter.js';

/** Every unified operation by the operationId of `openapi/truto.yaml`: whose it is, and what it does. */
export const unifiedOperations = {
  listTickets: { resource: 'tickets', method: 'list' },
  getTicket: { resource: 'tickets', method: 'get' },
  createTicket: { resource: 'tickets', method: 'create' },
  updateTicket: { resource: 'tickets', method: 'update' },
  deleteTicket: { resource: 'tickets', method: 'delete' },
  importTickets: { resource: 'tickets', method: 'import' },
  listComments: { resource: 'comments', method: 'list' },
  getComment: { resource: 'comments', method: 'get' },
  createComment: { resource: 'comments', method: 'create' },
  updateComment: { resource: 'comments', method: 'update' },
  deleteComment: { resource: 'comments', method: 'delete' },
  listContacts: { resource: 'contacts', method: 'list' },
  getContact: { resource: 'contacts', method: 'get' },
  createContact: { resource: 'contacts', method: 'create' },
  updateContact: { resource: 'contacts', method: 'update' },
  deleteContact: { resource: 'contacts', method: 'delete' },
  listUsers: { resource: 'users', method: 'list' },
  getUser: { resource: 'users', method: 'get' },
  createUser: { resource: 'users', method: 'create' },
  updateUser: { resource: 'users', method: 'update' },
  deleteUser: { resource: 'users', method: 'delete' },
  listTeams: { resource: 'teams', method: 'list' },
  getTeam: { resource: 'teams', method: 'get' },
  createTeam: { resource: 'teams', method: 'create' },
  updateTeam: { resource: 'teams', method: 'update' },
  deleteTeam: { resource: 'teams', method: 'delete' },
  listAttachments: { resource: 'attachments', method: 'list' },
  getAttachment: { resource: 'attachments', method: 'get' },
  createAttachment: { resource: 'attachments', method: 'create' },
  updateAttachment: { resource: 'attachments', method: 'update' },
  downloadAttachment: { resource: 'attachments', method: 'download' },
  listTicketStatuses: { resource: 'ticket_status', method: 'list' },
  listTicketPriorities: { resource: 'ticket_priorities', method: 'list' },
  listAccounts: { resource: 'accounts', method: 'list' },
  getAccount: { resource: 'accounts', method: 'get' },
  createAccount: { resource: 'accounts', method: 'create' },
  updateAccount: { resource: 'accounts', method: 'update' },
  deleteAccount: { resource: 'accounts', method: 'delete' },
  listCollections: { resource: 'collections', method: 'list' },
  getCollection: { resource: 'collections', method: 'get' },
  createCollection: { resource: 'collections', method: 'create' },
  updateCollection: { resource: 'collections', method: 'update' },
  listFields: { resource: 'fields', method: 'list' },
  getField: { resource: 'fields', method: 'get' },
  createField: { resource: 'fields', method: 'create' },
  updateField: { resource: 'fields', method: 'update' },
  listOrganizations: { resource: 'organizations', method: 'list' },
  getOrganization: { resource: 'organizations', method: 'get' },
  listTags: { resource: 'tags', method: 'list' },
  getTag: { resource: 'tags', method: 'get' },
  createTag: { resource: 'tags', method: 'create' },
  updateTag: { resource: 'tags', method: 'update' },
  deleteTag: { resource: 'tags', method: 'delete' },
  listTaskLists: { resource: 'task_lists', method: 'list' },
  getTaskList: { resource: 'task_lists', method: 'get' },
  createTaskList: { resource: 'task_lists', method: 'create' },
  listTasks: { resource: 'tasks', method: 'list' },
  getTask: { resource: 'tasks', method: 'get' },
  createTask: { resource: 'tasks', method: 'create' },
  updateTask: { resource: 'tasks', method: 'update' },
  deleteTask: { resource: 'tasks', method: 'delete' },
  listTicketTypes: { resource: 'ticket_types', method: 'list' },
  listWorkspaces: { resource: 'workspaces', method: 'list' },
  getWorkspace: { resource: 'workspaces', method: 'get' },
  createWorkspace: { resource: 'workspaces', method: 'create' },
  updateWorkspace: { resource: 'workspaces', method: 'update' },
  deleteWorkspace: { resource: 'workspaces', method: 'delete' },
} as const satisfies Readonly<Record<string, { readonly resource: string; readonly method: Method }>>;

export type UnifiedOperationId = keyof typeof unifiedOperations;
export type UnifiedResource = (typeof unifiedOperations)[UnifiedOperationId]['resource'];

export function isUnifiedOperation(id: string): id is UnifiedOperationId {
  return Object.hasOwn(unifiedOperations, id);
}

/** The operation behind a method of a resource; undefined where the unified API has none. */
export function operationIdOf(resource: string, method: string): UnifiedOperationId | undefined {
  const known = Object.entries(unifiedOperations);
  const [id] = known.find(([, one]) => one.resource === resource && one.method === method) ?? [];
  return id as UnifiedOperationId | undefined;
}

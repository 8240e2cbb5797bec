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
} as const satisfies Readonly<Record<string, { readonly resource: string; readonly method: Method }>>;

export type UnifiedOperationId = keyof typeof unifiedOperations;
export type UnifiedResource = (typeof unifiedOperations)[UnifiedOperationId]['resource'];

export function isUnifiedOperation(id: string): id is UnifiedOperationId {
  return Object.hasOwn(unifiedOperations, id);
}

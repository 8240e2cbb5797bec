import type { Entity } from './accounts.js';

interface Link {
  readonly resource: string;
  /** Members from the record inwards; lists are gone through. */
  readonly path: readonly string[];
  /** Where the ids found there lead: one of these. */
  readonly to: readonly string[];
}

const link = (resource: string, path: string, ...to: string[]): Link => ({ resource, path: path.split('.'), to });

/** Every reference that a unified record can hold. */
export const LINKS: readonly Link[] = [
  link('tickets', 'status.id', 'ticket_status'),
  link('tickets', 'priority.id', 'ticket_priorities'),
  link('tickets', 'ticket_type.id', 'ticket_types'),
  link('tickets', 'assignees.id', 'users'),
  link('tickets', 'created_by.id', 'contacts', 'users'),
  link('tickets', 'contact.id', 'contacts'),
  link('tickets', 'additional_contacts.id', 'contacts'),
  link('tickets', 'account.id', 'accounts'),
  link('tickets', 'team.id', 'teams'),
  link('tickets', 'workspace.id', 'workspaces'),
  link('tickets', 'collections.id', 'collections'),
  link('tickets', 'parent_ticket.id', 'tickets'),
  link('tickets', 'tags.id', 'tags'),
  link('tickets', 'attachments.id', 'attachments'),
  link('comments', 'ticket.id', 'tickets'),
  link('comments', 'author.id', 'contacts', 'users'),
  link('comments', 'receiver.id', 'contacts', 'users'),
  link('comments', 'attachments.id', 'attachments'),
  link('attachments', 'ticket_id', 'tickets'),
  link('attachments', 'uploaded_by', 'contacts', 'users'),
  link('contacts', 'account_id', 'accounts'),
  link('users', 'team_ids', 'teams'),
  link('collections', 'parent_collection_id', 'collections'),
  link('collections', 'workspace.id', 'workspaces'),
  link('tags', 'workspace.id', 'workspaces'),
  link('tags', 'parent.id', 'tags'),
  link('task_lists', 'ticket.id', 'tickets'),
  link('task_lists', 'tasks.id', 'tasks'),
  link('tasks', 'ticket.id', 'tickets'),
  link('tasks', 'task_list.id', 'task_lists'),
  link('tasks', 'assignees.id', 'users'),
];

/** The ids that stand at a path; what is null or absent holds none. */
export function idsAt(record: Entity, path: readonly string[]): readonly string[] {
  let values: readonly unknown[] = [record];
  for (const member of path) {
    values = values.flatMap((value) => (typeof value === 'object' && value !== null ? (value as Entity)[member] : []));
  }
  return values.filter((value) => typeof value === 'string');
}

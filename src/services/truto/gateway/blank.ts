import type { Json, JsonObject } from '../../../core/json.js';
import type { ServiceSpec } from '../../../spec/types.js';
import type { UnifiedResource } from '../../../adapter-kit/operations.js';

/** Component schema of a resource's record. */
export const recordSchemas: Readonly<Record<UnifiedResource, string>> = {
  tickets: 'Ticket',
  comments: 'Comment',
  contacts: 'Contact',
  users: 'User',
  teams: 'Team',
  attachments: 'Attachment',
  ticket_status: 'TicketStatus',
  ticket_priorities: 'TicketPriority',
  accounts: 'Account',
  collections: 'Collection',
  fields: 'Field',
  organizations: 'Organization',
  tags: 'Tag',
  task_lists: 'TaskList',
  tasks: 'Task',
  ticket_types: 'TicketType',
  workspaces: 'Workspace',
};

/** A record with every property that the document names: empty lists, and null for the rest. */
export function blankRecord(spec: ServiceSpec, resource: UnifiedResource): JsonObject {
  const { properties = {} } = spec.schemaAt(`/components/schemas/${recordSchemas[resource]}`) as {
    properties?: Readonly<Record<string, { readonly type?: unknown }>>;
  };
  const entries = Object.entries(properties).filter(([name]) => name !== 'remote_data' && name !== 'id');
  return Object.fromEntries(entries.map(([name, { type }]): [string, Json] => [name, type === 'array' ? [] : null]));
}

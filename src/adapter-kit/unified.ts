import type { components } from './unified.generated.js';
import type { UnifiedResource } from './operations.js';

type Schemas = components['schemas'];

/** Records of the unified API as adapters make them: the gateway adds `remote_data`. */
export type Ticket = Schemas['Ticket'];
export type Comment = Schemas['Comment'];
export type Contact = Schemas['Contact'];
export type User = Schemas['User'];
export type Team = Schemas['Team'];
/** The document promises one of three properties, which its generated type cannot say. */
export interface Attachment {
  readonly id?: string | null;
  readonly file_name?: string | null;
  readonly ticket_id?: string | null;
  readonly size?: number | null;
  readonly file_url?: string | null;
  readonly content_type?: string | null;
  readonly uploaded_by?: string | null;
  readonly uploaded_by_type?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
}
export type TicketStatus = Schemas['TicketStatus'];
export type TicketPriority = Schemas['TicketPriority'];
export type Account = Schemas['Account'];
export type Collection = Schemas['Collection'];
export type Field = Schemas['Field'];
export type Organization = Schemas['Organization'];
export type Tag = Schemas['Tag'];
export type TaskList = Schemas['TaskList'];
export type Task = Schemas['Task'];
export type TicketType = Schemas['TicketType'];
export type Workspace = Schemas['Workspace'];

interface Records {
  tickets: Ticket;
  comments: Comment;
  contacts: Contact;
  users: User;
  teams: Team;
  attachments: Attachment;
  ticket_status: TicketStatus;
  ticket_priorities: TicketPriority;
  accounts: Account;
  collections: Collection;
  fields: Field;
  organizations: Organization;
  tags: Tag;
  task_lists: TaskList;
  tasks: Task;
  ticket_types: TicketType;
  workspaces: Workspace;
}

export type UnifiedRecord<Resource extends UnifiedResource> = Records[Resource];

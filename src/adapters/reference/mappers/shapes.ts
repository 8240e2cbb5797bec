import type {
  Account,
  Attachment,
  Collection,
  Comment,
  Contact,
  Field,
  Organization,
  Tag,
  Task,
  TaskList,
  Team,
  Ticket,
  TicketPriority,
  TicketStatus,
  TicketType,
  User,
  Workspace,
} from '../../../adapter-kit/unified.js';
import type { ShapeOf } from './only.js';

/** What the unified API has of each record: a field that is missing here does not compile. */

const REFERENCE = { id: true, name: true } as const;
const TYPED = { ...REFERENCE, type: true } as const;
const EMAIL = { email: true, type: true } as const;
const PHONE = { number: true, type: true } as const;
/** The unified API wants a number of each phone here, and nowhere else. */
const PERSON = { ...REFERENCE, first_name: true, last_name: true, emails: [EMAIL], phones: [PHONE, 'number'] } as const;
const STAMPS = { created_at: 'time', updated_at: 'time' } as const;

export const TICKET: ShapeOf<Ticket> = {
  ...REFERENCE,
  number: true,
  description: true,
  status: REFERENCE,
  priority: REFERENCE,
  ticket_type: REFERENCE,
  assignees: [PERSON],
  created_by: TYPED,
  contact: PERSON,
  additional_contacts: [PERSON],
  account: { id: true },
  team: REFERENCE,
  workspace: REFERENCE,
  collections: [TYPED],
  conversations: [TYPED],
  parent_ticket: REFERENCE,
  tags: [REFERENCE],
  attachments: [{ id: true, file_name: true, file_url: true }],
  source: REFERENCE,
  languages: [true],
  is_unread: true,
  ticket_url: true,
  custom_fields: true,
  due_date: 'time',
  completed_at: 'time',
  ...STAMPS,
};

export const COMMENT: ShapeOf<Comment> = {
  id: true,
  ticket: { id: true },
  author: { ...TYPED, username: true },
  receiver: TYPED,
  body: true,
  html_body: true,
  attachments: [
    {
      id: true,
      file_name: true,
      file_url: true,
      content_type: true,
      created_at: 'time',
      uploaded_by: REFERENCE,
      uploaded_by_type: true,
    },
  ],
  is_internal: true,
  is_private: true,
  channel: TYPED,
  ...STAMPS,
};

export const CONTACT: ShapeOf<Contact> = {
  ...REFERENCE,
  first_name: true,
  last_name: true,
  emails: [EMAIL],
  phones: [{ ...PHONE, extension: true }],
  details: true,
  account_id: true,
  is_active: true,
  custom_fields: true,
  ...STAMPS,
};

export const USER: ShapeOf<User> = {
  ...REFERENCE,
  first_name: true,
  last_name: true,
  username: true,
  emails: [EMAIL],
  is_active: true,
  team_ids: [true],
  avatar: true,
  roles: [REFERENCE],
  ...STAMPS,
};

export const ATTACHMENT: ShapeOf<Attachment> = {
  id: true,
  file_name: true,
  ticket_id: true,
  size: true,
  file_url: true,
  content_type: true,
  uploaded_by: true,
  uploaded_by_type: true,
  ...STAMPS,
};

export const COLLECTION: ShapeOf<Collection> = {
  ...TYPED,
  description: true,
  parent_collection_id: true,
  urls: [{ url: true }],
  workspace: REFERENCE,
  entity_type: true,
  ...STAMPS,
};

export const FIELD: ShapeOf<Field> = {
  ...TYPED,
  label: true,
  description: true,
  format: true,
  is_hidden: true,
  is_unique: true,
  is_required: true,
  options: [{ label: true, value: true, description: true, is_hidden: true }],
  is_user_defined: true,
  entity_type: true,
  entity_id: true,
  ...STAMPS,
};

export const TAG: ShapeOf<Tag> = {
  ...REFERENCE,
  color: true,
  workspace: REFERENCE,
  status: true,
  parent: { id: true },
  ...STAMPS,
};

export const TASK: ShapeOf<Task> = {
  ...REFERENCE,
  assignees: [REFERENCE],
  description: true,
  due_date: 'time',
  ticket: { id: true },
  task_list: { id: true },
  status: REFERENCE,
  ...STAMPS,
};

export const TASK_LIST: ShapeOf<TaskList> = { ...REFERENCE, ticket: { id: true }, tasks: [REFERENCE], ...STAMPS };
export const ACCOUNT: ShapeOf<Account> = { ...REFERENCE, domains: [true], ...STAMPS };
export const ORGANIZATION: ShapeOf<Organization> = { ...REFERENCE, ...STAMPS };
export const TEAM: ShapeOf<Team> = { ...REFERENCE, description: true, ...STAMPS };
export const WORKSPACE: ShapeOf<Workspace> = { ...REFERENCE, status: true, description: true, ...STAMPS };
export const TICKET_STATUS: ShapeOf<TicketStatus> = { ...REFERENCE, description: true };
export const TICKET_PRIORITY: ShapeOf<TicketPriority> = { ...REFERENCE, description: true };
export const TICKET_TYPE: ShapeOf<TicketType> = { ...REFERENCE, description: true, project: true, ...STAMPS };

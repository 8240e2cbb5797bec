/** What makes the reference vendor's document of the unified API's: every word that is not taken over stands here. */
import type { Node } from '../document.js';

export const UNIFIED_PREFIX = '/unified/ticketing/';
export const VENDOR_PREFIX = '/v1/';

/** What the platform tells about itself is nothing that a vendor has. */
export const TAGS_LEFT_OUT: readonly string[] = ['Discovery'];

/** Fields of records and bodies that the gateway fills, or reads, itself. */
export const GATEWAY_FIELDS: readonly string[] = ['etag', 'remote_data'];

/** Query parameters of lists that the gateway reads; pages are the vendor's own. */
export const GATEWAY_PARAMETERS = /^(?:truto_.*|integrated_account_id|remote_query|next_cursor|limit|etag)$/;

/** Elsewhere a record is found by its id alone, and everything written stands in the body. */
export const PARAMETERS_BESIDE_LISTS: Readonly<Record<string, readonly string[]>> = {
  downloadAttachment: ['file_url', 'id'],
};

export const PAGE_PARAMETERS: Readonly<Record<string, Node>> = {
  Offset: {
    name: 'offset',
    in: 'query',
    description: 'How many records to skip.',
    schema: { type: 'integer', minimum: 0, default: 0 },
  },
  Limit: {
    name: 'limit',
    in: 'query',
    description: 'How many records to answer at most.',
    schema: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
  },
};

/** An import is told nothing by a vendor beyond itself: it takes what a ticket is written with. */
export const BODIES: Readonly<Record<string, Node>> = {
  importTickets: {
    required: true,
    content: {
      'application/json': {
        schema: schemaRef('TicketWrite'),
        examples: { import: { $ref: '#/components/examples/TicketImport' } },
      },
    },
  },
  createAttachment: {
    required: true,
    content: {
      'application/json': {
        schema: schemaRef('AttachmentCreate'),
        examples: { text: { $ref: '#/components/examples/AttachmentCreate' } },
      },
    },
  },
};

export const SCHEMAS: Readonly<Record<string, Node>> = {
  AttachmentCreate: {
    allOf: [schemaRef('AttachmentWrite')],
    type: 'object',
    required: ['file_name', 'content_type', 'data'],
  },
  Error: {
    type: 'object',
    description: 'Every failure has this body.',
    required: ['code', 'message'],
    properties: {
      code: { type: 'string', minLength: 1, description: 'The kind of failure, for programs.' },
      message: { type: 'string', minLength: 1, description: 'What is wrong, for people.' },
      details: {
        type: 'array',
        description: 'What is wrong with a request, place by place.',
        items: { $ref: '#/components/schemas/ErrorDetail' },
      },
    },
  },
  ErrorDetail: {
    type: 'object',
    required: ['in', 'field', 'message'],
    properties: {
      in: { type: 'string', enum: ['body', 'path', 'query', 'header'] },
      field: { type: 'string', description: 'Path of the value, as in `assignees.0`; empty for the body itself.' },
      message: { type: 'string', minLength: 1 },
    },
  },
};

/** Where a record belongs although the unified API only filters by it: what can be filtered by is seen and written. */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
  Ticket: ['organization'],
  Comment: ['collections'],
  User: ['collections', 'organization'],
  Team: ['workspace'],
  Collection: ['organization'],
  Field: ['collections', 'organization', 'ticket_type', 'workspace'],
  Tag: ['collections'],
  TicketStatus: ['collections', 'workspace'],
  TicketPriority: ['collections', 'workspace'],
  TicketType: ['collections', 'workspace'],
  Workspace: ['organization'],
};

export const PLACE_SCHEMAS: Readonly<Record<string, { readonly record: Node; readonly written: Node }>> = {
  collections: {
    record: { type: 'array', items: schemaRef('TypedReference') },
    written: { type: ['array', 'null'], items: schemaRef('TypedReference') },
  },
  organization: place('IdReference'),
  ticket_type: place('NamedReference'),
  workspace: place('NamedReference'),
};

/** Properties that the vendor holds to more, or less, than the unified API does. */
export const PROPERTIES: Readonly<Record<string, Readonly<Record<string, Node>>>> = {
  // A ticket shows the numbers of its contact, whatever they have.
  Person: { phones: { type: 'array', items: schemaRef('ContactPhone') } },
  // A user is never without a name.
  UserWrite: { name: { type: 'string', minLength: 1 } },
};

/** Examples in the gateway's form. */
export const EXAMPLES: Readonly<Record<string, Node>> = {
  TicketImport: {
    summary: 'As it was elsewhere',
    value: { name: 'The printer is on fire', number: '35436', status: 'closed', created_at: '2019-05-01T08:00:00Z' },
  },
};

/** Text in examples → what it is here. */
export const EXAMPLE_TEXTS: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/^https:\/\/api\.[^/]+\/v1\/.*\/attachments\/([^/]+)\/download$/, 'https://reference.deskdouble.example/files/$1'],
];

export const HEAD: Node = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: {
    title: 'Reference vendor',
    version: 'v1',
    summary: 'A help desk whose records are those of the unified ticketing API.',
    description: [
      'A vendor that does not exist: whatever the unified API can say, it can do. Records and filters are those of the',
      'unified API; pages, failures and files are its own, as of any vendor. Lists are bare arrays, and one that is shorter',
      'than its limit is the last. Changes are partial: what is not sent stays, lists are replaced as a whole, null clears.',
      'What a body names must exist, by its id or, where it has one, by its name in any case.',
    ].join(' '),
    contact: { name: 'Deskdouble', url: 'https://reference.deskdouble.example/' },
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: 'https://reference.deskdouble.example', description: 'Nobody is there' }],
  security: [{ bearer: [] }],
};

export const SECURITY_SCHEMES: Node = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key. Each belongs to one tenant and may do everything.',
  },
};

function schemaRef(name: string): Node {
  return { $ref: `#/components/schemas/${name}` };
}

function place(schema: string): { record: Node; written: Node } {
  const optional = { anyOf: [schemaRef(schema), { type: 'null' }] };
  return { record: optional, written: optional };
}

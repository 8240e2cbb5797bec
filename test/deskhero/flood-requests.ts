import fc from 'fast-check';
import {
  ARTICLE,
  CATEGORY,
  DANA,
  FIELD,
  FILE,
  FORM,
  GROUP,
  html,
  MAILBOX,
  NOTE,
  note,
  OPEN,
  OTHER_TICKET,
} from './samples.js';
import { PRINTER, SOLVED, STATUSES, TICKET } from './samples.js';
import { tokenOf, v1 } from './scenario.js';
import { soundCalls } from './sound-calls.js';

/** A request that may be anything from sound to senseless. */
export interface FloodRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly token: string | undefined;
  readonly type: string | undefined;
  readonly body: Buffer | undefined;
}

const KNOWN = [TICKET, OTHER_TICKET, NOTE, DANA, GROUP, STATUSES, OPEN, SOLVED, PRINTER, CATEGORY, FILE, FIELD, FORM];
const number = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...KNOWN, ARTICLE, MAILBOX) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 2_147_483_647, 2_147_483_648, 1.5) },
);
const id = fc.oneof(
  { weight: 4, arbitrary: number.map(String) },
  { weight: 1, arbitrary: fc.constantFrom('me', 'null', '%00', '%', '..', '%2e%2e', '__proto__', "'", '{}') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }).map(encodeURIComponent) },
);
const GROUPS = [
  'tickets',
  'ticket_conversations',
  'users',
  'groups',
  'lists',
  'list_entries',
  'fields',
  'forms',
  'mailboxes',
];
const name = fc.constantFrom(...GROUPS, 'knowledge_bases', 'templates', 'user_invites', 'tenants');
const action = fc.constantFrom(
  'aggregate',
  'grouped',
  'merge',
  'convert_type',
  'create_v2',
  'revoke',
  'get_current',
  '',
);
const tenant = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('acme', 'globex') },
  { weight: 1, arbitrary: fc.constantFrom('nowhere', 'a', '', '__proto__', '%00') },
);
const path = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(tenant, name, fc.option(id), action)
      .map(([of, ...parts]) => v1(`/${parts.filter((part) => part !== null && part !== '').join('/')}`, of)),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...Object.values(soundCalls()).map((call) => call.path.split('?')[0] ?? '')),
  },
  { weight: 1, arbitrary: fc.array(id, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`) },
);

const value = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '25',
    '1001',
    '-1',
    '1e9',
    'true',
    'asc',
    'DESC',
    'id',
    'created',
    'contact-us',
    '',
    '%',
    '%00',
  ),
  fc.constantFrom(
    'id:gt:1000',
    'sys_status.label:eq:Open',
    'email:contains:a|b',
    'mood:eq:1',
    'id:like:1',
    '__proto__:eq:1',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map(encodeURIComponent),
);
const LIST_PARAMETERS = ['take', 'page', 'search', 'filters', 'sort_by_key', 'sort_order', 'response_field_keys'];
const parameter = fc.constantFrom(
  ...LIST_PARAMETERS,
  'field_keys',
  'column_key',
  'properties',
  'form',
  'take[]',
  '__proto__',
);
const query = fc
  .array(fc.tuple(parameter, value), { maxLength: 4 })
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));

const reference = fc.oneof(
  number.map((key) => ({ id: key })),
  fc.constantFrom(null, { id: 0 }, { label: 'printer' }, { label: 'new' }, {}, 5),
);
const fieldValue = fc.oneof(
  { weight: 3, arbitrary: reference },
  { weight: 2, arbitrary: fc.array(reference, { maxLength: 3 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('x', 1, 2, 'NOTE_PUBLIC', true, [], html('Hello'), { editorjs: {} }, { tiptap: null }),
  },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);
const field = fc.constantFrom(
  ...[
    'id',
    'type',
    'name',
    'label',
    'email',
    'emails',
    'role',
    'status',
    'groups',
    'group_ids',
    'tenant_role',
    'unique_key',
  ],
  ...[
    'sys_subject',
    'sys_content_rich',
    'sys_status',
    'sys_priority',
    'sys_tags',
    'sys_attachments',
    'requester',
    'group',
  ],
  ...[
    'assigned_user',
    'assigned_group',
    'serial_number',
    'ticket_id',
    'email_addresses',
    'merge_to_ticket_id',
    'category',
  ],
  ...[
    'merge_from_ticket_ids',
    'group_access',
    'list_fields',
    'modules',
    'multi_option',
    'published',
    'created',
    '__proto__',
  ],
);
const fields = fc.dictionary(field, fieldValue, { maxKeys: 5 });
const json = fc
  .oneof(fields, fc.array(fields, { maxLength: 3 }), fc.jsonValue())
  .map((sent) => Buffer.from(JSON.stringify(sent)));
const form = fc
  .tuple(
    fc.constantFrom('file', 'x', '__proto__'),
    fc.constantFrom('image/png', 'text/plain', ''),
    fc.string({ maxLength: 12 }),
  )
  .map(([part, type, filename]) => {
    const disposition = `Content-Disposition: form-data; name="${part}"; filename="${filename}"`;
    return Buffer.from(`--b\r\n${disposition}\r\nContent-Type: ${type}\r\n\r\nbytes\r\n--b--\r\n`);
  });
const content: fc.Arbitrary<Pick<FloodRequest, 'type' | 'body'>> = fc.oneof(
  { weight: 6, arbitrary: json.map((body) => ({ type: 'application/json', body })) },
  { weight: 1, arbitrary: form.map((body) => ({ type: 'multipart/form-data; boundary=b', body })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('application/json', 'text/plain', 'multipart/form-data', undefined),
        fc.uint8Array({ maxLength: 64 }),
      )
      .map(([type, bytes]) => ({ type, body: Buffer.from(bytes) })),
  },
  { weight: 2, arbitrary: fc.constant({ type: undefined, body: undefined }) },
);
const token = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(tokenOf('owner'), tokenOf('owner'), tokenOf('owner', 'globex')) },
  { weight: 2, arbitrary: fc.constantFrom(tokenOf('user'), tokenOf('admin', 'globex'), undefined) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }).map(encodeURIComponent) },
);

/** Requests that their operation accepts, so that the flood changes something too. */
const sound: fc.Arbitrary<Partial<FloodRequest>> = fc
  .constantFrom(...Object.values(soundCalls()), ...Object.values(soundCalls('globex')), {
    method: 'POST',
    path: v1(`/ticket_conversations/${TICKET}`),
    headers: {},
    body: Buffer.from(JSON.stringify([note('x')])),
  })
  .map(({ method, path: whole, headers, body }) => {
    const [below = '', sent = ''] = whole.split('?');
    const type = headers['content-type'] ?? (body === undefined ? undefined : 'application/json');
    const owner = tokenOf('owner', below.includes('globex') ? 'globex' : 'acme');
    return {
      method,
      path: below,
      query: sent,
      token: owner,
      type,
      body: body === undefined ? undefined : Buffer.from(body),
    };
  });

const method = fc.constantFrom('GET', 'GET', 'POST', 'POST', 'PUT', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS');

export const anyRequest: fc.Arbitrary<FloodRequest> = fc
  .tuple(
    method,
    path,
    query,
    token,
    content,
    fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: sound }),
  )
  .map(([sentMethod, sentPath, sentQuery, sentToken, { type, body }, replaced]) => ({
    method: sentMethod,
    path: sentPath,
    query: sentQuery,
    token: sentToken,
    type,
    body,
    ...replaced,
  }));

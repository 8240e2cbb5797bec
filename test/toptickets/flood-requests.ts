import fc from 'fast-check';
import { keyNamed } from '../support/scenario.js';
import { ATTACHMENT, COMMENT, CUSTOMER, foreign, NOBODY, OWNER, TEAM, TICKET, USER } from './operations/samples.js';

/** A request that may be anything from sound to senseless. */
export interface FloodRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly key: string | undefined;
  readonly type: string | undefined;
  readonly body: Buffer | undefined;
}

const id = fc.oneof(
  fc.constantFrom(TICKET, COMMENT, ATTACHMENT, CUSTOMER, TEAM, USER, OWNER, NOBODY, ...Object.values(foreign)),
  fc.uuid(),
  fc.constantFrom('me', 'null', '0', '%00', '%', '..', '%2e%2e', '__proto__', "'", '{}'),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map(encodeURIComponent),
);
const segment = fc.oneof(
  fc.constantFrom('v1', 'tickets', 'comments', 'attachments', 'customers', 'teams', 'users', 'members', 'test', 'me'),
  fc.constantFrom('avatar', 'download', '', ' ', 'v2').map(encodeURIComponent),
  id,
);
const path = fc.oneof(
  { weight: 1, arbitrary: fc.array(segment, { maxLength: 7 }).map((parts) => `/${parts.join('/')}`) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom('tickets', 'customers', 'teams', 'users'),
        id,
        fc.constantFrom('', 'comments', 'attachments', 'members', 'avatar'),
        fc.option(id),
      )
      .map(([name, key, below, child]) =>
        ['/v1', name, key, below, child].filter((part) => part !== '' && part !== null).join('/'),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '/v1/tickets',
      '/v1/customers',
      '/v1/teams',
      '/v1/users',
      '/v1/users/me/avatar',
      '/v1/test',
    ),
  },
);
const value = fc.oneof(
  fc.constantFrom('0', '1', '-1', '500', '501', '1e9', 'true', 'open', 'high', '', '%', '%00', 'a[b]', TICKET, USER),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map(encodeURIComponent),
);
const parameter = fc.constantFrom(
  'limit',
  'offset',
  'skip',
  'status',
  'priority',
  'unassigned',
  'search',
  'customer_id',
  'limit[]',
  'x',
  '__proto__',
);
const query = fc
  .array(fc.tuple(parameter, value), { maxLength: 4 })
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));

const fieldValue = fc.oneof(
  id,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('open', 'resolved', 'agent', 'x@example.com', '2025-02-01T00:00:00Z'),
);
const field = fc.constantFrom(
  'subject',
  'description',
  'customer_id',
  'status',
  'priority',
  'due_date',
  'content',
  'is_internal',
  'name',
  'email',
  'full_name',
  'role',
  'user_id',
  'is_active',
  'account_value',
  '__proto__',
  'id',
);
const json = fc
  .oneof(fc.dictionary(field, fieldValue, { maxKeys: 5 }), fc.jsonValue())
  .map((sent) => Buffer.from(JSON.stringify(sent)));
const form = fc
  .tuple(
    fc.constantFrom('file', 'x', '__proto__'),
    fc.constantFrom('image/png', 'text/plain', 'x/y', ''),
    fc.string({ maxLength: 12 }),
  )
  .map(([name, type, filename]) => {
    const disposition = `Content-Disposition: form-data; name="${name}"; filename="${filename}"`;
    return Buffer.from(`--b\r\n${disposition}\r\nContent-Type: ${type}\r\n\r\nbytes\r\n--b--\r\n`);
  });
const content: fc.Arbitrary<Pick<FloodRequest, 'type' | 'body'>> = fc.oneof(
  { weight: 5, arbitrary: json.map((body) => ({ type: 'application/json', body })) },
  { weight: 2, arbitrary: form.map((body) => ({ type: 'multipart/form-data; boundary=b', body })) },
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
const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(keyNamed('Admin'), keyNamed('Other organization')) },
  { weight: 2, arbitrary: fc.constantFrom(keyNamed('Read only'), keyNamed('Agent'), keyNamed('Expired'), undefined) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }).map(encodeURIComponent) },
);
/** Bodies that their operation accepts, so that the flood changes something too. */
const sound: fc.Arbitrary<Partial<FloodRequest>> = fc
  .constantFrom(
    ['POST', '/v1/tickets', { customer_id: CUSTOMER, subject: 'x', description: 'x' }],
    ['POST', '/v1/teams', { name: 'x' }],
    ['POST', '/v1/customers', { name: 'x', email: 'x@example.com' }],
    ['PATCH', `/v1/tickets/${TICKET}`, { status: 'resolved' }],
    ['PATCH', `/v1/users/${USER}`, { full_name: 'x' }],
    ['POST', `/v1/tickets/${TICKET}/comments`, { content: 'x' }],
    ['POST', `/v1/teams/${TEAM}/members`, { user_id: OWNER }],
  )
  .map(([method, path, body]) => ({
    method,
    path,
    type: 'application/json',
    body: Buffer.from(JSON.stringify(body)),
  }));

const method = fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'HEAD', 'OPTIONS');

export const anyRequest: fc.Arbitrary<FloodRequest> = fc
  .tuple(
    method,
    path,
    query,
    key,
    content,
    fc.oneof({ weight: 7, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: sound }),
  )
  .map(([method, path, query, key, { type, body }, replaced]) => ({
    method,
    path,
    query,
    key,
    type,
    body,
    ...replaced,
  }));

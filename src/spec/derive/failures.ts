/** How operations of the reference vendor fail: statuses by kind of operation, and the one body of all failures. */
import type { Node } from '../document.js';

export type OperationKind = 'list' | 'get' | 'create' | 'update' | 'delete' | 'download';

/** What may go wrong with an operation of a kind, besides what may go wrong with all of them. */
export const FAILURES: Readonly<Record<OperationKind, readonly string[]>> = {
  list: ['422'],
  get: ['404'],
  create: ['400', '422'],
  update: ['400', '404', '422'],
  delete: ['404'],
  download: ['404', '422'],
};
/** A record that others cannot do without is not deleted. */
export const FAILURES_BESIDES: Readonly<Record<string, readonly string[]>> = {
  deleteAccount: ['409'],
  deleteWorkspace: ['409'],
};
export const FAILURES_OF_ALL: readonly string[] = ['401', '429', '500'];

interface Failure {
  readonly name: string;
  readonly status: string;
  readonly description: string;
  readonly code: string;
  readonly message: string;
  readonly details?: readonly Node[];
  readonly headers?: Node;
}

export const FAILURE_RESPONSES: readonly Failure[] = [
  {
    name: 'BadRequest',
    status: '400',
    description: 'The body cannot be read.',
    code: 'malformed_body',
    message: 'The body is not valid JSON',
  },
  {
    name: 'Unauthorized',
    status: '401',
    description: 'No API key, or none that is valid.',
    code: 'unauthorized',
    message: 'The API key is missing or not valid',
    headers: {
      'WWW-Authenticate': { description: 'The scheme to use.', schema: { type: 'string' }, example: 'Bearer' },
    },
  },
  {
    name: 'NotFound',
    status: '404',
    description: 'There is no such record.',
    code: 'not_found',
    message: 'There is no ticket 9',
  },
  {
    name: 'Conflict',
    status: '409',
    description: 'Other records need this one.',
    code: 'conflict',
    message: 'The account still has contacts',
  },
  {
    name: 'UnprocessableContent',
    status: '422',
    description: 'The request can be read and not be done.',
    code: 'invalid',
    message: 'The request is not valid',
    details: [{ in: 'body', field: 'contact', message: 'Contact 9 does not exist' }],
  },
  {
    name: 'TooManyRequests',
    status: '429',
    description: 'The key has used up its requests of this minute.',
    code: 'rate_limited',
    message: 'Too many requests: try again in 30 seconds',
    headers: {
      'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 }, example: 30 },
    },
  },
  {
    name: 'ServerError',
    status: '500',
    description: 'Something went wrong at the vendor.',
    code: 'internal',
    message: 'Something went wrong',
  },
];

/** Components that the failures refer to. */
export function failureComponents(): { readonly responses: Node; readonly examples: Node } {
  const responses = FAILURE_RESPONSES.map((failure) => [failure.name, failureResponse(failure)] as const);
  const examples = FAILURE_RESPONSES.map((failure) => [failure.name, failureExample(failure)] as const);
  return { responses: Object.fromEntries(responses), examples: Object.fromEntries(examples) };
}

function failureResponse({ name, description, headers }: Failure): Node {
  const schema = { $ref: '#/components/schemas/Error' };
  const examples = { failure: { $ref: `#/components/examples/${name}` } };
  const content = { 'application/json': { schema, examples } };
  return { description, ...(headers !== undefined && { headers }), content };
}

function failureExample({ description, code, message, details }: Failure): Node {
  return { summary: description, value: { code, message, ...(details !== undefined && { details }) } };
}

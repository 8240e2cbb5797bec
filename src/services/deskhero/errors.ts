import type { ProblemKind } from '../../core/problem.js';
import type { ErrorShape } from '../../emulator/define-service.js';
import { validationWords } from './validation-words.js';

/**
 * Status and body of every refusal. UNVERIFIED: the pages list 400 and 403 for every action and show no body; whatever is
 * wrong with a request therefore answers 400, also what does not exist.
 * @see https://apidocs.deskhero.com/ticket_conversations_create_post.html
 */
export const deskheroErrors: ErrorShape = (problem, { message }) => {
  const status = statuses[problem.kind];
  switch (problem.kind) {
    case 'unauthenticated':
      return { status, headers: { 'www-authenticate': 'Bearer' }, value: undefined };
    case 'invalid': {
      const [first] = problem.issues;
      return { status, value: errorBody(first === undefined ? message : validationWords(first)) };
    }
    case 'no-method':
      return { status, headers: { allow: problem.allow.join(', ') }, value: errorBody(message) };
    case 'rate-limited':
      return { status, headers: { 'retry-after': String(problem.retryAfterSeconds) }, value: errorBody(message) };
    case 'storage-failed':
      return { status, value: errorBody('Internal Server Error') };
    default:
      return { status, value: errorBody(message) };
  }
};

/** UNVERIFIED: the key is that of an acknowledgement, the one answer with a text that a page shows. */
function errorBody(message: string): { readonly message: string } {
  return { message };
}

const statuses: Readonly<Record<ProblemKind, number>> = {
  'no-route': 404,
  'no-method': 405,
  unauthenticated: 401,
  'rate-limited': 429,
  'missing-scope': 403,
  'missing-role': 403,
  'wrong-tenant': 403,
  'malformed-body': 400,
  'unsupported-media-type': 400,
  'body-too-large': 400,
  invalid: 400,
  'not-found': 400,
  conflict: 400,
  refused: 400,
  unsupported: 501,
  'storage-failed': 500,
  internal: 500,
};

import type { Issue, ProblemKind } from '../../core/problem.js';
import type { ErrorShape } from '../../emulator/define-service.js';
import { errorBody } from './failure.js';

/** The platform's own limits are told in tens of seconds, whatever is left of the window. */
export const RETRY_AFTER_SECONDS = '10';

/**
 * Status and body of every refusal of the platform itself.
 * @see https://truto.one/docs/api-reference/overview/errors
 */
export const trutoErrors: ErrorShape = (problem, { message }) => {
  const status = statuses[problem.kind];
  switch (problem.kind) {
    case 'invalid':
      return { status, value: errorBody(status, sentence(problem.issues), { details: detailsOf(problem.issues) }) };
    case 'rate-limited':
      return { status, headers: { 'retry-after': RETRY_AFTER_SECONDS }, value: errorBody(status, message) };
    case 'no-method':
      return { status, headers: { allow: problem.allow.join(', ') }, value: errorBody(status, message) };
    default:
      return { status, value: errorBody(status, message) };
  }
};

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
  'not-found': 404,
  conflict: 409,
  refused: 400,
  unsupported: 501,
  'storage-failed': 500,
  internal: 500,
};

function sentence([first]: readonly Issue[]): string {
  return first?.message ?? 'the request is not valid';
}

function detailsOf(issues: readonly Issue[]): { failures: { path: string; message: string }[] } {
  return { failures: issues.map((issue) => ({ path: `${issue.in}.${pathOf(issue)}`, message: issue.message })) };
}

function pathOf({ in: place, path }: Issue): string {
  return path.length === 0 ? place : path.join('.');
}

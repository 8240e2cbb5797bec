import type { ProblemKind } from '../../core/problem.js';
import type { ErrorShape } from '../define-service.js';

const statuses: Readonly<Record<ProblemKind, number>> = {
  'no-route': 404,
  'no-method': 405,
  unauthenticated: 401,
  'rate-limited': 429,
  'missing-scope': 403,
  'missing-role': 403,
  'wrong-tenant': 403,
  'malformed-body': 400,
  'unsupported-media-type': 415,
  'body-too-large': 413,
  invalid: 400,
  'not-found': 404,
  conflict: 409,
  refused: 400,
  unsupported: 501,
  'storage-failed': 503,
  internal: 500,
};

/** The error shape of a service that brings none of its own: the usual status, `{kind, message, issues?}`. */
export const defaultErrors: ErrorShape = (problem, texts) => ({
  status: statuses[problem.kind],
  headers: headersFor(problem),
  value: {
    kind: problem.kind,
    message: texts.message,
    ...(problem.kind === 'invalid' && {
      issues: problem.issues.map(({ in: place, path, message }) => ({ in: place, path, message })),
    }),
  },
});

function headersFor(problem: Parameters<ErrorShape>[0]): Record<string, string> {
  if (problem.kind === 'rate-limited') return { 'retry-after': String(problem.retryAfterSeconds) };
  if (problem.kind === 'no-method') return { allow: problem.allow.join(', ') };
  if (problem.kind === 'unauthenticated') return { 'www-authenticate': 'Bearer' };
  return {};
}

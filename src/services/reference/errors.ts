import type { Issue, ProblemKind } from '../../core/problem.js';
import type { ErrorShape } from '../../emulator/define-service.js';

/** Status and body of every refusal: a word for programs, a sentence for people, and what is wrong place by place. */
export const referenceErrors: ErrorShape = (problem, { message }) => {
  const { status, code } = kinds[problem.kind];
  switch (problem.kind) {
    case 'invalid': {
      const details = problem.issues.map((issue) => ({
        in: issue.in,
        field: issue.path.join('.'),
        message: textOf(issue),
      }));
      return { status, value: { code, message, details } };
    }
    case 'unauthenticated':
      return { status, headers: { 'www-authenticate': 'Bearer' }, value: { code, message } };
    case 'rate-limited':
      return { status, headers: { 'retry-after': String(problem.retryAfterSeconds) }, value: { code, message } };
    case 'no-method':
      return { status, headers: { allow: problem.allow.join(', ') }, value: { code, message } };
    default:
      return { status, value: { code, message } };
  }
};

/** The patterns of the document are those of times: an expression tells nobody what is wrong. */
function textOf({ keyword, path, message }: Issue): string {
  return keyword === 'pattern' ? `${path.join('.')} is no date-time` : message;
}

interface Kind {
  readonly status: number;
  readonly code: string;
}

const forbidden: Kind = { status: 403, code: 'forbidden' };
const conflict: Kind = { status: 409, code: 'conflict' };
const internal: Kind = { status: 500, code: 'internal' };

const kinds: Readonly<Record<ProblemKind, Kind>> = {
  'no-route': { status: 404, code: 'no_route' },
  'no-method': { status: 405, code: 'no_method' },
  unauthenticated: { status: 401, code: 'unauthorized' },
  'rate-limited': { status: 429, code: 'rate_limited' },
  'missing-scope': forbidden,
  'missing-role': forbidden,
  'wrong-tenant': forbidden,
  'malformed-body': { status: 400, code: 'malformed_body' },
  'unsupported-media-type': { status: 400, code: 'unsupported_media_type' },
  'body-too-large': { status: 400, code: 'body_too_large' },
  invalid: { status: 422, code: 'invalid' },
  'not-found': { status: 404, code: 'not_found' },
  conflict,
  refused: conflict,
  unsupported: { status: 501, code: 'not_implemented' },
  'storage-failed': internal,
  internal,
};

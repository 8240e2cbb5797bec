import type { Problem } from '../../core/problem.js';
import type { PolicyMessages } from '../../spec/model.js';

/** The sentence that refuses a request: the service's documented text where its model has one, ours otherwise. */
export function messageFor(problem: Problem, texts: PolicyMessages = {}): string {
  switch (problem.kind) {
    case 'no-route':
      return texts.noRoute ?? 'Not Found';
    case 'no-method':
      return texts.noMethod ?? 'Method Not Allowed';
    case 'unauthenticated':
      return texts.unauthenticated ?? 'The credential is missing or not valid';
    case 'rate-limited':
      return fill(texts.rateLimited ?? 'Too many requests; try again in {seconds} seconds', {
        seconds: problem.retryAfterSeconds,
      });
    case 'missing-scope':
      return fill(texts.missingScope ?? 'The credential lacks the scope {scope}', { scope: problem.scope });
    case 'missing-role':
      return fill(texts.missingRole ?? 'The action needs the role {role}', { role: problem.role });
    case 'wrong-tenant':
      return fill(texts.wrongTenant ?? 'There is no access to the tenant {tenant}', {
        tenant: problem.tenant,
      });
    case 'malformed-body':
      return texts.malformedBody ?? `The body cannot be read: ${problem.message}`;
    case 'unsupported-media-type':
      return texts.unsupportedMediaType ?? `The body must be sent as ${problem.accepted.join(' or ')}`;
    case 'body-too-large':
      return fill(texts.bodyTooLarge ?? 'The body is larger than {limit} MB', { limit: megabytes(problem.limitBytes) });
    case 'invalid':
      return problem.issues[0]?.message ?? 'The request is not valid';
    case 'storage-failed':
      return 'The change could not be stored; nothing was changed';
    case 'internal':
      return texts.internal ?? 'Internal Server Error';
    case 'not-found':
    case 'conflict':
    case 'refused':
    case 'unsupported':
      return problem.message;
  }
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function megabytes(bytes: number): string {
  return String(Math.round((bytes / 1024 / 1024) * 100) / 100);
}

import type { Issue } from '../core/problem.js';
import type { ApiOperation, ServiceSpec } from '../spec/types.js';
import type { Answer } from './define-service.js';

/**
 * Where an answer breaks the document. Texts made from records were checked record by record; what wraps the records is the
 * same each time, so it is checked with them until it was found right once.
 */
export function answerIssues(spec: ServiceSpec, operation: ApiOperation, answer: Answer): readonly Issue[] {
  if (answer.text === undefined) {
    const contentType =
      answer.form ?? answer.headers?.['content-type'] ?? (answer.value === undefined ? undefined : 'application/json');
    return spec.checkResponse(operation, answer.status, contentType, answer.bytes ?? answer.value);
  }
  if (wrappersKnown(operation).has(answer.status)) return answer.issues ?? [];
  const issues = spec.checkResponse(operation, answer.status, 'application/json', JSON.parse(answer.text));
  if (issues.length === 0) wrappersKnown(operation).add(answer.status);
  return issues;
}

/** Statuses of an operation whose wrapper was found right. A document does not change while it is served. */
const knownByOperation = new WeakMap<ApiOperation, Set<number>>();

function wrappersKnown(operation: ApiOperation): Set<number> {
  let known = knownByOperation.get(operation);
  if (known === undefined) knownByOperation.set(operation, (known = new Set()));
  return known;
}

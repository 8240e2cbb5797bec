import type { Issue } from '../core/problem.js';
import type { ApiOperation, ServiceSpec } from '../spec/types.js';
import type { Answer } from './define-service.js';

/** Where an answer breaks the document. Texts made from records were checked record by record: only what wraps them is left. */
export function answerIssues(spec: ServiceSpec, operation: ApiOperation, answer: Answer): readonly Issue[] {
  if (answer.text === undefined) {
    const contentType =
      answer.headers?.['content-type'] ?? (answer.value === undefined ? undefined : 'application/json');
    return spec.checkResponse(operation, answer.status, contentType, answer.bytes ?? answer.value);
  }
  if (!declaresJson(operation, answer.status)) {
    return spec.checkResponse(operation, answer.status, 'application/json', JSON.parse(answer.text));
  }
  return answer.issues ?? [];
}

function declaresJson(operation: ApiOperation, status: number): boolean {
  let declared = jsonStatuses.get(operation);
  if (declared === undefined) jsonStatuses.set(operation, (declared = new Set(statusesWithJson(operation))));
  return declared.has(status);
}

/** A document does not change while it is served. */
const jsonStatuses = new WeakMap<ApiOperation, ReadonlySet<number>>();

function statusesWithJson({ responses }: ApiOperation): number[] {
  return responses
    .filter(({ content }) => content.some(({ type }) => type === 'application/json'))
    .map(({ status }) => Number(status));
}

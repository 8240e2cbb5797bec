import type { Issue } from '../core/problem.js';
import type { ApiOperation, ServiceSpec } from '../spec/types.js';
import type { Answer } from './define-service.js';

/** Where an answer breaks the document. Texts made from records were checked record by record: only what wraps them is left. */
export function answerIssues(spec: ServiceSpec, operation: ApiOperation, answer: Answer): readonly Issue[] {
  if (answer.text === undefined) {
    const contentType =
      answer.headers?.['content-type'] ?? (answer.value === undefined ? undefined : 'application/json');
    return spec.checkResponse(operation, answer.status, contentType, answer.value);
  }
  if (!declaresJson(operation, answer.status)) {
    return spec.checkResponse(operation, answer.status, 'application/json', JSON.parse(answer.text));
  }
  return answer.issues ?? [];
}

function declaresJson(operation: ApiOperation, status: number): boolean {
  const exact = String(status);
  return operation.responses.some(
    (response) => response.status === exact && response.content.some(({ type }) => type === 'application/json'),
  );
}

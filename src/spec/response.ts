import type { Issue } from '../core/problem.js';
import { bareMediaType } from './operations.js';
import type { ApiOperation, MediaType, ResponseSpec } from './types.js';

/** The response that the document declares for a status: the exact one, then its range, then the default. */
export function responseFor(operation: ApiOperation, status: number): ResponseSpec | undefined {
  const range = `${Math.trunc(status / 100)}XX`;
  const find = (name: string): ResponseSpec | undefined =>
    operation.responses.find((response) => response.status === name);
  return find(String(status)) ?? find(range) ?? find('default');
}

/** The declared media type that a content type falls under, the most specific one first. */
export function mediaTypeFor(content: readonly MediaType[], contentType: string): MediaType | undefined {
  const type = bareMediaType(contentType);
  const range = `${type.slice(0, type.indexOf('/'))}/*`;
  const find = (name: string): MediaType | undefined => content.find((media) => media.type === name);
  return find(type) ?? find(range) ?? find('*/*');
}

/** Issues of an answer's status, content type and presence of a body; with the schema to go on with when there are none. */
export function checkEnvelope(
  operation: ApiOperation,
  status: number,
  contentType: string | undefined,
  value: unknown,
): { readonly issues: readonly Issue[]; readonly schema?: string } {
  const response = responseFor(operation, status);
  if (response === undefined) return { issues: [undeclaredStatus(operation, status)] };
  const { content } = response;
  if (value === undefined) return { issues: content.length === 0 ? NONE : [missingBody(status)] };
  if (content.length === 0) return { issues: [unexpectedBody(status)] };
  const media = contentType === undefined ? undefined : mediaTypeFor(content, contentType);
  if (media === undefined) return { issues: [undeclaredType(content, contentType)] };
  return media.schema === undefined ? { issues: NONE } : { issues: NONE, schema: media.schema };
}

const NONE: readonly Issue[] = [];

function issue(keyword: string, params: Issue['params'], message: string): Issue {
  return { in: 'body', path: [], keyword, params, message };
}

function undeclaredStatus(operation: ApiOperation, status: number): Issue {
  const declared = operation.responses.map((response) => response.status);
  const message = `status ${status} is not declared for ${operation.id}: it may answer ${declared.join(', ')}`;
  return issue('status', { status, declared }, message);
}

function missingBody(status: number): Issue {
  return issue('body', { expected: true }, `an answer with status ${status} must have a body`);
}

function unexpectedBody(status: number): Issue {
  return issue('body', { expected: false }, `an answer with status ${status} must not have a body`);
}

function undeclaredType(content: readonly MediaType[], received: string | undefined): Issue {
  const declared = content.map(({ type }) => type);
  const message = `content type ${received ?? '(none)'} is not declared: it may be ${declared.join(', ')}`;
  return issue('contentType', { received: received ?? null, declared }, message);
}

import type { Headers } from '../../core/api.js';
import type { Finding } from '../violation.js';
import { contentFor, type AnswerForm, type FormContext } from './answer-forms.js';
import { checkBody } from './body.js';
import { readBody } from './body-bytes.js';
import { checkHeaders } from './headers.js';
import { findContent, isJson, readMediaType } from './media-type.js';
import { preview } from './node.js';
import { responseFor, type DeclaredResponse, type Operation } from './operation.js';
import { headerText } from './parameters.js';
import { wrongType, type SideVerdict } from './request.js';
import type { Schemas } from './schemas.js';

export interface GivenResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The answer to a HEAD request never has a body, whatever is declared for the GET it mirrors. */
  readonly toHead: boolean;
  /** Of the request: it may ask for another form of the answer. */
  readonly query: string;
  readonly forms: readonly AnswerForm[];
}

/** Judges a response against its operation. */
export async function checkResponse(
  schemas: Schemas,
  operation: Operation,
  given: GivenResponse,
): Promise<SideVerdict> {
  const declared = responseFor(operation, given.status);
  if (!declared) return { findings: [undeclaredStatus(operation, given.status)], body: undefined };
  const forms = { forms: given.forms, schemas, parameters: operation.parameters, query: given.query };
  const body = await checkResponseBody(forms, declared, given);
  return { ...body, findings: [...checkHeaders(schemas, declared.headers, given.headers), ...body.findings] };
}

async function checkResponseBody(
  forms: FormContext,
  declared: DeclaredResponse,
  given: GivenResponse,
): Promise<SideVerdict> {
  const { bytes, status, headers, toHead } = given;
  const nothing = (...findings: Finding[]): SideVerdict => ({ findings, body: undefined });
  const names = Object.keys(declared.content);
  if (toHead || hasNoBody(status))
    return nothing(...(bytes.length > 0 ? [unexpected(given, 'HTTP allows none here')] : []));
  if (names.length === 0)
    return nothing(...(bytes.length > 0 ? [unexpected(given, 'the document declares none')] : []));
  const contentType = headerText(headers, 'content-type') ?? '';
  const type = readMediaType(contentType);
  if (bytes.length === 0 && (type ? isJson(type.essence) : names.every(isJsonName))) return nothing(missing(names));
  if (bytes.length === 0 && !type) return nothing();
  const entry = type && contentFor(forms, declared.content, type, findContent);
  if (!type || !entry) return nothing(wrongType(contentType, names));
  const body = readBody(bytes, type);
  const findings = await checkBody(forms.schemas, entry.content, body, { bytes, contentType });
  return { findings, body, media: entry.declared };
}

function hasNoBody(status: number): boolean {
  return status < 200 || status === 204 || status === 304;
}

function isJsonName(name: string): boolean {
  const type = readMediaType(name);
  return type !== undefined && isJson(type.essence);
}

function undeclaredStatus({ responses }: Operation, status: number): Finding {
  const expected = [...responses.keys()].map((key) => (key === 'DEFAULT' ? 'default' : key));
  const message = `received the status ${status}; the document declares ${preview(expected)}`;
  return { code: 'DD_STATUS_UNDECLARED', pointer: '/status', message, expected, actual: status };
}

function unexpected({ bytes, status }: GivenResponse, why: string): Finding {
  const message = `received a body of ${bytes.length} bytes with status ${status}; ${why}`;
  return { code: 'DD_RESPONSE_BODY_UNEXPECTED', pointer: '', message, expected: undefined, actual: bytes.length };
}

function missing(declared: readonly string[]): Finding {
  const message = `received no body; the document declares ${preview(declared)}`;
  return { code: 'DD_BODY_MISSING', pointer: '', message, expected: declared, actual: undefined };
}

import type { Headers } from '../../core/api.js';
import type { Finding } from '../violation.js';
import { checkBody } from './body.js';
import { readBody, type ReadBody } from './body-bytes.js';
import { findContent, readMediaType } from './media-type.js';
import { preview } from './node.js';
import type { Operation } from './operation.js';
import { checkParameters, headerText } from './parameters.js';
import type { Schemas } from './schemas.js';
import { credentialQueryNames } from './security.js';

export interface SentRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** What was found, and the body where it could be read (for the second opinion). */
export interface SideVerdict {
  readonly findings: Finding[];
  readonly body: ReadBody | undefined;
  /** The key in `content` that the body was judged by. */
  readonly media?: string;
}

/** Judges a request against its operation. */
export async function checkRequest(schemas: Schemas, operation: Operation, sent: SentRequest): Promise<SideVerdict> {
  const outside = checkParameters(schemas, operation.parameters, sent, credentialQueryNames(operation.needs));
  const inside = await checkRequestBody(schemas, operation, sent);
  return { ...inside, findings: [...outside, ...inside.findings] };
}

async function checkRequestBody(
  schemas: Schemas,
  { body }: Operation,
  { headers, bytes }: SentRequest,
): Promise<SideVerdict> {
  if (bytes.length === 0) return { findings: body?.required === true ? [missing()] : [], body: undefined };
  if (!body || Object.keys(body.content).length === 0) return { findings: [unexpected(bytes)], body: undefined };
  const contentType = headerText(headers, 'content-type') ?? '';
  const type = readMediaType(contentType);
  const entry = type && findContent(body.content, type);
  if (!type || !entry) return { findings: [wrongType(contentType, Object.keys(body.content))], body: undefined };
  const read = readBody(bytes, type);
  const findings = await checkBody(schemas, entry.content, read, { bytes, contentType });
  return { findings, body: read, media: entry.declared };
}

function missing(): Finding {
  const message = 'received no body; the document declares a required one';
  return { code: 'DD_BODY_MISSING', pointer: '', message, expected: { required: true }, actual: undefined };
}

function unexpected(bytes: Uint8Array): Finding {
  const message = `received a body of ${bytes.length} bytes; the document declares none`;
  return { code: 'DD_REQUEST_BODY_UNEXPECTED', pointer: '', message, expected: undefined, actual: bytes.length };
}

/** A content type that is absent, malformed or not declared. */
export function wrongType(received: string, declared: readonly string[]): Finding {
  return {
    code: 'DD_MEDIA_TYPE',
    pointer: '/header/content-type',
    message: `received the content type ${preview(received || undefined)}; the document declares ${preview(declared)}`,
    expected: declared,
    actual: received || undefined,
  };
}

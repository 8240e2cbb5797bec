import { isUtf8 } from 'node:buffer';
import type { ApiRequest } from '../core/api.js';
import { BodyTooLarge } from '../core/api.js';
import { after, attempt, type Awaitable } from '../core/awaitable.js';
import { messageOf } from '../core/errors.js';
import { Refusal } from '../core/problem.js';
import type { ApiOperation, MediaType } from '../spec/types.js';
import type { UploadedFile } from './define-service.js';
import type { BodyLimit } from './service-runtime.js';

export interface ParsedBody {
  readonly media: MediaType;
  readonly value: unknown;
  /** A JSON body as it was sent. */
  readonly text?: string;
}

/**
 * The request's body as the operation takes it; undefined when there is none and none is needed.
 * @throws {Refusal} body-too-large (or refused, with the limit's own message), malformed-body or unsupported-media-type.
 */
export function readBody(
  operation: ApiOperation,
  request: ApiRequest,
  limit: BodyLimit,
  depthMax: number,
): Awaitable<ParsedBody | undefined> {
  const accepted = operation.body?.content ?? [];
  const fallback = accepted[0];
  if (fallback === undefined) return undefined;

  const read = attempt(
    () => request.body.read(limit.bytes),
    (thrown) => {
      if (thrown instanceof BodyTooLarge) throw tooLarge(thrown, limit.message);
      // The client has gone: nobody reads the answer, only the log keeps it.
      throw new Refusal({ kind: 'refused', message: `the request was broken off: ${messageOf(thrown)}` });
    },
  );
  return after(read, (bytes) => {
    const header = contentTypeOf(request);
    if (bytes.length === 0 && (header === '' || !header.startsWith('multipart/'))) {
      return operation.body?.required === true ? { media: fallback, value: undefined } : undefined;
    }
    const media = mediaFor(accepted, header);
    if (media === undefined) {
      const received = bareType(header);
      throw new Refusal({ kind: 'unsupported-media-type', received, accepted: accepted.map(({ type }) => type) });
    }
    if (media.type !== 'multipart/form-data') return { media, ...parseJson(bytes, depthMax) };
    return parseMultipart(bytes, header, limit.bytes).then((value) => ({ media, value }));
  });
}

/** The declared media type that `header` names; the first one when it names none. */
function mediaFor(accepted: readonly MediaType[], header: string): MediaType | undefined {
  const [first] = accepted;
  if (header === '' || header === first?.type) return first;
  const received = bareType(header);
  return received === '' ? first : accepted.find(({ type }) => type === received);
}

function bareType(header: string): string {
  const end = header.indexOf(';');
  return (end === -1 ? header : header.slice(0, end)).trim().toLowerCase();
}

function tooLarge({ limitBytes }: BodyTooLarge, message: string | undefined): Refusal {
  return new Refusal(message === undefined ? { kind: 'body-too-large', limitBytes } : { kind: 'refused', message });
}

function contentTypeOf(request: ApiRequest): string {
  const header = request.headers['content-type'];
  return typeof header === 'string' ? header : '';
}

function parseJson(bytes: Uint8Array, depthMax: number): { value: unknown; text: string } {
  try {
    if (!isUtf8(bytes)) throw new Error('not UTF-8');
    const text = withoutMark(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
    if (mayBeDeep(text, depthMax)) assertDepth(text, depthMax);
    return { value: JSON.parse(text) as unknown, text };
  } catch (thrown) {
    throw new Refusal({ kind: 'malformed-body', message: messageOf(thrown) });
  }
}

/** Some editors put a byte order mark before JSON. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** A text with fewer opening brackets than levels allowed cannot be too deep: most bodies are not walked at all. */
function mayBeDeep(text: string, depthMax: number): boolean {
  let openings = 0;
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      if (++openings > depthMax) return true;
    }
  }
  return false;
}

/** Nesting is counted before parsing: what walks the value later is recursive. */
function assertDepth(text: string, depthMax: number): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) {
      if (++depth > depthMax) throw new Error(`nested deeper than ${depthMax} levels`);
    } else if (code === 125 || code === 93) depth--;
  }
}

async function parseMultipart(bytes: Uint8Array, contentType: string, limitBytes: number): Promise<unknown> {
  const { Busboy } = await import('@fastify/busboy');
  return new Promise((resolve, reject) => {
    const malformed = (thrown: unknown): void =>
      reject(new Refusal({ kind: 'malformed-body', message: messageOf(thrown) }));
    const parts = new Map<string, string | UploadedFile>();
    try {
      const busboy = new Busboy({
        headers: { 'content-type': contentType },
        limits: { fileSize: limitBytes, parts: 100, fieldSize: 1024 * 1024 },
      });
      busboy.on('field', (name, value) => parts.set(name, value));
      busboy.on('file', (name, stream, filename, _encoding, mimeType) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('error', malformed);
        stream.on('end', () => parts.set(name, { filename, contentType: mimeType, bytes: Buffer.concat(chunks) }));
      });
      busboy.on('error', malformed);
      busboy.on('finish', () => resolve(Object.fromEntries(parts)));
      busboy.end(bytes);
    } catch (thrown) {
      malformed(thrown);
    }
  });
}

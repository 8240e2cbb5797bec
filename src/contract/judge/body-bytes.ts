import type { Finding } from '../violation.js';
import { isJson, type MediaType } from './media-type.js';

/** What the bytes of a body say; `value` is absent for media types that are no text (images, archives …). */
export type ReadBody =
  | { readonly kind: 'json' | 'text'; readonly value: unknown }
  | { readonly kind: 'form'; readonly text: string }
  | { readonly kind: 'multipart' | 'binary' }
  | { readonly kind: 'unreadable'; readonly finding: Finding };

/** Reads the bytes as their media type says. */
export function readBody(bytes: Uint8Array, type: MediaType): ReadBody {
  const { essence } = type;
  if (essence === 'multipart/form-data') return { kind: 'multipart' };
  const isForm = essence === 'application/x-www-form-urlencoded';
  if (!isJson(essence) && !isForm && !isText(essence)) return { kind: 'binary' };
  const text = decodeText(bytes, isJson(essence) ? undefined : type.parameters.get('charset'));
  if (text === undefined) return unreadable('DD_BODY_ENCODING', 'bytes that are not UTF-8', essence);
  if (isForm) return { kind: 'form', text };
  if (!isJson(essence)) return { kind: 'text', value: text };
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown };
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return unreadable('DD_BODY_UNREADABLE', `a body that is not JSON (${reason})`, essence);
  }
}

function isText(essence: string): boolean {
  return essence.startsWith('text/') || essence.endsWith('+xml') || essence === 'application/xml';
}

/** JSON is always UTF-8 whatever a charset says; other text may name another encoding, and then has it. */
function decodeText(bytes: Uint8Array, charset: string | undefined): string | undefined {
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function unreadable(code: 'DD_BODY_ENCODING' | 'DD_BODY_UNREADABLE', received: string, essence: string): ReadBody {
  const message = `received ${received}; the content type says ${essence}`;
  return { kind: 'unreadable', finding: { code, pointer: '', message, expected: essence, actual: received } };
}

import type { Json, JsonObject } from '../core/json.js';
import type { Headers } from '../core/api.js';

/** The vendor answered with a failure, or with something that is no answer of its. */
export class VendorError extends Error {
  constructor(
    readonly status: number,
    /** Parsed where it is JSON, else its text. */
    readonly body: Json,
    readonly headers: Headers,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'VendorError';
  }
}

/** What is missing from a unified request, by where it belongs: answered as 400 with an insight. */
export interface Missing {
  readonly query?: readonly string[];
  readonly body?: readonly string[];
}

/** The unified request cannot be mapped: nothing was sent to the vendor. */
export class UnmappableRequest extends Error {
  constructor(
    message: string,
    readonly missing: Missing = {},
    /** 404 where what the request names cannot be the vendor's. */
    readonly status: 400 | 404 = 400,
  ) {
    super(message);
    this.name = 'UnmappableRequest';
  }
}

export function missingQuery(...names: string[]): UnmappableRequest {
  return new UnmappableRequest(`${listed(names)} missing in the query`, { query: names });
}

export function missingBody(...names: string[]): UnmappableRequest {
  return new UnmappableRequest(`${listed(names)} missing in the body`, { body: names });
}

function listed(names: readonly string[]): string {
  return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'}`;
}

/** Members under which vendors say what went wrong, the most telling first. */
const TEXT_MEMBERS = [
  'message',
  'msg',
  'errorMessage',
  'description',
  'detail',
  'summary',
  'error_description',
  'error',
];

/**
 * What a vendor's failure says in words: the first text found in its body, however it is nested; empty when there is none.
 * @example textOf({ detail: [{ loc: ['body', 'subject'], msg: 'field required' }] }) // 'field required'
 */
export function textOf(body: Json, depth = 0): string {
  if (typeof body === 'string') return depth === 0 ? body.slice(0, 500) : body;
  if (typeof body !== 'object' || body === null || depth > 5) return '';
  if (Array.isArray(body)) return firstText(body as readonly Json[], depth);
  const object = body as JsonObject;
  return firstText(
    TEXT_MEMBERS.flatMap((name) => (object[name] === undefined ? [] : [object[name]])),
    depth,
  );
}

function firstText(values: readonly Json[], depth: number): string {
  for (const value of values) {
    const text = textOf(value, depth + 1);
    if (text !== '') return text;
  }
  return '';
}

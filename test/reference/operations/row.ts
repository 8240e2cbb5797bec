import { expect } from '@jest/globals';
import { as, raw, type Call } from '../../support/call.js';
import type { Sketch, TableRow } from '../../support/operation-table.js';
import { KEYS } from '../ids.js';

/**
 * Where a row's request goes: a fresh sandbox; one that all refusals share and none may change; a server whose key has
 * used up its minute; one whose disk takes no more; one whose store is closed.
 */
export type Place = 'fresh' | 'shared' | 'used up' | 'full disk' | 'closed store';
export type Row = TableRow<Place>;

export const some = (fields: object): unknown => expect.objectContaining(fields);
const failure = (code: string, message: string): unknown => ({ code, message });
/** A refusal of one value. */
export const invalid = (field: string, where = 'body'): unknown => ({
  code: 'invalid',
  message: expect.any(String),
  details: [{ in: where, field, message: expect.any(String) }],
});

/** A success. */
export function answers(status: number, title: string, call: Call, body?: unknown): Sketch {
  return { title, status, call, valid: true, body };
}

/** A refusal of a request that fits the document. */
export function refuses(status: number, title: string, call: Call, body: unknown): Sketch {
  return { title, status, call, valid: true, body };
}

/** A refusal of a request that does not fit the document. */
export function rejects(status: number, title: string, call: Call, body: unknown): Sketch {
  return { title, status, call, valid: false, body };
}

export function notFound(title: string, call: Call, text: string): Sketch {
  return refuses(404, title, call, failure('not_found', text));
}

export function conflict(title: string, call: Call, text: string): Sketch {
  return refuses(409, title, call, failure('conflict', text));
}

export function malformed({ method, path }: Call): Sketch {
  return rejects(400, 'a body that is no JSON', raw(method, path, '{"name"'), {
    code: 'malformed_body',
    message: 'The body is not valid JSON',
  });
}

interface Sound {
  /** A request that would succeed, and change something where the operation is there to. */
  readonly valid: Call;
  readonly writes?: boolean;
}

/** Every row of an operation: its own, and the refusals that all operations have. */
export function operation(
  operationId: string,
  { valid, writes = valid.method !== 'GET' }: Sound,
  sketches: readonly Sketch[],
): readonly Row[] {
  const row = (sketch: Sketch, place: Place, headers: Row['headers'] = {}): Row => ({
    ...sketch,
    operationId,
    place,
    headers,
  });
  const withKey = (sketch: Sketch): Sketch => ({ ...sketch, call: as(KEYS.main, sketch.call) });
  return [
    ...sketches.map((sketch) => row(withKey(sketch), sketch.status < 300 ? 'fresh' : 'shared')),
    ...unauthorized(valid).map((sketch) => row(sketch, 'shared', { 'www-authenticate': 'Bearer' })),
    row(withKey(tooMany(valid)), 'used up', { 'retry-after': '30' }),
    row(withKey(failed(valid)), writes ? 'full disk' : 'closed store'),
  ];
}

function unauthorized(valid: Call): readonly Sketch[] {
  const body = failure('unauthorized', 'The API key is missing or not valid');
  return [
    rejects(401, 'without a key', valid, body),
    refuses(401, 'with a key that nobody has', as('ref_nobody', valid), body),
    refuses(401, 'with a key that has expired', as(KEYS.expired, valid), body),
    refuses(401, 'with a key that was revoked', as(KEYS.revoked, valid), body),
  ];
}

function tooMany(valid: Call): Sketch {
  const text = 'Too many requests: try again in 30 seconds';
  return refuses(429, 'with a key that has used up its minute', valid, failure('rate_limited', text));
}

function failed(valid: Call): Sketch {
  return refuses(500, 'when nothing can be stored or read', valid, {
    code: 'internal',
    message: expect.any(String),
  });
}

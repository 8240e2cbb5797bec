import { expect } from '@jest/globals';
import { keyNamed } from '../../support/scenario.js';
import { as, type Call } from '../../support/call.js';
import type { Sketch, TableRow } from '../../support/operation-table.js';

/**
 * Where a row's request goes: a fresh sandbox; one that all refusals share and none may change; a server whose key has
 * used up its minute; one whose disk takes no more; one whose store is closed.
 */
export type Place = 'fresh' | 'shared' | 'used up' | 'full disk' | 'closed store';

export type Row = TableRow<Place>;

/** A success, asked for with the key that may do everything. */
export function answers(status: number, title: string, call: Call, body?: unknown): Sketch {
  return { title, status, call, valid: true, body };
}

/** A refusal of a request that fits the document. */
export function refuses(status: number, title: string, call: Call, text: string): Sketch {
  return { title, status, call, valid: true, body: { detail: text } };
}

/** A refusal of a request that does not fit the document. */
export function rejects(status: number, title: string, call: Call, body: unknown): Sketch {
  return { title, status, call, valid: false, body };
}

/** Body of a refusal with one issue. */
export function issue(loc: readonly (string | number)[], msg: string, type: string): unknown {
  return { detail: [expect.objectContaining({ loc, msg, type })] };
}

export const notAnId = (param: string): unknown =>
  issue(['path', param], 'value is not a valid uuid', 'type_error.uuid');
export const missing = (...field: readonly string[]): unknown =>
  issue(['body', ...field], 'field required', 'value_error.missing');
export const MALFORMED = { detail: 'Malformed JSON in request body' };

/**
 * Every row of an operation: its own, and the refusals that all operations have. `valid` is a request that would
 * succeed, and that changes something where the operation is there to change something.
 */
export function operation(
  operationId: string,
  { valid, scope }: { valid: Call; scope: string | undefined },
  sketches: readonly Sketch[],
): readonly Row[] {
  const row = (sketch: Sketch, place: Place, headers: Row['headers'] = {}): Row => ({
    ...sketch,
    operationId,
    place,
    headers,
  });
  return [
    ...sketches.map((sketch) => row(withKey(sketch, 'Admin'), sketch.status < 300 ? 'fresh' : 'shared')),
    ...unauthorized(valid).map((sketch) => row(sketch, 'shared', { 'www-authenticate': 'Bearer' })),
    ...(scope === undefined ? [] : [row(forbidden(valid, scope), 'shared')]),
    row(tooMany(valid), 'used up', { 'retry-after': '30' }),
    row(failed(valid), writes(valid) ? 'full disk' : 'closed store'),
  ];
}

function withKey(sketch: Sketch, name: Parameters<typeof keyNamed>[0]): Sketch {
  return { ...sketch, call: as(keyNamed(name), sketch.call) };
}

function unauthorized(valid: Call): readonly Sketch[] {
  const text = 'Invalid API key';
  return [
    { ...refuses(401, 'without a key', valid, text), valid: false },
    refuses(401, 'with a key that nobody has', as('tt_admin_nobody', valid), text),
    withKey(refuses(401, 'with a key that has expired', valid, text), 'Expired'),
    withKey(refuses(401, 'with a key that was revoked', valid, text), 'Revoked'),
  ];
}

function forbidden(valid: Call, scope: string): Sketch {
  const text = `Insufficient permissions. Required scope: ${scope}`;
  return withKey(refuses(403, `with a key that lacks ${scope}`, valid, text), 'No scopes');
}

function tooMany(valid: Call): Sketch {
  const text = 'Rate limit exceeded. Try again in 30 seconds.';
  return withKey(refuses(429, 'with a key that has used up its minute', valid, text), 'Live');
}

function failed(valid: Call): Sketch {
  const when = writes(valid) ? 'when the disk takes no more' : 'when the store is gone';
  return withKey(refuses(500, when, valid, 'Internal Server Error'), 'Admin');
}

function writes({ method, path }: Call): boolean {
  return method !== 'GET' && path !== '/v1/test';
}

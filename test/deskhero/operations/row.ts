import { expect } from '@jest/globals';
import { as, type Call } from '../../support/call.js';
import { documentedOperations } from '../../support/documented.js';
import type { Sketch, TableRow } from '../../support/operation-table.js';
import { tokenOf, type Who } from '../scenario.js';
import { changes, soundCall, STUBBED } from '../sound-calls.js';

/** Where a row's request goes: a fresh sandbox; one that all refusals share; a server with a full disk; one without store. */
export type Place = 'fresh' | 'shared' | 'full disk' | 'closed store';

export type Row = TableRow<Place>;

const documented = await documentedOperations('deskhero');

/** A success. */
export function answers(title: string, call: Call, body: unknown): Sketch {
  return { title, status: 200, call, valid: true, body };
}

/** A refusal of a request that fits the document. */
export function refuses(title: string, call: Call, message: string | RegExp): Sketch {
  return { title, status: 400, call, valid: true, body: says(message) };
}

/** A refusal of a request that does not fit the document. */
export function rejects(title: string, call: Call, message: string | RegExp): Sketch {
  return { ...refuses(title, call, message), valid: false };
}

export const one = (data: unknown): unknown => ({ data });
/** A page of a list; what the caller did not ask for stands in it with its default. */
export const page = (data: readonly unknown[], more: object = {}): unknown => ({
  data,
  total_count: data.length,
  page: 1,
  take: 25,
  ...more,
});
export const some = (fields: object): unknown => expect.objectContaining(fields);
export const says = (message: string | RegExp): unknown => ({
  message: typeof message === 'string' ? message : expect.stringMatching(message),
});
export const MALFORMED = 'The body is not valid JSON';

/** Every row of an operation: its own, and those that all operations have. */
export function operation(operationId: string, sketches: readonly Sketch[]): readonly Row[] {
  const scope = documented.find(({ id }) => id === operationId)?.scope;
  const valid = soundCall(operationId);
  const row = (sketch: Sketch, place: Place = 'shared', headers: Row['headers'] = {}): Row => ({
    ...sketch,
    operationId,
    place,
    headers,
  });
  const stub = STUBBED.includes(operationId) ? { 'x-deskdouble-fidelity': 'stubbed' } : {};
  const tokens = (sketch: Sketch): Sketch => (scope === undefined ? sketch : by('owner', sketch));
  return [
    ...sketches.map(tokens).map((sketch) => (sketch.status === 200 ? row(sketch, 'fresh', stub) : row(sketch))),
    ...wrongVersion(valid).map((sketch) => row(tokens(sketch))),
    row(tokens(wrongTenant(valid, 'nowhere', 'for a tenant that does not exist'))),
    ...(scope === undefined ? [] : forbidden(valid, scope).map((sketch) => row(sketch))),
    ...(scope === undefined ? [] : unauthorized(valid)).map((sketch) => row(sketch, 'shared', BEARER)),
    row(tokens(failed(operationId, valid)), changes(operationId) ? 'full disk' : 'closed store'),
  ];
}

const BEARER = { 'www-authenticate': 'Bearer' };

function by(who: Who, sketch: Sketch): Sketch {
  return { ...sketch, call: as(tokenOf(who), sketch.call) };
}

function wrongVersion(valid: Call): readonly Sketch[] {
  if (!valid.path.startsWith('/api/')) return [];
  const path = valid.path.replace('/v1/', '/v2/');
  return [rejects('a version that there is not', { ...valid, path }, /version/)];
}

function wrongTenant(valid: Call, tenant: string, title: string): Sketch {
  const path = valid.path.replace('/acme', `/${tenant}`);
  return { title, status: 403, call: { ...valid, path }, valid: true, body: says(/tenant/) };
}

function forbidden(valid: Call, scope: string): readonly Sketch[] {
  const foreign = by('owner', wrongTenant(valid, 'globex', 'with a token of another tenant'));
  const least = scope.replace('role:', '');
  const body = says(`This needs the role ${least}`);
  const low = ({ ADMIN: ['user'], OWNER: ['user', 'admin'] } as Readonly<Record<string, readonly Who[]>>)[least] ?? [];
  return [
    { ...foreign, body: says('The token is not valid for this tenant') },
    ...low.map((who) => by(who, { title: `with the role of the ${who}`, status: 403, call: valid, valid: true, body })),
  ];
}

function unauthorized(valid: Call): readonly Sketch[] {
  const refused = { status: 401, body: undefined };
  return [
    { ...refused, title: 'without a token', call: valid, valid: false },
    { ...refused, title: 'with a token that nobody has', call: as('dh_nobody', valid), valid: true },
  ];
}

function failed(operationId: string, valid: Call): Sketch {
  const title = changes(operationId) ? 'when the disk takes no more' : 'when the store is gone';
  return { title, status: 500, call: valid, valid: true, body: says('Internal Server Error') };
}

import { isUnsupported } from '../../../src/adapter-kit/adapter.js';
import type { Adapter } from '../../../src/adapter-kit/define-adapter.js';
import { unifiedOperations, type UnifiedOperationId } from '../../../src/adapter-kit/operations.js';
import { get, patch, post, remove, type Call } from '../../support/call.js';
import { rows, rowsOf, withQuery, type Row, type Sketch } from './row.js';
import type { Vendor } from './vendor.js';

/** A path of the unified API. */
export const at = (path: string): string => `/unified/ticketing/${path}`;

export const REMOTE = { truto_is_remote_error: true };

export interface Bodies {
  readonly sound: object;
  /** Lacks what the vendor needs, which the answer names; undefined where it needs nothing. */
  readonly missing?: { readonly body: object; readonly names: readonly string[] };
  /** What the vendor does not take. */
  readonly refused: object;
}

/** How a record is not found. */
export interface Lost {
  readonly status: number;
  readonly body: object;
}

export interface Known {
  /** Whose record is read, changed or deleted. */
  readonly id: string;
  /** An id of none of the vendor's kinds, and what is said of it; undefined where every text may be an id. */
  readonly malformed?: Lost & { readonly id: string };
  /** Default: the vendor's own 404. */
  readonly lost?: Lost;
}

/** The rows that operations of a kind have on an account of a vendor. */
export interface Kinds {
  /** `refused` is a call that the vendor does not take; default: one with the vendor's `refusedQuery`. */
  readonly list: (id: string, call: Call, more?: readonly Sketch[], refused?: Call) => readonly Row[];
  readonly one: (
    method: 'get' | 'update' | 'delete',
    id: string,
    call: (id: string) => Call,
    known: Known,
    more?: readonly Sketch[],
  ) => readonly Row[];
  readonly create: (
    id: string,
    call: (body: object) => Call,
    bodies: Bodies,
    more?: readonly Sketch[],
  ) => readonly Row[];
  /** A list that the adapter knows by heart. */
  readonly choices: (id: string, call: Call) => readonly Row[];
}

export function kindsOf(vendor: Vendor): Kinds {
  const ofAccount = rowsOf(vendor);
  return {
    list: (id, call, more = [], refused = withQuery(call, vendor.refusedQuery.query)) =>
      ofAccount(id, call, {}, [...listed(vendor, call, refused), ...more]),
    one: (method, id, call, known, more = []) =>
      ofAccount(id, call(known.id), { writes: method !== 'get' }, [...single(vendor, method, call, known), ...more]),
    create: (id, call, bodies, more = []) =>
      ofAccount(id, call(bodies.sound), { writes: true }, [...creation(vendor, call, bodies), ...more]),
    choices: (id, call) =>
      ofAccount(id, call, { asks: false }, [
        { title: 'keyed, in pages', status: 200, call: withQuery(call, 'truto_key_by=id&limit=2') },
        { title: 'in the debug form', status: 200, call: withQuery(call, 'truto_response_format=debug') },
      ]),
  };
}

function listed({ refusedQuery: { status } }: Vendor, call: Call, refused: Call): readonly Sketch[] {
  return [
    { title: 'keyed', status: 200, call: withQuery(call, 'truto_key_by=id') },
    { title: 'normalized, in pages', status: 200, call: withQuery(call, 'truto_response_format=normalized&limit=1') },
    { title: 'in the raw form', status: 200, call: withQuery(call, 'truto_response_format=raw'), asks: true },
    { title: 'in the debug form', status: 200, call: withQuery(call, 'truto_response_format=debug'), asks: true },
    { title: 'a limit of nothing', status: 400, call: withQuery(call, 'limit=0'), valid: false, asks: false },
    { title: 'a cursor from nowhere', status: 400, call: withQuery(call, 'next_cursor=x'), asks: false },
    { title: 'what the vendor does not take', status, call: refused, body: REMOTE },
  ];
}

/** Reading, changing and deleting one record. */
function single(
  { nobody, deleted }: Vendor,
  method: 'get' | 'update' | 'delete',
  call: (id: string) => Call,
  { id, malformed, lost = { status: 404, body: REMOTE } }: Known,
): readonly Sketch[] {
  const raw = withQuery(call(id), 'truto_response_format=raw');
  return [
    { title: 'nobody', call: call(nobody), ...lost },
    ...(malformed === undefined ? [] : [{ title: 'an id that is none', ...malformed, call: call(malformed.id) }]),
    { title: 'in the raw form', status: method === 'delete' ? deleted : 200, call: raw, asks: true },
    { title: 'in the debug form', status: 200, call: withQuery(call(id), 'truto_response_format=debug'), asks: true },
    {
      title: 'an unknown form',
      status: 400,
      call: withQuery(call(id), 'truto_response_format=x'),
      valid: false,
      asks: false,
    },
  ];
}

function creation(
  { created, refusedQuery }: Vendor,
  call: (body: object) => Call,
  { sound, missing, refused }: Bodies,
): readonly Sketch[] {
  return [
    ...(missing === undefined ? [] : [lacking(call(missing.body), 'missing_required_body_fields', missing.names)]),
    { title: 'what the vendor does not take', status: refusedQuery.status, call: call(refused), body: REMOTE },
    {
      title: 'in the raw form',
      status: created,
      call: withQuery(call(sound), 'truto_response_format=raw'),
      asks: true,
    },
    {
      title: 'in the debug form',
      status: 200,
      call: withQuery(call(sound), 'truto_response_format=debug'),
      asks: true,
    },
    { title: 'without its id', status: 200, call: withQuery(call(sound), 'truto_exclude_fields=id') },
  ];
}

/** A request without something that the vendor cannot do without: it is not asked, and the answer names what is missing. */
export function lacking(
  call: Call,
  insight: 'missing_required_body_fields' | 'missing_required_query_parameters',
  names: readonly string[],
): Sketch {
  const title = 'what the vendor needs is missing';
  return { title, status: 400, call, body: { truto_error_insight: { [insight]: { value: names } } }, asks: false };
}

/** One row for each operation that the vendor's account does not have: the adapter's reason, without a call of the vendor. */
export function unsupported(vendor: Vendor, adapter: Adapter, ids: readonly UnifiedOperationId[]): readonly Row[] {
  return ids.flatMap((id) =>
    rows(id, vendor.accounts.active, [
      {
        title: 'the vendor has no such method',
        status: 404,
        call: someCall(id),
        body: { error: 'Not Found', message: `${adapter.title}: ${reasonOf(adapter, id)}` },
        asks: false,
        proof: 'reason',
      },
    ]),
  );
}

/** Empty where there is none: no answer says that. */
function reasonOf({ operations }: Adapter, id: UnifiedOperationId): string {
  const operation = operations[id];
  return isUnsupported(operation) ? operation.unsupported : '';
}

/** Of records that have no name. */
const BODIES: Readonly<Record<string, object>> = { comments: { body: 'x' }, attachments: { file_name: 'x' } };

/** A request that fits the document, whatever it would do. */
function someCall(id: UnifiedOperationId): Call {
  const { resource, method } = unifiedOperations[id];
  const [all, one] = [at(resource), at(`${resource}/1`)];
  const body = BODIES[resource] ?? { name: 'x' };
  switch (method) {
    case 'list':
      return get(all);
    case 'get':
      return get(one);
    case 'create':
      return post(all, body);
    case 'update':
      return patch(one, body);
    case 'delete':
      return remove(one);
    case 'import':
      return post(at(`${resource}/import`), { remote_data: body });
    case 'download':
      return post(at(`${resource}/download?id=1`), {});
  }
}

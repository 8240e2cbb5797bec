import { as, type Call } from '../../support/call.js';
import type { Fault } from '../../support/recording-vendor.js';
import { ACCOUNT_TOKEN, API_TOKEN, forAccount, type AccountName } from '../../support/truto.js';
import type { Vendor } from './vendor.js';

/** Where a row's request goes: a fresh sandbox, a server whose token has no request left, or one whose store is closed. */
export type Place = 'fresh' | 'used up' | 'closed store';

/** What the row is the proof of: that the operation works on the account, or that the account has a reason not to have it. */
export type Proof = 'works' | 'reason';

/** One request to an operation with the status that it must get. */
export interface Row {
  readonly operationId: string;
  readonly title: string;
  readonly status: number;
  readonly call: Call;
  readonly place: Place;
  /** The request itself fits the document. */
  readonly valid: boolean;
  /** What the body has to contain; every failure has its three properties besides. */
  readonly body: unknown;
  readonly fault: Fault | undefined;
  /** Whether the vendor has to be asked, or must not be; undefined where it may be either. */
  readonly asks: boolean | undefined;
  readonly proof: Proof | undefined;
}

export interface Sketch {
  readonly title: string;
  readonly status: number;
  readonly call: Call;
  readonly token?: string;
  readonly account?: AccountName | null;
  readonly place?: Place;
  readonly valid?: boolean;
  readonly body?: unknown;
  readonly fault?: Fault;
  readonly asks?: boolean;
  readonly proof?: Proof;
}

const REMOTE = { truto_is_remote_error: true };

/** Rows that every operation has, whatever it does: none of them gets as far as a vendor. */
function always(valid: Call): readonly Sketch[] {
  return [
    { title: 'no token', status: 401, call: valid, token: '', valid: false, asks: false },
    { title: 'a token with no request left', status: 429, call: valid, place: 'used up', asks: false },
    { title: 'the store is gone', status: 500, call: valid, place: 'closed store', asks: false },
  ];
}

/** Operations of an environment. */
export function admin(
  id: string,
  valid: Call,
  sketches: readonly Sketch[],
  scope = 'environment:manage',
): readonly Row[] {
  const forbidden: readonly Sketch[] =
    scope === ''
      ? []
      : [
          {
            title: `a token that lacks ${scope}`,
            status: 403,
            call: valid,
            token: scope === 'account:own' ? API_TOKEN : ACCOUNT_TOKEN,
          },
        ];
  const token = scope === 'account:own' ? { token: ACCOUNT_TOKEN } : {};
  const own = [{ title: 'a sound request', status: 200, call: valid }, ...sketches].map((sketch) => ({
    ...token,
    ...sketch,
  }));
  return rows(id, 'active', [
    ...own,
    ...forbidden,
    ...always(valid).map((sketch) => ({ ...(sketch.status !== 401 && token), ...sketch })),
  ]);
}

export interface Manners {
  readonly writes?: boolean;
  /** False where the adapter knows the answer without the vendor. */
  readonly asks?: boolean;
  /** False where the vendor's answer is handed on, whatever it is. */
  readonly reads?: boolean;
  /** False where there is no sound request. */
  readonly succeeds?: boolean;
}

/** Operations on an account of a vendor: unified ones and those of the proxy. */
export type OfAccount = (id: string, valid: Call, manners: Manners, sketches: readonly Sketch[]) => readonly Row[];

export function rowsOf(vendor: Vendor): OfAccount {
  return (id, valid, manners, sketches) => {
    const { asks = true, succeeds = true } = manners;
    const sound: Sketch = { title: 'a sound request', status: 200, call: valid, asks, proof: 'works' };
    return rows(id, vendor.accounts.active, [
      ...(succeeds ? [sound] : []),
      ...sketches,
      ...platform(vendor, id, valid, manners),
    ]);
  };
}

function platform(
  vendor: Vendor,
  id: string,
  valid: Call,
  { writes = false, asks = true, reads = true }: Manners,
): readonly Sketch[] {
  const { sandbox, blocked } = vendor.accounts;
  const notEmulated = withQuery(valid, 'truto_skip_api_call=true');
  const refused: readonly Sketch[] = [
    { title: 'an account that is no UUID', status: 400, call: badAccount(valid), account: null, valid: false },
    { title: 'a token of another account', status: 403, call: valid, token: ACCOUNT_TOKEN },
    { title: 'an account of nobody', status: 404, call: noAccount(valid), account: null },
    { title: 'a blocked account', status: 503, call: valid, account: blocked },
    ...(writes ? [{ title: 'a sandbox account', status: 405, call: valid, account: sandbox }] : []),
    ...(id.includes('Proxy') ? [] : [{ title: 'what is not emulated', status: 501, call: notEmulated }]),
  ];
  return [
    ...always(valid),
    ...refused.map((sketch) => ({ ...sketch, asks: false })),
    ...(asks ? failuresOf(vendor, valid, writes) : []),
    ...(asks && reads ? [unreadable(valid)] : []),
  ];
}

function failuresOf(vendor: Vendor, call: Call, writes: boolean): readonly Sketch[] {
  const statuses = [400, 401, 403, 404, 410, 422, 429, 500, 503, ...(writes ? [409] : [])];
  const failure = vendor.failure('The vendor says so');
  return [
    ...statuses.map((status): Sketch => ({
      title: `the vendor answers ${status}`,
      status,
      call,
      fault: {
        status,
        headers: { 'content-type': 'application/json', ...(status === 429 && { 'retry-after': '7' }) },
        text: JSON.stringify(failure),
      },
      body: { ...REMOTE, message: 'The vendor says so', raw_response: failure },
    })),
    { title: 'the vendor hangs up', status: 502, call, fault: 'hangs up' },
    { title: 'the vendor never answers', status: 504, call, fault: 'never answers' },
  ];
}

function unreadable(call: Call): Sketch {
  return {
    title: 'the vendor answers what nobody can read',
    status: 502,
    call,
    fault: { status: 200, text: '<html>' },
  };
}

/** The rows that the sketches stand for; the account is that of those which name none. */
export function rows(operationId: string, active: AccountName, sketches: readonly Sketch[]): readonly Row[] {
  return sketches.map(({ title, status, call, token = API_TOKEN, account = active, ...rest }) => ({
    place: 'fresh',
    valid: true,
    body: {},
    fault: undefined,
    asks: undefined,
    proof: undefined,
    ...rest,
    operationId,
    title,
    status,
    call: as(token, forAccount(call, account)),
  }));
}

export function withQuery(call: Call, query: string): Call {
  return { ...call, path: `${call.path}${call.path.includes('?') ? '&' : '?'}${query}` };
}
const badAccount = (call: Call): Call => withQuery(call, 'integrated_account_id=1');
const noAccount = (call: Call): Call => withQuery(call, 'integrated_account_id=00000000-0000-4000-8000-000000000000');

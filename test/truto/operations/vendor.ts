import type { AccountName } from '../../support/truto.js';

/** What the rows of an account need to know of the vendor behind it. */
export interface Vendor {
  /** Of its service, its adapter and its integration. */
  readonly name: string;
  /** The account that its rows use, and the same one where it can only be read, or not be used at all. */
  readonly accounts: Readonly<Record<'active' | 'sandbox' | 'blocked', AccountName>>;
  /** Well-formed, and of nothing. */
  readonly nobody: string;
  /** Status of an answer to a creation in the vendor's own form. */
  readonly created: 200 | 201;
  /** Status of an answer to a deletion in the vendor's own form. */
  readonly deleted: 200 | 204;
  /** A parameter that none of its lists takes, handed on as it is, and the status that says so. */
  readonly refusedQuery: { readonly query: string; readonly status: number };
  /** A failure in the vendor's own form. */
  failure(text: string): Readonly<Record<string, unknown>>;
}

export const toptickets: Vendor = {
  name: 'toptickets',
  accounts: { active: 'active', sandbox: 'sandbox', blocked: 'blocked' },
  nobody: '00000000-0000-4000-8000-000000000000',
  created: 201,
  deleted: 204,
  refusedQuery: { query: 'remote_query[limit]=0', status: 422 },
  failure: (detail) => ({ detail }),
};

export const deskhero: Vendor = {
  name: 'deskhero',
  accounts: { active: 'deskhero', sandbox: 'deskhero sandbox', blocked: 'deskhero blocked' },
  nobody: '999999',
  created: 200,
  deleted: 200,
  refusedQuery: { query: 'remote_query[take]=0', status: 400 },
  failure: (message) => ({ message }),
};

export const reference: Vendor = {
  name: 'reference',
  accounts: { active: 'reference', sandbox: 'reference sandbox', blocked: 'reference blocked' },
  nobody: '00000000-0000-4000-8000-000000000000',
  created: 201,
  deleted: 204,
  refusedQuery: { query: 'remote_query[limit]=0', status: 422 },
  failure: (message) => ({ code: 'failed', message }),
};

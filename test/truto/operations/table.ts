import type { Adapter } from '../../../src/adapter-kit/define-adapter.js';
import type { TestServer } from '../../support/server.js';
import type { Reason } from './coverage.js';
import type { Row } from './row.js';
import type { Vendor } from './vendor.js';

/** What the unified operations do on an account of a vendor, and which of them it does not have. */
export interface AccountTable {
  readonly vendor: Vendor;
  readonly adapter: Adapter;
  readonly rows: readonly Row[];
  /** Documented answers of what the adapter has that no request can bring about on this account. */
  readonly cannotProduce: readonly Reason[];
  /** Everything that the vendor shows of a sandbox. */
  readonly stateOf: (server: TestServer, sandbox: string) => Promise<unknown>;
}

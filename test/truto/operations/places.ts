import { noBody } from '../../../src/core/api.js';
import { startRecordingVendor, type RecordingVendor } from '../../support/recording-vendor.js';
import type { TestServer } from '../../support/server.js';
import { ACCOUNT_TOKEN, API_TOKEN, startTrutoServer } from '../../support/truto.js';
import type { Row } from './row.js';

export interface Places {
  /** By their names; the server for all but the planted faults has them at addresses of their own. */
  readonly vendors: ReadonlyMap<string, RecordingVendor>;
  /** Base URL of the unified API for a row; the vendors are made ready for it. */
  at(row: Row): Promise<string>;
  readonly sound: TestServer;
  /** The sandbox that all rows share which must not change anything. */
  readonly shared: string;
  stop(): Promise<void>;
}

/** The servers for the rows; all of them share them, because servers are dear and sandboxes are not. */
export async function openPlaces(names: readonly string[]): Promise<Places> {
  const vendors = new Map(
    await Promise.all(names.map(async (name) => [name, await startRecordingVendor(name)] as const)),
  );
  const addresses = Object.fromEntries([...vendors].map(([name, { url }]) => [name, url]));
  const sound = await startTrutoServer({ rateLimits: false, vendors: addresses });
  const [limited, closed] = [await serverWithUsedUpTokens(), await serverWithClosedStore()];
  const { emulator } = sound.deskdouble;
  const shared = await sound.sandbox();
  let last: string | undefined;
  for (const vendor of vendors.values()) {
    // Whoever waits for an answer waits by the server's clock.
    vendor.onSilence = () => sound.clock.advance(60_000);
  }
  const elsewhere = { 'used up': limited, 'closed store': closed };
  return {
    vendors,
    sound,
    shared,
    async at(row) {
      if (last !== undefined) await emulator.sandboxes.remove(last);
      last = row.place === 'fresh' && changesSomething(row) ? await sound.sandbox() : undefined;
      for (const vendor of vendors.values()) {
        vendor.forget();
        vendor.behind(emulator, last ?? shared);
        vendor.fault = row.fault;
      }
      return row.place === 'fresh'
        ? sound.base(last ?? shared, 'truto')
        : elsewhere[row.place].base(undefined, 'truto');
    },
    async stop() {
      for (const server of [sound, limited, closed]) await server.stop();
      for (const vendor of vendors.values()) await vendor.stop();
    },
  };
}

/** A success that is no reading, and a vendor that does not take the account's key any more. */
function changesSomething({ status, call, fault }: Row): boolean {
  return (status < 300 && call.method !== 'GET') || (status === 401 && fault !== undefined);
}

async function serverWithClosedStore(): Promise<TestServer> {
  const server = await startTrutoServer();
  await server.deskdouble.emulator.close();
  return server;
}

async function serverWithUsedUpTokens(): Promise<TestServer> {
  const server = await startTrutoServer();
  for (const token of [API_TOKEN, ACCOUNT_TOKEN]) {
    const headers = { authorization: `Bearer ${token}` };
    for (let sent = 0; sent < 500; sent++) {
      await server.deskdouble.emulator.answer({ method: 'GET', target: '/truto/ping', headers, body: noBody });
    }
  }
  return server;
}

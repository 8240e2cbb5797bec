import { noBody } from '../../../src/core/api.js';
import { startRecordingVendor, type RecordingVendor } from '../../support/recording-vendor.js';
import type { TestServer } from '../../support/server.js';
import { ACCOUNT_TOKEN, API_TOKEN, startTrutoServer } from '../../support/truto.js';
import type { Row } from './row.js';
import type { AccountTable } from './table.js';

export interface Places {
  /** The vendor of the server for all but the planted faults. */
  readonly vendor: RecordingVendor;
  /** Base URL of the unified API for a row; the vendor is made ready for it. */
  at(row: Row): Promise<string>;
  /** What the vendor holds in the sandbox that all rows share which must not change anything. */
  shared(): Promise<unknown>;
  /** What the server told its terminal where nothing was planted. */
  readonly reports: readonly string[];
  stop(): Promise<void>;
}

/** The servers for the rows of an account; those that only some rows need are started when the first of them comes. */
export async function openPlaces({
  vendor: { name },
  stateOf,
}: Pick<AccountTable, 'vendor' | 'stateOf'>): Promise<Places> {
  const vendor = await startRecordingVendor(name);
  const sound = await startTrutoServer({ rateLimits: false, vendors: { [name]: vendor.url } });
  const limited = whenNeeded(serverWithUsedUpTokens);
  const closed = whenNeeded(serverWithClosedStore);
  // Whoever waits for an answer waits by the server's clock.
  vendor.onSilence = () => sound.clock.advance(60_000);
  const shared = await sound.sandbox();
  return {
    vendor,
    async at(row) {
      vendor.forget();
      if (row.place === 'used up') return (await limited.server()).base(undefined, 'truto');
      if (row.place === 'closed store') return (await closed.server()).base(undefined, 'truto');
      const sandbox = changesSomething(row) ? await sound.sandbox() : shared;
      vendor.behind(sound.deskdouble.emulator, sandbox);
      vendor.fault = row.fault;
      return sound.base(sandbox, 'truto');
    },
    shared: () => stateOf(sound, shared),
    reports: sound.reports,
    async stop() {
      for (const server of [sound, ...limited.started(), ...closed.started()]) await server.stop();
      await vendor.stop();
    },
  };
}

/** A success that is no reading, and a vendor that does not take the account's key any more. */
function changesSomething({ status, call, fault }: Row): boolean {
  return (status < 300 && call.method !== 'GET') || (status === 401 && fault !== undefined);
}

interface WhenNeeded {
  server(): Promise<TestServer>;
  /** None, or the one. */
  started(): readonly TestServer[];
}

function whenNeeded(start: () => Promise<TestServer>): WhenNeeded {
  const running: TestServer[] = [];
  return {
    async server() {
      const [server = await start()] = running;
      if (running.length === 0) running.push(server);
      return server;
    },
    started: () => running,
  };
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

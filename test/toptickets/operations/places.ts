import { noBody } from '../../../src/core/api.js';
import { as, send, upload } from '../../support/call.js';
import type { FillingDisk } from '../../support/full-disk.js';
import type { Destination, TablePlaces } from '../../support/operation-table.js';
import { keyNamed } from '../../support/scenario.js';
import { startTestServer, stateOf, type TestServer } from '../../support/server.js';
import type { Place } from './row.js';

/** Four servers, one of them for all but the planted faults. `disk` is below the only one that keeps its records. */
export async function openPlaces(disk: FillingDisk): Promise<TablePlaces<Place>> {
  const sound = await startTestServer({ rateLimits: false });
  const limited = await serverWithUsedUpKey();
  const full = await serverOnFullDisk(disk);
  const closed = await startTestServer();
  await closed.deskdouble.emulator.close();

  const shared = await sound.sandbox();
  const within = (server: TestServer, sandbox = 'default'): Destination => ({
    base: sandbox === 'default' ? server.base() : server.base(sandbox),
    state: () => stateOf(server, sandbox),
  });
  const places: Readonly<Record<Place, () => Promise<Destination>>> = {
    fresh: async () => within(sound, await sound.sandbox()),
    shared: async () => within(sound, shared),
    'used up': async () => within(limited),
    'full disk': async () => within(full),
    'closed store': async () => ({ base: closed.base(), state: async () => undefined }),
  };
  return {
    at: (place) => places[place](),
    reports: sound.reports,
    stop: async () => {
      for (const server of [sound, limited, full, closed]) await server.stop();
    },
  };
}

/** Half a minute before the end of the window. */
async function serverWithUsedUpKey(): Promise<TestServer> {
  const server = await startTestServer({ time: '2025-01-16T15:00:30Z' });
  const headers = { authorization: `Bearer ${keyNamed('Live')}` };
  for (let sent = 0; sent < 200; sent++) {
    await server.deskdouble.emulator.answer({ method: 'GET', target: '/toptickets/v1/test', headers, body: noBody });
  }
  return server;
}

/** The disk fills up once there is an avatar, so that deleting it would be a change. */
async function serverOnFullDisk(disk: FillingDisk): Promise<TestServer> {
  const server = await startTestServer({ rateLimits: false, inFolder: true });
  const picture = upload('/v1/users/me/avatar', { filename: 'before.png', type: 'image/png', bytes: 'png' });
  const { status } = await send(server.base(), as(keyNamed('Admin'), picture));
  if (status !== 200) throw new Error(`the avatar was answered with ${status}`);
  disk.fill();
  return server;
}

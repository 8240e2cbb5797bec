import { noBody } from '../../../src/core/api.js';
import { as, post, send } from '../../support/call.js';
import type { FillingDisk } from '../../support/full-disk.js';
import type { Destination, TablePlaces } from '../../support/operation-table.js';
import { KEYS } from '../ids.js';
import { startReference, type ReferenceServer } from '../server.js';
import type { Place } from './row.js';

/** Four servers, one of them for all but the planted faults. `disk` is below the only one that keeps its records. */
export async function openPlaces(disk: FillingDisk): Promise<TablePlaces<Place>> {
  const sound = await startReference();
  const limited = await serverWithUsedUpKey();
  const full = await serverOnFullDisk(disk);
  const closed = await startReference();
  await closed.deskdouble.emulator.close();

  const shared = await sound.sandbox();
  const within = (server: ReferenceServer, sandbox = 'default'): Destination => ({
    base: server.base(sandbox),
    state: () => server.state(sandbox),
  });
  const places: Readonly<Record<Place, () => Promise<Destination>>> = {
    fresh: async () => within(sound, await sound.sandbox()),
    shared: async () => within(sound, shared),
    // Looking would be refused like everything else.
    'used up': async () => ({ base: limited.base(), state: async () => undefined }),
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

const REQUESTS_PER_MINUTE = 6000;

/** Half a minute before the end of the window. */
async function serverWithUsedUpKey(): Promise<ReferenceServer> {
  const server = await startReference({ rateLimits: true, time: '2025-01-16T15:00:30Z' });
  const headers = { authorization: `Bearer ${KEYS.main}` };
  const target = '/reference/v1/tickets/1';
  for (let sent = 0; sent < REQUESTS_PER_MINUTE; sent++) {
    await server.deskdouble.emulator.answer({ method: 'GET', target, headers, body: noBody });
  }
  return server;
}

async function serverOnFullDisk(disk: FillingDisk): Promise<ReferenceServer> {
  const server = await startReference({ inFolder: true });
  const { status } = await send(server.base(), as(KEYS.main, post('/v1/teams', { name: 'Before' })));
  if (status !== 201) throw new Error(`the team was answered with ${status}`);
  disk.fill();
  return server;
}

import type { FillingDisk } from '../../support/full-disk.js';
import type { Destination, TablePlaces } from '../../support/operation-table.js';
import { startDeskHero, stateOf } from '../client.js';
import type { Place } from './row.js';

/** Three servers, one of them for all but the planted faults. `disk` is below the only one that keeps its records. */
export async function openPlaces(disk: FillingDisk): Promise<TablePlaces<Place>> {
  const sound = await startDeskHero();
  const full = await startDeskHero({ inFolder: true });
  disk.fill();
  const closed = await startDeskHero();
  await closed.deskdouble.emulator.close();

  const shared = await sound.sandbox();
  const within = (sandbox: string): Destination => ({
    base: sound.base(sandbox, 'deskhero'),
    state: () => stateOf(sound, sandbox),
  });
  const places: Readonly<Record<Place, () => Promise<Destination>>> = {
    fresh: async () => within(await sound.sandbox()),
    shared: async () => within(shared),
    'full disk': async () => ({ base: full.base(undefined, 'deskhero'), state: () => stateOf(full) }),
    'closed store': async () => ({ base: closed.base(undefined, 'deskhero'), state: async () => undefined }),
  };
  return {
    at: (place) => places[place](),
    reports: sound.reports,
    stop: async () => {
      for (const server of [sound, full, closed]) await server.stop();
    },
  };
}

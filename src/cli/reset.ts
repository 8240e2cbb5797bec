import { openEmulator } from '../start.js';

export interface ResetFlags {
  readonly data: string;
  readonly scenario?: string;
  readonly seed?: string;
}

/** Puts a stopped data folder back; a running server is reset through its control plane. */
export async function resetCommand({ data, scenario, seed }: ResetFlags): Promise<void> {
  const emulator = await openEmulator({ data });
  const { record } = await emulator.sandboxes.reset('default', {
    ...(scenario !== undefined && { scenario }),
    ...(seed !== undefined && { seed }),
  });
  await emulator.close();
  process.stdout.write(`${data} holds the scenario "${record.scenario}" again\n`);
}

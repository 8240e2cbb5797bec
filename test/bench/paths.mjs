import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const benchFolder = dirname(fileURLToPath(import.meta.url));
export const rootFolder = join(benchFolder, '..', '..');
/** Git-ignored: the installed peers and each run's data folders live here, never beside the sources. */
export const workFolder = join(rootFolder, '.bench');
export const peersFolder = join(workFolder, 'peers');

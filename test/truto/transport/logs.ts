import { deskhero } from './deskhero.js';
import type { Log } from './logged.js';
import { reference } from './reference.js';
import { toptickets } from './toptickets.js';

/** A log for each account. */
export const logs: readonly Log[] = [toptickets, deskhero, reference];

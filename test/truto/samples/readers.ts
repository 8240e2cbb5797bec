import { deskhero } from './deskhero.js';
import type { Reader } from './printed.js';
import { reference } from './reference.js';
import { toptickets } from './toptickets.js';

/** A reader for each account. */
export const readers: readonly Reader[] = [toptickets, deskhero, reference];

import type { AccountTable } from './table.js';
import { deskhero } from './deskhero.js';
import { reference } from './reference.js';
import { toptickets } from './toptickets.js';

/** What is known of the unified operations on each account. */
export const tables: readonly AccountTable[] = [toptickets, deskhero, reference];

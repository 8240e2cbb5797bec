import { deskhero } from './deskhero.js';
import { reference } from './reference.js';
import { toptickets } from './toptickets.js';
import type { Desk } from './desk.js';

/** A desk for each account. */
export const desks: readonly Desk[] = [toptickets, deskhero, reference];

import { expect } from '@jest/globals';
import { systemClock } from '../core/clock.js';
import { openStore } from './open-store.js';
import { storeSuite } from './store-suite.js';

const common = { clock: systemClock(), report: (line: string) => expect(line).toBe('nothing to report') };

storeSuite({
  name: 'memory only',
  keepsState: false,
  open: () => openStore({ ...common, folder: undefined, durability: 'write' }),
});
storeSuite({
  name: 'folder, write',
  keepsState: true,
  open: (folder) => openStore({ ...common, folder, durability: 'write' }),
});
storeSuite({
  name: 'folder, fsync',
  keepsState: true,
  open: (folder) => openStore({ ...common, folder, durability: 'fsync' }),
});

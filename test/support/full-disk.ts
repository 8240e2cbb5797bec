import { jest } from '@jest/globals';
import type { Disk } from '../../src/store/disk.js';

/** A disk that works until it is told to be full. */
export interface FillingDisk {
  /** From now on every write fails, as `ENOSPC` says it. */
  fill(): void;
}

/** Puts a disk that can fill up below the store of a program that is imported afterwards, and only then. */
export async function fillingDisk(): Promise<FillingDisk> {
  const real = await import('../../src/store/disk.js');
  let full = false;
  const systemDisk = (): Disk => {
    const disk = real.systemDisk();
    return {
      ...disk,
      write(file, bytes, position) {
        if (full) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
        return disk.write(file, bytes, position);
      },
    };
  };
  jest.unstable_mockModule('../../src/store/disk.js', () => ({ ...real, systemDisk }));
  return {
    fill() {
      full = true;
    },
  };
}

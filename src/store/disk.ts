import * as fs from 'node:fs';
import { promisify } from 'node:util';

/** The file operations that durability rests on; tests put one here that fails as disks do. */
export interface Disk {
  /** Opens for writing: `new` must not exist, `old` must, `any` is emptied. */
  open(path: string, state: 'new' | 'old' | 'any'): number;
  /** Writes at `position` and answers how many bytes were taken, which may be fewer than asked. */
  write(file: number, bytes: Uint8Array, position: number): number;
  truncate(file: number, length: number): void;
  /** Resolves when the file's contents survive a loss of power. */
  sync(file: number): Promise<void>;
  close(file: number): void;
  /** Resolves when it is done: what it replaces may be large, and letting go of that takes the disk some time. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; it need not exist. Resolves as `rename` does. */
  remove(path: string): Promise<void>;
  /** Resolves when the names in a folder survive a loss of power. */
  syncFolder(path: string): Promise<void>;
}

const FLAGS = { new: 'wx', old: 'r+', any: 'w' } as const;

/** The machine's disk. */
export function systemDisk(): Disk {
  return {
    open: (path, state) => fs.openSync(path, FLAGS[state]),
    write: (file, bytes, position) => fs.writeSync(file, bytes, 0, bytes.length, position),
    truncate: (file, length) => fs.ftruncateSync(file, length),
    sync: promisify(fs.fdatasync),
    close: (file) => fs.closeSync(file),
    rename: (from, to) => fs.promises.rename(from, to),
    remove: (path) => fs.promises.rm(path, { force: true }),
    async syncFolder(path) {
      const folder = await fs.promises.open(path, 'r');
      try {
        await folder.sync();
      } finally {
        await folder.close();
      }
    },
  };
}

/** Writes all of `bytes` at `position`, in as many steps as the disk needs. */
export function writeAll(disk: Disk, file: number, bytes: Uint8Array, position: number): void {
  for (let written = 0; written < bytes.length;) {
    const taken = disk.write(file, written === 0 ? bytes : bytes.subarray(written), position + written);
    if (taken === 0) throw new Error('the disk takes no more bytes');
    written += taken;
  }
}

import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../core/clock.js';
import { systemDisk, type Disk } from './disk.js';
import { openStore, type StoreOptions } from './open-store.js';
import type { Store } from './ports.js';

/** Calls `run` with a temporary folder, and removes it. */
export async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'deskdouble-store-'));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a crash at this moment would leave, in a folder of its own: everything but the lock of the dead process. */
export function crashedCopy(folder: string, into: string): string {
  const copy = mkdtempSync(join(into, 'crashed-'));
  for (const name of readdirSync(folder)) {
    if (name !== 'lock' && !name.startsWith('crashed-'))
      cpSync(join(folder, name), join(copy, name), { recursive: true });
  }
  return copy;
}

/** Opens a store whose reports are collected. */
export async function openReported(
  folder: string,
  options: Partial<StoreOptions> = {},
): Promise<{ store: Store; reports: string[] }> {
  const reports: string[] = [];
  const report = (line: string): void => void reports.push(line);
  const store = await openStore({ folder, durability: 'write', clock: systemClock(), report, ...options });
  return { store, reports };
}

type Fault = (operation: keyof Disk, target: string | number) => void;

/** The machine's disk, with `fault` called before every operation: it throws where the disk is to fail. */
export function faultyDisk(fault: Fault): Disk {
  const disk = systemDisk();
  return {
    open(path, state) {
      fault('open', path);
      return disk.open(path, state);
    },
    write(file, bytes, position) {
      try {
        fault('write', file);
      } catch (error) {
        // As a full disk does: some bytes arrive before it says so.
        disk.write(file, bytes.subarray(0, bytes.length >> 1), position);
        throw error;
      }
      return disk.write(file, bytes, position);
    },
    truncate(file, length) {
      fault('truncate', file);
      disk.truncate(file, length);
    },
    async sync(file) {
      fault('sync', file);
      await disk.sync(file);
    },
    close: (file) => disk.close(file),
    async rename(from, to) {
      fault('rename', to);
      await disk.rename(from, to);
    },
    remove: (path) => disk.remove(path),
    async syncFolder(path) {
      fault('syncFolder', path);
      await disk.syncFolder(path);
    },
  };
}

/** An error as the operating system words it. */
export function diskError(code: 'ENOSPC' | 'EIO'): Error {
  return Object.assign(new Error(`${code}: planted`), { code });
}

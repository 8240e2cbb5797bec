import { mkdirSync } from 'node:fs';
import { Low } from 'lowdb';
import type { Clock } from '../core/clock.js';
import { DeskdoubleError, messageOf } from '../core/errors.js';
import { FolderBlobs, memoryBlobs } from './blobs.js';
import { systemDisk, type Disk } from './disk.js';
import { FolderKeeper } from './folder-keeper.js';
import { Journal, journalPath, type Durability, type JournalFile } from './journal.js';
import { lockFolder } from './lock.js';
import { MemoryEngine } from './memory-engine.js';
import type { Store } from './ports.js';
import { replayJournals, type Recovered } from './recovery.js';
import { snapshotAdapter } from './snapshot.js';
import { EMPTY } from './snapshot-layout.js';

const COMPACT_AT_BYTES = 64 * 1024 * 1024;

export interface StoreOptions {
  /** Where the state is kept; undefined: nowhere, it is gone with the process. */
  readonly folder: string | undefined;
  /** When a change counts as kept: once the operating system has it, or once it survives a loss of power. */
  readonly durability: Durability;
  readonly clock: Clock;
  /** Told, a line each, what a person should know and nobody waits for. */
  readonly report: (line: string) => void;
  /** The journal is folded into the snapshot when it grows beyond this. */
  readonly compactAtBytes?: number;
  readonly disk?: Disk;
}

/**
 * Opens the embedded store, recovering what a crash left.
 * @throws {DeskdoubleError} DD_DATA_UNREADABLE, DD_DATA_LOCKED, DD_DATA_CORRUPT
 * @example const store = await openStore({ folder: '.deskdouble', durability: 'write', clock: systemClock(), report: console.error })
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { folder } = options;
  if (folder === undefined) return new MemoryEngine({ images: [], blobs: memoryBlobs(), keeper: undefined });
  let release: (() => void) | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    release = lockFolder(folder, options.clock);
    return await openFolder({ ...options, folder }, release);
  } catch (error) {
    release?.();
    throw error instanceof DeskdoubleError ? error : unreadable(folder, error);
  }
}

async function openFolder(options: StoreOptions & { folder: string }, release: () => void): Promise<Store> {
  const { folder, durability, report, disk = systemDisk() } = options;
  const low = new Low(snapshotAdapter({ folder, disk }), EMPTY);
  await low.read();
  const { sandboxes, lastUnit, last } = replayJournals({ folder, snapshot: low.data, report });
  low.data = EMPTY;
  const target = await openTarget(disk, folder, last);
  let onWritten: (bytes: number) => void = () => undefined;
  const journal = new Journal({ disk, folder, durability, target, lastUnit, onWritten: (bytes) => onWritten(bytes) });
  const keeper = new FolderKeeper({ disk, folder, journal, low, release, report });
  const engine = new MemoryEngine({
    images: sandboxes.values(),
    blobs: new FolderBlobs({ folder, durability }),
    keeper,
  });
  onWritten = compactWhenFull(engine, options.compactAtBytes ?? COMPACT_AT_BYTES, report);
  return engine;
}

/** The file exists as long as the store is open, so that the next start can tell a clean stop from any other. */
async function openTarget(disk: Disk, folder: string, last: Recovered['last']): Promise<JournalFile> {
  const { number, size } = last ?? { number: 1, size: 0 };
  const file = disk.open(journalPath(folder, number), last === undefined ? 'new' : 'old');
  await disk.syncFolder(folder);
  return { number, file, size, named: true };
}

/** Compacts in the background, one at a time; after a failure not before the journal has grown as much again. */
function compactWhenFull(
  engine: MemoryEngine,
  compactAtBytes: number,
  report: (line: string) => void,
): (bytes: number) => void {
  let threshold = compactAtBytes;
  return (bytes) => {
    if (bytes < threshold || !engine.isOpen) return;
    threshold = Number.POSITIVE_INFINITY;
    engine.compact().then(
      () => {
        threshold = compactAtBytes;
      },
      (error: unknown) => {
        threshold = bytes + compactAtBytes;
        report(messageOf(error));
      },
    );
  };
}

function unreadable(folder: string, error: unknown): DeskdoubleError {
  const isFile = (error as NodeJS.ErrnoException).code === 'EEXIST';
  const reason = isFile ? 'it is not a folder' : messageOf(error);
  const message = `the data folder ${folder} cannot be used (${reason}); choose another with --data, or run with --memory`;
  return new DeskdoubleError('DD_DATA_UNREADABLE', message, { cause: error });
}

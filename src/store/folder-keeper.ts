import type { Low } from 'lowdb';
import { DeskdoubleError, messageOf } from '../core/errors.js';
import type { Disk } from './disk.js';
import type { Effect } from './effects.js';
import { journalPath, type Journal } from './journal.js';
import type { Keeper } from './memory-engine.js';
import { journalNumbers } from './recovery.js';
import type { Pending, SandboxImage } from './sandbox-state.js';
import { EMPTY, type Snapshot } from './snapshot-layout.js';

/** Keeps commits in a folder: the journal at once, the snapshot now and then. */
export class FolderKeeper implements Keeper {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #journal: Journal;
  readonly #low: Low<Snapshot>;
  readonly #release: () => void;
  readonly #report: (line: string) => void;

  constructor(options: {
    disk: Disk;
    folder: string;
    journal: Journal;
    low: Low<Snapshot>;
    /** Gives the folder's lock up. */
    release: () => void;
    report: (line: string) => void;
  }) {
    this.#disk = options.disk;
    this.#folder = options.folder;
    this.#journal = options.journal;
    this.#low = options.low;
    this.#release = options.release;
    this.#report = options.report;
  }

  append(sandbox: string, effects: readonly Effect[], undo: () => void): Pending {
    return this.#journal.append(sandbox, effects, undo);
  }

  endTurn(): void {
    this.#journal.endTurn();
  }

  async compact(capture: () => readonly SandboxImage[]): Promise<void> {
    try {
      this.#journal.rotate();
      const snapshot = { unit: this.#journal.lastUnit, sandboxes: byName(capture()) };
      // The images hold commits that the disk may still refuse: then they are of a state that never was.
      await this.#journal.flush();
      await this.#writeSnapshot(snapshot);
      await this.#removeJournals((number) => number < this.#journal.number);
    } catch (error) {
      if (error instanceof DeskdoubleError) throw error;
      const message = `no snapshot could be written to ${this.#folder} (${messageOf(error)}); the journal still holds everything`;
      throw new DeskdoubleError('DD_STORAGE_FAILED', message, { cause: error });
    }
  }

  async close(capture: () => readonly SandboxImage[]): Promise<void> {
    try {
      // What is refused even now is undone and told to those who wrote it.
      await this.#journal.flush().catch(() => undefined);
      await this.#writeSnapshot({ unit: this.#journal.lastUnit, sandboxes: byName(capture()) });
      this.#journal.close();
      await this.#removeJournals(() => true);
    } catch (error) {
      this.#report(
        `no snapshot could be written to ${this.#folder} (${messageOf(error)}); the journal still holds everything`,
      );
    } finally {
      this.#release();
    }
  }

  async #writeSnapshot(snapshot: Snapshot): Promise<void> {
    this.#low.data = snapshot;
    try {
      await this.#low.write();
    } finally {
      // Else old versions would stay in memory until the next one.
      this.#low.data = EMPTY;
    }
  }

  async #removeJournals(which: (number: number) => boolean): Promise<void> {
    for (const number of journalNumbers(this.#folder).filter(which)) {
      await this.#disk.remove(journalPath(this.#folder, number));
    }
  }
}

function byName(images: readonly SandboxImage[]): ReadonlyMap<string, SandboxImage> {
  return new Map(images.map((image) => [image.record.name, image]));
}

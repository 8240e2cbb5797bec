import { join } from 'node:path';
import { DeskdoubleError, messageOf } from '../core/errors.js';
import { writeAll, type Disk } from './disk.js';
import type { Effect } from './effects.js';
import { JournalLines } from './journal-record.js';
import type { Pending } from './sandbox-state.js';

export type Durability = 'write' | 'fsync';

/** A journal file that is being written. */
export interface JournalFile {
  readonly number: number;
  readonly file: number;
  /** Where the last durable unit ends. */
  size: number;
  /** Its name in the folder survives a loss of power. */
  named: boolean;
}

/** Units that share one write, and one sync. */
class Group implements Pending {
  readonly undos: (() => void)[] = [];
  readonly done: Promise<void>;
  settled = false;
  /** Being written: nothing joins any more. */
  sealed = false;
  #resolve: () => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  constructor(
    readonly target: JournalFile,
    readonly lines: JournalLines,
    /** The last unit that is durable when it is. */
    public unit: number,
  ) {
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Whoever wrote a unit awaits it; that nobody does is no reason to end the process.
    this.done.catch(() => undefined);
  }

  settle(error?: Error): void {
    this.settled = true;
    // A sandbox keeps its last group, which must not keep old versions of it.
    this.undos.length = 0;
    if (error === undefined) this.#resolve();
    else this.#reject(error);
  }
}

export function journalPath(folder: string, number: number): string {
  return join(folder, `journal-${number}.log`);
}

/**
 * The append-only files of committed units. Units that end in the same turn of the event loop are written together;
 * when the disk refuses a group, it and all after it are undone and the file is cut back to where it was.
 */
export class Journal {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #durability: Durability;
  readonly #onWritten: (bytes: number) => void;
  #target: JournalFile;
  /** Files that were rotated away from while units for them were pending. */
  #retired: JournalFile[] = [];
  #groups: Group[] = [];
  /** Of groups that are done. */
  readonly #freeLines: JournalLines[] = [];
  #busy = false;
  /** The write that is to come at the end of this turn. */
  #scheduled: NodeJS.Immediate | undefined;
  #lastUnit: number;
  #durableUnit: number;
  #broken: DeskdoubleError | undefined;

  constructor(options: {
    disk: Disk;
    folder: string;
    durability: Durability;
    target: JournalFile;
    lastUnit: number;
    /** Told the current file's size after each group. */
    onWritten: (bytes: number) => void;
  }) {
    this.#disk = options.disk;
    this.#folder = options.folder;
    this.#durability = options.durability;
    this.#onWritten = options.onWritten;
    this.#target = options.target;
    this.#lastUnit = options.lastUnit;
    this.#durableUnit = options.lastUnit;
  }

  get lastUnit(): number {
    return this.#lastUnit;
  }

  /** The number of the file that new units go to. */
  get number(): number {
    return this.#target.number;
  }

  /** Takes a unit on; `undo` is called, the latest first, when it cannot be kept. */
  append(sandbox: string, effects: readonly Effect[], undo: () => void): Pending {
    if (this.#broken !== undefined) throw this.#broken;
    const group = this.#openGroup();
    group.lines.add({ unit: this.#lastUnit + 1, sandbox, effects });
    group.unit = ++this.#lastUnit;
    group.undos.push(undo);
    return group;
  }

  /** Writes what waits for the end of the turn. */
  endTurn(): void {
    if (this.#scheduled === undefined) return;
    clearImmediate(this.#scheduled);
    this.#writeNext();
  }

  /** Resolves when every unit so far is durable. */
  async flush(): Promise<void> {
    await this.#groups.at(-1)?.done;
  }

  /** Units from now on go to a new file. */
  rotate(): void {
    const number = this.#target.number + 1;
    const file = this.#disk.open(journalPath(this.#folder, number), 'new');
    this.#retired.push(this.#target);
    this.#target = { number, file, size: 0, named: false };
    this.#closeRetired();
  }

  /** To be called when nothing is pending. */
  close(): void {
    this.#closeRetired();
    this.#disk.close(this.#target.file);
  }

  #closeRetired(): void {
    const needed = new Set(this.#groups.map(({ target }) => target));
    for (const { file } of this.#retired.filter((target) => !needed.has(target))) this.#disk.close(file);
    this.#retired = this.#retired.filter((target) => needed.has(target));
  }

  #openGroup(): Group {
    const last = this.#groups.at(-1);
    if (last !== undefined && !last.sealed && last.target === this.#target) return last;
    const group = new Group(this.#target, this.#freeLines.pop() ?? new JournalLines(), this.#lastUnit);
    this.#groups.push(group);
    if (!this.#busy) this.#schedule();
    return group;
  }

  #schedule(): void {
    this.#busy = true;
    this.#scheduled = setImmediate(() => this.#writeNext());
  }

  #writeNext(): void {
    this.#scheduled = undefined;
    const [group] = this.#groups;
    if (group === undefined) {
      this.#busy = false;
      this.#closeRetired();
      return;
    }
    group.sealed = true;
    try {
      const { bytes } = group.lines;
      writeAll(this.#disk, group.target.file, bytes, group.target.size);
      if (this.#durability === 'write') this.#finish(group, bytes.length);
      else this.#sync(group, bytes.length);
    } catch (error) {
      this.#fail(error);
    }
  }

  #sync(group: Group, bytes: number): void {
    this.#syncFile(group.target).then(
      () => this.#finish(group, bytes),
      (error: unknown) => this.#fail(error),
    );
  }

  async #syncFile(target: JournalFile): Promise<void> {
    await this.#disk.sync(target.file);
    if (target.named) return;
    await this.#disk.syncFolder(this.#folder);
    target.named = true;
  }

  #finish(group: Group, bytes: number): void {
    this.#groups.shift();
    group.lines.clear();
    this.#freeLines.push(group.lines);
    this.#durableUnit = group.unit;
    group.target.size += bytes;
    group.settle();
    this.#onWritten(group.target.size);
    this.#writeNext();
  }

  #fail(cause: unknown): void {
    const error = storageFailed(
      `a change could not be written to ${this.#folder} (${messageOf(cause)}); it was undone`,
      cause,
    );
    const failed = this.#undoAll(error);
    this.#repair(failed).then(
      () => this.#writeNext(),
      (reason: unknown) => {
        this.#broken = storageFailed(
          `${this.#folder} could not be repaired after a failed write (${messageOf(reason)}): ` +
            'reads still work; make room or check the disk, then restart',
          reason,
        );
        this.#undoAll(this.#broken);
        this.#busy = false;
      },
    );
  }

  /** Undoes every unit that is not durable, the latest first; answers the files they may have touched. */
  #undoAll(error: DeskdoubleError): ReadonlySet<JournalFile> {
    const groups = this.#groups;
    this.#groups = [];
    this.#lastUnit = this.#durableUnit;
    for (const { undos } of groups.toReversed()) for (const undo of undos.toReversed()) undo();
    for (const group of groups) group.settle(error);
    return new Set(groups.map(({ target }) => target));
  }

  async #repair(targets: ReadonlySet<JournalFile>): Promise<void> {
    for (const { file, size } of targets) this.#disk.truncate(file, size);
    if (this.#durability === 'write') return;
    for (const { file } of targets) await this.#disk.sync(file);
  }
}

function storageFailed(message: string, cause: unknown): DeskdoubleError {
  return new DeskdoubleError('DD_STORAGE_FAILED', message, { cause });
}

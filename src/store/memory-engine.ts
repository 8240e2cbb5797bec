import { after, attempt, lastly, type Awaitable } from '../core/awaitable.js';
import { DeskdoubleError, nearestName } from '../core/errors.js';
import { own, type JsonObject } from '../core/json.js';
import { collectBlobs, type CollectableBlobs } from './blobs.js';
import type { Effect } from './effects.js';
import { Mutex } from './mutex.js';
import type { SandboxRecord, Store, UnitOfWork } from './ports.js';
import { SandboxState, type Pending, type SandboxImage } from './sandbox-state.js';
import { ReadUnit, WriteUnit } from './unit-of-work.js';

/** Where the engine's commits are kept; without one they live in memory only. */
export interface Keeper {
  /** @throws {DeskdoubleError} DD_STORAGE_FAILED when nothing can be kept any more. `undo` is called if it fails later. */
  append(sandbox: string, effects: readonly Effect[], undo: () => void): Pending;
  /** Nothing more comes for now: what waits to be kept together is kept. */
  endTurn(): void;
  /** Makes the images that `capture` answers the start of the next run; it is called at once. */
  compact(capture: () => readonly SandboxImage[]): Promise<void>;
  /** The same, for the last time. */
  close(capture: () => readonly SandboxImage[]): Promise<void>;
}

interface Entry {
  readonly mutex: Mutex;
  /** Undefined before the sandbox is created and after it is deleted. */
  state: SandboxState | undefined;
  /** Grows whenever a commit is undone: a unit that started before has seen what no longer is. */
  undoCount: number;
}

/** The embedded store: versions in memory, kept by a keeper. */
export class MemoryEngine implements Store {
  readonly blobs: CollectableBlobs;
  readonly #keeper: Keeper | undefined;
  readonly #entries = new Map<string, Entry>();
  readonly #compaction = new Mutex();
  #closing: Promise<void> | undefined;

  constructor(options: { images: Iterable<SandboxImage>; blobs: CollectableBlobs; keeper: Keeper | undefined }) {
    this.blobs = options.blobs;
    this.#keeper = options.keeper;
    for (const image of options.images) this.#entry(image.record.name).state = new SandboxState(image);
  }

  read<T>(sandbox: string, run: (unit: UnitOfWork) => Awaitable<T>): Awaitable<T> {
    return attempt(() => {
      const state = this.#state(sandbox);
      const view = state.look();
      const unit = new ReadUnit(view.collections);
      const answer = lastly(
        () => run(unit),
        () => {
          unit.end();
          view.readerCount--;
        },
      );
      // What the reader has seen may be on its way to the disk; later commits it could not see.
      return after(answer, (answer) => durable(state.pendingOf(unit.seen), answer));
    }, rejected);
  }

  write<T>(sandbox: string, run: (unit: UnitOfWork) => Awaitable<T>): Awaitable<T> {
    return attempt(() => {
      this.#state(sandbox);
      const entry = this.#entry(sandbox);
      const committed = entry.mutex.run(() => {
        const state = entry.state ?? unknownSandbox(sandbox, this.sandboxes());
        const unit = new WriteUnit(state.collections, state.sequences);
        return after(runWhole(entry, unit, run), (answer) => ({ answer, pending: this.#commit(entry, state, unit) }));
      });
      return after(committed, ({ answer, pending }) => durable(pending, answer));
    }, rejected);
  }

  endTurn(): void {
    this.#keeper?.endTurn();
  }

  sandboxes(): readonly SandboxRecord[] {
    return this.#states().map(({ record }) => record);
  }

  sandbox(name: string): SandboxRecord | undefined {
    return this.#entries.get(name)?.state?.record;
  }

  async createSandbox(record: SandboxRecord, fill: (unit: UnitOfWork) => Awaitable<void>): Promise<void> {
    this.#assertOpen();
    await this.#renew(record.name, async (entry) => {
      const unit = new WriteUnit(new Map(), new Map());
      await runWhole(entry, unit, fill);
      const state = SandboxState.empty(record);
      state.commit(unit);
      return { state, effects: record.persist ? [['sandbox', record], ...unit.effects()] : [] };
    });
  }

  async deleteSandbox(name: string): Promise<void> {
    this.#state(name);
    await this.#renew(name, (entry) => {
      if (entry.state === undefined) unknownSandbox(name, this.sandboxes());
      return { state: undefined, effects: [] };
    });
  }

  session(sandbox: string): JsonObject | undefined {
    return this.#entries.get(sandbox)?.state?.session;
  }

  counts(sandbox: string): Readonly<Record<string, number>> {
    const counts = [...this.#state(sandbox).collections].map(([name, { size }]) => [name, size] as const);
    return Object.fromEntries(counts);
  }

  /** False once it was told to close. */
  get isOpen(): boolean {
    return this.#closing === undefined;
  }

  async compact(): Promise<void> {
    this.#assertOpen();
    await this.#compaction.run(async () => {
      const images = (): SandboxImage[] => this.#states().map((state) => state.image(undefined));
      await this.#keeper?.compact(() => images().filter(({ record }) => record.persist));
      await collectBlobs(this.blobs, images);
    });
  }

  close(sessions: Readonly<Record<string, JsonObject>> = {}): Promise<void> {
    this.#closing ??= this.#close(sessions);
    return this.#closing;
  }

  async #close(sessions: Readonly<Record<string, JsonObject>>): Promise<void> {
    for (const { mutex } of this.#entries.values()) await mutex.run(() => undefined);
    const capture = (): SandboxImage[] =>
      this.#states()
        .filter(({ record }) => record.persist)
        .map((state) => state.image(own(sessions, state.record.name)));
    await this.#compaction.run(() => this.#keeper?.close(capture));
  }

  #commit(entry: Entry, state: SandboxState, unit: WriteUnit): Pending | undefined {
    if (unit.unchanged) return state.pending;
    const undo = state.commit(unit);
    if (state.record.persist) {
      const { touched } = unit;
      state.awaits(
        this.#keep(entry, state.record.name, () => unit.effects(), undo),
        touched,
      );
    }
    return state.pending;
  }

  /** Puts another state, or none, in the place of a sandbox's. */
  async #renew(name: string, make: (entry: Entry) => Awaitable<Renewal>): Promise<void> {
    const entry = this.#entry(name);
    try {
      const pending = await entry.mutex.run(async () => this.#replaceState(entry, name, await make(entry)));
      await durable(pending, undefined);
    } finally {
      if (entry.state === undefined && entry.mutex.idle) this.#entries.delete(name);
    }
  }

  #replaceState(entry: Entry, name: string, { state, effects }: Renewal): Pending | undefined {
    const before = entry.state;
    entry.state = state;
    const kept: readonly Effect[] = effects.length === 0 && before?.record.persist === true ? [['delete']] : effects;
    if (kept.length === 0) return undefined;
    const undo = (): void => {
      entry.state = before;
    };
    const pending = this.#keep(entry, name, () => kept, undo);
    state?.awaits(pending, state.collections.keys());
    return pending;
  }

  #keep(entry: Entry, name: string, effects: () => readonly Effect[], undo: () => void): Pending | undefined {
    const undoAndTell = (): void => {
      undo();
      entry.undoCount++;
    };
    try {
      return this.#keeper?.append(name, effects(), undoAndTell);
    } catch (error) {
      undoAndTell();
      throw error;
    }
  }

  #entry(name: string): Entry {
    const known = this.#entries.get(name);
    if (known !== undefined) return known;
    const entry: Entry = { mutex: new Mutex(), state: undefined, undoCount: 0 };
    this.#entries.set(name, entry);
    return entry;
  }

  #state(name: string): SandboxState {
    this.#assertOpen();
    return this.#entries.get(name)?.state ?? unknownSandbox(name, this.sandboxes());
  }

  #states(): SandboxState[] {
    return [...this.#entries.values()].flatMap(({ state }) => (state === undefined ? [] : [state]));
  }

  #assertOpen(): void {
    if (this.#closing !== undefined) throw new DeskdoubleError('DD_INTERNAL', 'the store was used after it was closed');
  }
}

/** What becomes of a sandbox, and the effects to keep of it. */
interface Renewal {
  readonly state: SandboxState | undefined;
  readonly effects: readonly Effect[];
}

function runWhole<T>(entry: Entry, unit: WriteUnit, run: (unit: UnitOfWork) => Awaitable<T>): Awaitable<T> {
  const { undoCount } = entry;
  const answer = lastly(
    () => run(unit),
    () => unit.end(),
  );
  return after(answer, (answer) => {
    if (entry.undoCount === undoCount) return answer;
    throw new DeskdoubleError('DD_STORAGE_FAILED', 'the disk refused an earlier change that this one was built on');
  });
}

/** The answer, once the commits it rests on are durable. */
function durable<T>(pending: Pending | undefined, answer: T): Awaitable<T> {
  return pending === undefined || pending.settled ? answer : pending.done.then(() => answer);
}

/** A failure is always a rejection, also where success needs no promise: one way to catch it. */
async function rejected(thrown: unknown): Promise<never> {
  throw thrown;
}

function unknownSandbox(name: string, records: readonly SandboxRecord[]): never {
  const nearest = nearestName(
    name,
    records.map((record) => record.name),
  );
  const hint = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
  throw new DeskdoubleError('DD_UNKNOWN_SANDBOX', `there is no sandbox "${name}"${hint}`);
}

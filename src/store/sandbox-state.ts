import type { JsonObject } from '../core/json.js';
import type { Collection } from './collection.js';
import type { SandboxRecord } from './ports.js';
import type { WriteUnit } from './unit-of-work.js';

/** Commits on their way to the disk. */
export interface Pending {
  /** Rejects when the disk refused them; by then they have been undone. */
  readonly done: Promise<void>;
  readonly settled: boolean;
}

/** What a snapshot holds of a sandbox. */
export interface SandboxImage {
  readonly record: SandboxRecord;
  readonly session: JsonObject | undefined;
  readonly sequences: ReadonlyMap<string, number>;
  readonly collections: ReadonlyMap<string, Collection>;
}

/** The collections as a reader sees them; replaced instead of changed while somebody looks. */
export interface View {
  readonly collections: Map<string, Collection>;
  readerCount: number;
}

/** The committed state of one sandbox, from its creation until it is created anew or deleted. */
export class SandboxState {
  readonly record: SandboxRecord;
  readonly session: JsonObject | undefined;
  readonly #sequences: Map<string, number>;
  #view: View;
  #pending: Pending | undefined;
  /** The last commit of each collection. */
  readonly #pendings = new Map<string, Pending>();

  constructor({ record, session, sequences, collections }: SandboxImage) {
    this.record = record;
    this.session = session;
    this.#sequences = new Map(sequences);
    this.#view = { collections: new Map(collections), readerCount: 0 };
  }

  static empty(record: SandboxRecord): SandboxState {
    return new SandboxState({ record, session: undefined, sequences: new Map(), collections: new Map() });
  }

  get sequences(): ReadonlyMap<string, number> {
    return this.#sequences;
  }

  get collections(): ReadonlyMap<string, Collection> {
    return this.#view.collections;
  }

  /** The last commit that may not be durable yet. */
  get pending(): Pending | undefined {
    return this.#pending;
  }

  /** The last commit is durable when `pending` is; it changed `collections`. */
  awaits(pending: Pending | undefined, collections: Iterable<string>): void {
    this.#pending = pending;
    if (pending === undefined) return;
    for (const name of collections) this.#pendings.set(name, pending);
  }

  /** What must become durable before anybody is told what stands in `collections`. */
  pendingOf(collections: Iterable<string>): Pending | undefined {
    if (this.#pending === undefined || this.#pending.settled) return undefined;
    let found: Pending | undefined;
    for (const name of collections) {
      const pending = this.#pendings.get(name);
      if (pending === undefined || pending.settled || pending === found) continue;
      // Commits become durable in their order: the last one will do for any two.
      found = found === undefined ? pending : this.#pending;
    }
    return found;
  }

  /** Keeps the collections as they are for a reader, who lowers the count when done. */
  look(): View {
    this.#view.readerCount++;
    return this.#view;
  }

  /** Makes what the unit did the committed state; the function it answers takes that back. */
  commit(unit: WriteUnit): () => void {
    const undo: (() => void)[] = [];
    for (const [name, version] of unit.versions()) {
      const before = this.collections.get(name);
      undo.push(() => this.#set(name, before));
      this.#set(name, version);
    }
    for (const [name, next] of unit.numbers) {
      const before = this.#sequences.get(name);
      undo.push(() => (before === undefined ? this.#sequences.delete(name) : this.#sequences.set(name, before)));
      this.#sequences.set(name, next);
    }
    return () => undo.forEach((step) => step());
  }

  /** A copy that stays as it is. */
  image(session: JsonObject | undefined): SandboxImage {
    const { record } = this;
    const collections = new Map([...this.collections].map(([name, version]) => [name, version.copy()]));
    return { record, session, sequences: new Map(this.#sequences), collections };
  }

  #set(name: string, version: Collection | undefined): void {
    if (this.#view.readerCount > 0) this.#view = { collections: new Map(this.collections), readerCount: 0 };
    if (version === undefined) this.#view.collections.delete(name);
    else this.#view.collections.set(name, version);
  }
}

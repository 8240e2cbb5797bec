import { DeskdoubleError } from '../core/errors.js';
import { deepFreeze, type JsonObject } from '../core/json.js';
import { Collection, type RowChange } from './collection.js';
import type { Effect } from './effects.js';
import type { Change, Found, Query, Row, UnitOfWork } from './ports.js';
import { findRows } from './query.js';

/** The part of a unit of work that only looks. */
export class ReadUnit implements UnitOfWork {
  /** The collections that it looked at. */
  readonly seen: string[] = [];
  #open = true;

  constructor(protected readonly base: ReadonlyMap<string, Collection>) {}

  get(collection: string, key: string): Row | undefined {
    return this.version(collection).get(key);
  }

  find(collection: string, query: Query): Found {
    return findRows(this.version(collection), query);
  }

  reserve(collection: string): number {
    return this.refuse(`reserve in "${collection}"`);
  }

  insert(collection: string, _row: { key: string; ordinal: number; entity: JsonObject }): Row {
    return this.refuse(`insert into "${collection}"`);
  }

  replace(collection: string, _key: string, _entity: JsonObject): Row {
    return this.refuse(`replace in "${collection}"`);
  }

  remove(collection: string, _key: string): boolean {
    return this.refuse(`remove from "${collection}"`);
  }

  next(sequence: string, _start: number): number {
    return this.refuse(`take a number of "${sequence}"`);
  }

  raise(sequence: string, _atLeast: number): void {
    this.refuse(`raise "${sequence}"`);
  }

  changes(): readonly Change[] {
    return [];
  }

  /** From now on any use of the unit is an error: what it showed may no longer be so. */
  end(): void {
    this.#open = false;
  }

  protected version(collection: string): Collection {
    this.assertOpen();
    if (!this.seen.includes(collection)) this.seen.push(collection);
    return this.base.get(collection) ?? Collection.empty();
  }

  protected assertOpen(): void {
    if (!this.#open) throw new DeskdoubleError('DD_INTERNAL', 'a unit of work was used after its end');
  }

  private refuse(action: string): never {
    this.assertOpen();
    throw new DeskdoubleError('DD_INTERNAL', `a read unit of work cannot ${action}; open a write unit`);
  }
}

/** A collection that the unit changes: its fork, and what became of it. */
interface Touched {
  readonly fork: Collection;
  /** Ordinals that were taken by `reserve` and not yet inserted. */
  readonly reserved: number[];
}

type LoggedChange = RowChange & { readonly collection: string };

/** A unit of work that changes forks of the collections it touches; whoever runs it commits them or lets them go. */
export class WriteUnit extends ReadUnit {
  readonly #sequences: ReadonlyMap<string, number>;
  readonly #touched = new Map<string, Touched>();
  readonly #numbers = new Map<string, number>();
  readonly #log: LoggedChange[] = [];

  constructor(base: ReadonlyMap<string, Collection>, sequences: ReadonlyMap<string, number>) {
    super(base);
    this.#sequences = sequences;
  }

  override reserve(collection: string): number {
    const { fork, reserved } = this.#touch(collection);
    const ordinal = fork.nextOrdinal;
    fork.raiseOrdinal(ordinal + 1);
    reserved.push(ordinal);
    return ordinal;
  }

  override insert(
    collection: string,
    { key, ordinal, entity }: { key: string; ordinal: number; entity: JsonObject },
  ): Row {
    const { fork, reserved } = this.#touch(collection);
    const place = reserved.indexOf(ordinal);
    if (ordinal < fork.nextOrdinal && place === -1) {
      throw defect(`insert into "${collection}": the ordinal ${ordinal} is used up; take one with reserve()`);
    }
    const row: Row = { key, ordinal, entity: deepFreeze(entity) };
    if (!fork.add(row)) throw defect(`insert into "${collection}": the key "${key}" exists`);
    if (place !== -1) reserved.splice(place, 1);
    this.#log.push({ collection, before: undefined, after: row });
    return row;
  }

  override replace(collection: string, key: string, entity: JsonObject): Row {
    const { fork } = this.#touch(collection);
    const before = fork.get(key);
    if (before === undefined) throw defect(`replace in "${collection}": there is no key "${key}"`);
    const row: Row = { key, ordinal: before.ordinal, entity: deepFreeze(entity) };
    fork.change(row, before);
    this.#log.push({ collection, before, after: row });
    return row;
  }

  override remove(collection: string, key: string): boolean {
    if (this.version(collection).get(key) === undefined) return false;
    const { fork } = this.#touch(collection);
    this.#log.push({ collection, before: fork.remove(key), after: undefined });
    return true;
  }

  override next(sequence: string, start: number): number {
    const number = Math.max(this.#nextNumber(sequence) ?? start, start);
    this.#numbers.set(sequence, number + 1);
    return number;
  }

  override raise(sequence: string, atLeast: number): void {
    const next = this.#nextNumber(sequence);
    if (next === undefined || next < atLeast) this.#numbers.set(sequence, atLeast);
  }

  override changes(): readonly Change[] {
    return this.#log.map(({ collection, before, after }) => ({
      collection,
      kind: before === undefined ? 'created' : after === undefined ? 'deleted' : 'updated',
      key: (after ?? before)?.key ?? '',
      before: before?.entity,
      after: after?.entity,
    }));
  }

  /** Names of the collections that it changes. */
  get touched(): Iterable<string> {
    return this.#touched.keys();
  }

  /** True when committing it would change nothing. */
  get unchanged(): boolean {
    if (this.#log.length > 0 || this.#numbers.size > 0) return false;
    return [...this.#touched.values()].every(({ reserved }) => reserved.length === 0);
  }

  /** The new versions of the collections that were touched; each as good as the one it was forked from, and better. */
  *versions(): Iterable<[name: string, version: Collection]> {
    for (const [name, { fork }] of this.#touched) {
      const base = this.base.get(name);
      if (base !== undefined) fork.adoptIndexes(base);
      fork.seal();
      yield [name, fork];
    }
  }

  /** What the sequences that were touched give out next. */
  get numbers(): ReadonlyMap<string, number> {
    return this.#numbers;
  }

  /** Everything the unit did, for the journal. */
  effects(): Effect[] {
    const effects = this.#log.map(({ collection, before, after }): Effect =>
      after === undefined
        ? ['remove', collection, before?.key ?? '']
        : ['put', collection, after.ordinal, after.key, after.entity],
    );
    for (const [name, { fork, reserved }] of this.#touched) {
      if (reserved.length > 0) effects.push(['ordinal', name, fork.nextOrdinal]);
    }
    for (const [name, next] of this.#numbers) effects.push(['sequence', name, next]);
    return effects;
  }

  protected override version(collection: string): Collection {
    this.assertOpen();
    return this.#touched.get(collection)?.fork ?? super.version(collection);
  }

  #touch(collection: string): Touched {
    this.assertOpen();
    const known = this.#touched.get(collection);
    if (known !== undefined) return known;
    const touched = { fork: this.version(collection).fork(), reserved: [] as number[] };
    this.#touched.set(collection, touched);
    return touched;
  }

  #nextNumber(sequence: string): number | undefined {
    this.assertOpen();
    return this.#numbers.get(sequence) ?? this.#sequences.get(sequence);
  }
}

function defect(message: string): DeskdoubleError {
  return new DeskdoubleError('DD_INTERNAL', message);
}

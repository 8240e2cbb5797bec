import type { Awaitable } from '../core/awaitable.js';
import type { JsonObject } from '../core/json.js';

/**
 * What the emulator needs of storage. Two engines may stand behind it: the embedded one (memory + journal + db.json) and,
 * some day, one shared by processes; so everything may be asynchronous and nothing reads around a unit of work.
 */
export type { Awaitable };

/** A stored record. Immutable: a change makes a new row with the same key and ordinal. */
export interface Row {
  readonly key: string;
  /** Position in the order of creation within its collection; never reused, breaks every tie. */
  readonly ordinal: number;
  /** Deeply frozen. */
  readonly entity: JsonObject;
}

export type Scalar = string | number | boolean | null;

/**
 * `field` is a path of own properties joined by dots: `customer_id`, `sys_status.id`; a step of digits is the place of an
 * array's item. A missing value counts as null.
 */
export type Condition =
  | { readonly kind: 'equals'; readonly field: string; readonly value: Scalar; readonly ignoreCase?: boolean }
  | { readonly kind: 'in'; readonly field: string; readonly values: readonly Scalar[] }
  | { readonly kind: 'not-in'; readonly field: string; readonly values: readonly Scalar[] }
  /** Strings by code unit, numbers by value; null never matches. */
  | {
      readonly kind: 'range';
      readonly field: string;
      readonly gt?: Scalar;
      readonly gte?: Scalar;
      readonly lt?: Scalar;
      readonly lte?: Scalar;
    }
  /** True when any of the fields holds `text`, ignoring case. */
  | { readonly kind: 'contains'; readonly fields: readonly string[]; readonly text: string }
  /**
   * True when the array at `field` has an item equal to any of `values`, or whose own `item` path is; `not` turns that
   * around. What is no array has nothing.
   */
  | {
      readonly kind: 'has';
      readonly field: string;
      readonly item?: string;
      readonly values: readonly Scalar[];
      readonly not?: true;
    }
  /**
   * True when the array at `field` has an item, an object, for which all of `where` hold; `not` turns that around. Without
   * any `where` every item will do. What is no array has nothing.
   */
  | { readonly kind: 'item'; readonly field: string; readonly where: readonly Condition[]; readonly not?: true }
  /** True when all of the fields are null or missing (`absent: true`), or when not all of them are (`absent: false`). */
  | { readonly kind: 'absent'; readonly fields: readonly string[]; readonly absent: boolean }
  /** True when any of the conditions holds. */
  | { readonly kind: 'any'; readonly of: readonly Condition[] };

export interface Order {
  readonly field: string;
  readonly direction: 'ascending' | 'descending';
  /** As people sort: texts whatever their case, and those that are whole numbers by value, before all other texts. */
  readonly natural?: true;
}

export interface Query {
  /** All must hold. */
  readonly where?: readonly Condition[] | undefined;
  /** Nulls first when ascending; ties are broken by ordinal, in the direction of the last entry. Default: by ordinal. */
  readonly order?: readonly Order[] | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
  /** Only rows that come after this one in the order; it need not exist any more. For cursors. */
  readonly after?: { readonly entity: JsonObject; readonly ordinal: number } | undefined;
  /** Also count every match, whatever `offset` and `limit` say. */
  readonly count?: boolean | undefined;
}

export interface Found {
  readonly rows: readonly Row[];
  /** Present when the query asked for a count. */
  readonly total?: number;
}

/** What changed in one unit of work, in order; handed to the one who wants to tell others (webhooks, inspector). */
export interface Change {
  readonly collection: string;
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly key: string;
  readonly before: JsonObject | undefined;
  readonly after: JsonObject | undefined;
}

/**
 * All or nothing, serializable within its sandbox, never nested. Collections are named `service/tenant/resource` and come
 * into being when first written.
 */
export interface UnitOfWork {
  get(collection: string, key: string): Awaitable<Row | undefined>;
  find(collection: string, query: Query): Awaitable<Found>;
  /** The ordinal that the next insert of this collection will have; taking it is undone when the unit is. */
  reserve(collection: string): Awaitable<number>;
  /** @throws {DeskdoubleError} DD_INTERNAL when the key exists, or outside a write unit. */
  insert(collection: string, row: { key: string; ordinal: number; entity: JsonObject }): Awaitable<Row>;
  /** @throws {DeskdoubleError} DD_INTERNAL when the key does not exist, or outside a write unit. */
  replace(collection: string, key: string, entity: JsonObject): Awaitable<Row>;
  /** False when there was no such key. */
  remove(collection: string, key: string): Awaitable<boolean>;
  /** The next number of a named sequence, `start` the first time; gaps only where a unit was undone. */
  next(sequence: string, start: number): Awaitable<number>;
  /** Sets a sequence so that `next` answers at least `atLeast`: for records that were loaded with their numbers. */
  raise(sequence: string, atLeast: number): Awaitable<void>;
  changes(): readonly Change[];
}

/** What is kept of a sandbox besides its records. */
export interface SandboxRecord {
  readonly name: string;
  readonly seed: string;
  readonly scenario: string;
  /** False: lives in memory only and is gone after a restart. */
  readonly persist: boolean;
  /** ISO 8601. */
  readonly created_at: string;
}

export interface Store {
  /** Runs `run` on a consistent state. What it answers is already as durable as an acknowledged write; at once when nothing is to be waited for. */
  read<T>(sandbox: string, run: (unit: UnitOfWork) => Awaitable<T>): Awaitable<T>;
  /**
   * Runs `run` alone on its sandbox and commits; a throw undoes everything and is passed on. Resolves when the effects
   * are durable as configured.
   * @throws {DeskdoubleError} DD_STORAGE_FAILED when the disk refused them: then nothing of the unit remains, DD_UNKNOWN_SANDBOX.
   */
  write<T>(sandbox: string, run: (unit: UnitOfWork) => Awaitable<T>): Awaitable<T>;

  /** A hint: what was committed so far need not wait for more to be made durable together with. */
  endTurn(): void;

  sandboxes(): readonly SandboxRecord[];
  sandbox(name: string): SandboxRecord | undefined;
  /** Creates the sandbox, or empties and renews it when it exists, and fills it by `fill`, all in one unit. */
  createSandbox(record: SandboxRecord, fill: (unit: UnitOfWork) => Awaitable<void>): Promise<void>;
  deleteSandbox(name: string): Promise<void>;

  /** State that is kept at a clean stop only (rate windows, request log); undefined when there is none. */
  session(sandbox: string): JsonObject | undefined;

  readonly blobs: Blobs;
  /** Numbers of records per collection, for people and tests. */
  counts(sandbox: string): Readonly<Record<string, number>>;
  /** Writes the snapshot now and empties the journal. */
  compact(): Promise<void>;
  /** Clean stop: snapshot, then release. No unit may be started afterwards. */
  close(sessions?: Readonly<Record<string, JsonObject>>): Promise<void>;
}

/**
 * Bytes, named by what they hold. An entity refers to one by the string `put` answered (`blob:<sha-256 in hex>`) anywhere
 * in it; bytes that no entity refers to are collected at compaction.
 */
export interface Blobs {
  /** Resolves when the bytes are as durable as a record: call it before the unit that names them. */
  put(bytes: Uint8Array): Promise<string>;
  get(reference: string): Promise<Uint8Array | undefined>;
}

import { readdirSync, readFileSync, truncateSync } from 'node:fs';
import { basename } from 'node:path';
import { DeskdoubleError } from '../core/errors.js';
import { deepFreeze } from '../core/json.js';
import { Collection } from './collection.js';
import type { Effect } from './effects.js';
import { decodeRecord, hasRecordAfter, type JournalRecord } from './journal-record.js';
import { journalPath } from './journal.js';
import type { SandboxImage } from './sandbox-state.js';
import type { Snapshot } from './snapshot-layout.js';

/** A sandbox while it is loaded: its collections are nobody else's yet and change in place. */
interface LoadedSandbox extends SandboxImage {
  readonly sequences: Map<string, number>;
  readonly collections: Map<string, Collection>;
}

export interface Recovered {
  readonly sandboxes: ReadonlyMap<string, SandboxImage>;
  readonly lastUnit: number;
  /** The journal to go on with; undefined when there is none, as after a clean stop. */
  readonly last: { readonly number: number; readonly size: number } | undefined;
}

/** The numbers of the journals in a folder, the oldest first. */
export function journalNumbers(folder: string): number[] {
  const numbers = readdirSync(folder).flatMap((name) => {
    const [, number] = /^journal-([1-9]\d*)\.log$/.exec(name) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  return numbers.sort((left, right) => left - right);
}

/**
 * Replays every journaled unit after the snapshot. An end that is not whole is cut off and reported. Where there are
 * journals the last stop was not a clean one, and the snapshot's sessions are of another time.
 * @throws {DeskdoubleError} DD_DATA_CORRUPT when something before the end is not whole, or units are missing.
 */
export function replayJournals(options: {
  folder: string;
  snapshot: Snapshot;
  report: (line: string) => void;
}): Recovered {
  const { folder, snapshot, report } = options;
  const numbers = journalNumbers(folder);
  if (numbers.length === 0) return { sandboxes: snapshot.sandboxes, lastUnit: snapshot.unit, last: undefined };
  const sandboxes = loadedFrom(snapshot);
  let lastUnit = snapshot.unit;
  let last: Recovered['last'];
  let torn: { path: string; at: number } | undefined;
  for (const number of numbers) {
    const path = journalPath(folder, number);
    const bytes = readFileSync(path);
    if (torn !== undefined && bytes.length > 0) throw corrupt(torn.path, torn.at);
    const size = eachRecord(bytes, (record, at) => {
      if (record.unit <= lastUnit) return;
      if (record.unit !== lastUnit + 1) throw missing(path, at, lastUnit, record.unit);
      replay(sandboxes, record, () => corrupt(path, at));
      lastUnit = record.unit;
    });
    if (size < bytes.length && hasRecordAfter(bytes, size)) throw corrupt(path, size);
    if (size < bytes.length) torn = { path, at: size };
    if (size < bytes.length) report(cutLine(path, bytes.length - size, lastUnit));
    last = { number, size };
  }
  if (torn !== undefined) truncateSync(torn.path, torn.at);
  return { sandboxes, lastUnit, last };
}

function loadedFrom({ sandboxes }: Snapshot): Map<string, LoadedSandbox> {
  const loaded = new Map<string, LoadedSandbox>();
  for (const [name, { record, sequences, collections }] of sandboxes) {
    const copies = { sequences: new Map(sequences), collections: new Map(collections) };
    loaded.set(name, { record, session: undefined, ...copies });
  }
  return loaded;
}

/** Answers where the last whole record ends. */
function eachRecord(bytes: Buffer, visit: (record: JournalRecord, at: number) => void): number {
  let at = 0;
  for (let decoded = decodeRecord(bytes, at); decoded !== undefined; decoded = decodeRecord(bytes, at)) {
    visit(decoded.record, at);
    at = decoded.end;
  }
  return at;
}

function replay(
  sandboxes: Map<string, LoadedSandbox>,
  { sandbox, effects }: JournalRecord,
  unknown: () => DeskdoubleError,
): void {
  for (const effect of effects) {
    if (effect[0] === 'sandbox') {
      sandboxes.set(sandbox, { record: effect[1], session: undefined, sequences: new Map(), collections: new Map() });
    } else if (effect[0] === 'delete') {
      sandboxes.delete(sandbox);
    } else {
      const loaded = sandboxes.get(sandbox);
      if (loaded === undefined) throw unknown();
      apply(loaded, effect);
    }
  }
}

type RecordEffect = Exclude<Effect, readonly ['sandbox', ...unknown[]] | readonly ['delete']>;

function apply({ sequences, collections }: LoadedSandbox, effect: RecordEffect): void {
  switch (effect[0]) {
    case 'put':
      collectionOf(collections, effect[1]).put({ key: effect[3], ordinal: effect[2], entity: deepFreeze(effect[4]) });
      break;
    case 'remove':
      collectionOf(collections, effect[1]).remove(effect[2]);
      break;
    case 'ordinal':
      collectionOf(collections, effect[1]).raiseOrdinal(effect[2]);
      break;
    case 'sequence':
      sequences.set(effect[1], effect[2]);
      break;
  }
}

function collectionOf(collections: Map<string, Collection>, name: string): Collection {
  const known = collections.get(name);
  if (known !== undefined) return known;
  const collection = Collection.empty();
  collections.set(name, collection);
  return collection;
}

function cutLine(path: string, bytes: number, lastUnit: number): string {
  return `${path}: the last ${bytes} bytes are of a change that was never finished; cut off, everything up to change ${lastUnit} is kept`;
}

function corrupt(path: string, at: number): DeskdoubleError {
  return new DeskdoubleError(
    'DD_DATA_CORRUPT',
    `${path} is damaged at byte ${at}, before its end: restore the folder from a copy, or give up the later changes by ` +
      `cutting ${basename(path)} off there and removing journals with a higher number`,
  );
}

function missing(path: string, at: number, last: number, found: number): DeskdoubleError {
  return new DeskdoubleError(
    'DD_DATA_CORRUPT',
    `${path} goes on with change ${found} at byte ${at}, but the last one known is ${last}: a journal or db.json is ` +
      'missing or older than the rest; restore the whole folder from one copy',
  );
}

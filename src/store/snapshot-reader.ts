import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { DeskdoubleError, messageOf } from '../core/errors.js';
import { deepFreeze, isJsonObject, jsonPointer, type Json, type JsonObject } from '../core/json.js';
import { Collection } from './collection.js';
import type { Row, SandboxRecord } from './ports.js';
import { isRecordLine, opensRecords, type Snapshot } from './snapshot-layout.js';
import type { SandboxImage } from './sandbox-state.js';

const NEWLINE = 10;
const READ_BYTES = 1 << 20;

type Path = readonly (string | number)[];
type Refuse = (at: Path, expected: string) => DeskdoubleError;

/**
 * The snapshot in the file. Line by line, which is fast and needs little memory, where the layout is the one that is
 * written; a file that a person has laid out anew is parsed whole.
 * @throws {DeskdoubleError} DD_DATA_CORRUPT
 */
export function readSnapshot(path: string): Snapshot {
  const { document, lists } = parseByLine(path) ?? parseWhole(path);
  const refuse: Refuse = (at, expected) => corrupt(path, `${jsonPointer(at) || 'the document'} should be ${expected}`);
  return snapshotOf(document, lists, refuse);
}

interface Parsed {
  /** With the number of its list in place of each collection's records, where they were read line by line. */
  readonly document: unknown;
  readonly lists: readonly (readonly unknown[])[];
}

function parseByLine(path: string): Parsed | undefined {
  const lists: unknown[][] = [];
  const rest: string[] = [];
  try {
    for (const line of linesOf(path)) {
      if (isRecordLine(line)) {
        lists.at(-1)?.push(JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line));
      } else if (opensRecords(line)) {
        rest.push(line, String(lists.length));
        lists.push([]);
      } else rest.push(line);
    }
    return { document: JSON.parse(rest.join('\n')), lists };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function* linesOf(path: string): Iterable<string> {
  const file = openSync(path, 'r');
  try {
    const block = Buffer.allocUnsafe(READ_BYTES);
    let begun: Buffer[] = [];
    for (let read = readSync(file, block); read > 0; read = readSync(file, block)) {
      const bytes = block.subarray(0, read);
      let start = 0;
      for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
        const tail = bytes.subarray(start, end);
        yield begun.length === 0 ? tail.toString('utf8') : Buffer.concat([...begun, tail]).toString('utf8');
        begun = [];
        start = end + 1;
      }
      if (start < read) begun.push(Buffer.from(bytes.subarray(start)));
    }
    if (begun.length > 0) yield Buffer.concat(begun).toString('utf8');
  } finally {
    closeSync(file);
  }
}

function parseWhole(path: string): Parsed {
  const text = readFileSync(path, 'utf8');
  try {
    return { document: JSON.parse(text), lists: [] };
  } catch (error) {
    throw corrupt(path, `it is not JSON: ${messageOf(error)}${lineAt(text, messageOf(error))}`);
  }
}

function lineAt(text: string, message: string): string {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position === undefined) return '';
  return `, line ${text.slice(0, Number(position)).split('\n').length}`;
}

function snapshotOf(document: unknown, lists: Parsed['lists'], refuse: Refuse): Snapshot {
  if (!isJsonObject(document)) throw refuse([], 'an object');
  if (document['format'] !== 1) throw refuse(['format'], '1, the format of this version of Deskdouble');
  const unit = document['unit'];
  if (!isCount(unit)) throw refuse(['unit'], 'a whole number');
  const sandboxes = new Map<string, SandboxImage>();
  for (const [name, value] of entriesAt(document, ['sandboxes'], refuse)) {
    sandboxes.set(name, imageOf(value, lists, ['sandboxes', name], refuse));
  }
  return { unit, sandboxes };
}

function imageOf(value: Json, lists: Parsed['lists'], at: Path, refuse: Refuse): SandboxImage {
  if (!isJsonObject(value)) throw refuse(at, 'an object');
  const { record, session } = value;
  if (!isSandboxRecord(record) || record.name !== at.at(-1)) {
    throw refuse([...at, 'record'], 'an object with the name of the sandbox, seed, scenario, persist and created_at');
  }
  if (session !== undefined && !isJsonObject(session)) throw refuse([...at, 'session'], 'an object');
  const sequences = new Map<string, number>();
  for (const [name, next] of entriesAt(value, [...at, 'sequences'], refuse)) {
    if (typeof next !== 'number') throw refuse([...at, 'sequences', name], 'a number');
    sequences.set(name, next);
  }
  const collections = new Map<string, Collection>();
  for (const [name, stored] of entriesAt(value, [...at, 'collections'], refuse)) {
    collections.set(name, collectionOf(stored, lists, [...at, 'collections', name], refuse));
  }
  return { record, session, sequences, collections };
}

function collectionOf(value: Json, lists: Parsed['lists'], at: Path, refuse: Refuse): Collection {
  if (!isJsonObject(value)) throw refuse(at, 'an object');
  const { next, records } = value;
  if (!isCount(next)) throw refuse([...at, 'next'], 'a whole number');
  if (!Array.isArray(records)) throw refuse([...at, 'records'], 'an array');
  const list = (typeof records[0] === 'number' ? lists[records[0]] : undefined) ?? (records as readonly unknown[]);
  const collection = Collection.empty(next);
  const ordinals = new Set<number>();
  for (const [position, item] of list.entries()) {
    const row = rowOf(item);
    if (row === undefined) throw refuse([...at, 'records', position], '[ordinal, key, {record}]');
    if (ordinals.has(row.ordinal)) throw refuse([...at, 'records', position, 0], 'unique within the collection');
    ordinals.add(row.ordinal);
    if (collection.put(row) !== undefined)
      throw refuse([...at, 'records', position, 1], 'unique within the collection');
  }
  return collection;
}

function rowOf(item: unknown): Row | undefined {
  if (!Array.isArray(item) || item.length !== 3) return undefined;
  const [ordinal, key, entity] = item as readonly unknown[];
  if (!isCount(ordinal) || typeof key !== 'string' || !isJsonObject(entity)) return undefined;
  return { key, ordinal, entity: deepFreeze(entity) };
}

function entriesAt(parent: JsonObject, at: Path, refuse: Refuse): [string, Json][] {
  const name = String(at.at(-1));
  const value = Object.hasOwn(parent, name) ? parent[name] : undefined;
  if (!isJsonObject(value)) throw refuse(at, 'an object');
  return Object.entries(value);
}

function isSandboxRecord(value: unknown): value is SandboxRecord & JsonObject {
  if (!isJsonObject(value) || typeof value['persist'] !== 'boolean') return false;
  return ['name', 'seed', 'scenario', 'created_at'].every((field) => typeof value[field] === 'string');
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function corrupt(path: string, reason: string): DeskdoubleError {
  return new DeskdoubleError(
    'DD_DATA_CORRUPT',
    `${path} cannot be used: ${reason}; mend it, restore the folder from a copy, or choose another folder with --data`,
  );
}

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
  let records: unknown[] | undefined;
  /** Takes the line that begins at `at`, or all lines of records from there on; answers where the next one begins. */
  const take = (text: string, at: number): number => {
    if (records !== undefined && isRecordLine(text, at)) {
      const end = endOfRecords(text, at);
      for (const record of parsedLines(text.slice(at, end))) records.push(record);
      return end + 1;
    }
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    // Further records in another layout would be passed over.
    if (records !== undefined && records.length > 0 && !line.trimStart().startsWith(']')) throw new SyntaxError(line);
    rest.push(line);
    records = opensRecords(line) ? [] : undefined;
    if (records !== undefined) rest.push(String(lists.push(records) - 1));
    return end + 1;
  };
  try {
    for (const text of blocksOf(path)) for (let at = 0; at < text.length;) at = take(text, at);
    return { document: JSON.parse(rest.join('\n')), lists };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Some at once: one by one, as well as thousands at once, take the parser a quarter longer. */
const PARSED_AT_ONCE = 64;

function parsedLines(lines: string): readonly unknown[] {
  return JSON.parse(`[${lines.endsWith(',') ? lines.slice(0, -1) : lines}]`) as unknown[];
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Where the last of the records' lines that begin at `at` ends, or the last of as many as are parsed at once. */
function endOfRecords(text: string, at: number): number {
  let end = endOfLine(text, at);
  for (let count = 1; count < PARSED_AT_ONCE && isRecordLine(text, end + 1); count++) end = endOfLine(text, end + 1);
  return end;
}

/** The file in pieces of whole lines. */
function* blocksOf(path: string): Iterable<string> {
  const file = openSync(path, 'r');
  try {
    const block = Buffer.allocUnsafe(READ_BYTES);
    let begun: Buffer[] = [];
    for (let read = readSync(file, block); read > 0; read = readSync(file, block)) {
      const bytes = block.subarray(0, read);
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      if (end > 0) {
        yield Buffer.concat([...begun, bytes.subarray(0, end)]).toString('utf8');
        begun = [];
      }
      if (end < read) begun.push(Buffer.from(bytes.subarray(end)));
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
  const rows: Row[] = [];
  const ordinals = new Set<number>();
  let nextOrdinal = next;
  let inOrder = true;
  for (const [position, item] of list.entries()) {
    const row = rowOf(item);
    if (row === undefined) throw refuse([...at, 'records', position], '[ordinal, key, {record}]');
    if (ordinals.has(row.ordinal)) throw refuse([...at, 'records', position, 0], 'unique within the collection');
    ordinals.add(row.ordinal);
    nextOrdinal = Math.max(nextOrdinal, row.ordinal + 1);
    inOrder &&= position === 0 || (rows[position - 1]?.key ?? '') < row.key;
    rows.push(row);
  }
  if (!inOrder) {
    const twice = repeatedKey(rows);
    if (twice !== -1) throw refuse([...at, 'records', twice, 1], 'unique within the collection');
    rows.sort((left, right) => (left.key < right.key ? -1 : 1));
  }
  return Collection.of(rows, nextOrdinal);
}

/** The first place whose key was there before; -1 when none is. */
function repeatedKey(rows: readonly Row[]): number {
  const keys = new Set<string>();
  return rows.findIndex(({ key }) => keys.size === keys.add(key).size);
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

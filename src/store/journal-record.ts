import { crc32 } from 'node:zlib';
import { frozenJson } from '../core/json.js';
import type { Effect } from './effects.js';

/** One unit of work as it is journaled. */
export interface JournalRecord {
  /** Counts the units of a data folder, without gaps. */
  readonly unit: number;
  readonly sandbox: string;
  readonly effects: readonly Effect[];
}

/** `<length> <checksum> `, both as eight hexadecimal digits, and before the JSON: a record is whole or it is none. */
const HEADER_BYTES = 18;
const HEADER = /^([0-9a-f]{8}) ([0-9a-f]{8}) $/;
const NEWLINE = 10;

/** A text of UTF-16 units takes at most this many bytes each in UTF-8. */
const BYTES_PER_UNIT_MAX = 3;

/** A buffer that has grown beyond this is not kept for the next lines. */
const KEPT_BYTES_MAX = 1024 * 1024;

/** Lines that are written together: each has the length and the CRC-32 of the JSON that follows them. */
export class JournalLines {
  #buffer = Buffer.allocUnsafe(16 * 1024);
  #length = 0;

  add(record: JournalRecord): void {
    const json = recordJson(record);
    this.#makeRoom(HEADER_BYTES + json.length * BYTES_PER_UNIT_MAX + 1);
    const start = this.#length + HEADER_BYTES;
    const end = start + this.#buffer.write(json, start);
    this.#buffer.write(`${hex(end - start)} ${hex(crc32(this.#buffer.subarray(start, end)))} `, this.#length, 'latin1');
    this.#buffer[end] = NEWLINE;
    this.#length = end + 1;
  }

  /** What was added; good until more is. */
  get bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
    if (this.#buffer.length > KEPT_BYTES_MAX) this.#buffer = Buffer.allocUnsafe(0);
  }

  #makeRoom(bytes: number): void {
    const wanted = this.#length + bytes;
    if (wanted <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(2 * wanted);
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }
}

function recordJson({ unit, sandbox, effects }: JournalRecord): string {
  return `{"unit":${unit},"sandbox":${JSON.stringify(sandbox)},"effects":[${effects.map(effectJson).join()}]}`;
}

function effectJson(effect: Effect): string {
  if (effect[0] !== 'put') return JSON.stringify(effect);
  const [, collection, ordinal, key, entity] = effect;
  return `["put",${JSON.stringify(collection)},${ordinal},${JSON.stringify(key)},${frozenJson(entity)}]`;
}

export interface Decoded {
  readonly record: JournalRecord;
  /** Where the next record begins. */
  readonly end: number;
}

/** The record at `start`, or undefined when the bytes there are not a whole one. */
export function decodeRecord(bytes: Buffer, start: number): Decoded | undefined {
  const [, length = '', checksum = ''] = HEADER.exec(bytes.toString('latin1', start, start + HEADER_BYTES)) ?? [];
  if (length === '') return undefined;
  const json = bytes.subarray(start + HEADER_BYTES, start + HEADER_BYTES + Number.parseInt(length, 16));
  const end = start + HEADER_BYTES + json.length + 1;
  const whole = json.length === Number.parseInt(length, 16) && bytes[end - 1] === NEWLINE;
  if (!whole || crc32(json) !== Number.parseInt(checksum, 16)) return undefined;
  return { record: JSON.parse(json.toString('utf8')) as JournalRecord, end };
}

/** True when a whole record begins at some line after `start`: then what is broken there is not a torn end. */
export function hasRecordAfter(bytes: Buffer, start: number): boolean {
  for (let newline = bytes.indexOf(NEWLINE, start); newline !== -1; newline = bytes.indexOf(NEWLINE, newline + 1)) {
    if (decodeRecord(bytes, newline + 1) !== undefined) return true;
  }
  return false;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}

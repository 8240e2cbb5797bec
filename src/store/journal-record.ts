import { crc32 } from 'node:zlib';
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

/** One line: length and CRC-32 of the JSON that follows them. */
export function encodeRecord(record: JournalRecord): Buffer {
  // Encoded once: length, checksum and file want the same bytes.
  const json = Buffer.from(JSON.stringify(record));
  const line = Buffer.allocUnsafe(HEADER_BYTES + json.length + 1);
  line.write(`${hex(json.length)} ${hex(crc32(json))} `, 0, 'latin1');
  json.copy(line, HEADER_BYTES);
  line[line.length - 1] = NEWLINE;
  return line;
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

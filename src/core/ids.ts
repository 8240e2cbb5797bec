import { createHash } from 'node:crypto';

/**
 * Ids that are the same whenever the same things happen in the same order: each is derived from the sandbox's seed and
 * the place it is for, never from call order elsewhere.
 */
export interface Ids {
  /** A version 4 shaped UUID for `key`, e.g. `uuid('toptickets/acme/tickets', 42)`. */
  uuid(scope: string, ordinal: number): string;
  /** `length` characters of `[A-Za-z0-9]` for `key`. */
  token(scope: string, ordinal: number, length: number): string;
}

/**
 * A UUID in the one form in which it is kept and compared: clients may write it in capitals or as a URN. A copy, since what
 * is cut out of an address or a body is a view of it, and keys that are views take twice as long to find.
 */
export function normalUuid(text: string): string {
  if (!NORMAL.test(text)) return text.toLowerCase().replace('urn:uuid:', '');
  uuidCopy.write(text, 'latin1');
  return uuidCopy.toString('latin1');
}

const NORMAL = /^[\da-f-]{36}$/;
const uuidCopy = Buffer.alloc(36);

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function seededIds(seed: string): Ids {
  const words = new Map<string, Words>();
  const wordsOf = (scope: string): Words => {
    const known = words.get(scope);
    if (known !== undefined) return known;
    const made = hashedWords(`${seed}\n${scope}`);
    words.set(scope, made);
    return made;
  };
  return {
    uuid: (scope, ordinal) => uuidOf(mixed(wordsOf(scope), ordinal)),
    token(scope, ordinal, length) {
      let text = '';
      for (let block = 0; text.length < length; block++) {
        for (const byte of createHash('sha256').update(`${seed}\n${scope}\n${ordinal}\n${block}`).digest()) {
          if (byte < 248) text += ALPHANUMERIC[byte % 62] ?? '';
        }
      }
      return text.slice(0, length);
    },
  };
}

/** 128 bits as four unsigned numbers. */
type Words = readonly [number, number, number, number];

function hashedWords(text: string): Words {
  const digest = createHash('sha256').update(text).digest();
  return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12)];
}

const ROUNDS = 6;

/**
 * `words` with `ordinal` spread over all bits, by quarter rounds of ChaCha (RFC 8439, 2.1). Each can be undone, so no two
 * ordinals of a scope come to the same 128 bits. A cryptographic hash would cost three times as much.
 */
function mixed(words: Words, ordinal: number): Words {
  let [a, b, c, d] = words;
  a ^= ordinal;
  c ^= Math.floor(ordinal / 2 ** 32);
  for (let round = 0; round < ROUNDS; round++) {
    a = (a + b) | 0;
    d = rotated(d ^ a, 16);
    c = (c + d) | 0;
    b = rotated(b ^ c, 12);
    a = (a + b) | 0;
    d = rotated(d ^ a, 8);
    c = (c + d) | 0;
    b = rotated(b ^ c, 7);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

const DIGITS = Buffer.from('0123456789abcdef');
/** Where the two digits of each byte stand in a UUID; what is between them never changes. */
const PLACES = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34] as const;
const uuidText = Buffer.from('00000000-0000-0000-0000-000000000000');

/** Written as bytes first: a text put together from pieces would be compared piece by piece ever after. */
function uuidOf(words: Words): string {
  for (let byte = 0; byte < PLACES.length; byte++) {
    const place = PLACES[byte] ?? 0;
    let value = ((words[byte >> 2] ?? 0) >>> (8 * (byte & 3))) & 255;
    if (byte === 6) value = (value & 15) | 64;
    if (byte === 8) value = (value & 63) | 128;
    uuidText[place] = DIGITS[value >> 4] ?? 0;
    uuidText[place + 1] = DIGITS[value & 15] ?? 0;
  }
  return uuidText.toString('latin1');
}

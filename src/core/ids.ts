import { createHash, hash } from 'node:crypto';

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

/** A UUID in the one form in which it is kept and compared: clients may write it in capitals or as a URN. */
export function normalUuid(text: string): string {
  return text.toLowerCase().replace('urn:uuid:', '');
}

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function seededIds(seed: string): Ids {
  return {
    uuid(scope, ordinal) {
      const hex = hash('sha256', `${seed}\n${scope}\n${ordinal}`, 'hex');
      const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) & 3] ?? '8';
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    },
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

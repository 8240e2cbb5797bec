import type { Json, JsonObject } from '../../core/json.js';

/** What a codec is given. */
export interface Encoded {
  /** What stands at the pointer that it reads; undefined where nothing does. */
  readonly value: Json | undefined;
  /** What stands at each pointer, where a line names several. */
  readonly values: readonly (Json | undefined)[];
  /** All that was sent: the vendor's record, or the unified body. */
  readonly whole: JsonObject;
  /** Of the vendor, for addresses that are made. */
  readonly baseUrl: string;
}

/**
 * What a ledger means by a codec's name, written without a look at any adapter. `read` goes from the vendor to the unified
 * side, `write` back; a codec that lacks one of them has no meaning there. undefined is no value: the field is not there.
 */
export interface Codec {
  read?(sent: Encoded, args: Json): Json | undefined;
  write?(sent: Encoded, args: Json): Json | undefined;
  /** What is written when neither this line nor another one of the same vendor field has a value. */
  fallback?(sent: Encoded, args: Json): Json | undefined;
}

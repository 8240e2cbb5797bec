/** Request and response as plain values: the emulator, adapters and the judge speak these, HTTP is bound in one file. */

import type { Awaitable } from './awaitable.js';

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

export interface ApiRequest {
  /** Upper case, as in `GET`. */
  readonly method: string;
  /** Path below the service's base URL, percent-encoded as it was sent, beginning with `/`. */
  readonly path: string;
  /** Query string without the `?`, as it was sent; empty when there is none. */
  readonly query: string;
  /** Header names in lower case. */
  readonly headers: Headers;
  readonly body: BodySource;
}

/** A body that is read when an operation is ready for it, so that a refused request costs no memory. */
export interface BodySource {
  /**
   * The whole body; empty when there is none.
   * @throws {BodyTooLarge} when it is longer than `limitBytes`; nothing beyond the limit is kept.
   */
  read(limitBytes: number): Awaitable<Uint8Array>;
}

/** A request body was longer than its operation allows. */
export class BodyTooLarge extends Error {
  constructor(readonly limitBytes: number) {
    super(`the request body is larger than ${limitBytes} bytes`);
  }
}

export interface ApiResponse {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text is sent as UTF-8. */
  readonly body: string | Uint8Array | undefined;
  /** Bytes of a text, where that is known: to count them costs a tenth of sending a long one. */
  readonly bodyBytes?: number | undefined;
}

/**
 * Carries an adapter's vendor call: in-process, or over real HTTP. One that can be stopped asks for the signal that tells
 * when nobody waits any more; making one costs more than many a call.
 */
export type Transport = (request: ApiRequest, signal?: () => AbortSignal) => Promise<ApiResponse>;

/** One request and its response as they were on the wire: what the judge reads. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    /** Path and query below the service's base URL. */
    readonly target: string;
    readonly headers: Headers;
    readonly body: Uint8Array | undefined;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Headers;
    readonly body: Uint8Array | undefined;
  };
}

const EMPTY = new Uint8Array(0);
export const noBody: BodySource = { read: () => EMPTY };

/** A body that is already in memory. */
export function bodyOf(bytes: Uint8Array): BodySource {
  return {
    read(limitBytes) {
      if (bytes.length > limitBytes) throw new BodyTooLarge(limitBytes);
      return bytes;
    },
  };
}

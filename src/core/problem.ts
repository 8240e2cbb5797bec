import type { Json } from './json.js';

/** One thing wrong with a request, in the words of JSON Schema; a service's error shape turns it into the vendor's words. */
export interface Issue {
  /** Where the value was sent. */
  readonly in: 'body' | 'path' | 'query' | 'header';
  /** Path to the value below that place: `['members', 0]`. */
  readonly path: readonly (string | number)[];
  /** The JSON Schema keyword that failed (`required`, `type`, `enum`, `minLength`, `format`, …). */
  readonly keyword: string;
  /** The keyword's own facts: the limit, the permitted values, the expected type … */
  readonly params: Readonly<Record<string, unknown>>;
  /** A neutral English sentence. */
  readonly message: string;
}

/**
 * Why a request was refused. A value, never thrown across modules: operations and policies return it, the service's
 * error shape gives it its documented status, body and headers.
 */
export type Problem =
  | { readonly kind: 'no-route' }
  | { readonly kind: 'no-method'; readonly allow: readonly string[] }
  | { readonly kind: 'unauthenticated'; readonly reason: 'missing' | 'malformed' | 'unknown' | 'expired' | 'revoked' }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number; readonly limit: number }
  | { readonly kind: 'missing-scope'; readonly scope: string }
  | { readonly kind: 'missing-role'; readonly role: string }
  /** The credential is another tenant's, or there is no tenant of that name. */
  | { readonly kind: 'wrong-tenant'; readonly tenant: string }
  | { readonly kind: 'malformed-body'; readonly message: string }
  | { readonly kind: 'unsupported-media-type'; readonly received: string; readonly accepted: readonly string[] }
  | { readonly kind: 'body-too-large'; readonly limitBytes: number }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'not-found'; readonly resource: string; readonly key: string; readonly message: string }
  | {
      readonly kind: 'conflict';
      readonly resource: string;
      readonly fields: readonly string[];
      readonly message: string;
    }
  | { readonly kind: 'refused'; readonly message: string; readonly detail?: Json }
  | { readonly kind: 'unsupported'; readonly message: string }
  | { readonly kind: 'storage-failed'; readonly message: string }
  | { readonly kind: 'internal'; readonly message: string };

export type ProblemKind = Problem['kind'];

/** Ends an operation with a problem; the pipeline catches it, rolls the unit of work back and shapes the answer. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(`request refused: ${problem.kind}`);
    this.name = 'Refusal';
  }
}

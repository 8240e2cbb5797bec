import type { Json, JsonObject } from '../../core/json.js';

/** What an adapter says it does: `contracts/<adapter>/claims.yaml`, described by `contracts/claims.schema.json`. */
export interface Claims {
  readonly adapter: string;
  /** Service whose document describes the vendor. */
  readonly vendor: string;
  /** Context of an account to try the adapter with; no secret of it opens anything. */
  readonly account?: JsonObject;
  /** Parameters in the paths of vendor calls that are the account's, not the request's: `{ tenant: acme }`. */
  readonly path?: Readonly<Record<string, string>>;
  /** Where the vendor's answers keep what they are about, in those that have the place: `/data`. */
  readonly envelope?: string;
  /** By unified operationId. */
  readonly operations: Readonly<Record<string, OperationClaim>>;
  /** By unified operationId of a list, then by query parameter: `created_at`, or `status[name]` for one member of it. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, FilterClaim>>>>;
  /** By unified resource. */
  readonly fields: Readonly<Record<string, Readonly<Partial<Record<Direction, Ledger>>>>>;
}

export type OperationClaim = 'supported' | { readonly unsupported: string };

/**
 * `native`: the vendor filters or sorts. `scan`: the adapter does, over at most so many records. `ignored`: nobody does, and
 * the vendor call is the same as without it.
 */
export type FilterClaim = 'native' | { readonly scan: number } | { readonly ignored: string };

export const directions = ['read', 'create', 'update'] as const;
export type Direction = (typeof directions)[number];

/** What becomes of each field of a resource in one direction. */
export interface Ledger {
  /** operationId of the vendor call whose answer (read) or body (create, update) the lines speak of; absent when none is made. */
  readonly vendor?: string;
  /** Where the record is: in the answer, within the envelope (read), or in the body; `*` stands for the items of a list. */
  readonly at?: string;
  /**
   * Where in the record of a body the id stands that the request names, and what else of the record goes along; absent when
   * it is in the path, as usual.
   */
  readonly id?: string | readonly string[];
  /** Where in the record of a body the ticket's id stands that the query names, when the body is silent about it. */
  readonly ticket?: string;
  /** Places in the record of a body, one of each group needed although the vendor's document does not say so. */
  readonly needs?: readonly (readonly string[])[];
  /** Calls that lead to the ledger's own, with what the record that they find has to hold. */
  readonly through?: Readonly<Record<string, JsonObject>>;
  /** In order of precedence: of several lines for one vendor field, the first that gives a value is heard. */
  readonly lines: readonly Line[];
  /** Vendor fields that no line speaks of, and why. */
  readonly 'vendor-only'?: Readonly<Record<string, string>>;
}

/**
 * `exact`: what both sides can hold arrives as it was sent. `lossy`: some of it does not. `derived`: it is made from other
 * fields, or from nothing. `unsupported`: it is ignored.
 */
export const kinds = ['exact', 'lossy', 'derived', 'unsupported'] as const;
export type Kind = (typeof kinds)[number];

export interface Line {
  /** JSON pointer into the unified record or body; `*` stands for every item of a list. */
  readonly unified: string;
  /** JSON pointers into the vendor's, `path:/ticket_id` into a call's path, `listTeams:/…` into another operation's. */
  readonly vendor?: string | readonly string[];
  readonly kind: Kind;
  /** Absent when the field is unsupported. */
  readonly codec?: CodecClaim;
  /** The object or item that the field belongs to is there only when this line gives a value. */
  readonly key?: true;
  /** Written where the body says nothing. */
  readonly default?: Json;
  /** Needed for every kind but `exact`. */
  readonly reason?: string;
  /** A record (or body) of both sides that shows what gets lost. */
  readonly example?: { readonly vendor: JsonObject; readonly unified: JsonObject };
}

/** A codec without arguments by its name, one with arguments as `{name: arguments}`. */
export type CodecClaim = string | Readonly<Record<string, Json>>;

/** The name of a line's codec and its arguments. */
export function codecOf({ codec = 'absent' }: Line): { readonly name: string; readonly args: Json } {
  if (typeof codec === 'string') return { name: codec, args: null };
  const [[name, args] = ['absent', null]] = Object.entries(codec);
  return { name, args };
}

/** A place on the vendor's side: `scope` is `path`, another operation's id, or undefined for the ledger's own call. */
export interface VendorPlace {
  readonly scope: string | undefined;
  readonly pointer: string;
}

export function vendorPlaces({ vendor = [] }: Line): readonly VendorPlace[] {
  return [vendor].flat().map((place) => {
    const [, scope, pointer = ''] = /^(?:([^/:]+):)?(.*)$/.exec(place) ?? [];
    return { scope, pointer };
  });
}

/** Why an operation of a manifest is not there; undefined when it is. */
export function reasonOf(operation: unknown): string | undefined {
  const isReason = typeof operation === 'object' && operation !== null && 'unsupported' in operation;
  return isReason ? String(operation.unsupported) : undefined;
}

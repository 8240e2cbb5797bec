import type { JsonObject } from '../core/json.js';
import type { SandboxRecord } from './ports.js';

/** What a unit of work did, as it is journaled: results, never requests, so that replaying needs no code of a service. */
export type Effect =
  /** The sandbox begins anew, empty. */
  | readonly ['sandbox', record: SandboxRecord]
  /** The sandbox is gone. */
  | readonly ['delete']
  | readonly ['put', collection: string, ordinal: number, key: string, entity: JsonObject]
  | readonly ['remove', collection: string, key: string]
  /** Ordinals below `ordinal` are used up. */
  | readonly ['ordinal', collection: string, ordinal: number]
  /** The number that the sequence gives out next. */
  | readonly ['sequence', name: string, next: number];

import type { WireAnswer } from '../../support/wire.js';

/** What is asked of one account, and the statuses that its answers have, each once. */
export interface Log {
  /** Name of the vendor's service. */
  readonly vendor: string;
  readonly requests: readonly Logged[];
  readonly statuses: readonly string[];
}

/** One of the log's requests; what an earlier answer gave out is put into the target as `{name}`. */
export interface Logged {
  readonly method: string;
  readonly target: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What later requests need of the answer. */
  readonly keep?: (answer: WireAnswer) => Readonly<Record<string, string>>;
}

export const read = (target: string, keep?: Logged['keep']): Logged => ({
  method: 'GET',
  target,
  ...(keep && { keep }),
});
export const write = (method: string, target: string, json: unknown, keep?: Logged['keep']): Logged => ({
  method,
  target,
  json,
  ...(keep && { keep }),
});
/** Keeps the id of what was answered. */
export const idOf =
  (name: string): NonNullable<Logged['keep']> =>
  ({ json }) => ({ [name]: String(json['id']) });

export const unified = '/unified/ticketing';

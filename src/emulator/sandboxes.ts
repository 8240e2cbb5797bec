import type { Clock } from '../core/clock.js';
import { DeskdoubleError, nearestName } from '../core/errors.js';
import { seededIds, type Ids } from '../core/ids.js';
import type { JsonObject } from '../core/json.js';
import { seededRandom, type Random } from '../core/random.js';
import type { SandboxRecord, Store, UnitOfWork } from '../store/ports.js';
import type { RateWindow } from './policies/rate-limit.js';
import { createRequestLog, type RequestLog } from './request-log.js';

/** One isolated world: its records are in the store under its name, the rest is here. */
export interface Sandbox {
  readonly record: SandboxRecord;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: (key: string) => Random;
  readonly log: RequestLog;
  /** Rate windows per service, then per credential. */
  readonly rateWindows: Map<string, Map<string, RateWindow>>;
  /** What services keep while the server runs, and no longer. */
  readonly session: Map<string, object>;
}

export interface NewSandbox {
  readonly name: string;
  readonly scenario: string;
  readonly seed: string;
  readonly persist: boolean;
}

export interface Sandboxes {
  get(name: string): Sandbox | undefined;
  /** @throws {DeskdoubleError} DD_UNKNOWN_SANDBOX with the nearest name. */
  require(name: string): Sandbox;
  list(): readonly Sandbox[];
  /** @throws {DeskdoubleError} DD_BAD_SANDBOX, DD_UNKNOWN_SCENARIO, DD_BAD_SCENARIO. */
  create(wanted: NewSandbox): Promise<Sandbox>;
  /** Back to the first state of its scenario, or of another. */
  reset(name: string, wanted?: { scenario?: string; seed?: string }): Promise<Sandbox>;
  remove(name: string): Promise<void>;
  /** Session state per sandbox, for the store's clean stop. */
  sessions(): Readonly<Record<string, JsonObject>>;
}

/** Fills an empty sandbox with a scenario's records. */
export type Fill = (sandbox: { record: SandboxRecord; ids: Ids }, unit: UnitOfWork) => Promise<void>;

export const DEFAULT_SANDBOX = 'default';
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const SANDBOXES_MAX = 10_000;

export function createSandboxes(options: {
  store: Store;
  clock: Clock;
  /** Prepares a scenario: reads and checks its files before anything is changed. */
  scenario: (name: string, seed: string) => Promise<Fill>;
  now: () => string;
}): Sandboxes {
  const { store, clock } = options;
  const live = new Map<string, Sandbox>();
  for (const record of store.sandboxes()) live.set(record.name, bringUp(record, clock, store.session(record.name)));

  const fillAndBringUp = async (record: SandboxRecord): Promise<Sandbox> => {
    const fill = await options.scenario(record.scenario, record.seed);
    const ids = seededIds(record.seed);
    await store.createSandbox(record, (unit) => fill({ record, ids }, unit));
    const sandbox = bringUp(record, clock, undefined);
    live.set(record.name, sandbox);
    return sandbox;
  };
  let lastTurn: Promise<unknown> = Promise.resolve();
  /** Changes of the list take turns: what one of them found out about a name must hold until it is done. */
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const turn = lastTurn.then(change);
    lastTurn = turn.catch(() => undefined);
    return turn;
  };
  const required = (name: string): Sandbox => {
    const sandbox = live.get(name);
    if (sandbox !== undefined) return sandbox;
    const near = nearestName(name, live.keys());
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    throw new DeskdoubleError('DD_UNKNOWN_SANDBOX', `there is no sandbox "${name}"${hint}`);
  };
  return {
    get: (name) => live.get(name),
    require: required,
    list: () => [...live.values()],
    create: ({ name, scenario, seed, persist }) =>
      inTurn(() => {
        assertName(name, live);
        return fillAndBringUp({ name, scenario, seed, persist, created_at: options.now() });
      }),
    reset: (name, wanted = {}) =>
      inTurn(() => {
        const { record } = required(name);
        const { scenario = record.scenario, seed = record.seed } = wanted;
        return fillAndBringUp({ ...record, scenario, seed });
      }),
    remove: (name) =>
      inTurn(async () => {
        required(name);
        if (name === DEFAULT_SANDBOX) {
          throw new DeskdoubleError('DD_BAD_SANDBOX', 'the sandbox "default" cannot be deleted; reset it instead');
        }
        await store.deleteSandbox(name);
        live.delete(name);
      }),
    sessions: () => Object.fromEntries([...live.values()].map((sandbox) => [sandbox.record.name, sessionOf(sandbox)])),
  };
}

export function isSandboxName(name: string): boolean {
  return NAME.test(name);
}

function assertName(name: string, live: ReadonlyMap<string, Sandbox>): void {
  if (!isSandboxName(name)) {
    throw new DeskdoubleError(
      'DD_BAD_SANDBOX',
      `"${name}" cannot name a sandbox: use 1 to 64 letters, digits, dots, dashes or underscores, beginning with a letter or digit`,
    );
  }
  if (live.has(name)) throw new DeskdoubleError('DD_BAD_SANDBOX', `there is a sandbox "${name}" already`);
  if (live.size >= SANDBOXES_MAX) {
    throw new DeskdoubleError('DD_BAD_SANDBOX', `there are ${live.size} sandboxes already; delete some first`);
  }
}

function bringUp(record: SandboxRecord, clock: Clock, session: JsonObject | undefined): Sandbox {
  return {
    record,
    clock,
    ids: seededIds(record.seed),
    random: (key) => seededRandom(`${record.seed}\n${key}`),
    log: createRequestLog(),
    rateWindows: rateWindowsFrom(session),
    session: new Map(),
  };
}

function sessionOf(sandbox: Sandbox): JsonObject {
  const windows = [...sandbox.rateWindows].map(([service, byCredential]) => [
    service,
    Object.fromEntries([...byCredential].map(([credential, { start, count }]) => [credential, { start, count }])),
  ]);
  return { rate_windows: Object.fromEntries(windows) as JsonObject };
}

function rateWindowsFrom(session: JsonObject | undefined): Map<string, Map<string, RateWindow>> {
  const saved = (session?.['rate_windows'] ?? {}) as unknown as Readonly<
    Record<string, Readonly<Record<string, RateWindow>>>
  >;
  return new Map(
    Object.entries(saved).map(([service, byCredential]) => [
      service,
      new Map(Object.entries(byCredential).map(([credential, window]) => [credential, { ...window }])),
    ]),
  );
}

import { isPending, type Awaitable } from '../../core/awaitable.js';
import { manualClock, type ManualClock } from '../../core/clock.js';
import { seededIds } from '../../core/ids.js';
import type { JsonObject } from '../../core/json.js';
import { Refusal, type Issue, type Problem } from '../../core/problem.js';
import { loadService } from '../../spec/load.js';
import type { ServiceSpec } from '../../spec/types.js';
import { openStore } from '../../store/open-store.js';
import type { Store, UnitOfWork } from '../../store/ports.js';
import { sandboxRecord } from '../../store/store-fixtures.js';
import type { Answer, OperationContext, OperationInput, Records, Service } from '../define-service.js';
import { createResourceEngine, type ResourceEngine } from './engine.js';

/** The sample desk in memory: what tests of the engine's words work with. */
export interface Desk {
  readonly engine: ResourceEngine;
  readonly store: Store;
  readonly clock: ManualClock;
  /** Answers the parsed body of an operation of the sample document. */
  call(operation: string, input?: Partial<OperationInput>): Promise<unknown>;
  /** What an operation is refused for. */
  refusal(operation: string, input?: Partial<OperationInput>): Promise<Problem>;
  /** Works on records in one unit. */
  records<T>(run: (records: Records) => Promise<T>): Promise<T>;
  /** Creates records of kept fields, in order. */
  seed(resource: string, ...records: readonly JsonObject[]): Promise<void>;
  /** What the last answer had against the document. */
  issues(): readonly Issue[];
  /** True when the last answer came without waiting. */
  atOnce(): boolean;
}

const SAMPLE = new URL('../../spec/sample-desk', import.meta.url).pathname;

/** @see Desk */
export function loadDesk(): Promise<ServiceSpec> {
  return loadService(SAMPLE, 'desk');
}

/** A desk without records. */
export async function openDesk(
  spec: ServiceSpec,
  { code, tenant = 'acme' }: { readonly code?: Service; readonly tenant?: string } = {},
): Promise<Desk> {
  const clock = manualClock(Date.parse('2025-03-04T12:00:00Z'));
  const store = await openStore({ folder: undefined, durability: 'write', clock, report: () => undefined });
  await store.createSandbox(sandboxRecord('default'), () => undefined);
  const engine = createResourceEngine(spec, () => code);
  const contextOf = (unit: UnitOfWork): OperationContext => {
    const context = {
      spec,
      unit,
      tenant,
      clock,
      ids: seededIds('seed'),
      blobs: store.blobs,
      principal: { user: '1' },
      links: {
        file: (blob: string, { filename, contentType }: { filename: string; contentType: string }) =>
          `https://files.test/${blob.slice(0, 5)}${contentType}/${filename}`,
        target: () => undefined,
      },
      get records(): Records {
        return engine.records(context);
      },
    } as unknown as OperationContext;
    return context;
  };
  let last: Answer | undefined;
  let atOnce = false;
  const run = async (operation: string, input: Partial<OperationInput>): Promise<Answer> => {
    const found = engine.operations.get(operation);
    if (found === undefined || found.unit === 'none') throw new Error(`the sample has no operation ${operation}`);
    const whole: OperationInput = {
      path: {},
      query: {},
      header: {},
      body: undefined,
      undeclaredQuery: [],
      rawQuery: '',
      sentQuery: () => true,
      ...input,
    };
    return (last = await store[found.unit]('default', (unit) => {
      const answer: Awaitable<Answer> = found.run(whole, contextOf(unit));
      atOnce = !isPending(answer);
      return answer;
    }));
  };
  const records: Desk['records'] = async (work) => store.write('default', (unit) => work(contextOf(unit).records));
  return {
    engine,
    store,
    clock,
    records,
    async call(operation, input = {}) {
      const { text } = await run(operation, input);
      return text === undefined ? undefined : (JSON.parse(text) as unknown);
    },
    async refusal(operation, input = {}) {
      return problemOf(() => run(operation, input));
    },
    seed: (resource, ...all) =>
      records(async (work) => {
        for (const fields of all) await work.create(resource, fields);
      }),
    issues: () => last?.issues ?? [],
    atOnce: () => atOnce,
  };
}

/** What `work` is refused for. */
export async function problemOf(work: () => Promise<unknown>): Promise<Problem> {
  try {
    await work();
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.problem;
    throw thrown;
  }
  throw new Error('it was not refused');
}

import { formatTime } from '../../core/clock.js';
import { DeskdoubleError } from '../../core/errors.js';
import { jsonPointer } from '../../core/json.js';
import { Refusal } from '../../core/problem.js';
import type { Answer, AnyOperation, OperationInput, Service } from '../define-service.js';
import { fidelityOf } from '../fidelity.js';
import { messagesIn, OUTBOX } from '../outbox.js';
import type { LogEntry } from '../request-log.js';
import { DEFAULT_SANDBOX, type Sandbox, type Sandboxes } from '../sandboxes.js';
import type { Platform, ServiceRuntime } from '../service-runtime.js';

export interface ControlContext {
  readonly platform: Platform;
  readonly sandboxes: Sandboxes;
  readonly services: readonly ServiceRuntime[];
  readonly version: string;
  readonly sandboxUrl: (name: string) => string;
}

/** The control plane as a service: the same pipeline, log and checks as any other. */
export function controlService(context: ControlContext): Service {
  const { platform, sandboxes, services } = context;
  const shown = (sandbox: Sandbox): unknown => showSandbox(sandbox, context);
  const named = (input: OperationInput): string => String(input.path['name']);
  return {
    operations: {
      getHealth: command(() => ({
        status: 200,
        value: {
          status: 'ok',
          version: context.version,
          services: services.map(({ spec }) => spec.name),
          sandboxes: sandboxes.list().length,
          scenario: sandboxes.require(DEFAULT_SANDBOX).record.scenario,
        },
      })),
      compact: command(async () => {
        await platform.store.compact();
        return { status: 204 };
      }),
      getFidelity: command(async () => ({ status: 200, value: await Promise.all(services.map(fidelityOf)) })),
      listSandboxes: command(() => ({ status: 200, value: sandboxes.list().map(shown) })),
      createSandbox: command(async ({ body }) => {
        const wanted = body as { name: string; scenario?: string; seed?: string; persist?: boolean };
        const base = sandboxes.require(DEFAULT_SANDBOX).record;
        const created = await sandboxes.create({
          name: wanted.name,
          scenario: wanted.scenario ?? base.scenario,
          seed: wanted.seed ?? base.seed,
          persist: wanted.persist ?? false,
        });
        return { status: 201, value: shown(created) };
      }),
      getSandbox: command((input) => ({ status: 200, value: shown(sandboxes.require(named(input))) })),
      deleteSandbox: command(async (input) => {
        await sandboxes.remove(named(input));
        return { status: 204 };
      }),
      resetSandbox: command(async (input) => ({
        status: 200,
        value: shown(await sandboxes.reset(named(input), input.body ?? {})),
      })),
      listRequests: command((input) => {
        const { limit, violating } = input.query as { limit: number; violating: boolean };
        const entries = sandboxes.require(named(input)).log.entries({ limit, violating });
        return { status: 200, value: entries.map(showEntry) };
      }),
      listMessages: command(async (input) => {
        const { record } = sandboxes.require(named(input));
        const { limit } = input.query as { limit: number };
        return { status: 200, value: await platform.store.read(record.name, (unit) => messagesIn(unit, limit)) };
      }),
    },
  };
}

/** Commands act on the platform, outside any unit of work of records. */
function command(run: (input: OperationInput) => Answer | Promise<Answer>): AnyOperation {
  return {
    unit: 'none',
    async run(input) {
      try {
        return await run(input);
      } catch (thrown) {
        throw refusalOf(thrown);
      }
    },
  };
}

function refusalOf(thrown: unknown): unknown {
  if (!(thrown instanceof DeskdoubleError)) return thrown;
  if (thrown.code === 'DD_UNKNOWN_SANDBOX') {
    return new Refusal({ kind: 'not-found', resource: 'sandboxes', key: '', message: thrown.message });
  }
  const callers = ['DD_BAD_SANDBOX', 'DD_UNKNOWN_SCENARIO', 'DD_BAD_SCENARIO'];
  return callers.includes(thrown.code) ? new Refusal({ kind: 'refused', message: thrown.message }) : thrown;
}

function showSandbox({ record, log }: Sandbox, { platform, sandboxUrl }: ControlContext): unknown {
  const { [OUTBOX]: messages = 0, ...records } = platform.store.counts(record.name);
  return {
    ...record,
    url: sandboxUrl(record.name),
    records,
    messages,
    requests: log.total,
    violations: log.violating,
  };
}

const SECRET_HEADERS = new Set(['authorization', 'cookie', 'proxy-authorization', 'x-api-key']);

function showEntry(entry: LogEntry): unknown {
  const headers = Object.entries(entry.requestHeaders).map(([name, value]) => [
    name,
    SECRET_HEADERS.has(name) ? '[redacted]' : value,
  ]);
  return {
    number: entry.number,
    at: formatTime(entry.at, 'milliseconds'),
    service: entry.service,
    method: entry.method,
    target: entry.target,
    operation: entry.operation ?? null,
    status: entry.status,
    request_headers: Object.fromEntries(headers) as unknown,
    request_body: entry.requestBody ?? null,
    response_body: entry.responseBody ?? null,
    violations: entry.violations.map(({ path, message }) => ({ pointer: jsonPointer(path), message })),
  };
}

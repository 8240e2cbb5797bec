import type { Problem } from '../core/problem.js';
import type { Step } from '../spec/model.js';
import type { ApiOperation, ServiceSpec } from '../spec/types.js';
import type { Store } from '../store/ports.js';
import type { ErrorAnswer, Links, Service } from './define-service.js';
import { defaultErrors } from './policies/default-errors.js';
import { messageFor } from './policies/texts.js';
import { createResourceEngine, type ResourceEngine } from './resource-engine/engine.js';
import type { Sandbox } from './sandboxes.js';

/** What every service of one server shares. */
export interface Platform {
  readonly store: Store;
  readonly strict: boolean;
  readonly rateLimits: boolean;
  readonly links: (sandbox: Sandbox) => Links;
  /** One line for the person at the terminal. */
  readonly report: (line: string) => void;
}

/** A service that can answer: its document, its engine and, once the first request came, its code. */
export interface ServiceRuntime {
  readonly spec: ServiceSpec;
  readonly engine: ResourceEngine;
  readonly precedence: readonly Step[];
  /** Undefined until loaded. */
  readonly code: Service | undefined;
  /** @throws {DeskdoubleError} DD_BAD_SERVICE when the code serves operations that the document lacks. */
  load(): Promise<Service>;
}

const NO_CODE: Service = { operations: {} };

/** `loadCode` answers undefined for a service that is served from document and model alone. */
export function createServiceRuntime(spec: ServiceSpec, loadCode: () => Promise<Service | undefined>): ServiceRuntime {
  let code: Service | undefined;
  return {
    spec,
    engine: createResourceEngine(spec),
    precedence: spec.model.policies.precedence.order,
    get code() {
      return code;
    },
    async load() {
      return (code ??= (await loadCode()) ?? NO_CODE);
    },
  };
}

/** How an operation is answered: by TypeScript, by the resource engine, by generated stubs (none yet), or not at all. */
export type Rung = 'handled' | 'modelled' | 'stubbed' | 'unsupported';

export function rungOf({ code, engine }: ServiceRuntime, operationId: string): Rung {
  if (code !== undefined && Object.hasOwn(code.operations, operationId)) return 'handled';
  return engine.operations.has(operationId) ? 'modelled' : 'unsupported';
}

/** The documented answer to a problem, in the service's shape and words. */
export function shapeProblem(service: ServiceRuntime, problem: Problem): ErrorAnswer {
  const shape = service.code?.errors ?? defaultErrors;
  return shape(problem, { message: messageFor(problem, service.spec.model.policies.messages) });
}

const MULTIPART_OVERHEAD_BYTES = 64 * 1024;

/** Longest body that an operation takes: the policy's; for a form, that of the largest file the service keeps and what wraps it. */
export function bodyLimitBytes({ engine, spec }: ServiceRuntime, { id, body }: ApiOperation): number {
  const policy = spec.model.policies.requestBody.limitBytes;
  if (body?.content.some(({ type }) => type === 'multipart/form-data') !== true) return policy;
  const resources = [...engine.plans.values()].map(({ resource }) => resource);
  const own = resources.find(({ operations }) => operations?.create === id)?.blob;
  const limits = resources.flatMap(({ blob }) => (blob === undefined ? [] : [blob.limitBytes]));
  return Math.max(policy, (own?.limitBytes ?? Math.max(0, ...limits)) + MULTIPART_OVERHEAD_BYTES);
}

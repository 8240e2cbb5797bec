import { own } from '../core/json.js';
import type { Problem } from '../core/problem.js';
import type { Resource, Step } from '../spec/model.js';
import { stubbedStatus } from '../spec/stub.js';
import type { ApiOperation, ServiceSpec } from '../spec/types.js';
import type { Store } from '../store/ports.js';
import type { AnyOperation, ErrorAnswer, Links, Service } from './define-service.js';
import { defaultErrors } from './policies/default-errors.js';
import type { Secrets } from './policies/secrets.js';
import { messageFor } from './policies/texts.js';
import { createResourceEngine, type ResourceEngine } from './resource-engine/engine.js';
import { credentialsCollection } from './resource-engine/plan.js';
import type { Neighbour } from './neighbours.js';
import type { Sandbox } from './sandboxes.js';
import { createStubOperation } from './stub-operation.js';

/** What every service of one server shares. */
export interface Platform {
  readonly store: Store;
  readonly strict: boolean;
  readonly rateLimits: boolean;
  readonly secrets: Secrets;
  readonly links: (sandbox: Sandbox) => Links;
  /** Another service, as a client of it in the same sandbox; undefined when none of that name is served. */
  readonly neighbour: (sandbox: Sandbox, service: string) => Neighbour | undefined;
  /** What the server was put together with, by name. */
  readonly extensions: Readonly<Record<string, unknown>>;
  /** One line for the person at the terminal. */
  readonly report: (line: string) => void;
}

/** A service that can answer: its document, its engine and, once the first request came, its code. */
export interface ServiceRuntime {
  readonly spec: ServiceSpec;
  /** First segment of its paths. */
  readonly mount: string;
  readonly engine: ResourceEngine;
  readonly precedence: readonly Step[];
  /** Where its credentials are kept; undefined for a service that asks for none. */
  readonly credentials: string | undefined;
  /** Undefined until loaded. */
  readonly code: Service | undefined;
  /** By operationId; empty until loaded. */
  readonly served: ReadonlyMap<string, Served>;
  /** @throws {DeskdoubleError} DD_BAD_SERVICE when the code serves operations that the document lacks. */
  load(): Promise<Service>;
}

const NO_CODE: Service = { operations: {} };

/** `loadCode` answers undefined for a service that is served from document and model alone. */
export function createServiceRuntime(spec: ServiceSpec, loadCode: () => Promise<Service | undefined>): ServiceRuntime {
  let code: Service | undefined;
  let engine: ResourceEngine | undefined;
  // A start needs no engine: planning reads the whole document.
  const made = (): ResourceEngine => (engine ??= createResourceEngine(spec, () => code));
  let served: ReadonlyMap<string, Served> = new Map();
  const { authentication } = spec.model.policies;
  return {
    spec,
    mount: spec.model.mount ?? spec.name,
    get engine() {
      return made();
    },
    precedence: spec.model.policies.precedence.order,
    credentials: authentication && credentialsCollection(spec.name, authentication.credentials),
    get code() {
      return code;
    },
    get served() {
      return served;
    },
    async load() {
      const loaded = (await loadCode()) ?? NO_CODE;
      served = servedOperations(spec, made(), loaded);
      return (code = loaded);
    },
  };
}

/** How an operation is answered: by TypeScript, by the resource engine, by answers made up from the document, or not at all. */
export type Rung = 'handled' | 'modelled' | 'stubbed' | 'unsupported';

/** What is known of an operation's answering before any request. */
export interface Served {
  readonly rung: Rung;
  readonly operation: AnyOperation | undefined;
}

function servedOperations(spec: ServiceSpec, engine: ResourceEngine, code: Service): Map<string, Served> {
  const served = new Map<string, Served>();
  const stubbed = createStubOperation(spec);
  for (const [id, operation] of spec.operations) {
    const handled = own(code.operations, id);
    const modelled = engine.operations.get(id);
    if (operation.notEmulated !== undefined) served.set(id, { rung: 'unsupported', operation: undefined });
    else if (handled !== undefined) served.set(id, { rung: 'handled', operation: handled });
    else if (modelled !== undefined) served.set(id, { rung: 'modelled', operation: modelled });
    else if (stubbedStatus(operation) !== undefined) served.set(id, { rung: 'stubbed', operation: stubbed });
    else served.set(id, { rung: 'unsupported', operation: undefined });
  }
  return served;
}

/** The documented answer to a problem, in the service's shape and words. */
export function shapeProblem(service: ServiceRuntime, problem: Problem): ErrorAnswer {
  const shape = service.code?.errors ?? defaultErrors;
  return shape(problem, { message: messageFor(problem, service.spec.model.policies.messages) });
}

const MULTIPART_OVERHEAD_BYTES = 64 * 1024;

export interface BodyLimit {
  readonly bytes: number;
  /** What is answered beyond it, where the model has a text for files. */
  readonly message: string | undefined;
}

/** How long a body an operation takes: as the policy says; a form as long as its file may be, and what wraps it. */
export function bodyLimit({ engine, spec }: ServiceRuntime, { id, body }: ApiOperation): BodyLimit {
  const { limitBytes } = spec.model.policies.requestBody;
  const blob = isForm(body) ? fileRule(engine, id) : undefined;
  if (blob === undefined) return { bytes: limitBytes, message: undefined };
  return { bytes: blob.limitBytes + MULTIPART_OVERHEAD_BYTES, message: blob.messages.tooLarge };
}

function isForm(body: ApiOperation['body']): boolean {
  return body?.content.some(({ type }) => type === 'multipart/form-data') === true;
}

/** The rule of the resource that the operation creates; for another operation the most generous of the service. */
function fileRule({ plans }: ResourceEngine, operationId: string): Resource['blob'] {
  const resources = [...plans.values()].map(({ resource }) => resource);
  const own = resources.find(({ operations }) => operations?.create === operationId)?.blob;
  const rules = resources.flatMap(({ blob }) => (blob === undefined ? [] : [blob]));
  return own ?? rules.sort((left, right) => right.limitBytes - left.limitBytes)[0];
}

import type { ApiRequest, ApiResponse } from '../core/api.js';
import { after, attempt, isPending, type Awaitable } from '../core/awaitable.js';
import type { Clock } from '../core/clock.js';
import { DeskdoubleError, messageOf } from '../core/errors.js';
import type { Ids } from '../core/ids.js';
import { Refusal, type Issue, type Problem } from '../core/problem.js';
import type { Random } from '../core/random.js';
import type { Step } from '../spec/model.js';
import { splitQuery } from '../spec/query.js';
import type { ApiOperation, Input, ServiceSpec } from '../spec/types.js';
import type { Blobs, UnitOfWork } from '../store/ports.js';
import { answerIssues } from './answer-check.js';
import { readBody } from './body.js';
import type { Answer, Links, OperationContext, OperationInput, Outbox, Principal, Records } from './define-service.js';
import { outboxOf } from './outbox.js';
import { deniedAccess } from './policies/access.js';
import { authenticate } from './policies/authentication.js';
import { countRequest, takeRequest, type RateWindow } from './policies/rate-limit.js';
import { keptBody } from './request-log.js';
import type { Neighbour } from './neighbours.js';
import type { Sandbox } from './sandboxes.js';
import { bodyLimit, shapeProblem, type Platform, type ServiceRuntime } from './service-runtime.js';

/** What is known of a request while it goes through its steps. */
interface Call {
  readonly platform: Platform;
  readonly service: ServiceRuntime;
  readonly sandbox: Sandbox;
  readonly request: ApiRequest;
  readonly operation: ApiOperation;
  readonly params: Readonly<Record<string, string>>;
  principal: Principal | undefined;
  /** Empty where neither a credential nor the path says it. */
  tenant: string;
  input: Input | undefined;
  body: unknown;
  bodyText: string | undefined;
}

/** A finished answer together with what the document has against it. */
interface Outcome {
  readonly response: ApiResponse;
  readonly violations: readonly Issue[];
}

/**
 * The life of one request. Each step can refuse it; the model's `precedence` says in which order:
 * route → authenticate → rate limit → authorise → validate → operation (unit of work) → own answer checked → commit → reply.
 * Never throws: whatever goes wrong becomes an answer in the service's own error shape.
 */
export function handle(
  platform: Platform,
  service: ServiceRuntime,
  sandbox: Sandbox,
  request: ApiRequest,
): Awaitable<ApiResponse> {
  if (service.code === undefined) return service.load().then(() => handle(platform, service, sandbox, request));
  const route = service.spec.route(request.method, pathOf(service, request));
  if (route === undefined || !('operation' in route)) {
    const problem: Problem = route === undefined ? { kind: 'no-route' } : { kind: 'no-method', allow: route.allow };
    return log(sandbox, service, request, undefined, {
      response: respond(shapeProblem(service, problem)),
      violations: [],
    });
  }
  const call: Call = {
    platform,
    service,
    sandbox,
    request,
    operation: route.operation,
    params: route.params,
    principal: undefined,
    tenant: '',
    input: undefined,
    body: undefined,
    bodyText: undefined,
  };
  const outcome = attempt(
    () =>
      after(firstProblem(call, 0), (problem) => (problem === undefined ? runOperation(call) : refuse(call, problem))),
    (thrown) =>
      thrown instanceof StrictViolation ? strictly(call, thrown.issues) : refuse(call, problemOf(call, thrown)),
  );
  return after(outcome, (outcome) => log(sandbox, service, request, call, outcome));
}

function pathOf({ spec }: ServiceRuntime, { path }: ApiRequest): string {
  return spec.model.policies.paths === undefined ? path : path.replace(/\/{2,}/g, '/');
}

/** The first refusal of the steps from `index` on. */
function firstProblem(call: Call, index: number): Awaitable<Problem | undefined> {
  const { precedence } = call.service;
  for (let at = index; at < precedence.length; at++) {
    const problem = steps[precedence[at] as Step](call);
    if (isPending(problem)) return problem.then((problem) => problem ?? firstProblem(call, at + 1));
    if (problem !== undefined) return problem;
  }
}

/** A step's problem, or undefined when the request may go on. */
const steps: Readonly<Record<Step, (call: Call) => Awaitable<Problem | undefined>>> = {
  authenticate(call) {
    const { service, sandbox, operation, request, platform } = call;
    const policy = service.spec.model.policies.authentication;
    const { credentials } = service;
    if (policy === undefined || credentials === undefined || !operation.authenticated) return undefined;
    const found = platform.store.read(sandbox.record.name, (unit) =>
      authenticate(policy, credentials, unit, request.headers, { secrets: platform.secrets, now: sandbox.clock.now() }),
    );
    return after(found, (found) => {
      if ('kind' in found) return found;
      call.principal = found;
      call.tenant = found.tenant;
      return undefined;
    });
  },

  'rate-limit'({ service, sandbox, principal, platform }) {
    const policy = service.spec.model.policies.rateLimit;
    if (policy === undefined || principal === undefined || !platform.rateLimits) return undefined;
    let windows = sandbox.rateWindows.get(service.spec.name);
    if (windows === undefined) sandbox.rateWindows.set(service.spec.name, (windows = new Map<string, RateWindow>()));
    return takeRequest(policy, windows, principal, sandbox.clock.now());
  },

  authorise: (call) => deniedAccess(call),

  validate(call) {
    const { service, operation, request } = call;
    // Nothing could come of a better request.
    if (operation.notEmulated !== undefined) return { kind: 'unsupported', message: operation.notEmulated };
    const { input, issues } = service.spec.readInput(operation, call.params, request.query, request.headers);
    call.input = input;
    if (operation.body === undefined) return invalid(issues);
    return after(readAndCheckBody(call), (bodyIssues) => invalid([...issues, ...bodyIssues]));
  },

  /** Finding is the operation itself. */
  find: () => undefined,
};

function invalid(issues: readonly Issue[]): Problem | undefined {
  return issues.length === 0 ? undefined : { kind: 'invalid', issues };
}

function readAndCheckBody(call: Call): Awaitable<readonly Issue[]> {
  const { service, operation, request } = call;
  const depth = service.spec.model.policies.requestBody.maxDepth ?? 100;
  return after(readBody(operation, request, bodyLimit(service, operation), depth), (parsed) => {
    if (parsed === undefined) return [];
    call.body = parsed.value;
    call.bodyText = parsed.text;
    if (parsed.value === undefined) {
      return [{ in: 'body', path: [], keyword: 'required', params: {}, message: 'the request needs a body' }];
    }
    const issues = service.spec.checkBody(operation, parsed.media, parsed.value);
    if (issues.length > 0 || service.spec.named === undefined) return issues;
    const named = service.spec.named(parsed.media, parsed.value);
    call.body = named.value;
    return named.issues;
  });
}

/** Runs the operation in its unit of work. Under `--strict` an answer that breaks the document undoes the unit. */
function runOperation(call: Call): Awaitable<Outcome> {
  const operation = call.service.served.get(call.operation.id)?.operation;
  if (operation === undefined) {
    return refuse(call, {
      kind: 'unsupported',
      message: `${call.operation.id} is documented, but this sandbox does not serve it`,
    });
  }
  const run = (unit: UnitOfWork | undefined): Awaitable<Outcome> =>
    after(operation.run(inputOf(call), new CallContext(call, unit ?? noUnit)), (answer) => judged(call, answer));
  return operation.unit === 'none'
    ? run(undefined)
    : call.platform.store[operation.unit](call.sandbox.record.name, run);
}

function judged(call: Call, answer: Answer): Outcome {
  const violations = answerIssues(call.service.spec, call.operation, answer);
  if (violations.length > 0 && call.platform.strict) throw new StrictViolation(violations);
  return { response: respond(answer), violations };
}

function inputOf({ input, body, request }: Call): OperationInput {
  return {
    path: input?.path ?? {},
    query: input?.query ?? {},
    header: input?.header ?? {},
    body,
    undeclaredQuery: input?.undeclaredQuery ?? [],
    rawQuery: request.query,
    sentQuery: (name) => splitQuery(request.query).flat.has(name),
  };
}

/** What an operation gets to know; what few of them use is made when asked for. */
class CallContext implements OperationContext {
  readonly operation: ApiOperation;
  readonly principal: Principal | undefined;
  readonly tenant: string;
  readonly #call: Call;

  constructor(
    call: Call,
    readonly unit: UnitOfWork,
  ) {
    this.#call = call;
    this.operation = call.operation;
    this.principal = call.principal;
    this.tenant = call.tenant;
  }

  get spec(): ServiceSpec {
    return this.#call.service.spec;
  }
  get records(): Records {
    return this.#call.service.engine.records(this);
  }
  get blobs(): Blobs {
    return this.#call.platform.store.blobs;
  }
  get links(): Links {
    return this.#call.platform.links(this.#call.sandbox);
  }
  get outbox(): Outbox {
    return outboxOf(this);
  }
  get clock(): Clock {
    return this.#call.sandbox.clock;
  }
  get ids(): Ids {
    return this.#call.sandbox.ids;
  }
  get random(): (key: string) => Random {
    return this.#call.sandbox.random;
  }

  async within<T>(kind: 'read' | 'write', run: (context: OperationContext) => Awaitable<T>): Promise<T> {
    const { platform, sandbox } = this.#call;
    return platform.store[kind](sandbox.record.name, (unit) => run(new CallContext(this.#call, unit)));
  }
  neighbour(service: string): Neighbour | undefined {
    return this.#call.platform.neighbour(this.#call.sandbox, service);
  }
  extension(name: string): unknown {
    return this.#call.platform.extensions[name];
  }
  secret(stored: string): string {
    return this.#call.platform.secrets.shown(stored);
  }
  session<T extends object>(name: string, make: () => T): T {
    const { sandbox, service } = this.#call;
    const key = `${service.spec.name}/${name}`;
    const known = sandbox.session.get(key) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    sandbox.session.set(key, made);
    return made;
  }
  limited(key: string, rule: { readonly windowSeconds: number; readonly requests: number }): Problem | undefined {
    if (!this.#call.platform.rateLimits) return undefined;
    const windows = this.session('limits', () => new Map<string, RateWindow>());
    return countRequest(windows, key, rule, this.clock.now());
  }
}

/** What an operation that asked for no unit finds in its place. */
const noUnit = new Proxy({} as UnitOfWork, {
  get: (_, name) => {
    throw new Error(`an operation with unit "none" used unit.${String(name)}`);
  },
});

/** Our own answer broke the document under `--strict`. */
class StrictViolation extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super('the answer breaks the document');
  }
}

function problemOf(call: Call, thrown: unknown): Problem {
  if (thrown instanceof Refusal) return thrown.problem;
  // It was deleted while the request was under way.
  if (thrown instanceof DeskdoubleError && thrown.code === 'DD_UNKNOWN_SANDBOX') {
    const { name } = call.sandbox.record;
    return { kind: 'not-found', resource: 'sandboxes', key: name, message: thrown.message };
  }
  if (thrown instanceof DeskdoubleError && thrown.code === 'DD_STORAGE_FAILED') {
    call.platform.report(thrown.message);
    return { kind: 'storage-failed', message: thrown.message };
  }
  const where = `${call.service.spec.name} ${call.operation.id} in sandbox "${call.sandbox.record.name}"`;
  call.platform.report(`${where}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : messageOf(thrown)}`);
  return { kind: 'internal', message: messageOf(thrown) };
}

function refuse(call: Call, problem: Problem): Outcome {
  const shaped = shapeProblem(call.service, problem);
  // What we do not serve no document foresees, unless it says itself that it is not emulated.
  const foreseen = problem.kind !== 'unsupported' || call.operation.notEmulated !== undefined;
  const violations = foreseen ? answerIssues(call.service.spec, call.operation, shaped) : [];
  if (violations.length > 0 && call.platform.strict) return strictly(call, violations);
  return { response: respond(shaped), violations };
}

/** What `--strict` answers instead of something that breaks the document. */
function strictly(call: Call, violations: readonly Issue[]): Outcome {
  const shaped = shapeProblem(call.service, { kind: 'internal', message: 'the answer breaks the document' });
  return { response: respond(shaped), violations };
}

function respond({ status, headers = {}, value, text, textBytes, bytes }: Answer): ApiResponse {
  if (bytes !== undefined) return { status, headers, body: bytes };
  const body = text ?? (value === undefined ? undefined : JSON.stringify(value));
  if (body === undefined) return { status, headers, body };
  return { status, headers: { 'content-type': 'application/json', ...headers }, body, bodyBytes: textBytes };
}

function log(
  sandbox: Sandbox,
  service: ServiceRuntime,
  request: ApiRequest,
  call: Call | undefined,
  { response, violations }: Outcome,
): ApiResponse {
  if (violations.length > 0) {
    const [first] = violations;
    call?.platform.report(
      `${service.spec.name} ${call.operation.id}: own answer breaks the document at /${first?.path.join('/') ?? ''}: ${first?.message ?? ''}`,
    );
  }
  sandbox.log.add({
    at: sandbox.clock.now(),
    service: service.spec.name,
    method: request.method,
    target: request.query === '' ? request.path : `${request.path}?${request.query}`,
    operation: call?.operation.id,
    status: response.status,
    requestHeaders: request.headers,
    requestBody: keptBody(call?.bodyText, call?.operation.secrets),
    responseBody: keptBody(response.body, call?.operation.secrets),
    violations,
  });
  return response;
}

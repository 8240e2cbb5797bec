import { join } from 'node:path';
import type { ApiRequest, ApiResponse, BodySource, Headers } from '../core/api.js';
import { formatTime, parseTime, type Clock } from '../core/clock.js';
import { DeskdoubleError, messageOf, nearestName } from '../core/errors.js';
import type { JsonObject } from '../core/json.js';
import { loadLeaf } from '../core/load-folder.js';
import { listServices, readService } from '../spec/read.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/ports.js';
import { controlService } from './control/index.js';
import { refusesControl } from './control/guard.js';
import type { Service } from './define-service.js';
import { createFiles } from './files.js';
import { linkKey } from './link-key.js';
import { handle } from './pipeline.js';
import { documentedSecrets, ownSecrets, type Secrets } from './policies/secrets.js';
import { loadScenario } from './scenarios/load-scenario.js';
import { createSandboxes, DEFAULT_SANDBOX, type Sandbox, type Sandboxes } from './sandboxes.js';
import { createServiceRuntime, type Platform, type ServiceRuntime } from './service-runtime.js';
import { parseTarget } from './target.js';

export interface EmulatorOptions {
  readonly version: string;
  /** Folder of the documents and models, and of their checked form. */
  readonly documents: string;
  readonly builtDocuments: string;
  /** Folder of the services' code, a folder per service. */
  readonly code: string;
  readonly scenarios: string;
  /** Data folder; undefined keeps everything in memory. */
  readonly data: string | undefined;
  readonly durability: 'write' | 'fsync';
  /** Undefined: what the data folder holds, or `docs`. */
  readonly scenario: string | undefined;
  readonly seed: string | undefined;
  readonly clock: Clock;
  /** True when nothing in the run may differ from the next one with the same seed and requests. */
  readonly repeatable: boolean;
  readonly strict: boolean;
  readonly rateLimits: boolean;
  readonly controlToken: string | undefined;
  /** True when others than this machine can reach the server. */
  readonly exposed: boolean;
  /** Where clients reach the server; known once it listens. */
  readonly publicUrl: () => string;
  readonly report: (line: string) => void;
}

export interface Emulator {
  readonly services: readonly ServiceRuntime[];
  readonly sandboxes: Sandboxes;
  /** Answers a request for a mounted service; undefined when the path belongs to none. */
  answer(request: {
    method: string;
    target: string;
    headers: Headers;
    body: BodySource;
  }): Promise<ApiResponse | undefined>;
  /** Usable credentials of a service in the default sandbox. */
  credentials(service: ServiceRuntime): Promise<readonly Credential[]>;
  close(): Promise<void>;
}

export interface Credential {
  readonly name: string;
  readonly value: string;
  readonly role?: string;
  readonly scopes?: readonly string[];
}

export const DEFAULT_SCENARIO = 'docs';
export const DEFAULT_SEED = 'deskdouble';
const CONTROL = 'control';

/**
 * Documents, store, sandboxes and services put together.
 * @throws {DeskdoubleError} when any of them cannot be used.
 */
export async function createEmulator(options: EmulatorOptions): Promise<Emulator> {
  const runtimes = await loadRuntimes(options);
  const store = await openStore({
    folder: options.data,
    durability: options.durability,
    clock: options.clock,
    report: options.report,
  });
  try {
    return await assemble(options, runtimes, store);
  } catch (thrown) {
    await store.close(keptSessions(store));
    throw thrown;
  }
}

async function assemble(options: EmulatorOptions, runtimes: Runtimes, store: Store): Promise<Emulator> {
  const { clock, report, strict, rateLimits } = options;
  const files = createFiles(store.blobs, await linkKey(options.data, repeatableSeed(options)));
  const baseOf = (name: string): string =>
    name === DEFAULT_SANDBOX ? options.publicUrl() : `${options.publicUrl()}/s/${name}`;
  const linksOf = (name: string) => files.links({ base: () => baseOf(name), now: () => clock.now() });
  const secrets = options.exposed ? ownSecrets(options.controlToken ?? '') : documentedSecrets;
  const platform: Platform = {
    store,
    strict,
    rateLimits,
    secrets,
    report,
    links: ({ record }) => linksOf(record.name),
  };

  const services = [...runtimes.services.values()];
  const sandboxes = createSandboxes({
    store,
    clock,
    now: () => formatTime(clock.now(), 'milliseconds'),
    scenario: (name, seed) =>
      loadScenario({ folder: options.scenarios, services, blobs: store.blobs, links: linksOf }, name, seed),
  });
  await bringUpDefault(options, sandboxes);

  const control = runtimes.control(() =>
    controlService({ platform, sandboxes, services, version: options.version, sandboxUrl: baseOf }),
  );
  const controlSandbox = controlPlaneSandbox(sandboxes.require(DEFAULT_SANDBOX));
  return {
    services,
    sandboxes,
    async answer({ method, target, headers, body }) {
      const { sandbox: name, mount, path, query } = parseTarget(target);
      if (mount === '_files' && method === 'GET') return files.serve(path.slice(1), clock.now());
      const request: ApiRequest = { method, path, query, headers, body };
      if (mount === control.mount) {
        return refusesControl(request, options) ?? handle(platform, control.runtime, controlSandbox, request);
      }
      const service = runtimes.services.get(mount);
      if (service === undefined) return undefined;
      const sandbox = sandboxes.get(name);
      return sandbox === undefined ? unknownSandbox(sandboxes, name) : handle(platform, service, sandbox, request);
    },
    credentials: (service) => credentialsOf(store, service, secrets, clock.now()),
    async close() {
      await store.close(sandboxes.sessions());
    },
  };
}

/** Closing without them would forget them: a start that is refused leaves the folder as it was. */
function keptSessions(store: Store): Readonly<Record<string, JsonObject>> {
  const names = store.sandboxes().map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name, store.session(name) ?? {}]));
}

interface Runtimes {
  readonly services: ReadonlyMap<string, ServiceRuntime>;
  readonly control: (code: () => Service) => { mount: string; runtime: ServiceRuntime };
}

async function loadRuntimes(options: EmulatorOptions): Promise<Runtimes> {
  const names = await listServices(options.documents);
  if (!names.includes(CONTROL)) {
    throw new DeskdoubleError(
      'DD_BAD_DOCUMENT',
      `${options.documents} holds no control.model.yaml; copy it from the package's openapi folder`,
    );
  }
  const specs = await Promise.all(names.map((name) => readService(options.documents, options.builtDocuments, name)));
  const services = new Map<string, ServiceRuntime>();
  for (const spec of specs) {
    if (spec.name === CONTROL) continue;
    const load = async (): Promise<Service | undefined> =>
      checkedCode(spec.name, spec.operations, await loadLeaf(options.code, spec.name));
    services.set(spec.model.mount ?? spec.name, createServiceRuntime(spec, load));
  }
  const spec = specs.find(({ name }) => name === CONTROL);
  if (spec === undefined) throw new DeskdoubleError('DD_INTERNAL', 'the control plane was not loaded');
  return {
    services,
    control: (code) => ({
      mount: spec.model.mount ?? spec.name,
      runtime: createServiceRuntime(spec, () => Promise.resolve(code())),
    }),
  };
}

function checkedCode(name: string, operations: ReadonlyMap<string, unknown>, code: unknown): Service | undefined {
  if (code === undefined) return undefined;
  const service = code as Service;
  for (const id of Object.keys(service.operations)) {
    if (operations.has(id)) continue;
    const near = nearestName(id, operations.keys());
    throw new DeskdoubleError(
      'DD_BAD_SERVICE',
      `services/${name} has an operation "${id}" that ${name}.yaml does not declare${near === undefined ? '' : `; did you mean "${near}"?`}`,
    );
  }
  return service;
}

/** An existing data folder wins over what was asked for; asking for something else is an error, not a silent choice. */
async function bringUpDefault(options: EmulatorOptions, sandboxes: Sandboxes): Promise<void> {
  const existing = sandboxes.get(DEFAULT_SANDBOX)?.record;
  if (existing === undefined) {
    await sandboxes.create({
      name: DEFAULT_SANDBOX,
      scenario: options.scenario ?? DEFAULT_SCENARIO,
      seed: options.seed ?? DEFAULT_SEED,
      persist: true,
    });
    return;
  }
  for (const what of ['scenario', 'seed'] as const) {
    const asked = options[what];
    if (asked === undefined || asked === existing[what]) continue;
    throw new DeskdoubleError(
      'DD_OTHER_SCENARIO',
      `${options.data ?? 'memory'} holds the ${what} "${existing[what]}", not "${asked}"; run "deskdouble reset --${what} ${asked}", or choose another folder with --data`,
    );
  }
}

function repeatableSeed({ repeatable, seed }: EmulatorOptions): string | undefined {
  return repeatable ? (seed ?? DEFAULT_SEED) : undefined;
}

/** The control plane answers from the default sandbox's clock, but its requests are not part of anybody's log. */
function controlPlaneSandbox(base: Sandbox): Sandbox {
  return { ...base, log: { add: () => undefined, entries: () => [], total: 0, violating: 0 }, rateWindows: new Map() };
}

function unknownSandbox(sandboxes: Sandboxes, name: string): ApiResponse {
  try {
    sandboxes.require(name);
  } catch (thrown) {
    return plainJson(
      404,
      `${messageOf(thrown)}; POST {"name": ${JSON.stringify(name)}} to /_deskdouble/sandboxes makes one`,
    );
  }
  return plainJson(404, 'unknown sandbox');
}

function plainJson(status: number, message: string): ApiResponse {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'not-found', message }),
  };
}

async function credentialsOf(
  store: Store,
  service: ServiceRuntime,
  secrets: Secrets,
  now: number,
): Promise<readonly Credential[]> {
  const policy = service.spec.model.policies.authentication;
  const { credentials } = service;
  if (policy === undefined || credentials === undefined) return [];
  const { rows } = await store.read(DEFAULT_SANDBOX, (unit) => unit.find(credentials, { limit: 50 }));
  const usable = (entity: JsonObject): boolean => {
    const expires = policy.expires === undefined ? null : entity[policy.expires];
    const revoked = policy.revoked !== undefined && entity[policy.revoked] === true;
    return !revoked && (typeof expires !== 'string' || (parseTime(expires) ?? 0) > now);
  };
  return rows
    .map(({ entity }) => entity)
    .filter(usable)
    .map((entity) => ({
      name: String(entity[policy.name ?? 'name'] ?? ''),
      value: secrets.shown(String(entity[policy.secret])),
      ...(policy.role !== undefined && { role: String(entity[policy.role]) }),
      ...(policy.scopes !== undefined && { scopes: entity[policy.scopes] as readonly string[] }),
    }));
}

/** Folders of the installed package, seen from the compiled program. */
export function packageFolders(root: string): Pick<EmulatorOptions, 'documents' | 'builtDocuments' | 'scenarios'> {
  return {
    documents: join(root, 'openapi'),
    builtDocuments: join(root, 'dist', 'openapi'),
    scenarios: join(root, 'fixtures', 'scenarios'),
  };
}

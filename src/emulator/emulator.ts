import type { ApiRequest, ApiResponse, BodySource, Headers } from '../core/api.js';
import type { Awaitable } from '../core/awaitable.js';
import { formatTime, type Clock } from '../core/clock.js';
import { DeskdoubleError, messageOf } from '../core/errors.js';
import type { JsonObject } from '../core/json.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/ports.js';
import { connectedAccounts, type ConnectedAccount } from './accounts.js';
import { controlService } from './control/index.js';
import { refusesControl } from './control/guard.js';
import { usableCredentials, type Credential } from './credentials.js';
import { createFiles } from './files.js';
import { linkKey } from './link-key.js';
import { loadControl, loadServices, type DocumentFolders } from './load-services.js';
import { handle } from './pipeline.js';
import { documentedSecrets, ownSecrets } from './policies/secrets.js';
import { readCheckedScenarios } from './scenarios/checked.js';
import { loadScenario } from './scenarios/load-scenario.js';
import { createSandboxes, DEFAULT_SANDBOX, type Sandbox, type Sandboxes, isSandboxName } from './sandboxes.js';
import { insideNeighbour, outsideNeighbour, type Neighbour } from './neighbours.js';
import type { Platform, ServiceRuntime } from './service-runtime.js';
import { parseTarget } from './target.js';

export interface EmulatorOptions {
  readonly version: string;
  readonly services: DocumentFolders;
  /** Where the control plane's own document lies. */
  readonly control: DocumentFolders;
  /** Folder of the services' code, a folder per service. */
  readonly code: string;
  readonly scenarios: string;
  /** File that names the scenario files a build has checked; undefined checks all of them. */
  readonly checkedScenarios: string | undefined;
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
  /** Services that live elsewhere, by name: calls of other services go to that address. */
  readonly elsewhere: Readonly<Record<string, string>>;
  /** What services need beyond the emulator, by name. */
  readonly extensions: Readonly<Record<string, unknown>>;
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
  }): Awaitable<ApiResponse | undefined>;
  /** What came in together has been worked on: its changes go to the disk now, together. */
  endTurn(): void;
  /** Usable credentials of a service in the default sandbox. */
  credentials(service: ServiceRuntime): Promise<readonly Credential[]>;
  /** Accounts that a service has with others, in the default sandbox. */
  accounts(service: ServiceRuntime): Promise<readonly ConnectedAccount[]>;
  close(): Promise<void>;
}

export const DEFAULT_SCENARIO = 'docs';
export const DEFAULT_SEED = 'deskdouble';

/**
 * Documents, store, sandboxes and services put together.
 * @throws {DeskdoubleError} when any of them cannot be used.
 */
export async function createEmulator(options: EmulatorOptions): Promise<Emulator> {
  const services = await loadServices(options.services, options.code);
  const store = await openStore({
    folder: options.data,
    durability: options.durability,
    clock: options.clock,
    report: options.report,
  });
  try {
    return await assemble(options, services, store);
  } catch (thrown) {
    await store.close(keptSessions(store));
    throw thrown;
  }
}

async function assemble(
  options: EmulatorOptions,
  services: readonly ServiceRuntime[],
  store: Store,
): Promise<Emulator> {
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
    neighbour: ({ record }, name) => neighbourOf(record.name, name),
    extensions: options.extensions,
  };

  const checked = await readCheckedScenarios(options.checkedScenarios);
  const sandboxes = createSandboxes({
    store,
    clock,
    now: () => formatTime(clock.now(), 'milliseconds'),
    scenario: (name, seed) =>
      loadScenario({ folder: options.scenarios, services, blobs: store.blobs, links: linksOf, checked }, name, seed),
  });
  await bringUpDefault(options, sandboxes);

  const mounted = new Map(services.map((service) => [service.mount, service]));
  const control = await loadControl(options.control, () =>
    controlService({ platform, sandboxes, services, version: options.version, sandboxUrl: baseOf }),
  );
  const controlSandbox = controlPlaneSandbox(sandboxes.require(DEFAULT_SANDBOX));
  const neighbourOf = (sandbox: string, name: string): Neighbour | undefined => {
    const elsewhere = options.elsewhere[name];
    if (elsewhere !== undefined) return outsideNeighbour(elsewhere);
    const service = services.find(({ spec }) => spec.name === name);
    if (service === undefined) return undefined;
    const filesUrl = `${baseOf(sandbox)}/_files/`;
    return insideNeighbour({
      baseUrl: `${baseOf(sandbox)}/${service.mount}`,
      secret: (stored) => secrets.shown(stored),
      answer: async (request) => handle(platform, service, sandboxes.require(sandbox), request),
      linked: (url) => (url.startsWith(filesUrl) ? files.serve(url.slice(filesUrl.length), clock.now()) : undefined),
    });
  };
  return {
    services,
    sandboxes,
    answer({ method, target, headers, body }) {
      const { sandbox: name, mount, path, query } = parseTarget(target);
      if (mount === '_files' && (method === 'GET' || method === 'HEAD')) return files.serve(path.slice(1), clock.now());
      const request: ApiRequest = { method, path, query, headers, body };
      if (mount === control.mount) {
        return refusesControl(request, options) ?? handle(platform, control, controlSandbox, request);
      }
      const service = mounted.get(mount);
      if (service === undefined) return undefined;
      const sandbox = sandboxes.get(name);
      return sandbox === undefined ? unknownSandbox(sandboxes, name) : handle(platform, service, sandbox, request);
    },
    endTurn: () => store.endTurn(),
    credentials: (service) => usableCredentials(platform, service, clock.now()),
    accounts: (service) => connectedAccounts(platform, service),
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
  if (!isSandboxName(name)) return plainJson(404, `"${name}" cannot name a sandbox`);
  try {
    sandboxes.require(name);
  } catch (thrown) {
    return plainJson(404, `${messageOf(thrown)}; POST {"name": "${name}"} to /_deskdouble/sandboxes makes one`);
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

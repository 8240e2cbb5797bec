import type { Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { formatHttpDate, manualClock, parseTime, systemClock, type Clock } from './core/clock.js';
import { codeFolder } from './core/code-folder.js';
import { DeskdoubleError } from './core/errors.js';
import { leafNames, loadLeaf } from './core/load-folder.js';
import type { ConnectedAccount } from './emulator/accounts.js';
import type { Credential } from './emulator/credentials.js';
import { createEmulator, type Emulator } from './emulator/emulator.js';
import type { DocumentFolders } from './emulator/load-services.js';
import type { Home, HomeService } from './emulator/home-page.js';
import { createHttpServer } from './emulator/http.js';
import { assertSafe, hostRule, isLoopback } from './emulator/policies/network.js';
import { DEFAULT_SANDBOX } from './emulator/sandboxes.js';

export interface StartOptions {
  /** 0 picks a free port. Default 4010. */
  readonly port?: number;
  /** Default 127.0.0.1. Anything that is not loopback needs `controlToken` and a `seed` of your own. */
  readonly host?: string;
  /** Data folder; `undefined` or absent keeps everything in memory. */
  readonly data?: string | undefined;
  readonly scenario?: string | undefined;
  readonly seed?: string | undefined;
  /** ISO 8601: the clock starts there and stands still. */
  readonly time?: string | undefined;
  readonly strict?: boolean;
  readonly durability?: 'write' | 'fsync';
  /** Default true. */
  readonly rateLimits?: boolean;
  /** Where clients reach the server, when not at its own address. Where a proxy lets others in, set `controlToken`. */
  readonly publicUrl?: string | undefined;
  /** Host names to answer to, besides loopback, IP addresses and those of `host` and `publicUrl`. */
  readonly allowHosts?: readonly string[];
  readonly controlToken?: string | undefined;
  /** Folder of documents and models to serve instead of the package's own. */
  readonly documents?: string | undefined;
  /** Folder of scenarios to use instead of the package's own. */
  readonly scenarios?: string | undefined;
  /** Where vendors live that are not to be served from here, by service: the unified API calls them there. */
  readonly vendors?: Readonly<Record<string, string>>;
  /** False checks every record of a scenario even if the build has found it in order. Default true. */
  readonly trustScenarios?: boolean;
  /** Receives one line for each thing a person should know. Default: standard error. */
  readonly report?: (line: string) => void;
}

export interface RunningDeskdouble {
  readonly url: string;
  readonly controlUrl: string;
  readonly services: Readonly<
    Record<string, { readonly baseUrl: string; readonly credentials: readonly Credential[] }>
  >;
  readonly accounts: readonly ConnectedAccount[];
  readonly emulator: Emulator;
  /** Stops accepting, finishes what runs, writes the data folder. */
  close(): Promise<void>;
}

/** Stands in links for an address that is not known yet: scenarios are checked before the server listens. */
const NOT_LISTENING = 'http://127.0.0.1';

const packageRoot = join(codeFolder, '..');
/** Documents, their checked form and scenarios of the installed package. */
export const packageDocuments: DocumentFolders = {
  documents: join(packageRoot, 'openapi'),
  builtDocuments: join(packageRoot, 'dist', 'openapi'),
};
/** Which of them a build has checked. */
export const packageChecked = join(packageRoot, 'dist', 'openapi', 'scenarios.json');
export const packageScenarios = join(packageRoot, 'fixtures', 'scenarios');

/**
 * Starts a server.
 * @throws {DeskdoubleError} when a port, folder, document, scenario or option cannot be used.
 * @example const deskdouble = await startDeskdouble({ port: 0 }); fetch(`${deskdouble.services.toptickets.baseUrl}/v1/tickets`, …)
 */
export async function startDeskdouble(options: StartOptions = {}): Promise<RunningDeskdouble> {
  const { port = 4010, host = '127.0.0.1', report = toStandardError } = options;
  assertSafe(host, options);
  const allowsHost = hostRule(host, options);
  let url = options.publicUrl?.replace(/\/+$/, '');
  const emulator = await openEmulator(options, () => url ?? NOT_LISTENING);
  const clock = emulator.sandboxes.require(DEFAULT_SANDBOX).clock;
  const server = createHttpServer({
    emulator,
    allowsHost,
    report,
    date: options.time === undefined ? undefined : () => formatHttpDate(clock.now()),
    home: () => homeOf(emulator, url ?? NOT_LISTENING, !isExposed(options)),
  });
  try {
    await listen(server, port, host);
  } catch (thrown) {
    await emulator.close();
    throw thrown;
  }
  url ??= addressOf(server, host);
  return { ...(await describe(emulator, url)), emulator, close: () => stop(server, emulator) };
}

/** The emulator alone, without a port: for commands that look at documents, scenarios or a data folder. */
export async function openEmulator(
  options: StartOptions,
  publicUrl: () => string = () => NOT_LISTENING,
): Promise<Emulator> {
  return createEmulator({
    services: { ...packageDocuments, ...(options.documents !== undefined && { documents: options.documents }) },
    control: packageDocuments,
    scenarios: options.scenarios ?? packageScenarios,
    checkedScenarios: options.trustScenarios === false ? undefined : packageChecked,
    code: join(codeFolder, 'services'),
    version: await packageVersion(),
    data: options.data,
    durability: options.durability ?? 'write',
    scenario: options.scenario,
    seed: options.seed,
    clock: clockFrom(options.time),
    repeatable: options.time !== undefined,
    strict: options.strict ?? false,
    rateLimits: options.rateLimits ?? true,
    controlToken: options.controlToken,
    exposed: isExposed(options),
    elsewhere: options.vendors ?? {},
    extensions: { adapters: folderOfAdapters(join(codeFolder, 'adapters')) },
    publicUrl,
    report: options.report ?? toStandardError,
  });
}

function isExposed({ host = '127.0.0.1' }: StartOptions): boolean {
  return !isLoopback(host);
}

/** Adapters by folder; each is imported when it is first needed. */
function folderOfAdapters(folder: string): {
  names(): Promise<readonly string[]>;
  find(name: string): Promise<unknown>;
} {
  let names: Promise<readonly string[]> | undefined;
  const known = (): Promise<readonly string[]> => (names ??= leafNames(folder));
  const found = new Map<string, Promise<unknown>>();
  // A name may come from a request: only what lies in the folder is imported.
  const find = async (name: string): Promise<unknown> =>
    (await known()).includes(name) ? loadLeaf(folder, name) : undefined;
  return {
    names: known,
    find(name) {
      let adapter = found.get(name);
      if (adapter === undefined) found.set(name, (adapter = find(name)));
      return adapter;
    },
  };
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`);
}

function clockFrom(time: string | undefined): Clock {
  if (time === undefined) return systemClock();
  const start = parseTime(time);
  if (start === undefined) {
    throw new DeskdoubleError('DD_BAD_FLAG', `--time "${time}" is not a date-time; write it as 2025-01-16T14:00:00Z`);
  }
  return manualClock(start);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): DeskdoubleError {
  if (error.code === 'EADDRINUSE') {
    const advice = 'stop what uses it, choose another with --port, or --port 0 for any free one';
    return new DeskdoubleError('DD_PORT_IN_USE', `port ${port} on ${host} is taken: ${advice}`, { cause: error });
  }
  return new DeskdoubleError('DD_BAD_FLAG', `cannot listen on ${host}:${port}: ${error.message}`, { cause: error });
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Plenty for what runs on one machine, and too short for whoever waits for the end to lose patience. */
const STOP_GRACE_MS = 300;

/** Requests under way get a moment to finish; then what was acknowledged is written and the folder released. */
async function stop(server: Server, emulator: Emulator): Promise<void> {
  // A client that sends one request after the other would keep its connection open for ever.
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false;
  });
  const cancel = systemClock().timeout(STOP_GRACE_MS, () => server.closeAllConnections());
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  cancel();
  await emulator.close();
}

async function describe(
  emulator: Emulator,
  url: string,
): Promise<Pick<RunningDeskdouble, 'url' | 'controlUrl' | 'services' | 'accounts'>> {
  const services: Record<string, { baseUrl: string; credentials: readonly Credential[] }> = {};
  const accounts: ConnectedAccount[] = [];
  for (const service of emulator.services) {
    const baseUrl = `${url}/${service.mount}`;
    services[service.spec.name] = { baseUrl, credentials: await emulator.credentials(service) };
    accounts.push(...(await emulator.accounts(service)));
  }
  return { url, controlUrl: `${url}/_deskdouble`, services, accounts };
}

/** The page shows keys only where nobody else can see it. */
async function homeOf(emulator: Emulator, url: string, showKeys: boolean): Promise<Home> {
  const { controlUrl, services } = await describe(emulator, url);
  const shown = emulator.services.map(({ spec }): [string, HomeService] => [
    spec.name,
    {
      title: spec.title,
      baseUrl: services[spec.name]?.baseUrl ?? url,
      operations: [...spec.operations.values()].map(({ method, path, summary }) => ({ method, path, summary })),
      credentials: showKeys ? (services[spec.name]?.credentials ?? []).map(({ name, value }) => ({ name, value })) : [],
    },
  ]);
  const { scenario } = emulator.sandboxes.require(DEFAULT_SANDBOX).record;
  return {
    name: 'deskdouble',
    version: await packageVersion(),
    url,
    controlUrl,
    scenario,
    services: Object.fromEntries(shown),
  };
}

async function packageVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  return version;
}

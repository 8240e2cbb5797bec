import { DeskdoubleError } from '../core/errors.js';
import type { RunningDeskdouble } from '../start.js';
import { startDeskdouble } from '../start.js';

export interface StartFlags {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly memory?: boolean;
  readonly scenario?: string;
  readonly seed?: string;
  readonly time?: string;
  readonly strict?: boolean;
  readonly durability: 'write' | 'fsync';
  readonly rateLimits: boolean;
  readonly publicUrl?: string;
  readonly allowHost?: readonly string[];
  readonly openapi?: string;
  readonly scenarios?: string;
  readonly vendor?: readonly string[];
  readonly json?: boolean;
}

/** Starts, says where things are, and runs until it is told to stop. */
export async function startCommand(flags: StartFlags): Promise<void> {
  const { memory, data, allowHost, openapi, vendor, json, ...rest } = flags;
  const deskdouble = await startDeskdouble({
    ...rest,
    data: memory === true ? undefined : data,
    documents: openapi,
    controlToken: process.env['DESKDOUBLE_CONTROL_TOKEN'],
    ...(vendor !== undefined && { vendors: vendorsIn(vendor) }),
    ...(allowHost !== undefined && { allowHosts: allowHost.flatMap((name) => name.split(',')) }),
  });
  stopOnSignals(deskdouble);
  process.stdout.write(json === true ? `${JSON.stringify(readyLine(deskdouble))}\n` : greeting(deskdouble, flags));
}

/** `name=url`, one or several with commas between them. */
function vendorsIn(values: readonly string[]): Record<string, string> {
  const vendors: Record<string, string> = {};
  for (const value of values.flatMap((text) => text.split(','))) {
    const [, name, url] = /^([a-z][a-z0-9-]*)=(https?:\/\/.+)$/.exec(value.trim()) ?? [];
    if (name === undefined || url === undefined || !URL.canParse(url)) {
      throw new DeskdoubleError('DD_BAD_FLAG', `--vendor "${value}" must read <service>=<http(s) URL>`);
    }
    vendors[name] = url;
  }
  return vendors;
}

/** A second signal does not wait any longer. */
function stopOnSignals(deskdouble: RunningDeskdouble): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    deskdouble.close().then(
      () => process.exit(0),
      (thrown: unknown) => {
        const reason = thrown instanceof DeskdoubleError ? thrown.message : String(thrown);
        process.stderr.write(`deskdouble: could not stop cleanly: ${reason}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function readyLine({ url, controlUrl, services, accounts }: RunningDeskdouble): unknown {
  return { url, controlUrl, services, accounts };
}

function greeting(running: RunningDeskdouble, flags: StartFlags): string {
  const { url, controlUrl, services, accounts, emulator } = running;
  const { scenario } = emulator.sandboxes.require('default').record;
  const kept = flags.memory === true ? 'in memory only' : `kept in ${flags.data}`;
  const lines = [`Deskdouble is ready on ${url}  (scenario "${scenario}", ${kept})`, ''];
  for (const [name, { baseUrl, credentials }] of Object.entries(services)) {
    lines.push(`${name.padEnd(14)}${baseUrl}`);
    for (const { name: label, value } of credentials) lines.push(`  ${label.padEnd(26)}${value}`);
  }
  if (accounts.length > 0) lines.push('accounts');
  const labels = accounts.map(({ integration, tenant }) => `${integration} of ${tenant}`);
  const width = Math.max(26, ...labels.map(({ length }) => length + 1));
  for (const [at, { id }] of accounts.entries()) lines.push(`  ${labels[at]?.padEnd(width)}${id}`);
  lines.push(`${'control plane'.padEnd(14)}${controlUrl}`, '');
  const sample = sampleOf(running);
  if (sample !== undefined) lines.push('Try:', `  ${sample}`, '');
  return lines.join('\n') + '\n';
}

/** A call that works: a list of the service that has accounts with others, else of any that needs nothing but a key. */
function sampleOf({ services, accounts, emulator }: RunningDeskdouble): string | undefined {
  const [account] = accounts;
  const order = emulator.services.toSorted((left, right) => Number(connects(right)) - Number(connects(left)));
  for (const runtime of order) {
    const param = runtime.spec.model.policies.accounts?.param;
    const service = services[runtime.spec.name];
    const list = [...runtime.spec.operations.values()].find(
      ({ method, path, parameters }) =>
        method === 'GET' &&
        !path.includes('{') &&
        (param === undefined || parameters.some(({ name }) => name === param)),
    );
    if (service === undefined || list === undefined || (param !== undefined && account === undefined)) continue;
    const query = param === undefined || account === undefined ? '' : `?${param}=${account.id}`;
    const key = service.credentials[0]?.value;
    return `curl "${service.baseUrl}${list.path}${query}"${key === undefined ? '' : ` -H "Authorization: Bearer ${key}"`}`;
  }
  return undefined;
}

function connects({ spec }: RunningDeskdouble['emulator']['services'][number]): boolean {
  return spec.model.policies.accounts !== undefined;
}

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
  readonly json?: boolean;
}

/** Starts, says where things are, and runs until it is told to stop. */
export async function startCommand(flags: StartFlags): Promise<void> {
  const { memory, data, allowHost, openapi, json, ...rest } = flags;
  const deskdouble = await startDeskdouble({
    ...rest,
    data: memory === true ? undefined : data,
    documents: openapi,
    controlToken: process.env['DESKDOUBLE_CONTROL_TOKEN'],
    ...(allowHost !== undefined && { allowHosts: allowHost.flatMap((name) => name.split(',')) }),
  });
  stopOnSignals(deskdouble);
  process.stdout.write(json === true ? `${JSON.stringify(readyLine(deskdouble))}\n` : greeting(deskdouble, flags));
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

function greeting({ url, controlUrl, services, emulator }: RunningDeskdouble, flags: StartFlags): string {
  const { scenario } = emulator.sandboxes.require('default').record;
  const kept = flags.memory === true ? 'in memory only' : `kept in ${flags.data}`;
  const lines = [`Deskdouble is ready on ${url}  (scenario "${scenario}", ${kept})`, ''];
  for (const [name, { baseUrl, credentials }] of Object.entries(services)) {
    lines.push(`${name.padEnd(14)}${baseUrl}`);
    for (const { name: label, value } of credentials) lines.push(`  ${label.padEnd(26)}${value}`);
  }
  lines.push(`${'control plane'.padEnd(14)}${controlUrl}`, '', 'Try:', `  ${sample(services, emulator)}`, '');
  return lines.join('\n') + '\n';
}

function sample(
  services: RunningDeskdouble['services'],
  { services: runtimes }: RunningDeskdouble['emulator'],
): string {
  const first = runtimes[0];
  const service = first && services[first.spec.name];
  const list =
    first && [...first.spec.operations.values()].find(({ method, path }) => method === 'GET' && !path.includes('{'));
  if (service === undefined || list === undefined) return 'nothing is served';
  const key = service.credentials[0]?.value;
  return `curl ${service.baseUrl}${list.path}${key === undefined ? '' : ` -H "Authorization: Bearer ${key}"`}`;
}

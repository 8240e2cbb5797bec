import { join } from 'node:path';
import { noBody } from '../../src/core/api.js';
import type { ManualClock } from '../../src/core/clock.js';
import { startDeskdouble, type RunningDeskdouble, type StartOptions } from '../../src/start.js';
import { keyNamed, scenariosForTests } from './scenario.js';
import { tempFolder } from './temp-folder.js';

export interface TestServer {
  readonly deskdouble: RunningDeskdouble;
  /** Stands still at 2025-01-16T15:00:00Z until it is moved. */
  readonly clock: ManualClock;
  /** What the server told the person at its terminal; empty unless something went wrong. */
  readonly reports: string[];
  /** An empty folder that goes away with the server. */
  readonly folder: string;
  /** Base URL of TopTickets or another service, in the default sandbox or in another. */
  base(sandbox?: string, service?: string): string;
  /** Makes a sandbox in the first state and answers its name. */
  sandbox(): Promise<string>;
  stop(): Promise<void>;
}

interface TestOptions extends StartOptions {
  /** Keeps the records in the server's folder instead of in memory. */
  readonly inFolder?: boolean;
}

export const START = '2025-01-16T15:00:00Z';

/** A strict server on a free port, with the `docs` scenario and what only tests need besides. */
export async function startTestServer({ inFolder = false, ...options }: TestOptions = {}): Promise<TestServer> {
  const folder = await tempFolder();
  const reports: string[] = [];
  const scenarios = await scenariosForTests(folder.path);
  const report = (line: string): number => reports.push(line);
  const data = inFolder ? join(folder.path, 'data') : undefined;
  const deskdouble = await startDeskdouble({ port: 0, strict: true, time: START, scenarios, report, data, ...options });
  let count = 0;
  return {
    deskdouble,
    clock: deskdouble.emulator.sandboxes.require('default').clock as ManualClock,
    reports,
    folder: folder.path,
    base: (sandbox, service = 'toptickets') =>
      `${deskdouble.url}${sandbox === undefined ? '' : `/s/${sandbox}`}/${service}`,
    async sandbox() {
      const name = `test-${++count}`;
      await deskdouble.emulator.sandboxes.create({ name, scenario: 'docs', seed: 'test', persist: false });
      return name;
    },
    async stop() {
      await deskdouble.close();
      await folder.remove();
    },
  };
}

/** What a GET of `target` answers, read inside the process: `/toptickets/v1/tickets`, `/s/x/_deskdouble/…`. */
export async function look(server: TestServer, target: string, key: string = keyNamed('Admin')): Promise<unknown> {
  const headers = { authorization: `Bearer ${key}` };
  const answer = await server.deskdouble.emulator.answer({ method: 'GET', target, headers, body: noBody });
  if (answer?.status !== 200) throw new Error(`GET ${target} answers ${answer?.status ?? 'nothing'}`);
  return JSON.parse(String(answer.body)) as unknown;
}

/** Everything that the API shows of a sandbox, of both organizations, and how many records it holds. */
export async function stateOf(server: TestServer, sandbox = 'default'): Promise<unknown> {
  const mount = sandbox === 'default' ? '/toptickets/v1' : `/s/${sandbox}/toptickets/v1`;
  const { records } = (await look(server, `/_deskdouble/sandboxes/${sandbox}`)) as { records: unknown };
  const organizations = [keyNamed('Admin'), keyNamed('Other organization')];
  return { records, organizations: await Promise.all(organizations.map((key) => organizationOf(server, mount, key))) };
}

async function organizationOf(server: TestServer, mount: string, key: string): Promise<unknown> {
  const list = (path: string): Promise<unknown> => look(server, `${mount}/${path}`, key);
  const [tickets, customers, teams, users] = await Promise.all(['tickets', 'customers', 'teams', 'users'].map(list));
  const ids = (tickets as { id: string }[]).map(({ id }) => id);
  const below = ids.flatMap((id) => [list(`tickets/${id}/comments`), list(`tickets/${id}/attachments`)]);
  return { tickets, customers, teams, users, below: await Promise.all(below) };
}

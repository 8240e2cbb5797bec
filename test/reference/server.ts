import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noBody } from '../../src/core/api.js';
import type { StartOptions } from '../../src/start.js';
import { as, send, type Call } from '../support/call.js';
import { inCheckout } from '../support/root.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { tempFolder } from '../support/temp-folder.js';
import { KEYS } from './ids.js';

export interface ReferenceServer extends Omit<TestServer, 'base'> {
  base(sandbox?: string): string;
  /** What every list shows to both tenants, and how many records there are. */
  state(sandbox: string): Promise<unknown>;
}

/** A strict server with the world of `world.json`, or with other records. */
export async function startReference(
  options: StartOptions & { readonly inFolder?: boolean; readonly world?: unknown } = {},
): Promise<ReferenceServer> {
  const { world, ...rest } = options;
  const folder = await tempFolder();
  await mkdir(join(folder.path, 'docs'));
  const text = world === undefined ? await readFile(inCheckout('test', 'reference', 'world.json'), 'utf8') : undefined;
  await writeFile(join(folder.path, 'docs', 'reference.json'), text ?? JSON.stringify(world));
  const server = await startTestServer({ rateLimits: false, scenarios: folder.path, ...rest });
  return {
    ...server,
    base: (sandbox) => server.base(sandbox === 'default' ? undefined : sandbox, 'reference'),
    state: (sandbox) => stateOf(server, sandbox),
    stop: async () => {
      await server.stop();
      await folder.remove();
    },
  };
}

export const RESOURCES = [
  'accounts',
  'attachments',
  'collections',
  'comments',
  'contacts',
  'fields',
  'organizations',
  'tags',
  'task_lists',
  'tasks',
  'teams',
  'ticket_priorities',
  'ticket_status',
  'ticket_types',
  'tickets',
  'users',
  'workspaces',
] as const;

async function stateOf({ deskdouble }: TestServer, sandbox: string): Promise<unknown> {
  const look = async (target: string, key: string): Promise<unknown> => {
    const headers = { authorization: `Bearer ${key}` };
    const answer = await deskdouble.emulator.answer({ method: 'GET', target, headers, body: noBody });
    if (answer?.status !== 200) throw new Error(`GET ${target} answers ${answer?.status ?? 'nothing'}`);
    return JSON.parse(String(answer.body)) as unknown;
  };
  const mount = sandbox === 'default' ? '/reference/v1' : `/s/${sandbox}/reference/v1`;
  const lists = [KEYS.main, KEYS.other].flatMap((key) =>
    RESOURCES.map((name) => look(`${mount}/${name}?limit=500`, key)),
  );
  const { records } = (await look(`/_deskdouble/sandboxes/${sandbox}`, KEYS.main)) as { records: unknown };
  return { records, lists: await Promise.all(lists) };
}

/** A caller in a sandbox of its own. */
export interface Client {
  readonly sandbox: string;
  call(call: Call, key?: string): ReturnType<typeof send>;
  /** The body of an answer that must be a success. */
  body(call: Call): Promise<Body>;
  /** Status and body of a refusal, after which everything is as before. */
  refusal(call: Call): Promise<{ readonly status: number; readonly body: Body }>;
}

/** A parsed body: what it holds is what the assertions find out. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Body = any;

export async function newClient(server: ReferenceServer): Promise<Client> {
  const sandbox = await server.sandbox();
  const call: Client['call'] = (sent, key = KEYS.main) => send(server.base(sandbox), as(key, sent));
  return {
    sandbox,
    call,
    async body(sent) {
      const { status, text, body } = await call(sent);
      if (status >= 300) throw new Error(`${sent.method} ${sent.path} answers ${status}: ${text}`);
      return body;
    },
    async refusal(sent) {
      const before = await server.state(sandbox);
      const { status, body } = await call(sent);
      if (status < 400) throw new Error(`${sent.method} ${sent.path} answers ${status}`);
      if (JSON.stringify(await server.state(sandbox)) !== JSON.stringify(before))
        throw new Error(`${sent.method} ${sent.path} was refused and has changed something`);
      return { status, body };
    },
  };
}

import type { Response } from 'supertest';
import { as, send, type Call } from '../support/call.js';
import { look, startTestServer, type TestServer } from '../support/server.js';
import { START, tokenOf, v1, type Json, type Tenant, type Who } from './scenario.js';

export const startDeskHero = (options: Parameters<typeof startTestServer>[0] = {}): Promise<TestServer> =>
  startTestServer({ time: START, ...options });

/** A caller of DeskHero in a sandbox of its own. Paths are whole: `v1('/tickets')`. */
export interface Client {
  readonly sandbox: string;
  readonly base: string;
  call(call: Call, who?: Who, tenant?: Tenant): Promise<Response>;
  /** The body of an answer that must be 200. */
  body<T = Json>(call: Call, who?: Who, tenant?: Tenant): Promise<T>;
  /** The same without its wrapper. */
  data<T = Json>(call: Call, who?: Who, tenant?: Tenant): Promise<T>;
  /** What a refusal says, after a look that it changed nothing. */
  refusal(call: Call, who?: Who, tenant?: Tenant): Promise<{ status: number; message: unknown }>;
  state(): Promise<unknown>;
  outbox(): Promise<readonly Json[]>;
}

export async function newClient(server: TestServer): Promise<Client> {
  const sandbox = await server.sandbox();
  const base = server.base(sandbox, 'deskhero');
  const call: Client['call'] = (sent, who = 'user', tenant = 'acme') => send(base, as(tokenOf(who, tenant), sent));
  const body = async <T>(...sent: Parameters<Client['call']>): Promise<T> => {
    const response = await call(...sent);
    const [{ method, path }] = sent;
    if (response.status !== 200) throw new Error(`${method} ${path} answers ${response.status}: ${response.text}`);
    return response.body as T;
  };
  const state = (): Promise<unknown> => stateOf(server, sandbox);
  return {
    sandbox,
    base,
    call,
    body,
    data: async <T>(...sent: Parameters<Client['call']>) => (await body<{ data: T }>(...sent)).data,
    async refusal(...sent) {
      const before = await state();
      const { status, body: answered } = await call(...sent);
      if (JSON.stringify(await state()) !== JSON.stringify(before))
        throw new Error(`a request that is answered with ${status} changed something`);
      return { status, message: (answered as { message?: unknown }).message };
    },
    state,
    outbox: () => outboxOf(server, sandbox),
  };
}

export function outboxOf(server: TestServer, sandbox: string): Promise<readonly Json[]> {
  return look(server, `/_deskdouble/sandboxes/${sandbox}/outbox`) as Promise<readonly Json[]>;
}

/** Lists that need nothing but the tenant. */
export const LISTS = [
  'tickets',
  'users',
  'groups',
  'lists',
  'fields',
  'forms',
  'knowledge_bases',
  'templates',
  'mailboxes',
];

/** Everything that the API shows of a sandbox, of both tenants, how many records it holds, and what it would have sent. */
export async function stateOf(server: TestServer, sandbox = 'default'): Promise<unknown> {
  const { records } = (await look(server, `/_deskdouble/sandboxes/${sandbox}`)) as { records: unknown };
  const [acme, globex, outbox] = await Promise.all([
    tenantState(server, sandbox, 'acme'),
    tenantState(server, sandbox, 'globex'),
    outboxOf(server, sandbox),
  ]);
  return { records, acme, globex, outbox };
}

/** Everything that the lists of a tenant show, and what is below each of their records. */
export async function tenantState(server: TestServer, sandbox: string, tenant: Tenant): Promise<Json> {
  const all = async (path: string): Promise<readonly { id: number }[]> => {
    const mount = sandbox === 'default' ? '/deskhero' : `/s/${sandbox}/deskhero`;
    const target = `${mount}${v1(`/${path}?take=1000`, tenant)}`;
    return ((await look(server, target, tokenOf('owner', tenant))) as { data: { id: number }[] }).data;
  };
  const below = (parents: readonly { id: number }[] = [], path: string): Promise<unknown> =>
    Promise.all(parents.map(({ id }) => all(`${path}/${id}`)));
  const lists = Object.fromEntries(await Promise.all(LISTS.map(async (name) => [name, await all(name)] as const)));
  const conversations = await below(lists['tickets'], 'ticket_conversations');
  const entries = await below(lists['lists'], 'list_entries');
  return { ...lists, conversations, entries };
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Response } from 'supertest';
import type { StartOptions } from '../../src/start.js';
import { as, send, type Call } from './call.js';
import { judgeBy, type Verdict } from './judge.js';
import { inCheckout } from './root.js';
import { keyNamed, scenariosForTests } from './scenario.js';
import { startTestServer, type TestServer } from './server.js';
import { tempFolder } from './temp-folder.js';

export const API_TOKEN = 'truto_api_deskdouble0000000000000000000000000000';
/** Of another environment, which has one account. */
export const OTHER_TOKEN = 'truto_api_otherenvironment0000000000000000000000';
export const EXPIRED_TOKEN = 'truto_api_expired0000000000000000000000000000000';

/** May do nothing that needs a scope. */
export const BARE_TOKEN = 'truto_api_bare000000000000000000000000000000000';

/** Stands for the account `sandbox`. */
export const ACCOUNT_TOKEN = 'truto_account_sandbox000000000000000000000000000';

/** Integrated accounts; those that are numbered are known to tests alone. */
export const ACCOUNTS = {
  active: '62f44730-dd91-461e-bd6a-aedd9e0ad79d',
  sandbox: '0b6f1c2e-7a4d-4e58-9c37-5d2a8e1f4b60',
  blocked: '10000000-0000-4000-8000-000000000001',
  connecting: '10000000-0000-4000-8000-000000000002',
  'expired key': '10000000-0000-4000-8000-000000000003',
  'read-only key': '10000000-0000-4000-8000-000000000004',
  'agent key': '10000000-0000-4000-8000-000000000005',
  'limited key': '10000000-0000-4000-8000-000000000006',
  'other organization': '10000000-0000-4000-8000-000000000007',
  'other environment': '10000000-0000-4000-8000-000000000008',
  'no adapter': '10000000-0000-4000-8000-000000000009',
  deskhero: '8d7c1c0e-3f5b-4c1e-9a76-2b0f4f0e6d21',
  'deskhero sandbox': '10000000-0000-4000-8000-00000000000a',
  'deskhero blocked': '10000000-0000-4000-8000-00000000000b',
  'deskhero without a form': '10000000-0000-4000-8000-00000000000e',
  reference: 'c5a2e9d4-6b18-4f73-8e0a-1d9c7b5f3a26',
  'reference sandbox': '10000000-0000-4000-8000-00000000000c',
  'reference blocked': '10000000-0000-4000-8000-00000000000d',
} as const;
export type AccountName = keyof typeof ACCOUNTS;

/** A webhook that no event concerns: it is called for nothing but a test of it. */
export const WEBHOOK = '40000000-0000-4000-8000-000000000001';

type AccountRecord = Readonly<Record<string, unknown>>;
interface IntegratedAccount extends AccountRecord {
  readonly credentials: Readonly<Record<string, string>>;
  readonly integration: { readonly name: string };
}
interface Environment {
  readonly tokens: readonly AccountRecord[];
  readonly integrated_accounts: readonly IntegratedAccount[];
  readonly webhooks?: readonly AccountRecord[];
}
interface Scenario {
  readonly tenants: Readonly<Record<string, Environment>>;
}

const docs = JSON.parse(await readFile(inCheckout('fixtures', 'scenarios', 'docs', 'truto.json'), 'utf8')) as Scenario;
const [[ENVIRONMENT, ownEnvironment]] = Object.entries(docs.tenants) as [[string, Environment]];
const OTHER_ENVIRONMENT = '20000000-0000-4000-8000-000000000001';
export { ENVIRONMENT };

/** The integrations that the scenario `docs` has an account of. */
export const integrations: readonly string[] = [
  ...new Set(ownEnvironment.integrated_accounts.map(({ integration }) => integration.name)),
];

function account(name: AccountName, differences: AccountRecord, vendor = 'toptickets'): IntegratedAccount {
  return { ...accountOf(vendor), id: ACCOUNTS[name], ...differences };
}

function accountOf(vendor: string): IntegratedAccount {
  const own = ownEnvironment.integrated_accounts.find(({ integration }) => integration.name === vendor);
  if (own === undefined) throw new Error(`the scenario "docs" has no account of ${vendor}`);
  return own;
}

/** What the scenario's account of a vendor was connected with. */
export function credentialOf(vendor: string): string {
  return Object.values(accountOf(vendor).credentials)[0] ?? '';
}
const withKey = (name: Parameters<typeof keyNamed>[0]): AccountRecord => ({ credentials: { api_key: keyNamed(name) } });
const token = (text: string, differences: AccountRecord): AccountRecord => ({
  ...ownEnvironment.tokens[0],
  token: text,
  ...differences,
});

function webhook(): AccountRecord {
  return {
    id: WEBHOOK,
    target_url: 'https://example.com/nothing',
    secret: '40000000-0000-4000-8000-000000000002',
    is_active: true,
    event_types: ['test'],
    environment_id: ENVIRONMENT,
    created_at: '2025-01-01T00:00:00.000Z',
    updated_at: '2025-01-01T00:00:00.000Z',
  };
}

function withExtras(): Scenario {
  const extra = [
    account('blocked', { is_blocked: true }),
    account('connecting', { status: 'connecting' }),
    account('expired key', withKey('Expired')),
    account('read-only key', withKey('Read only')),
    account('agent key', withKey('Agent')),
    account('limited key', withKey('Live')),
    account('other organization', withKey('Other organization')),
    ...(['deskhero', 'reference'] as const)
      .filter((name) => integrations.includes(name))
      .flatMap((name) => [
        account(`${name} sandbox`, { is_sandbox: true }, name),
        account(`${name} blocked`, { is_blocked: true }, name),
      ]),
    account('deskhero without a form', { context: { tenant: 'acme' } }, 'deskhero'),
    account('no adapter', {
      integration: { id: '30000000-0000-4000-8000-000000000001', name: 'nobodys', label: null, category: 'ticketing' },
    }),
  ];
  const theirs = account('other environment', { environment_id: OTHER_ENVIRONMENT });
  return {
    ...docs,
    tenants: {
      [ENVIRONMENT]: {
        tokens: [
          ...ownEnvironment.tokens,
          token(EXPIRED_TOKEN, { expires_at: '2025-01-16T14:00:00.000Z' }),
          token(BARE_TOKEN, { scopes: [] }),
          token(ACCOUNT_TOKEN, {
            integrated_account_id: ACCOUNTS.sandbox,
            scopes: ['unified:call', 'proxy:call', 'account:own'],
          }),
        ],
        integrated_accounts: [...ownEnvironment.integrated_accounts, ...extra],
        webhooks: [webhook()],
      },
      [OTHER_ENVIRONMENT]: {
        tokens: [token(OTHER_TOKEN, { environment_id: OTHER_ENVIRONMENT })],
        integrated_accounts: [theirs],
      },
    },
  };
}

/** All of the reference vendor's have something in them; this one, which only tests know, can be deleted. */
export const EMPTY_WORKSPACE = '40000000-0000-4000-8000-000000000001';

async function addEmptyWorkspace(file: string): Promise<void> {
  const { tenants } = JSON.parse(await readFile(file, 'utf8')) as {
    readonly tenants: Readonly<Record<string, { readonly workspaces: readonly AccountRecord[] }>>;
  };
  const filled = Object.entries(tenants).map(([name, { workspaces, ...others }], at) => {
    const empty = at === 0 ? [{ ...workspaces[0], id: EMPTY_WORKSPACE, name: 'Empty' }] : [];
    return [name, { ...others, workspaces: [...workspaces, ...empty] }];
  });
  await writeFile(file, JSON.stringify({ tenants: Object.fromEntries(filled) as object }));
}

/** A test server whose scenario `docs` has the accounts above. */
export async function startTrutoServer(options: StartOptions = {}): Promise<TestServer> {
  const folder = await tempFolder();
  const scenarios = await scenariosForTests(folder.path);
  await writeFile(join(scenarios, 'docs', 'truto.json'), JSON.stringify(withExtras()));
  await addEmptyWorkspace(join(scenarios, 'docs', 'reference.json'));
  const server = await startTestServer({ scenarios, ...options });
  return {
    ...server,
    async stop() {
      await server.stop();
      await folder.remove();
    },
  };
}

/** How a call is made; by default with the API token, for the active account, and fitting the document. */
export interface Manner {
  readonly token?: string;
  /** Null leaves the parameter out. */
  readonly account?: AccountName | null;
  readonly valid?: boolean;
}

/** A caller of the unified API, and of the vendor behind it, in a sandbox of its own. */
export interface TrutoClient {
  readonly sandbox: string;
  /** Sends a call to the unified API and has both sides judged. @throws when the judge finds anything. */
  call(call: Call, manner?: Manner): Promise<Response>;
  /** The body of an answer that must be a success. */
  body<T = Record<string, unknown>>(call: Call, manner?: Manner): Promise<T>;
  /** Sends a call to the vendor itself. */
  vendor(call: Call, key?: Parameters<typeof keyNamed>[0]): Promise<Response>;
  /** The vendor's body of a success. */
  vendorBody<T = Record<string, unknown>>(call: Call): Promise<T>;
}

const verdict: { truto: Promise<Verdict> | undefined } = { truto: undefined };

export async function newTrutoClient(server: TestServer, name?: string): Promise<TrutoClient> {
  const judge = await (verdict.truto ??= judgeBy('truto'));
  const sandbox = name ?? (await server.sandbox());
  const inSandbox = sandbox === 'default' ? undefined : sandbox;
  const call: TrutoClient['call'] = async (sent, { token = API_TOKEN, account = 'active', valid = true } = {}) => {
    const response = await send(server.base(inSandbox, 'truto'), as(token, forAccount(sent, account)));
    const violations = await judge(response, { valid });
    if (violations.length === 0) return response;
    const told = violations.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`);
    throw new Error(`${sent.method} ${sent.path} → ${response.status} ${response.text}\n${told.join('\n')}`);
  };
  const vendor: TrutoClient['vendor'] = (sent, key = 'Admin') => send(server.base(inSandbox), as(keyNamed(key), sent));
  return {
    sandbox,
    call,
    vendor,
    body: async <T>(sent: Call, manner?: Manner) => successful(sent, await call(sent, manner)) as T,
    vendorBody: async <T>(sent: Call) => successful(sent, await vendor(sent)) as T,
  };
}

function successful({ method, path }: Call, { status, text, body }: Response): unknown {
  if (status >= 300) throw new Error(`${method} ${path} answers ${status}: ${text}`);
  return body as unknown;
}

/** The call with `integrated_account_id` in its query, where the path is one that takes it. */
export function forAccount(call: Call, name: AccountName | null): Call {
  const takesIt =
    /^\/+(unified|proxy)\//.test(call.path) && !/^\/+unified\/(meta\/|[^/]+\/[^/]+\/[^/]+\/meta\/)/.test(call.path);
  if (name === null || !takesIt) return call;
  const separator = call.path.includes('?') ? '&' : '?';
  return { ...call, path: `${call.path}${separator}integrated_account_id=${ACCOUNTS[name]}` };
}

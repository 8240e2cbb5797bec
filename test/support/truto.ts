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

/** Stands for the account `sandbox`. */
export const ACCOUNT_TOKEN = 'truto_account_sandbox000000000000000000000000000';

/** Integrated accounts; all but the first two are known to tests alone. */
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
} as const;
export type AccountName = keyof typeof ACCOUNTS;

type AccountRecord = Readonly<Record<string, unknown>>;
interface Environment {
  readonly tokens: readonly AccountRecord[];
  readonly integrated_accounts: readonly AccountRecord[];
}
interface Scenario {
  readonly tenants: Readonly<Record<string, Environment>>;
}

const docs = JSON.parse(await readFile(inCheckout('fixtures', 'scenarios', 'docs', 'truto.json'), 'utf8')) as Scenario;
const [[ENVIRONMENT, ownEnvironment]] = Object.entries(docs.tenants) as [[string, Environment]];
const OTHER_ENVIRONMENT = '20000000-0000-4000-8000-000000000001';
export { ENVIRONMENT };

function account(name: AccountName, differences: AccountRecord): AccountRecord {
  return { ...ownEnvironment.integrated_accounts[0], id: ACCOUNTS[name], ...differences };
}
const withKey = (name: Parameters<typeof keyNamed>[0]): AccountRecord => ({ credentials: { api_key: keyNamed(name) } });
const token = (text: string, differences: AccountRecord): AccountRecord => ({
  ...ownEnvironment.tokens[0],
  token: text,
  ...differences,
});

function withExtras(): Scenario {
  const extra = [
    account('blocked', { is_blocked: true }),
    account('connecting', { status: 'connecting' }),
    account('expired key', withKey('Expired')),
    account('read-only key', withKey('Read only')),
    account('agent key', withKey('Agent')),
    account('limited key', withKey('Live')),
    account('other organization', withKey('Other organization')),
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
          token(ACCOUNT_TOKEN, {
            integrated_account_id: ACCOUNTS.sandbox,
            scopes: ['unified:call', 'proxy:call', 'account:own'],
          }),
        ],
        integrated_accounts: [...ownEnvironment.integrated_accounts, ...extra],
      },
      [OTHER_ENVIRONMENT]: {
        tokens: [token(OTHER_TOKEN, { environment_id: OTHER_ENVIRONMENT })],
        integrated_accounts: [theirs],
      },
    },
  };
}

/** A test server whose scenario `docs` has the accounts above. */
export async function startTrutoServer(options: StartOptions = {}): Promise<TestServer> {
  const folder = await tempFolder();
  const scenarios = await scenariosForTests(folder.path);
  await writeFile(join(scenarios, 'docs', 'truto.json'), JSON.stringify(withExtras()));
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

import { noBody } from '../../src/core/api.js';
import { startDeskdouble, type RunningDeskdouble } from '../../src/start.js';

export type Entity = Readonly<Record<string, unknown>>;

/** The integrated accounts that every scenario has. */
export const ACCOUNTS = {
  toptickets: '62f44730-dd91-461e-bd6a-aedd9e0ad79d',
  deskhero: '8d7c1c0e-3f5b-4c1e-9a76-2b0f4f0e6d21',
  reference: 'c5a2e9d4-6b18-4f73-8e0a-1d9c7b5f3a26',
} as const;
export type AccountName = keyof typeof ACCOUNTS;
export const accountNames = Object.keys(ACCOUNTS) as AccountName[];

export const TOKEN = 'truto_api_deskdouble0000000000000000000000000000';

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

/** A scenario, seen through the unified API. */
export interface Seen {
  readonly deskdouble: RunningDeskdouble;
  /** Every record of a list. */
  all(account: AccountName, resource: string, query?: string): Promise<readonly Entity[]>;
  stop(): Promise<void>;
}

/** Starts a server whose records are checked one by one when they are loaded. */
export async function see(scenario: string): Promise<Seen> {
  const deskdouble = await startDeskdouble({
    port: 0,
    scenario,
    strict: true,
    rateLimits: false,
    trustScenarios: false,
    seed: 'deskdouble',
    report: (line) => {
      throw new Error(line);
    },
  });
  return {
    deskdouble,
    async all(account, resource, query = '') {
      const target = `/truto/unified/ticketing/${resource}?integrated_account_id=${ACCOUNTS[account]}&truto_ignore_limit=true${query}`;
      const headers = { authorization: `Bearer ${TOKEN}` };
      const answer = await deskdouble.emulator.answer({ method: 'GET', target, headers, body: noBody });
      if (answer?.status !== 200) throw new Error(`${target} answers ${answer?.status ?? 0}: ${String(answer?.body)}`);
      return (JSON.parse(String(answer.body)) as { result: Entity[] }).result;
    },
    stop: () => deskdouble.close(),
  };
}

/** The e-mail addresses of everybody whom an account knows, in lower case. */
export async function addressesOf(seen: Seen, account: AccountName): Promise<readonly string[]> {
  const people = [...(await seen.all(account, 'contacts')), ...(await seen.all(account, 'users'))];
  const addresses = people
    .flatMap(({ emails }) => emails as { email: string }[])
    .map(({ email }) => email.toLowerCase());
  return [...new Set(addresses)].toSorted();
}

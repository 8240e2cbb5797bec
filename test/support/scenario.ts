import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deskheroDocs } from './deskhero-docs.js';
import { inCheckout } from './root.js';

interface KeyRecord {
  readonly name: string;
  readonly key: string;
  readonly scopes: readonly string[];
}
interface Organization {
  readonly api_keys: readonly KeyRecord[];
  readonly customers: readonly { readonly id: string; readonly name: string; readonly email: string }[];
}
interface Scenario {
  readonly tenants: Readonly<Record<string, Organization>>;
}

const docsFile = inCheckout('fixtures', 'scenarios', 'docs', 'toptickets.json');
const docs = JSON.parse(await readFile(docsFile, 'utf8')) as Scenario;
const records = Object.values(docs.tenants).flatMap(({ api_keys: keys }) => keys);

/** Keys that the `docs` scenario lacks and a test needs; each belongs to the organization and the owner of `Admin`. */
const extraKeys = {
  'No scopes': { key: 'tt_live_noscopes00000000000000000000000000000000000', scopes: [] },
  'Read only, told to write': { key: 'tt_ro_writescopes0000000000000000000000000000000', scopes: everyScope() },
  'Agent, told everything': { key: 'tt_agent_everyscope00000000000000000000000000000', scopes: everyScope() },
  'Soon expired': {
    key: 'tt_admin_soonexpired00000000000000000000000000000',
    scopes: everyScope(),
    expires_at: '2025-01-16T15:10:00Z',
  },
  'Of no known kind': { key: 'some-other-text-that-is-a-key', scopes: everyScope() },
} as const;

type KeyName =
  | 'Admin'
  | 'Read only'
  | 'Agent'
  | 'Live'
  | 'Tickets, read only'
  | 'Expired'
  | 'Revoked'
  | 'Other organization'
  | keyof typeof extraKeys;

/** The secret of a key by its name in the scenario. */
export function keyNamed(name: KeyName): string {
  if (name in extraKeys) return extraKeys[name as keyof typeof extraKeys].key;
  const found = records.find((record) => record.name === name);
  if (found === undefined) throw new Error(`the scenario "docs" has no key "${name}"`);
  return found.key;
}

/** Everyone in `docs` has tickets; this customer, whom only tests know, has none. */
export const CUSTOMER_WITHOUT_TICKETS = 'b7a5c1d2-3e4f-4a6b-8c7d-9e0f1a2b3c4d';

/** Makes a folder of scenarios below `folder`: `docs` with the extra keys and the extra customer, and what `deskheroDocs` leaves. */
export async function scenariosForTests(folder: string): Promise<string> {
  const scenarios = join(folder, 'scenarios');
  await cp(inCheckout('fixtures', 'scenarios', 'empty'), join(scenarios, 'empty'), { recursive: true });
  await cp(inCheckout('fixtures', 'scenarios', 'docs'), join(scenarios, 'docs'), { recursive: true });
  await writeFile(join(scenarios, 'docs', 'toptickets.json'), JSON.stringify(withExtras()));
  await writeFile(join(scenarios, 'docs', 'deskhero.json'), JSON.stringify(deskheroDocs));
  return scenarios;
}

function withExtras(): Scenario {
  const [[tenant, first], ...others] = Object.entries(docs.tenants) as [[string, Organization]];
  const [admin] = first.api_keys;
  const keys = Object.entries(extraKeys).map(([name, key]) => ({ ...admin, id: `extra ${name}`, name, ...key }));
  const customer = { id: CUSTOMER_WITHOUT_TICKETS, name: 'Nobody Yet', email: 'nobody.yet@example.com' };
  const filled = {
    ...first,
    api_keys: [...first.api_keys, ...keys],
    customers: [...first.customers, { ...first.customers[0], ...customer }],
  };
  return { ...docs, tenants: Object.fromEntries([[tenant, filled], ...others]) };
}

function everyScope(): readonly string[] {
  return records.find(({ name }) => name === 'Admin')?.scopes ?? [];
}

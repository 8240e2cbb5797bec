import { readFile } from 'node:fs/promises';
import { noBody } from '../../../src/core/api.js';
import { isJsonObject, type JsonObject } from '../../../src/core/json.js';
import { inCheckout } from '../../support/root.js';
import type { TestServer } from '../../support/server.js';
import { API_TOKEN } from '../../support/truto.js';

/** A query as it is written: brackets are part of the name. */
export type Query = readonly (readonly [name: string, value: string])[];

export interface Answer {
  /** Of the first page that is no success, else 200. */
  readonly status: number;
  /** What that page said, or nothing. */
  readonly text: string;
  readonly records: readonly JsonObject[];
}

/** The unified lists of one account in one scenario, read inside the process. */
export interface Desk {
  readonly sandbox: string;
  /** A whole list, page by page. */
  list(path: string, query: Query, limit?: number): Promise<Answer>;
}

interface Accounts {
  readonly tenants: Readonly<Record<string, { readonly integrated_accounts: readonly Account[] }>>;
}
interface Account {
  readonly id: string;
  readonly is_sandbox: boolean;
  readonly integration: { readonly name: string };
}

/** The account of a vendor in a scenario. */
export async function accountIn(scenario: string, vendor: string): Promise<string> {
  const file = inCheckout('fixtures', 'scenarios', scenario, 'truto.json');
  const { tenants } = JSON.parse(await readFile(file, 'utf8')) as Accounts;
  const accounts = Object.values(tenants).flatMap(({ integrated_accounts: own }) => own);
  const found = accounts.find(({ integration, is_sandbox: isSandbox }) => integration.name === vendor && !isSandbox);
  if (found === undefined) throw new Error(`the scenario "${scenario}" has no account of ${vendor}`);
  return found.id;
}

/** More than most filtered lists have, and less than most whole ones. */
const LIMIT = 40;

export function deskOf({ deskdouble }: TestServer, sandbox: string, account: string): Desk {
  const page = async (path: string, query: Query): Promise<{ status: number; text: string }> => {
    const answer = await deskdouble.emulator.answer({
      method: 'GET',
      target: `/s/${sandbox}/truto${path}?${new URLSearchParams(query.map(([name, value]): [string, string] => [name, value])).toString()}`,
      headers: { authorization: `Bearer ${API_TOKEN}` },
      body: noBody,
    });
    return { status: answer?.status ?? 404, text: String(answer?.body) };
  };
  return {
    sandbox,
    async list(path, query, limit = LIMIT) {
      const records: JsonObject[] = [];
      const own: Query = [...query, ['integrated_account_id', account], ['limit', String(limit)]];
      for (let cursor: string | undefined = ''; cursor !== undefined;) {
        const { status, text } = await page(path, [...own, ['next_cursor', cursor]]);
        if (status !== 200) return { status, text, records };
        const { result, next_cursor: next } = JSON.parse(text) as JsonObject;
        records.push(...(Array.isArray(result) ? result.filter((one) => isJsonObject(one)) : []));
        cursor = typeof next === 'string' ? next : undefined;
      }
      return { status: 200, text: '', records };
    },
  };
}

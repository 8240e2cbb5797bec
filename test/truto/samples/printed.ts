import type { Adapter } from '../../../src/adapter-kit/define-adapter.js';
import type { AccountName } from '../../support/truto.js';

/** A sample as the reference pages print it: the same request for curl, fetch and Python's requests. */
export interface Printed {
  readonly name: string;
  readonly operation: 'createComment' | 'importTickets' | 'updateTicket';
  readonly method: 'POST' | 'PATCH';
  /** `{id}` is printed like that. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Answer to the sample as printed. */
  readonly refused: unknown;
  /** False where only the vendor can tell what is wrong with the sample: nothing in it is made up. */
  readonly wrongInItself: boolean;
}

/** What a reader who has a certain account puts in the place of what is made up, and what then is answered. */
export interface Filling {
  readonly id?: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What the vendor misses in a sample as printed, where nothing in it is made up. */
  readonly missing?: readonly string[];
  readonly answered: unknown;
}

/** What readers put into each page, by the page's operation. */
export interface Reader {
  readonly account: AccountName;
  readonly adapter: Adapter;
  readonly fillings: Readonly<Record<'createComment' | 'importTickets' | 'updateTicket', Filling>>;
}

/** The pages' words for what cannot be known. */
export const TOKEN = '<your_api_token>';
export const ACCOUNT = '<integrated_account_id>';

export interface Client {
  readonly name: string;
  headers(token: string): Readonly<Record<string, string>>;
  /** The target that the client makes of the printed path. */
  target(path: string, account: string): string;
  text(body: unknown): string;
}

/** As printed: over several lines, with two spaces. */
const curl: Client = {
  name: 'curl',
  headers: (token) => ({
    'User-Agent': 'curl/8.5.0',
    Accept: '*/*',
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
  }),
  // curl takes braces for a choice of one.
  target: (path, account) => `${path.replace('{id}', 'id')}?integrated_account_id=${account}`,
  text: (body) => JSON.stringify(body, null, 2),
};

const fetching: Client = {
  name: 'fetch',
  headers: (token) => ({
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    accept: '*/*',
    'accept-language': '*',
    'sec-fetch-mode': 'cors',
    'user-agent': 'node',
    'accept-encoding': 'gzip, deflate',
  }),
  target: (path, account) => `${path.replace('{id}', '%7Bid%7D')}?integrated_account_id=${account}`,
  text: (body) => JSON.stringify(body),
};

const requests: Client = {
  name: 'requests',
  headers: (token) => ({
    'User-Agent': 'python-requests/2.31.0',
    'Accept-Encoding': 'gzip, deflate',
    Accept: '*/*',
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
  }),
  target: (path, account) => `${path.replace('{id}', '%7Bid%7D')}?integrated_account_id=${encodeURIComponent(account)}`,
  text: (body) => pythonJson(body),
};

export const clients: readonly Client[] = [curl, fetching, requests];

/** JSON with a space after commas and colons. */
function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${pythonJson(member)}`);
  return `{${members.join(', ')}}`;
}

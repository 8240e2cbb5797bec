import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startDeskdouble, type RunningDeskdouble } from '../../src/start.js';
import { blackBox } from '../black-box/program.js';
import { keyNamed } from '../support/scenario.js';
import { ACCOUNTS, API_TOKEN } from '../support/truto.js';
import { onWire, type WireAnswer } from '../support/wire.js';
import { ATTACHMENT, CUSTOMER, NOBODY, TEAM, TICKET } from '../toptickets/operations/samples.js';

const box = blackBox();
const TIME = '2025-01-16T15:00:00Z';
const SEED = 'transport';

/** The unified API with its vendor in the same process, and with a vendor in another one. */
let within: Place;
let apart: Place;
interface Place {
  readonly deskdouble: RunningDeskdouble;
  /** Where its vendor is. */
  readonly vendor: string;
}

beforeAll(async () => {
  const other = await box.serve(['--memory', '--strict', '--no-rate-limits', '--time', TIME, '--seed', SEED]);
  const options = { port: 0, strict: true, rateLimits: false, time: TIME, seed: SEED };
  const alone = await startDeskdouble(options);
  within = { deskdouble: alone, vendor: `${alone.url}/toptickets` };
  const vendors = { toptickets: other.baseUrl };
  apart = { deskdouble: await startDeskdouble({ ...options, vendors }), vendor: other.baseUrl };
});
afterAll(async () => {
  await within.deskdouble.close();
  await apart.deskdouble.close();
});

/** One of the log's requests; what an earlier answer gave out is put into the target as `{name}`. */
interface Logged {
  readonly method: string;
  readonly target: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What later requests need of the answer. */
  readonly keep?: (answer: WireAnswer) => Readonly<Record<string, string>>;
}

const read = (target: string, keep?: Logged['keep']): Logged => ({ method: 'GET', target, ...(keep && { keep }) });
const write = (method: string, target: string, json: unknown, keep?: Logged['keep']): Logged => ({
  method,
  target,
  json,
  ...(keep && { keep }),
});
const idOf =
  (name: string): NonNullable<Logged['keep']> =>
  ({ json }) => ({ [name]: String(json['id']) });

const account = `integrated_account_id=${ACCOUNTS.active}`;
const t = '/unified/ticketing';
const data = Buffer.from('bytes \u0000\u00ff', 'latin1').toString('base64');
const file = { file_name: 'a "b".png', content_type: 'image/png', data };

const log: readonly Logged[] = [
  read(`${t}/tickets?${account}&limit=2`, ({ json }) => ({ cursor: String(json['next_cursor']) })),
  read(`${t}/tickets?${account}&limit=2&next_cursor={cursor}`),
  read(`${t}/tickets?${account}&status[name]=open&sort_by[name]=asc&truto_key_by=number`),
  read(`${t}/tickets?${account}&created_at[gt]=2025-01-10T00:00:00Z&truto_response_format=debug`),
  read(`${t}/tickets/${TICKET}?${account}&truto_response_format=raw`),
  read(`${t}/users?${account}&truto_response_format=normalized`),
  write(
    'POST',
    `${t}/tickets?${account}`,
    { name: 'Grüße – 你好', description: 'x', contact: { id: CUSTOMER } },
    idOf('ticket'),
  ),
  write('PATCH', `${t}/tickets/{ticket}?${account}`, { status: 'closed', team: { id: TEAM }, tags: [] }),
  write(
    'POST',
    `${t}/comments?${account}&ticket[id]={ticket}`,
    { html_body: '<p>Yes</p>', attachments: [file] },
    idOf('comment'),
  ),
  read(`${t}/comments/{comment}?${account}&ticket[id]={ticket}&truto_response_format=debug`),
  write('POST', `${t}/attachments?${account}&ticket[id]={ticket}`, file, ({ json }) => ({
    url: encodeURIComponent(String(json['file_url'])),
  })),
  write('POST', `${t}/attachments/download?${account}&file_url={url}`, {}),
  read(`${t}/attachments?${account}&ticket[id]=${TICKET}`),
  read(`${t}/attachments/${ATTACHMENT}?${account}&ticket[id]=${TICKET}`),
  write('POST', `${t}/teams?${account}&truto_response_format=raw`, { name: 'Raw' }),
  { ...write('POST', `${t}/teams?${account}`, { name: 'Once' }), headers: { 'idempotency-key': 'k' } },
  { ...write('POST', `${t}/teams?${account}`, { name: 'Once' }), headers: { 'idempotency-key': 'k' } },
  write('DELETE', `${t}/tickets/{ticket}?${account}`, undefined),
  write('DELETE', `${t}/teams/${TEAM}?${account}&truto_response_format=raw`, undefined),
  read(`${t}/tickets/${NOBODY}?${account}`),
  read(`${t}/tickets/1042?${account}`),
  write('POST', `${t}/tickets?${account}`, { name: 'x' }),
  write('POST', `${t}/tickets?${account}`, { name: '', description: '', contact: { id: CUSTOMER } }),
  write('POST', `${t}/attachments/download?${account}&file_url=${encodeURIComponent('http://127.0.0.1/x')}`, {}),
  read(`/proxy/tickets?${account}&status=open&limit=1`),
  read(`/proxy/comments?${account}&ticket_id=${TICKET}`),
  write('POST', `/proxy/teams?${account}`, { name: '' }),
  write('DELETE', `/proxy/tickets/${TICKET}?${account}`, undefined),
  write(
    'POST',
    '/integrated-account',
    {
      tenant_id: 'other',
      environment_integration_id: '2f0fa59b-1e5b-4313-8b9a-1ea5705f515a',
      context: { api_key: keyNamed('Expired') },
    },
    idOf('expired'),
  ),
  read(`${t}/tickets?integrated_account_id={expired}`),
  read('/integrated-account/{expired}'),
  write('PATCH', '/integrated-account/{expired}/credentials', { context: { api_key: keyNamed('Read only') } }),
  write('DELETE', `${t}/contacts/${CUSTOMER}?integrated_account_id={expired}`, undefined),
  read('/integrated-account/{expired}'),
  read(`/integrated-account/${ACCOUNTS.active}/capabilities`),
  read('/log'),
];

/** Everything that came back, but for the address of the vendor. */
interface Received {
  readonly request: string;
  readonly status: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

async function replayed({ deskdouble, vendor }: Place): Promise<readonly Received[]> {
  const kept: Record<string, string> = {};
  const received: Received[] = [];
  for (const { method, target, json, headers, keep } of log) {
    const answer = await onWire(deskdouble.url, {
      method,
      target: `/truto${target.replace(/\{(\w+)\}/g, (_, name: string) => kept[name] ?? '')}`,
      headers: { authorization: `Bearer ${API_TOKEN}`, 'content-type': 'application/json', ...headers },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    Object.assign(kept, keep?.(answer));
    const { 'content-length': length, ...others } = answer.headers;
    expect([method, target, Number(length ?? 0)]).toEqual([method, target, answer.bytes]);
    const text = answer.text.replaceAll(vendor, 'http://vendor');
    received.push({ request: `${method} ${target}`, status: answer.statusLine, headers: others, text });
  }
  return received;
}

test('the same requests get the same answers, wherever the vendor is', async () => {
  const [inside, outside] = [await replayed(within), await replayed(apart)];
  for (const [at, answer] of inside.entries()) expect(outside[at]).toEqual(answer);
  expect(JSON.stringify(outside)).toBe(JSON.stringify(inside));
  expect([...new Set(inside.map(({ status }) => status.split(' ')[1]))].sort()).toEqual([
    '200',
    '201',
    '204',
    '400',
    '401',
    '403',
    '404',
    '422',
  ]);
});

test('a vendor that cannot be reached is told as such', async () => {
  const nowhere = await startDeskdouble({
    port: 0,
    time: TIME,
    vendors: { toptickets: 'http://127.0.0.1:1/toptickets' },
  });
  try {
    const { statusLine, json } = await onWire(nowhere.url, {
      method: 'GET',
      target: `/truto${t}/tickets?${account}`,
      headers: { authorization: `Bearer ${API_TOKEN}` },
    });
    expect([statusLine, json['statusCode']]).toEqual(['HTTP/1.1 502 Bad Gateway', 502]);
  } finally {
    await nowhere.close();
  }
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startDeskdouble, type RunningDeskdouble } from '../../src/start.js';
import { blackBox } from '../black-box/program.js';
import { ACCOUNTS, API_TOKEN, integrations } from '../support/truto.js';
import { onWire } from '../support/wire.js';
import type { Log } from './transport/logged.js';
import { logs } from './transport/logs.js';

const box = blackBox();
const TIME = '2025-01-16T15:00:00Z';
const SEED = 'transport';

/** The unified API with its vendors in the same process, and with vendors in another one. */
let within: Place;
let apart: Place;
interface Place {
  readonly deskdouble: RunningDeskdouble;
  /** Where its vendors are. */
  readonly vendors: string;
}

beforeAll(async () => {
  const other = await box.serve(['--memory', '--strict', '--no-rate-limits', '--time', TIME, '--seed', SEED]);
  const options = { port: 0, strict: true, rateLimits: false, time: TIME, seed: SEED };
  const alone = await startDeskdouble(options);
  within = { deskdouble: alone, vendors: alone.url };
  const vendors = Object.fromEntries(integrations.map((name) => [name, `${other.url}/${name}`]));
  apart = { deskdouble: await startDeskdouble({ ...options, vendors }), vendors: other.url };
});
afterAll(async () => {
  await within.deskdouble.close();
  await apart.deskdouble.close();
});

/** Everything that came back, but for the address of the vendors. */
interface Received {
  readonly request: string;
  readonly status: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

async function replayed({ requests }: Log, { deskdouble, vendors }: Place): Promise<readonly Received[]> {
  const kept: Record<string, string> = {};
  const received: Received[] = [];
  for (const { method, target, json, headers, keep } of requests) {
    const answer = await onWire(deskdouble.url, {
      method,
      target: `/truto${target.replace(/\{(\w+)\}/g, (_, name: string) => kept[name] ?? '')}`,
      headers: { authorization: `Bearer ${API_TOKEN}`, 'content-type': 'application/json', ...headers },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    Object.assign(kept, keep?.(answer));
    const { 'content-length': length, ...others } = answer.headers;
    expect([method, target, Number(length ?? 0)]).toEqual([method, target, answer.bytes]);
    const text = withoutAddress(answer.text, vendors);
    received.push({ request: `${method} ${target}`, status: answer.statusLine, headers: others, text });
  }
  return received;
}

/** An etag stands for the record as the vendor sent it, and so for the address in its links. */
function withoutAddress(text: string, vendors: string): string {
  const etagless = text.includes(`${vendors}/_files/`) ? text.replace(/"etag":"[^"]*"/g, '"etag":""') : text;
  return etagless
    .replaceAll(vendors, 'http://vendors')
    .replaceAll(encodeURIComponent(vendors), encodeURIComponent('http://vendors'));
}

test('there is a log for every account of the scenario', () => {
  expect(logs.map(({ vendor }) => vendor).sort()).toEqual([...integrations].sort());
});

test.each(logs)('the same requests get the same answers, wherever $vendor is', async (log) => {
  const [inside, outside] = [await replayed(log, within), await replayed(log, apart)];
  for (const [at, answer] of inside.entries()) expect(outside[at]).toEqual(answer);
  expect(JSON.stringify(outside)).toBe(JSON.stringify(inside));
  expect([...new Set(inside.map(({ status }) => status.split(' ')[1]))].sort()).toEqual(log.statuses);
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
      target: `/truto/unified/ticketing/tickets?integrated_account_id=${ACCOUNTS.active}`,
      headers: { authorization: `Bearer ${API_TOKEN}` },
    });
    expect([statusLine, json['statusCode']]).toEqual(['HTTP/1.1 502 Bad Gateway', 502]);
  } finally {
    await nowhere.close();
  }
});

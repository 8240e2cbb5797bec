import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { createJudge, type Judge } from '../../src/contract/judge/index.js';
import { inCheckout } from '../support/root.js';
import type { TestServer } from '../support/server.js';
import { ACCOUNTS, API_TOKEN, startTrutoServer } from '../support/truto.js';
import { onWire, type WireAnswer } from '../support/wire.js';
import { pages } from './samples/pages.js';
import { ACCOUNT, clients, TOKEN, type Client, type Printed } from './samples/printed.js';

let server: TestServer;
let judge: Judge;
beforeAll(async () => {
  server = await startTrutoServer({ rateLimits: false });
  judge = await createJudge(await readFile(inCheckout('openapi', 'truto.yaml'), 'utf8'));
});
afterAll(() => server.stop());

interface Filling {
  readonly token: string;
  readonly account: string;
  readonly id?: string | undefined;
  readonly body?: Readonly<Record<string, unknown>>;
}

async function run(page: Printed, client: Client, { token, account, id, body = {} }: Filling): Promise<WireAnswer> {
  const path = id === undefined ? page.path : page.path.replace('{id}', id);
  return onWire(server.deskdouble.url, {
    method: page.method,
    target: `/s/${await server.sandbox()}/truto${client.target(path, account)}`,
    headers: client.headers(token),
    body: client.text({ ...page.body, ...body }),
  });
}

const own = { token: API_TOKEN, account: ACCOUNTS.active };

describe.each(pages)('$name', (page) => {
  test.each(clients)('with $name: nobody has the token that is printed', async (client) => {
    const { json, exchange } = await run(page, client, { token: TOKEN, account: ACCOUNTS.active });
    expect(json).toMatchObject({ statusCode: 401, error: 'Unauthorized' });
    expect(await judge.violationsOf(exchange, { sides: ['response'] })).toEqual([]);
  });

  test.each(clients)('with $name: nobody has the account that is printed', async (client) => {
    const account = encodeURIComponent(ACCOUNT);
    const { json, exchange } = await run(page, client, {
      ...own,
      account: client.name === 'requests' ? ACCOUNT : account,
    });
    expect(json).toMatchObject({ statusCode: 400, details: { failures: expect.any(Array) } });
    expect(await judge.violationsOf(exchange, { sides: ['response'] })).toEqual([]);
  });

  test.each(clients)('with $name: values that are made up are told one by one', async (client) => {
    const { json, exchange } = await run(page, client, own);
    expect(json).toEqual(page.refused);
    expect(await judge.violationsOf(exchange, { sides: ['response'] })).toEqual([]);
  });

  test.each(clients)('with $name: filled in, it does what the page says', async (client) => {
    const { statusLine, json, exchange } = await run(page, client, { ...own, ...page.filled });
    expect([statusLine, json]).toEqual(['HTTP/1.1 200 OK', page.answered]);
    expect(await judge.check(exchange)).toEqual([]);
  });
});

test('nothing that was answered broke the document', () => {
  expect(server.reports).toEqual([]);
});

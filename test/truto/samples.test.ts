import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { isUnsupported } from '../../src/adapter-kit/adapter.js';
import { createJudge, type Judge } from '../../src/contract/judge/index.js';
import { inCheckout } from '../support/root.js';
import type { TestServer } from '../support/server.js';
import { ACCOUNTS, API_TOKEN, integrations, startTrutoServer } from '../support/truto.js';
import { onWire, type WireAnswer } from '../support/wire.js';
import { pages } from './samples/pages.js';
import { ACCOUNT, clients, TOKEN, type Client, type Printed, type Reader } from './samples/printed.js';
import { readers } from './samples/readers.js';

let server: TestServer;
let judge: Judge;
beforeAll(async () => {
  server = await startTrutoServer({ rateLimits: false });
  judge = await createJudge(await readFile(inCheckout('openapi', 'truto.yaml'), 'utf8'));
});
afterAll(() => server.stop());

interface Values {
  readonly token: string;
  readonly account: string;
  readonly id?: string | undefined;
  readonly body?: Readonly<Record<string, unknown>>;
}

async function run(page: Printed, client: Client, { token, account, id, body = {} }: Values): Promise<WireAnswer> {
  const path = id === undefined ? page.path : page.path.replace('{id}', id);
  return onWire(server.deskdouble.url, {
    method: page.method,
    target: `/s/${await server.sandbox()}/truto${client.target(path, account)}`,
    headers: client.headers(token),
    body: client.text({ ...page.body, ...body }),
  });
}

test('there is a reader for every account of the scenario', () => {
  expect(readers.map(({ adapter }) => adapter.name).sort()).toEqual([...integrations].sort());
});

describe.each(pages)('$name', (page) => {
  test.each(clients)('with $name: nobody has the token that is printed', async (client) => {
    const { json, exchange } = await run(page, client, { token: TOKEN, account: ACCOUNTS.active });
    expect(json).toMatchObject({ statusCode: 401, error: 'Unauthorized' });
    expect(await judge.violationsOf(exchange, { sides: ['response'] })).toEqual([]);
  });

  test.each(clients)('with $name: nobody has the account that is printed', async (client) => {
    const account = client.name === 'requests' ? ACCOUNT : encodeURIComponent(ACCOUNT);
    const { json, exchange } = await run(page, client, { token: API_TOKEN, account });
    expect(json).toMatchObject({ statusCode: 400, details: { failures: expect.any(Array) } });
    expect(await judge.violationsOf(exchange, { sides: ['response'] })).toEqual([]);
  });

  describe.each(readers)('on $adapter.name', (reader) => {
    const own = { token: API_TOKEN, account: ACCOUNTS[reader.account] };
    const { id, body, missing, answered } = reader.fillings[page.operation];
    const none = lacks(reader, page);

    test.each(clients)('with $name: what is made up is told one by one', async (client) => {
      const { json, exchange } = await run(page, client, own);
      // What is wrong in itself is told first; nothing is made up where the vendor's own fields belong.
      expect(json).toEqual(none !== undefined && page.wrongInItself === false ? none : page.refused);
      if (missing !== undefined && none === undefined) expect(json).toMatchObject(lacking(missing));
      expect(await judge.violationsOf(exchange, { sides: ['response'] })).toEqual([]);
    });

    test.each(clients)(
      `with $name: filled in, ${none === undefined ? 'it does what the page says' : 'the reason is told'}`,
      async (client) => {
        const { statusLine, json, exchange } = await run(page, client, { ...own, id, body });
        const expected = none === undefined ? ['HTTP/1.1 200 OK', answered] : ['HTTP/1.1 404 Not Found', none];
        expect([statusLine, json]).toEqual(expected);
        expect(await judge.check(exchange)).toEqual([]);
      },
    );
  });
});

/** What is answered where the account does not have the page's operation; undefined where it has. */
function lacks({ adapter }: Reader, { operation }: Printed): object | undefined {
  const found = adapter.operations[operation];
  if (!isUnsupported(found)) return undefined;
  return { statusCode: 404, error: 'Not Found', message: `${adapter.title}: ${found.unsupported}` };
}

function lacking(names: readonly string[]): object {
  return { truto_error_insight: { missing_required_body_fields: { value: names } } };
}

test('nothing that was answered broke the document', () => {
  expect(server.reports).toEqual([]);
});

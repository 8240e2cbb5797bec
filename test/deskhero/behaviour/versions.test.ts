import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentedOperations } from '../../support/documented.js';
import type { TestServer } from '../../support/server.js';
import { newClient, startDeskHero, type Client } from '../client.js';
import { read, v1 } from '../scenario.js';
import { soundCall } from '../sound-calls.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startDeskHero();
  client = await newClient(server);
});
afterAll(() => server.stop());

const versioned = (await documentedOperations('deskhero')).filter(({ path }) => path.includes('/v{version}/'));
const inVersion = (path: string, version: string): string => path.replace('/v1/', `/v${version}/`);

describe('every operation', () => {
  test('of the vendor has a version', () => {
    expect(versioned).toHaveLength(40);
  });

  test.each(versioned)('($id) is there in version 1.0 as in version 1', async ({ id }) => {
    const [first, second] = [await newClient(server), await newClient(server)];
    const call = soundCall(id);
    const one = await first.call(call, 'owner');
    const oneDotNought = await second.call({ ...call, path: inVersion(call.path, '1.0') }, 'owner');
    expect([one.status, oneDotNought.status]).toEqual([200, 200]);
    // What is made up without state is made up per path.
    if (one.headers['x-deskdouble-fidelity'] === undefined) {
      const withoutSandbox = (text: string): string =>
        text.replaceAll(/_files\/[^/]+\//g, '').replaceAll(/\/s\/[^/]+/g, '');
      expect(withoutSandbox(oneDotNought.text)).toBe(withoutSandbox(one.text));
    }
  });
});

describe('a version', () => {
  test.each(['2', '0', '1.1', '01', '1.00', '1.', '10', 'one', '-1', '%31x', '1%00'])(
    '(%s) that there is not is refused',
    async (version) => {
      const refused = await client.refusal({ ...read('/users'), path: inVersion(v1('/users'), version) });
      expect(refused).toEqual({ status: 400, message: expect.stringContaining('version') });
    },
  );

  test('that is missing is no address', async () => {
    for (const path of ['/api/acme/v/users', '/api/acme/users', '/api/acme/1/users', '/acme/v1/users']) {
      const { status, body } = await client.call({ ...read('/users'), path });
      expect([path, [400, 404].includes(status), body]).toEqual([path, true, { message: expect.any(String) }]);
    }
  });
});

describe('an address', () => {
  test.each(['/', '/api', v1(''), v1('/contacts'), v1('/users/7/groups'), v1('/tickets/merge/x'), '/_upload'])(
    '(%s) that there is not answers 404',
    async (path) => {
      const { status, body } = await client.call({ ...read(''), path });
      expect([status, body]).toEqual([404, { message: 'Not Found' }]);
    },
  );

  test.each([
    ['DELETE', v1('/tickets')],
    ['PATCH', v1('/users/7')],
    ['POST', v1('/lists/12')],
    ['GET', v1('/tickets/merge')],
    ['GET', '/_upload/acme'],
  ])('does not take %s %s', async (method, path) => {
    const { status, body, headers } = await client.call({ method, path, headers: {} });
    expect([status, body, headers['allow']]).toEqual([405, { message: 'Method Not Allowed' }, expect.any(String)]);
  });
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

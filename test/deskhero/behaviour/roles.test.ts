import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentedOperations } from '../../support/documented.js';
import { send, as } from '../../support/call.js';
import type { TestServer } from '../../support/server.js';
import { newClient, startDeskHero, type Client } from '../client.js';
import { tokenOf, type Who } from '../scenario.js';
import { soundCall } from '../sound-calls.js';

let server: TestServer;
/** Nothing that is refused may change it. */
let untouched: Client;
let before: unknown;

beforeAll(async () => {
  server = await startDeskHero();
  untouched = await newClient(server);
  before = await untouched.state();
});
afterAll(() => server.stop());

const ROLES: readonly string[] = ['OWNER', 'ADMIN', 'USER'];
const operations = await documentedOperations('deskhero');
const pairs = operations.flatMap(({ id, scope }) =>
  (['owner', 'admin', 'user'] as const).map((who) => ({ id, scope, who, role: who.toUpperCase() })),
);
const allows = ({ scope, role }: { scope: string | undefined; role: string }): boolean =>
  scope === undefined || ROLES.indexOf(role) <= ROLES.indexOf(scope.replace('role:', ''));

test('the document asks for the three roles, and for nothing else', () => {
  const scopes = operations.map(({ scope }) => scope ?? 'none');
  expect([...new Set(scopes)].sort()).toEqual(['none', 'role:ADMIN', 'role:OWNER', 'role:USER']);
  expect(pairs.filter(allows)).toHaveLength(3 * 32 + 2 * 8 + 1);
  expect(pairs).toHaveLength(123);
});

describe('an operation', () => {
  test.each(pairs.filter(allows))('($id) is for the $role', async ({ id, who }) => {
    const client = await newClient(server);
    expect((await client.call(soundCall(id), who)).status).toBe(200);
  });

  test.each(pairs.filter((pair) => !allows(pair)))('($id) is not for the $role', async ({ id, scope, who }) => {
    const { status, body } = await untouched.call(soundCall(id), who);
    const needed = String(scope).replace('role:', '');
    expect([status, body]).toEqual([403, { message: `This needs the role ${needed}` }]);
    expect(await untouched.state()).toEqual(before);
  });
});

describe('a token', () => {
  const headers: readonly (readonly [string, Record<string, string>])[] = [
    ['that is missing', {}],
    ['of nobody', { authorization: 'Bearer dh_nobody' }],
    ['that is empty', { authorization: 'Bearer ' }],
    ['of another scheme', { authorization: `Basic ${tokenOf('owner')}` }],
    ['without scheme', { authorization: tokenOf('owner') }],
    ['in capitals', { authorization: `Bearer ${tokenOf('owner').toUpperCase()}` }],
    ['with something behind it', { authorization: `Bearer ${tokenOf('owner')} x` }],
    ['of what every object has', { authorization: 'Bearer __proto__' }],
  ];
  test.each(headers)('%s is answered without a body', async (_, sent) => {
    const {
      status,
      text,
      headers: answered,
    } = await send(untouched.base, { ...soundCall('listUsers'), headers: sent });
    expect([status, text, answered['www-authenticate']]).toEqual([401, '', 'Bearer']);
  });

  test('is read whatever the case of its scheme', async () => {
    const call = { ...soundCall('listUsers'), headers: { authorization: `bearer ${tokenOf('user')}` } };
    expect((await send(untouched.base, call)).status).toBe(200);
  });

  test.each(['owner', 'admin', 'user'] as const)(
    'of the %s of another tenant is refused before the role',
    async (who: Who) => {
      const call = as(tokenOf(who, 'globex'), soundCall('initTenantTermination'));
      const { status, body } = await send(untouched.base, call);
      expect([status, body]).toEqual([403, { message: 'The token is not valid for this tenant' }]);
    },
  );
});

test('no answer of this file broke the document', () => {
  expect(server.reports.slice(0, 5)).toEqual([]);
});

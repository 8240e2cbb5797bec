import { expect, test } from '@jest/globals';
import type { Authorisation } from '../../spec/model.js';
import type { Principal } from '../define-service.js';
import { authorise } from './authorisation.js';

const roles = { prefix: 'role:', resource: 'users', field: 'role', order: [{ name: 'ADMIN', value: 1 }] };
const ceilings = [{ prefix: 'ro_', allow: ['*:read'] }];

function principal(secret: string, ...scopes: string[]): Principal {
  return { credential: secret, secret, tenant: 't', user: undefined, role: undefined, scopes, record: {} };
}

test.each<[string, Authorisation | undefined, string[], Principal, string | undefined]>([
  ['a scope that is held is enough', undefined, ['tickets:read'], principal('x', 'tickets:read'), undefined],
  ['the first one that is not held is missing', undefined, ['a', 'b', 'c'], principal('x', 'a'), 'b'],
  [
    'a ceiling counts whatever is held',
    { ceilings },
    ['tickets:write'],
    principal('ro_1', 'tickets:write'),
    'tickets:write',
  ],
  [
    'a ceiling lets through what it allows',
    { ceilings },
    ['tickets:read'],
    principal('ro_1', 'tickets:read'),
    undefined,
  ],
  ['without ceilings there is none', { roles }, ['tickets:write'], principal('ro_1', 'tickets:write'), undefined],
  ['a role is no scope', { roles }, ['role:ADMIN'], principal('x'), undefined],
  ['a role is a scope where the model has no roles', { ceilings }, ['role:ADMIN'], principal('x'), 'role:ADMIN'],
  ['a scope is wanted beside a role', { roles }, ['role:ADMIN', 'a'], principal('x'), 'a'],
])('%s', (_, policy, required, caller, missing) => {
  const expected = missing === undefined ? undefined : { kind: 'missing-scope', scope: missing };
  expect(authorise(policy, required, caller)).toEqual(expected);
});

import { describe, expect, test } from '@jest/globals';
import { missingRole, roleOf, wantedRole, type Roles } from './roles.js';

const roles: Roles = {
  prefix: 'role:',
  resource: 'users',
  field: 'tenant_user.role',
  order: [
    { name: 'OWNER', value: 1 },
    { name: 'ADMIN', value: 2 },
    { name: 'USER', value: 3 },
  ],
};
const user = (role: unknown): object => ({ id: 1, tenant_user: { role } });

describe('of an operation is wanted', () => {
  test.each<[string, string[], string | undefined]>([
    ['no role', [], undefined],
    ['no role for a scope', ['tickets:read', 'roles:ADMIN'], undefined],
    ['the role it names', ['role:ADMIN'], 'ADMIN'],
    ['the most powerful of several', ['role:USER', 'tickets:read', 'role:OWNER', 'role:ADMIN'], 'OWNER'],
    ['a role that nobody can have rather than one of the model', ['role:USER', 'role:GOD'], 'GOD'],
  ])('%s', (_, scopes, expected) => {
    expect(wantedRole(roles, scopes)).toBe(expected);
  });
});

describe('who acts', () => {
  test.each<[string, unknown, string, boolean]>([
    ['the same role', 2, 'ADMIN', true],
    ['a role above', 1, 'USER', true],
    ['a role below', 3, 'ADMIN', false],
    ['a value of no role', 0, 'USER', false],
    ['the value as a text', '1', 'USER', false],
    ['no value', undefined, 'USER', false],
    ['a role, where one is wanted that the model lacks', 1, 'GOD', false],
  ])('with %s', (_, value, wanted, enough) => {
    const problem = missingRole(roles, user(value) as never, wanted);
    expect(problem).toEqual(enough ? undefined : { kind: 'missing-role', role: wanted });
  });

  test('and is gone has no role', () => {
    expect(missingRole(roles, undefined, 'USER')).toEqual({ kind: 'missing-role', role: 'USER' });
    expect(roleOf(roles, undefined)).toBeUndefined();
  });
});

import { expect, test } from '@jest/globals';
import { messageFor } from './texts.js';
import { tenantInPath, wrongTenant } from './tenancy.js';

const tenancy = { param: 'tenant', resource: 'tenants' };

test.each<[string, Record<string, string>, string | undefined]>([
  ['is the value of its parameter', { tenant: 'acme', id: '1' }, 'acme'],
  ['is decoded once', { tenant: 'a%2525%2Fb' }, 'a%25/b'],
  ['stays as it is when it cannot be decoded', { tenant: 'a%ZZ' }, 'a%ZZ'],
  ['is missing where the path has none', { id: '1' }, undefined],
  ['is not inherited', Object.create({ tenant: 'acme' }) as Record<string, string>, undefined],
])('the tenant %s', (_, params, expected) => {
  expect(tenantInPath(tenancy, params)).toBe(expected);
});

test('a refusal names the tenant, in the words of the model or in ours', () => {
  expect(messageFor(wrongTenant('globex'), { wrongTenant: 'Not for {tenant}' })).toBe('Not for globex');
  expect(messageFor(wrongTenant('{role}'))).toBe('There is no access to the tenant {role}');
});

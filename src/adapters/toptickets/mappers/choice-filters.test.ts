import { expect, test } from '@jest/globals';
import { priorityFilter, statusFilter, typeFilter } from './choice-filters.js';

test.each([
  ['a name that one status has', { name: 'Closed' }, { native: 'closed' }],
  ['the name of two', { name: 'open' }, { scanned: { name: 'open' } }],
  [
    'a name that none has, although one may be written with it',
    { name: 'archived' },
    { scanned: { name: 'archived' } },
  ],
  ['an id', { id: 'NEW' }, { native: 'new' }],
  ['both', { id: 'new', name: 'closed' }, { native: 'new', scanned: { id: 'new', name: 'closed' } }],
  ['nothing', { id: '', name: '' }, {}],
])('a status by %s', (_, wanted, filter) => {
  expect(statusFilter(wanted)).toEqual(filter);
});

test('a priority by id or name is asked of the vendor, by both it is looked at again', () => {
  expect(priorityFilter({ name: 'HIGH' })).toEqual({ native: 'high' });
  expect(priorityFilter({ id: 'low', name: 'high' })).toEqual({ native: 'low', scanned: { id: 'low', name: 'high' } });
});

test('a type by id is asked of the vendor, by name it is looked for in any case', () => {
  expect(typeFilter({ id: 'Billing' })).toEqual({ native: 'Billing' });
  expect(typeFilter({ name: 'Billing' })).toEqual({ scanned: { name: 'Billing' } });
  expect(typeFilter('Billing')).toEqual({ scanned: { name: 'Billing' } });
});

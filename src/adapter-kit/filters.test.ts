import { expect, test } from '@jest/globals';
import { scanFilter } from './filters.js';

const record = {
  tags: [
    { id: '5', name: 'VIP' },
    { id: '6', name: null },
  ],
  team: { id: '2', name: 'Support' },
};

test.each([
  [['vip'], true],
  [['5'], true],
  [[{ id: '6' }], true],
  [['nobody', { name: 'Vip' }], true],
  ['vip', true],
  [['nobody', '7'], false],
])('of several references any one will do: %j', (tags, isKept) => {
  expect(scanFilter({ tags }, { tags: 'references' })?.(record)).toBe(isKept);
});

test.each([
  [{ id: '2' }, true],
  [{ name: 'SUPPORT' }, true],
  ['support', true],
  [{ id: '3', name: 'Support' }, false],
  [{ id: '2', name: 'Sales' }, false],
  [{ id: '2', name: 'support' }, true],
])('a reference is known by its id or its name: %j', (team, isKept) => {
  expect(scanFilter({ team }, { team: 'reference' })?.(record)).toBe(isKept);
});

test('what the query does not name is no filter', () => {
  expect(scanFilter({ tags: '' }, { tags: 'references' })).toBeUndefined();
});

const nameless = { contact: { id: '1', name: null }, emails: [{ type: 'work' }] };

test.each([
  [{ contact: { id: '' } }, { contact: 'reference' }],
  [{ contact: { other: '1' } }, { contact: 'reference' }],
  [{ tags: [{}, ''] }, { tags: 'references' }],
  [{ emails: { email: '' } }, { emails: 'emails' }],
  [{ team_ids: [''] }, { team_ids: 'ids' }],
] as const)('what asks nothing is no filter, and finds nobody by what they lack: %j', (query, kinds) => {
  expect(scanFilter(query, kinds)?.(nameless) ?? true).toBe(true);
  expect(scanFilter(query, kinds)).toBeUndefined();
});

test('a text is equal or it is not', () => {
  const keep = (name: string): boolean | undefined => scanFilter({ name }, { name: 'text' })?.({ name: 'Even' });
  expect([keep('Even'), keep('even'), keep('Eve')]).toEqual([true, false, false]);
});

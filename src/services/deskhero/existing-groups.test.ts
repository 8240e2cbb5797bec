import { expect, test } from '@jest/globals';
import { Refusal } from '../../core/problem.js';
import type { Records } from '../../emulator/define-service.js';
import { existingGroups } from './existing-groups.js';

const records: Pick<Records, 'get'> = {
  get: async (resource, key) => (resource === 'groups' && ['1', '2'].includes(key) ? { id: Number(key) } : undefined),
};
const named = (ids: readonly number[]) => existingGroups(ids, records, (index) => ['group_ids', index]);

test('each group counts once, and 0 is none', async () => {
  expect(await named([2, 0, 1, 2])).toEqual([2, 1]);
  expect(await named([])).toEqual([]);
});

test('a group that does not exist is refused at its place', async () => {
  const refusal = await named([1, 0, 99]).catch((thrown: unknown) => thrown);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).problem).toMatchObject({
    kind: 'invalid',
    issues: [{ in: 'body', path: ['group_ids', 2], message: 'Group 99 does not exist' }],
  });
});

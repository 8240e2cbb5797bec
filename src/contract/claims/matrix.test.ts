import { expect, test } from '@jest/globals';
import type { Claims } from './claims.js';
import { renderMatrix } from './matrix.js';

const empty = { vendor: 'desk', operations: {}, filters: {}, fields: {} };

test('adapters stand side by side; what one of them does not claim is said', () => {
  const one: Claims = {
    ...empty,
    adapter: 'one',
    operations: { getTeam: 'supported', getUser: { unsupported: 'there are no users' } },
    filters: { listTeams: { name: { scan: 10_000 }, 'sort_by[name]': { ignored: 'a | b' } } },
    fields: {
      teams: {
        read: {
          lines: [
            { unified: '/id', vendor: '/id', kind: 'exact', codec: 'same' },
            { unified: '/name', vendor: '/name', kind: 'lossy', codec: 'same', reason: 'it is cut' },
          ],
        },
      },
    },
  };
  const two: Claims = {
    ...empty,
    adapter: 'two',
    operations: { getTeam: 'supported' },
    filters: { listTeams: { name: 'native' } },
  };
  const text = renderMatrix([one, two]);
  expect(text).toContain('| getTeam   | ✓                  | ✓           |');
  expect(text).toContain('| getUser   | there are no users | not claimed |');
  expect(text).toContain('| listTeams | `name`          | scan (10,000)   | native      |');
  expect(text).toContain('| listTeams | `sort_by[name]` | ignored: a \\| b | not claimed |');
  expect(text).toMatch(/### one\n\n[^]*\| teams +\| read +\| 1 +\| 1 +\| 0 +\| 0 +\|/);
  expect(text.match(/What gets lost/g)).toHaveLength(1);
  expect(text).toContain('| `teams/name` | read      | it is cut |');
});

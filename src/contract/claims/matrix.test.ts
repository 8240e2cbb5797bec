import { expect, test } from '@jest/globals';
import type { Claims } from './claims.js';
import { renderMatrix } from './matrix.js';

const empty = { vendor: 'desk', operations: {}, filters: {}, fields: {} };

const one: Claims = {
  ...empty,
  adapter: 'one',
  operations: {
    getTeam: 'supported',
    listTeams: 'supported',
    listUsers: { unsupported: 'there are no users' },
    getUser: { unsupported: 'there are no users' },
  },
  filters: { listTeams: { name: { scan: 10_000 }, sort_by: { ignored: 'a | b' }, color: { ignored: 'a | b' } } },
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
  operations: { getTeam: 'supported', listTeams: 'supported' },
  filters: { listTeams: { name: 'native', 'sort_by[name]': 'native' } },
};

test('adapters stand side by side; what one of them does not claim is said', () => {
  const text = renderMatrix([one, two]);
  expect(text).toContain('| `getTeam`   | ✓   | ✓           |');
  expect(text).toContain('| `getUser`   | –   | not claimed |');
  expect(text).toContain('| listTeams | `name`          | scan (10,000) | native      |');
  expect(text).toContain('| listTeams | `color`         | –             | not claimed |');
  expect(text).toMatch(/### one\n\n[^]*\| teams +\| read +\| 1 +\| 1 +\| 0 +\| 0 +\|/);
  expect(text.match(/What gets lost/g)).toHaveLength(1);
  expect(text).toContain('| `teams/name` | read      | it is cut |');
});

test('a reason stands once, with all that it is the reason of', () => {
  const text = renderMatrix([one, two]);
  expect(text).toContain('| there are no users | `listUsers`, `getUser` |');
  expect(text).toContain('| a \\| b | listTeams: `sort_by` `color` |');
  expect(text.match(/What (one|two) does not do/g)).toEqual(['What one does not do', 'What one does not do']);
});

test('a parameter that is claimed as a whole is shown by its members where another adapter names them', () => {
  const text = renderMatrix([one, two]);
  expect(text).toContain('| listTeams | `sort_by[name]` | –             | native      |');
  expect(text).not.toContain('| `sort_by` ');
});

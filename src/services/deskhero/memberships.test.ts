import { describe, expect, test } from '@jest/globals';
import { membersAfter, membershipsIn } from './memberships.js';

describe('the groups of a user', () => {
  const before = [
    { id: 1, is_admin: true },
    { id: 2, is_admin: false },
  ];

  test('an administrator stays one, who is new is none, and the others are left', () => {
    expect(membershipsIn([3, 1], before)).toEqual([
      { id: 3, is_admin: false },
      { id: 1, is_admin: true },
    ]);
  });

  test('a group that is named twice counts once', () => {
    expect(membershipsIn([2, 2], before)).toEqual([{ id: 2, is_admin: false }]);
  });

  test('no groups are none', () => {
    expect(membershipsIn([], before)).toEqual([]);
  });
});

describe('the members of a group', () => {
  const group = { group_users: [7, 4], group_admins: [3] };

  test.each([
    ['joins', 9, { id: 2, is_admin: false }, { group_users: [7, 4, 9], group_admins: [3] }],
    ['stays as a member', 7, { id: 2, is_admin: false }, group],
    ['stays as an administrator', 3, { id: 2, is_admin: true }, group],
    ['leaves as a member', 7, undefined, { group_users: [4], group_admins: [3] }],
    ['leaves as an administrator', 3, undefined, { group_users: [7, 4], group_admins: [] }],
    ['was never there', 9, undefined, group],
  ])('when a user %s', (_, user, place, expected) => {
    expect(membersAfter(group, user, place)).toEqual(expected);
  });

  test('an administrator who is a member besides stays both, and leaves both', () => {
    const both = { group_users: [3], group_admins: [3] };
    expect(membersAfter(both, 3, { id: 2, is_admin: true })).toEqual(both);
    expect(membersAfter(both, 3, undefined)).toEqual({ group_users: [], group_admins: [] });
  });
});

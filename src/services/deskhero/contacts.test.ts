import { expect, test } from '@jest/globals';
import { contact } from './contacts.js';

test('a contact is kept with all its members', () => {
  expect(contact({ email: 'jo@example.com' })).toEqual({
    user_id: 0,
    email: 'jo@example.com',
    name: null,
    profile_pic: null,
  });
  expect(contact({ user_id: null, name: 'Jo', extra: 1 })).toEqual({
    user_id: 0,
    email: null,
    name: 'Jo',
    profile_pic: null,
  });
});

test('no contact is null', () => {
  expect(contact(null)).toBeNull();
  expect(contact(undefined)).toBeNull();
});

import { expect, test } from '@jest/globals';
import { vendorNumber } from './numbers.js';

test.each([
  ['0', 0],
  ['41', 41],
  ['999999999999999', 999_999_999_999_999],
  ['9999999999999999', '9999999999999999'],
  ['007', '007'],
  ['-1', '-1'],
  ['1.5', '1.5'],
  ['1e3', '1e3'],
  ['ADMIN', 'ADMIN'],
  ['', ''],
  [undefined, undefined],
])('%j is sent as %j', (text, sent) => {
  expect(vendorNumber(text)).toBe(sent);
});

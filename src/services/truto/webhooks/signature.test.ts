import { expect, test } from '@jest/globals';
import { signatureOf } from './signature.js';

test('a signature is that of RFC 4231, of the bytes as UTF-8', () => {
  expect(signatureOf('what do ya want for nothing?', 'Jefe')).toBe(
    'format=sha256,v=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
  expect(signatureOf('ü', 'key')).not.toBe(signatureOf('u', 'key'));
});

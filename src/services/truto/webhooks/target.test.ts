import { expect, test } from '@jest/globals';
import { targetFault } from './target.js';

test.each([
  'https://example.com',
  'HTTPS://EXAMPLE.com:8443/a?b=c#d',
  'https://10.0.0.1/x',
  'http://localhost',
  'http://LOCALHOST:3000/x',
  'http://127.0.0.1:3000/x',
  'http://[::1]:3000/x',
])('%s can be called', (target) => {
  expect(targetFault(target)).toBeUndefined();
});

const ONLY_LOOPBACK = 'must be https: http is taken to localhost, 127.0.0.1, [::1] alone';

test.each([
  ['', 'must be a URL'],
  ['example.com', 'must be a URL'],
  ['/webhook', 'must be a URL'],
  ['https://', 'must be a URL'],
  ['https://example.com:99999', 'must be a URL'],
  ['ftp://example.com', 'must be https, not ftp'],
  ['javascript:alert(1)', 'must be https, not javascript'],
  ['file:///etc/passwd', 'must be https, not file'],
  ['http://example.com', ONLY_LOOPBACK],
  ['http://10.0.0.1', ONLY_LOOPBACK],
  ['http://127.0.0.2', ONLY_LOOPBACK],
  ['http://[::2]', ONLY_LOOPBACK],
  ['http://localhost.example.com', ONLY_LOOPBACK],
  ['http://localhost@example.com', ONLY_LOOPBACK],
  ['https://user@example.com', 'must not hold a user or a password'],
  ['https://:password@example.com', 'must not hold a user or a password'],
])('%p cannot: it %s', (target, fault) => {
  expect(targetFault(target)).toBe(fault);
});

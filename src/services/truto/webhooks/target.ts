/** Hosts that an address may have without https: programs on the machine of the sandbox. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * What is wrong with the address of a webhook; undefined when events could be posted to it.
 * @example targetFault('http://example.com') // 'must be https: http is taken to localhost, 127.0.0.1, [::1] alone'
 */
export function targetFault(text: string): string | undefined {
  if (!URL.canParse(text)) return 'must be a URL';
  const { protocol, hostname, username, password } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return `must be https, not ${protocol.slice(0, -1)}`;
  if (protocol === 'http:' && !LOOPBACK.includes(hostname)) {
    return `must be https: http is taken to ${LOOPBACK.join(', ')} alone`;
  }
  // Lists and the outbox show the address as it is.
  if (username !== '' || password !== '') return 'must not hold a user or a password';
  return undefined;
}

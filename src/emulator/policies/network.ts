import { isIP } from 'node:net';
import { DeskdoubleError } from '../../core/errors.js';
import { DEFAULT_SEED } from '../emulator.js';

interface Exposure {
  readonly controlToken?: string | undefined;
  readonly seed?: string | undefined;
  readonly publicUrl?: string | undefined;
  readonly allowHosts?: readonly string[];
}

/**
 * Off loopback everyone on the network can reach the server: then the control plane needs a token and what is generated
 * must not be guessable.
 * @throws {DeskdoubleError} DD_BAD_FLAG naming what is missing.
 */
export function assertSafe(host: string, { controlToken, seed }: Exposure): void {
  if (isLoopback(host)) return;
  if (controlToken === undefined || controlToken.length < 16) {
    throw new DeskdoubleError(
      'DD_BAD_FLAG',
      `--host ${host} is reachable from the network: set DESKDOUBLE_CONTROL_TOKEN to a secret of at least 16 characters`,
    );
  }
  if (seed === undefined || seed === DEFAULT_SEED) {
    throw new DeskdoubleError(
      'DD_BAD_FLAG',
      `--host ${host} is reachable from the network: choose a --seed of your own, the default one is known to everybody`,
    );
  }
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Which `Host` a request may name. A name that anybody can point at this machine is refused (DNS rebinding). Clients repeat
 * themselves, so a header that passed is remembered.
 */
export function hostRule(
  host: string,
  { publicUrl, allowHosts = [] }: Exposure,
): (header: string | undefined) => boolean {
  const allowed = new Set(['localhost', host.toLowerCase(), ...allowHosts.map((name) => name.toLowerCase())]);
  if (publicUrl !== undefined) allowed.add(hostOf(publicUrl));
  const passed = new Set<string>();
  return (header) => {
    if (header === undefined) return false;
    if (passed.has(header)) return true;
    const name = hostName(header);
    const passes = allowed.has(name) || name.endsWith('.localhost') || isIP(name.replace(/^\[|\]$/g, '')) !== 0;
    if (passes && passed.size < REMEMBERED_MAX) passed.add(header);
    return passes;
  };
}

const REMEMBERED_MAX = 1000;

function hostName(header: string): string {
  const end = header.startsWith('[') ? header.indexOf(']') + 1 : header.indexOf(':');
  return (end <= 0 ? header : header.slice(0, end)).toLowerCase();
}

function hostOf(publicUrl: string): string {
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol)) return url.hostname.toLowerCase();
  throw new DeskdoubleError(
    'DD_BAD_FLAG',
    `--public-url "${publicUrl}" is not a web address; write it as https://demo.example.com`,
  );
}

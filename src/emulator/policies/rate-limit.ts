import type { Problem } from '../../core/problem.js';
import type { RateLimit } from '../../spec/model.js';
import type { Principal } from '../define-service.js';

/** Requests that a credential has made in its current window; session state of a sandbox. */
export interface RateWindow {
  /** Milliseconds. */
  readonly start: number;
  count: number;
}

/** Counts one request; undefined while the credential stays within its limit. */
export function takeRequest(
  policy: RateLimit,
  windows: Map<string, RateWindow>,
  principal: Principal,
  now: number,
): Problem | undefined {
  const limit = policy.limits.find((entry) => principal.secret.startsWith(entry.prefix))?.requests ?? policy.default;
  return countRequest(windows, principal.credential, { windowSeconds: policy.windowSeconds, requests: limit }, now);
}

/** The same for whatever `key` stands for. */
export function countRequest(
  windows: Map<string, RateWindow>,
  key: string,
  { windowSeconds, requests: limit }: { readonly windowSeconds: number; readonly requests: number },
  now: number,
): Problem | undefined {
  const windowMs = windowSeconds * 1000;
  const start = Math.floor(now / windowMs) * windowMs;
  let window = windows.get(key);
  if (window?.start !== start) windows.set(key, (window = { start, count: 0 }));
  if (window.count >= limit) {
    return { kind: 'rate-limited', limit, retryAfterSeconds: Math.max(1, Math.ceil((start + windowMs - now) / 1000)) };
  }
  window.count++;
  return undefined;
}

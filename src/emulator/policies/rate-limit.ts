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
  const windowMs = policy.windowSeconds * 1000;
  const start = Math.floor(now / windowMs) * windowMs;
  let window = windows.get(principal.credential);
  if (window?.start !== start) windows.set(principal.credential, (window = { start, count: 0 }));

  const limit = policy.limits.find((entry) => principal.secret.startsWith(entry.prefix))?.requests ?? policy.default;
  if (window.count >= limit) {
    return { kind: 'rate-limited', limit, retryAfterSeconds: Math.max(1, Math.ceil((start + windowMs - now) / 1000)) };
  }
  window.count++;
  return undefined;
}

import { formatTime, parseTime } from '../../core/clock.js';
import type { JsonObject } from '../../core/json.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const LIFE_DAYS = 7;

export const STATE = { active: 'ACTIVE', revoked: 'REVOKED' } as const;

/** When an invite that is made at `now` ceases to work. */
export function expiryOf(now: number): string {
  return formatTime(now + LIFE_DAYS * DAY_MS);
}

/** Whether a kept invite can still be accepted. */
export function isOpen({ state, expires_date }: JsonObject, now: number): boolean {
  return state === STATE.active && (parseTime(String(expires_date)) ?? 0) > now;
}

/**
 * The time that is left until `expires`, in words.
 * @example timeLeft('2025-03-11T13:00:00Z', Date.parse('2025-03-04T13:00:00Z')) // 'in 7 days'
 */
export function timeLeft(expires: string, now: number): string {
  const days = Math.round(((parseTime(expires) ?? now) - now) / DAY_MS);
  return new Intl.RelativeTimeFormat('en').format(days, 'day');
}

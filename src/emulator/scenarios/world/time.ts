import type { Draw } from './choose.js';

export const secondMs = 1000;
export const minuteMs = 60 * secondMs;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** The moment at which the world is seen; nothing in it is later. A Monday, in the middle of Europe's and America's day. */
export const anchor = Date.parse('2025-06-30T17:00:00Z');

/** Cases began within this time before the anchor. */
export const spanMs = 120 * dayMs;

/** When somebody writes on a weekday: from and to are hours of the local day. */
export interface Hours {
  readonly utcOffsetHours: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The first moment from `time` on within working hours. What falls outside is spread over the first three hours of the
 * next working day, because people work through what came in over night.
 */
export function workingTime(time: number, hours: Hours, draw: Draw): number {
  const local = time + hours.utcOffsetHours * hourMs;
  const midnight = Math.floor(local / dayMs) * dayMs;
  const isLate = local >= midnight + hours.to * hourMs;
  if (isWeekday(midnight) && !isLate && local >= midnight + hours.from * hourMs) return wholeSecond(time);
  let day = isLate ? midnight + dayMs : midnight;
  while (!isWeekday(day)) day += dayMs;
  return wholeSecond(day + (hours.from + draw.between(0, 3) - hours.utcOffsetHours) * hourMs);
}

/** Cut to the second, as the APIs show it. */
export function wholeSecond(time: number): number {
  return Math.floor(time / secondMs) * secondMs;
}

/** Day 0, 1970-01-01, was a Thursday. */
function isWeekday(localMidnight: number): boolean {
  const sinceThursday = Math.floor(localMidnight / dayMs) % 7;
  return sinceThursday !== 2 && sinceThursday !== 3;
}

import type { Codec } from './codec.js';

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):?(\d\d))$/;

/** The same instant in UTC with three digits of a second; null for none. */
export const utc: Codec = { read: ({ value }) => (typeof value === 'string' ? utcOf(value) : null) };

export function utcOf(time: string): string | null {
  const [all, year, month, day, hour, minute, second, fraction = '', sign, hours, minutes] = DATE_TIME.exec(time) ?? [];
  if (all === undefined) return null;
  const aheadMinutes = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  const local = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    ms,
  );
  return new Date(local - aheadMinutes * 60_000).toISOString();
}

import { parseTime } from '../../core/clock.js';
import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import { GatewayFailure } from './failure.js';

const LIMIT_MAX = 5000;

/** A page of what an environment holds, in the envelope of such lists. */
export function adminPage(
  objects: readonly JsonObject[],
  query: { readonly limit?: number | undefined; readonly next_cursor?: string | undefined },
): { result: JsonObject[]; next_cursor: string | null; limit: number } {
  const limit = Math.min(query.limit ?? LIMIT_MAX, LIMIT_MAX);
  const start = offsetIn(query.next_cursor);
  const end = start + limit;
  const next = end < objects.length ? Buffer.from(`offset:${end}`).toString('base64url') : null;
  return { result: objects.slice(start, end), next_cursor: next, limit };
}

function offsetIn(cursor: string | undefined): number {
  if (cursor === undefined || cursor === '') return 0;
  const [, offset] = /^offset:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (offset === undefined) throw new GatewayFailure(400, 'Invalid next_cursor');
  return Number(offset);
}

type Comparison = (value: string | number, bound: string | number) => boolean;
const operators: Readonly<Record<string, Comparison>> = {
  gt: (value, bound) => value > bound,
  gte: (value, bound) => value >= bound,
  lt: (value, bound) => value < bound,
  lte: (value, bound) => value <= bound,
  eq: (value, bound) => value === bound,
  ne: (value, bound) => value !== bound,
};

/** Whether a value fits a filter: plain, one of several with `[in]`, or compared by an operator; times as times. */
export function fits(value: Json | undefined, filter: unknown): boolean {
  if (filter === undefined) return true;
  if (!isJsonObject(filter)) return String(value) === String(filter);
  return Object.entries(filter).every(([operator, bound]) => {
    if (operator === 'in') return listed(bound).includes(String(value));
    const compare = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
    if (compare === undefined)
      throw new GatewayFailure(400, `[${operator}] is no operator; use eq, ne, in, gt, gte, lt or lte`);
    return compare(comparable(value), comparable(bound));
  });
}

function listed(bound: Json): readonly string[] {
  return Array.isArray(bound) ? (bound as readonly Json[]).map(String) : String(bound).split(',');
}

function comparable(value: Json | undefined): string | number {
  const text = String(value ?? '');
  return parseTime(text) ?? text;
}

import type { Json, JsonObject } from '../../../core/json.js';
import { GatewayFailure } from '../failure.js';

/** Where a list goes on, and the pages before it, the latest last; undefined stands for the first page. */
export interface Place {
  readonly position: Json | undefined;
  readonly trail: readonly Json[];
}

/** A cursor is good for the list it came from: of one account and operation. */
export interface CursorScope {
  readonly account: string;
  readonly operation: string;
}

/** Pages that lie further back are reached by starting over: a cursor has to fit into an address. */
const TRAIL_MAX = 10;

/** The place a cursor stands for. @throws {GatewayFailure} 400 when it is none of this list. */
export function placeOf(cursor: unknown, scope: CursorScope): Place {
  // Known clients send an empty one for the first page.
  if (cursor === undefined || cursor === null || cursor === '') return { position: undefined, trail: [] };
  const read = decoded(cursor);
  const fits = read?.['a'] === scope.account && read['o'] === scope.operation && Array.isArray(read['t']);
  if (read === undefined || !fits) throw new GatewayFailure(400, 'Invalid next_cursor');
  return { position: read['p'] ?? undefined, trail: read['t'] as readonly Json[] };
}

/** The cursors of a page: where it goes on, and the page before it. */
export function cursorsOf(
  { position, trail }: Place,
  next: Json | undefined,
  scope: CursorScope,
): { next_cursor: string | null; prev_cursor: string | null } {
  const behind = position === undefined ? [] : [...trail, position].slice(-TRAIL_MAX);
  const before = position === undefined ? null : encoded({ position: trail.at(-1), trail: trail.slice(0, -1) }, scope);
  return {
    next_cursor: next === undefined ? null : encoded({ position: next, trail: behind }, scope),
    prev_cursor: before,
  };
}

function encoded({ position, trail }: Place, { account, operation }: CursorScope): string {
  const content: JsonObject = { a: account, o: operation, p: position ?? null, t: trail };
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

function decoded(cursor: unknown): JsonObject | undefined {
  if (typeof cursor !== 'string') return undefined;
  try {
    const content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    return typeof content === 'object' && content !== null && !Array.isArray(content)
      ? (content as JsonObject)
      : undefined;
  } catch {
    return undefined;
  }
}

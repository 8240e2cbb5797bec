import type { Headers } from '../core/api.js';
import type { Issue } from '../core/problem.js';

/** One answered request, as the control plane shows it. */
export interface LogEntry {
  readonly number: number;
  /** Milliseconds. */
  readonly at: number;
  readonly service: string;
  readonly method: string;
  /** Path and query below the service's base URL. */
  readonly target: string;
  readonly operation: string | undefined;
  readonly status: number;
  readonly requestHeaders: Headers;
  /** Undefined when there was none, or when it was not read, or is longer than is kept. */
  readonly requestBody: string | undefined;
  readonly responseBody: string | undefined;
  /** Where the answer breaks the document. */
  readonly violations: readonly Issue[];
}

export interface RequestLog {
  add(entry: Omit<LogEntry, 'number'>): void;
  /** Newest first. */
  entries(filter?: { limit?: number; violating?: boolean }): readonly LogEntry[];
  readonly total: number;
  readonly violating: number;
}

const ENTRIES_MAX = 500;
const BODY_KEPT_MAX = 8 * 1024;

/** The text when it is short enough to keep in a log. */
export function keptBody(body: string | Uint8Array | undefined): string | undefined {
  return typeof body === 'string' && body.length <= BODY_KEPT_MAX ? body : undefined;
}

/** The last requests of a sandbox, in a ring. */
export function createRequestLog(): RequestLog {
  const ring: LogEntry[] = [];
  let total = 0;
  let violating = 0;
  return {
    add(entry) {
      ring[total % ENTRIES_MAX] = { ...entry, number: total + 1 };
      total++;
      if (entry.violations.length > 0) violating++;
    },
    entries({ limit = 100, violating: onlyViolating = false } = {}) {
      const newestFirst = [...ring].sort((left, right) => right.number - left.number);
      return newestFirst.filter((entry) => !onlyViolating || entry.violations.length > 0).slice(0, limit);
    },
    get total() {
      return total;
    },
    get violating() {
      return violating;
    },
  };
}

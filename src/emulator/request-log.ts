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

type UnnumberedEntry = Omit<LogEntry, 'number'>;

export interface RequestLog {
  add(entry: UnnumberedEntry): void;
  /** Newest first. */
  entries(filter?: { limit?: number; violating?: boolean }): readonly LogEntry[];
  readonly total: number;
  readonly violating: number;
}

const ENTRIES_MAX = 500;
const BODY_KEPT_MAX = 8 * 1024;

/** The text when it is short enough to keep in a log, without the values of members that are secrets. */
export function keptBody(body: string | Uint8Array | undefined, secrets?: readonly string[]): string | undefined {
  if (typeof body !== 'string' || body.length > BODY_KEPT_MAX) return undefined;
  return secrets === undefined ? body : withoutSecrets(body, secrets);
}

/** What cannot be read is not kept: nobody knows what is in it. */
function withoutSecrets(text: string, secrets: readonly string[]): string | undefined {
  try {
    const hide = (name: string, value: unknown): unknown => (secrets.includes(name) ? '[redacted]' : value);
    return JSON.stringify(JSON.parse(text, hide));
  } catch {
    return undefined;
  }
}

/** The last requests of a sandbox, in a ring. An entry's number follows from its place: adding one copies nothing. */
export function createRequestLog(): RequestLog {
  const ring: UnnumberedEntry[] = [];
  let total = 0;
  let violating = 0;
  return {
    add(entry) {
      ring[total % ENTRIES_MAX] = entry;
      total++;
      if (entry.violations.length > 0) violating++;
    },
    entries({ limit = 100, violating: onlyViolating = false } = {}) {
      const found: LogEntry[] = [];
      for (let number = total; number > total - ring.length && found.length < limit; number--) {
        const entry = ring[(number - 1) % ENTRIES_MAX];
        if (entry !== undefined && !(onlyViolating && entry.violations.length === 0)) found.push({ ...entry, number });
      }
      return found;
    },
    get total() {
      return total;
    },
    get violating() {
      return violating;
    },
  };
}

import { formatTime } from '../../../core/clock.js';
import type { VendorCall } from '../../../adapter-kit/vendor-client.js';
import type { OperationContext } from '../../../emulator/define-service.js';

/** A call of the unified API or the proxy, and what became of it. */
export interface CallEntry {
  readonly id: string;
  readonly created_at: string;
  readonly integrated_account_id: string | null;
  readonly method: string;
  readonly path: string;
  readonly resource: string | null;
  readonly status: number;
  readonly vendor_calls: readonly { readonly method: string; readonly url: string; readonly status: number | null }[];
  readonly ignored_query: readonly string[];
  readonly ignored_fields: readonly string[];
}

const ENTRIES_MAX = 500;

interface CallLog {
  readonly entries: CallEntry[];
  total: number;
}

function logOf(context: OperationContext): CallLog {
  return context.session('calls', () => ({ entries: [], total: 0 }));
}

/** Keeps the last 500 calls of a sandbox while the server runs. */
export function logCall(
  context: OperationContext,
  entry: Omit<CallEntry, 'id' | 'created_at' | 'method' | 'path' | 'vendor_calls'> & {
    readonly calls: readonly VendorCall[];
    readonly baseUrl: string;
  },
): void {
  const log = logOf(context);
  const { calls, baseUrl, ...rest } = entry;
  log.total++;
  log.entries.push({
    id: String(log.total),
    created_at: formatTime(context.clock.now(), 'milliseconds'),
    method: context.operation.method,
    path: context.operation.path,
    ...rest,
    vendor_calls: calls.map(({ method, path, query, answer }) => ({
      method,
      url: `${baseUrl}${path}${query === '' ? '' : `?${query}`}`,
      status: answer?.status ?? null,
    })),
  });
  if (log.entries.length > ENTRIES_MAX) log.entries.shift();
}

/** Newest first. */
export function loggedCalls(context: OperationContext): readonly CallEntry[] {
  return logOf(context).entries.toReversed();
}

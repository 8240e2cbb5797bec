import { adminPage, fits } from '../admin-list.js';
import { loggedCalls } from '../gateway/call-log.js';
import { guarded } from '../guarded.js';

/** What became of unified calls and proxy calls: not of the platform, so that one can see what an adapter did. */
export const listLogEntries = guarded({
  unit: 'none',
  run({ query }, context) {
    const entries = loggedCalls(context).filter((entry) =>
      (['integrated_account_id', 'status', 'created_at'] as const).every((field) => fits(entry[field], query[field])),
    );
    return {
      status: 200,
      value: adminPage(
        entries.map((entry) => ({ ...entry, vendor_calls: [...entry.vendor_calls] })),
        query,
      ),
    };
  },
});

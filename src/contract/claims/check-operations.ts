import { own } from '../../core/json.js';
import { below } from '../../spec/document.js';
import { suggestion } from '../../spec/keys.js';
import type { Checked, Gap } from './check-claims.js';
import { reasonOf, type OperationClaim } from './claims.js';

/** Operations are those of the unified API, and are claimed as the adapter's manifest has them. */
export function checkOperations({ claims, adapter, operations }: Checked): readonly Gap[] {
  const missing = Object.keys(operations).filter((id) => !Object.hasOwn(claims.operations, id));
  const claimed = Object.entries(claims.operations).flatMap(([id, claim]): Gap[] => {
    const message = Object.hasOwn(operations, id)
      ? differenceOf(claim, own(adapter.operations, id))
      : `there is no unified operation ${id}; ${suggestion(id, Object.keys(operations))}`;
    return message === undefined ? [] : [{ pointer: below('/operations', id), message }];
  });
  return [
    ...missing.map((id) => ({ pointer: '/operations', message: `${id} is not claimed; say supported, or why not` })),
    ...claimed,
  ];
}

function differenceOf(claim: OperationClaim, operation: unknown): string | undefined {
  const actual = reasonOf(operation);
  if (claim === 'supported') {
    return actual === undefined ? undefined : `the adapter does not have it: {unsupported: ${actual}}`;
  }
  if (actual === undefined) return 'the adapter has it; say supported';
  return actual === claim.unsupported ? undefined : `the adapter gives another reason: ${actual}`;
}

import type { Node } from '../../spec/document.js';
import { checkFields } from './check-fields.js';
import { checkFilters } from './check-filters.js';
import { checkOperations } from './check-operations.js';
import { reasonOf, type Claims } from './claims.js';
import { operationsOf, type FoundOperation } from './sides.js';

/** Something that a claims file leaves out, or says without ground. */
export interface Gap {
  /** Place in the claims file. */
  readonly pointer: string;
  readonly message: string;
}

/** Resource and method of each unified operation. */
export type OperationTable = Readonly<Record<string, { readonly resource: string; readonly method: string }>>;

/** What claims are compared with. */
export interface Grounds {
  readonly unified: Node;
  readonly vendor: Node;
  readonly operations: OperationTable;
  /** The adapter's manifest; an operation that it does not have is `{unsupported: reason}`. */
  readonly adapter: { readonly name: string; readonly operations: Readonly<Record<string, unknown>> };
}

/** What every check works with. */
export interface Checked extends Grounds {
  readonly claims: Claims;
  readonly unifiedOperations: ReadonlyMap<string, FoundOperation>;
  readonly vendorOperations: ReadonlyMap<string, FoundOperation>;
  isSupported(operation: string): boolean;
}

/**
 * Every gap between claims and what they are about: operations, filters and fields that are not spoken of, and words about
 * what there is not. Empty when the claims are total.
 */
export function checkClaims(claims: Claims, grounds: Grounds): readonly Gap[] {
  const checked: Checked = {
    ...grounds,
    claims,
    unifiedOperations: operationsOf(grounds.unified),
    vendorOperations: operationsOf(grounds.vendor),
    isSupported: (id) => reasonOf(grounds.adapter.operations[id]) === undefined,
  };
  return [...checkName(checked), ...checkOperations(checked), ...checkFilters(checked), ...checkFields(checked)];
}

function checkName({ claims, adapter }: Checked): readonly Gap[] {
  if (claims.adapter === adapter.name) return [];
  return [
    { pointer: '/adapter', message: `adapter is ${claims.adapter}, but these are compared with ${adapter.name}` },
  ];
}

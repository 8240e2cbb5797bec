import type { Json, JsonObject } from '../../core/json.js';
import { codecOf, vendorPlaces, type Line } from '../claims/claims.js';
import { codecs } from '../codecs/index.js';
import { stepsOf, valueAt } from './pointer.js';

export interface ReadSource {
  /** The vendor's record. */
  readonly record: JsonObject;
  readonly baseUrl: string;
  /** Which row of a fixed list it is. */
  readonly row?: number;
}

/** Lines below one place, by the next step of their pointers. */
interface Branch {
  readonly line?: Line;
  readonly branches: Map<string, Branch>;
}

/**
 * The unified record that a ledger's lines promise for a vendor's. Fields of the platform, of other calls and unsupported
 * ones are left out.
 */
export function readByLedger(lines: readonly Line[], source: ReadSource): JsonObject {
  return (membersOf(treeOf(lines), source) ?? {}) as JsonObject;
}

function treeOf(lines: readonly Line[]): Branch {
  const root: Branch = { branches: new Map() };
  for (const line of lines) {
    if (isSpokenFor(line)) continue;
    const steps = stepsOf(line.unified);
    let here = root;
    for (const [at, step] of steps.entries()) {
      const next = here.branches.get(step) ?? { branches: new Map<string, Branch>() };
      here.branches.set(step, at === steps.length - 1 ? { ...next, line } : next);
      here = next;
    }
  }
  return root;
}

const ELSEWHERE = ['platform', 'computed', 'absent'];

/** Whether what happens to a field is not for the line's codec to say. */
export function isSpokenFor(line: Line): boolean {
  return ELSEWHERE.includes(codecOf(line).name);
}

function valueOf(branch: Branch, source: ReadSource): Json | undefined {
  if (branch.line !== undefined) return decoded(branch.line, source);
  const item = branch.branches.get('*');
  if (item === undefined) return membersOf(branch, source) ?? null;
  const value = item.line === undefined ? membersOf(item, source) : (decoded(item.line, source) ?? undefined);
  return value === undefined ? [] : [value];
}

/** undefined when the line on which the object stands gives no value. */
function membersOf({ branches }: Branch, source: ReadSource): Json | undefined {
  const members: Record<string, Json> = {};
  for (const [name, branch] of branches) {
    const value = valueOf(branch, source);
    if (branch.line?.key === true && (value ?? null) === null) return undefined;
    if (value !== undefined) members[name] = value;
  }
  return members;
}

function decoded(line: Line, { record, baseUrl, row = 0 }: ReadSource): Json | undefined {
  const { name, args } = codecOf(line);
  if (name === 'rows') return (args as readonly Json[])[row];
  const values = vendorPlaces(line).map(({ pointer }) => valueAt(record, stepsOf(pointer)));
  return codecs[name]?.read?.({ value: values[0], values, whole: record, baseUrl }, args);
}

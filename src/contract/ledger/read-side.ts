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

/** Where in the vendor's lists the lines are read: the item of the outer list first. */
interface Spot extends ReadSource {
  readonly items: readonly number[];
}

/**
 * The unified record that a ledger's lines promise for a vendor's. Fields of the platform, of other calls and unsupported
 * ones are left out.
 */
export function readByLedger(lines: readonly Line[], source: ReadSource): JsonObject {
  return (membersOf(treeOf(lines), { ...source, items: [] }) ?? {}) as JsonObject;
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

function valueOf(branch: Branch, spot: Spot): Json | undefined {
  if (branch.line !== undefined) return decoded(branch.line, spot);
  const item = branch.branches.get('*');
  if (item === undefined) return membersOf(branch, spot) ?? null;
  return spotsOf(item, spot).flatMap((one) => {
    const value = item.line === undefined ? membersOf(item, one) : (decoded(item.line, one) ?? undefined);
    return value === undefined ? [] : [value];
  });
}

/** A list of the vendor's is read item by item; what is none is the one item. */
function spotsOf(item: Branch, spot: Spot): readonly Spot[] {
  const list = linesBelow(item)
    .flatMap(vendorPlaces)
    .map(({ pointer }) => placedAt(pointer, spot.items))
    .find((steps) => steps.includes('*'));
  if (list === undefined) return [spot];
  const values = valueAt(spot.record, list.slice(0, list.indexOf('*')));
  return Array.isArray(values) ? values.map((_, at) => ({ ...spot, items: [...spot.items, at] })) : [];
}

function linesBelow({ line, branches }: Branch): readonly Line[] {
  return [...(line === undefined ? [] : [line]), ...[...branches.values()].flatMap(linesBelow)];
}

/** Steps of a pointer in which the outer `*` are the items that are looked at. */
function placedAt(pointer: string, items: readonly number[]): readonly string[] {
  const [...left] = items;
  return stepsOf(pointer).map((step) => (step === '*' ? String(left.shift() ?? step) : step));
}

/** undefined when the line on which the object stands gives no value. */
function membersOf({ branches }: Branch, spot: Spot): Json | undefined {
  const members: Record<string, Json> = {};
  for (const [name, branch] of branches) {
    const value = valueOf(branch, spot);
    if (branch.line?.key === true && (value ?? null) === null) return undefined;
    if (value !== undefined) members[name] = value;
  }
  return members;
}

function decoded(line: Line, { record, baseUrl, items, row = 0 }: Spot): Json | undefined {
  const { name, args } = codecOf(line);
  if (name === 'rows') return (args as readonly Json[])[row];
  const values = vendorPlaces(line).map(({ pointer }) => valueAt(record, placedAt(pointer, items)));
  return codecs[name]?.read?.({ value: values[0], values, whole: record, baseUrl }, args);
}

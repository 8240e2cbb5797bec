import type { Json, JsonObject } from '../../core/json.js';
import { fieldOf } from './aggregate.js';

/** A cell of a board: entries that agree in the field of the rows and in that of the columns. */
export interface Cell {
  readonly swimlane: Json;
  readonly column: Json;
  readonly entries: readonly JsonObject[];
}

export interface BoardKeys {
  /** The field that makes the rows; all entries are in one row without it. */
  readonly swimlane: string | undefined;
  readonly column: string | undefined;
}

/**
 * Entries in the cells of a board, cells and entries in the order of `entries`; there is no cell without entries.
 * @example cells([{ id: 1, site: 'Oslo' }], { swimlane: 'site', column: undefined })
 */
export function cells(entries: readonly JsonObject[], keys: BoardKeys): readonly Cell[] {
  const board = new Map<string, Cell & { readonly entries: JsonObject[] }>();
  for (const entry of entries) {
    const swimlane = valueAt(entry, keys.swimlane);
    const column = valueAt(entry, keys.column);
    const place = JSON.stringify([swimlane, column]);
    const cell = board.get(place);
    if (cell === undefined) board.set(place, { swimlane, column, entries: [entry] });
    else cell.entries.push(entry);
  }
  return [...board.values()];
}

function valueAt(entry: JsonObject, field: string | undefined): Json {
  return field === undefined ? null : fieldOf(entry, field);
}

import type { Json, JsonObject } from '../../core/json.js';
import type { OperationContext, OperationInput } from '../../emulator/define-service.js';
import { invalidAt } from './issues.js';
import { wrappedMany, type WrappedMany } from './wrappers.js';

interface ListQuery {
  readonly response_field_keys?: readonly string[];
  readonly take?: number;
  readonly page?: number;
}

/** What an operation over a list receives, as far as it is the same for all of them. */
export interface ListInput<Query extends ListQuery = ListQuery> {
  readonly path: object;
  readonly query: Query;
}

export interface AggregateRule {
  readonly resource: string;
  /** Fields that may be asked for. */
  readonly known: ReadonlySet<string>;
  /** Most rows on all pages together; as many as there are when absent. */
  readonly rowCountMax?: number;
}

/**
 * The answer of an `aggregate` action: the different combinations of the wanted fields in the order of the list, where
 * filters and search hold as they do for the list.
 * @throws {Refusal} invalid for a field that the records do not have.
 */
export async function aggregate<Row>(
  { resource, known, rowCountMax }: AggregateRule,
  input: ListInput<ListQuery & { readonly field_keys?: readonly string[] }>,
  context: OperationContext,
): Promise<{ readonly status: 200; readonly value: WrappedMany<readonly Row[]> }> {
  const { field_keys: wanted = ['id'], response_field_keys: shown } = input.query;
  assertAllKnown('field_keys', wanted, known);
  const rows = distinct(await listed(resource, input, context, known), wanted).slice(0, rowCountMax);
  const projected =
    shown === undefined
      ? rows
      : rows.map((row) =>
          project(
            row,
            shown.filter((field) => wanted.includes(field)),
          ),
        );
  return pageAnswer(projected as readonly unknown[] as readonly Row[], input.query, context);
}

/**
 * Whole records that the list with this query answers, on all its pages.
 * @throws {Refusal} invalid for a field to be answered that the records do not have.
 */
export async function listed(
  resource: string,
  { path, query }: ListInput,
  { records }: OperationContext,
  known: ReadonlySet<string>,
): Promise<readonly JsonObject[]> {
  const { response_field_keys: shown, ...others } = query;
  assertAllKnown('response_field_keys', shown ?? [], known);
  const input: OperationInput = {
    path: { ...path },
    query: others,
    header: {},
    body: undefined,
    sentQuery: (name) => Object.hasOwn(others, name),
    undeclaredQuery: [],
    rawQuery: '',
  };
  return records.listed(resource, input);
}

/** One page of `rows` in the wrapper of lists. */
export function pageAnswer<Row>(
  rows: readonly Row[],
  { take = 25, page = 1 }: ListQuery,
  context: OperationContext,
): { readonly status: 200; readonly value: WrappedMany<readonly Row[]> } {
  const data = rows.slice((page - 1) * take, page * take);
  return { status: 200, value: wrappedMany(data, { total: rows.length, page, take }, context) };
}

/** @throws {Refusal} invalid for a field that is not known; `path` leads to it in the query. */
export function assertKnown(path: readonly (string | number)[], field: string, known: ReadonlySet<string>): void {
  if (!known.has(field)) throw invalidAt(path, `names the unknown field "${field}"`, 'query');
}

function assertAllKnown(param: string, fields: readonly string[], known: ReadonlySet<string>): void {
  for (const [index, field] of fields.entries()) assertKnown([param, index], field, known);
}

/**
 * The different combinations of `fields`, each where it first comes; what has none of the fields stands for nothing.
 * @example distinct([{ site: 'Oslo' }, { site: null }, { site: 'Oslo' }], ['site']) // [{ site: 'Oslo' }]
 */
export function distinct(records: readonly JsonObject[], fields: readonly string[]): readonly JsonObject[] {
  const rows = new Map<string, JsonObject>();
  for (const record of records) {
    const row = project(record, fields);
    const values = Object.values(row);
    const text = JSON.stringify(values);
    if (values.some((value) => value !== null) && !rows.has(text)) rows.set(text, row);
  }
  return [...rows.values()];
}

/** The record with these fields alone; null where it has none. */
export function project(record: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(fields.map((field) => [field, fieldOf(record, field)]));
}

/** A field of a record that comes by name from outside. */
export function fieldOf(record: JsonObject, name: string): Json {
  return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}

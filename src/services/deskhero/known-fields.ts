import { isJsonObject } from '../../core/json.js';
import type { OperationContext } from '../../emulator/define-service.js';

/** Kept with an entry and never answered. */
const HIDDEN_FIELDS = ['list_id', 'list_type'];

/** Names of the properties of a component schema of the document. */
export function fieldsOfSchema(schema: string, { spec }: Pick<OperationContext, 'spec'>): ReadonlySet<string> {
  const { properties } = spec.schemaAt(`/components/schemas/${schema}`);
  return new Set(Object.keys(properties as object));
}

/**
 * What can be asked of the entries of a list: what every entry has, the fields of the list, and what its entries hold besides.
 * @throws {Refusal} not-found for a list that does not exist.
 */
export async function fieldsOfEntries(
  listId: number,
  context: Pick<OperationContext, 'records' | 'spec'>,
): Promise<ReadonlySet<string>> {
  const { records } = context;
  const { list_fields } = await records.find('lists', String(listId));
  const known = new Set(fieldsOfSchema('DTO_list_entry_partial', context));
  for (const item of Array.isArray(list_fields) ? (list_fields as readonly unknown[]) : []) {
    const field = isJsonObject(item) ? await records.get('fields', String(item['id'])) : undefined;
    if (field !== undefined) known.add(String(field['unique_key']));
  }
  const entries = await records.query('list_entries', [{ kind: 'equals', field: 'list_id', value: listId }]);
  for (const name of entries.flatMap(Object.keys)) if (!HIDDEN_FIELDS.includes(name)) known.add(name);
  return known;
}

import { isJsonObject, type Json, type JsonObject } from '../../../core/json.js';
import type { OperationContext, Prepare } from '../../../emulator/define-service.js';
import { fieldsOfSchema } from '../known-fields.js';
import { invalidAt } from '../issues.js';
import { HIDDEN_FIELD } from '../ticket-fields.js';
import { withUniqueKey } from '../unique-key.js';

/** Schemas of the records that show the tenant's fields beside their own. */
const OPEN_SCHEMAS = ['DTO_ticket', 'DTO_list_entry_partial'];

/** Fills in the key, which is no property that tickets or entries have anyway, and the options. */
export const prepareField: Prepare = async (fields, context) => {
  const reserved = new Set([
    ...OPEN_SCHEMAS.flatMap((schema) => [...fieldsOfSchema(schema, context)]),
    HIDDEN_FIELD,
    '__proto__',
  ]);
  const key = fields['unique_key'];
  if (typeof key === 'string' && reserved.has(key)) {
    throw invalidAt(['unique_key'], `is "${key}", which tickets or list entries have already`);
  }
  const name = String(fields['label']);
  const rule = { resource: 'fields', name, separator: '_', fallback: 'field', reserved } as const;
  return {
    ...(await withUniqueKey(fields, rule, context)),
    multi_option: await multiOption(fields['multi_option'], context),
  };
};

/** @throws {Refusal} not-found for a list or a field that does not exist. */
async function multiOption(sent: Json | undefined, { records }: OperationContext): Promise<JsonObject | null> {
  if (!isJsonObject(sent)) return null;
  const list_id = sent['list_id'] ?? 0;
  const field_id = sent['field_id'] ?? 0;
  if (list_id !== 0) await records.find('lists', String(list_id));
  if (field_id !== 0) await records.find('fields', String(field_id));
  return { options: sent['options'] ?? [], type: sent['type'] ?? 0, list_id, field_id };
}

import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';

/** `fields` with the custom fields that a change does not send as they were; null clears them all. */
export function withCustomFields(fields: JsonObject, before: JsonObject | undefined): JsonObject {
  const sent = fields['custom_fields'];
  const kept: Json = before?.['custom_fields'] ?? null;
  if (sent === undefined || !isJsonObject(sent) || !isJsonObject(kept)) return fields;
  return { ...fields, custom_fields: { ...kept, ...sent } };
}

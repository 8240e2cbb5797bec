import { isJsonObject, type Json } from '../../../core/json.js';
import type { Prepare } from '../../../emulator/define-service.js';
import { resolveTags } from '../tags.js';
import { withUniqueKey } from '../unique-key.js';

/** Fills in the key, tags by label and what the fields of the list leave out; entries are counted, whatever was sent. */
export const prepareList: Prepare = async ({ entries_count: _, ...fields }, context) => {
  const rule = { resource: 'lists', name: String(fields['name']), separator: '-', fallback: 'list' } as const;
  return {
    ...(await withUniqueKey(fields, rule, context)),
    list_fields: listFields(fields['list_fields']),
    sys_tags: await resolveTags(fields['sys_tags'] ?? [], context),
  };
};

function listFields(sent: Json | undefined): readonly Json[] {
  const items = Array.isArray(sent) ? (sent as readonly Json[]) : [];
  return items.filter(isJsonObject).map(({ id = 0, is_required = false, is_unique_identifier = false }) => ({
    id,
    is_required,
    is_unique_identifier,
  }));
}

import { isJsonObject, type Json, type JsonObject } from '../../../core/json.js';
import type { Prepare } from '../../../emulator/define-service.js';
import { language } from '../languages.js';
import { resolveTags } from '../tags.js';
import { withUniqueKey } from '../unique-key.js';

/** Fills in the key, the language, tags by label and what the parts of the form leave out. */
export const prepareForm: Prepare = async (fields, context) => {
  const rule = { resource: 'forms', name: String(fields['name']), separator: '-', fallback: 'form' } as const;
  return {
    ...(await withUniqueKey(fields, rule, context)),
    modules: modules(fields['modules']),
    language: language(fields['language']),
    sys_tags: await resolveTags(fields['sys_tags'] ?? [], context),
  };
};

function modules(sent: Json | undefined): readonly Json[] {
  const items = Array.isArray(sent) ? (sent as readonly Json[]) : [];
  return items.filter(isJsonObject).map((item) => ({
    module_field: moduleField(item['module_field']),
    type: item['type'] ?? 0,
    text_primary: item['text_primary'] ?? null,
    text_secondary: item['text_secondary'] ?? null,
    enabled: item['enabled'] ?? true,
  }));
}

function moduleField(sent: Json | undefined): JsonObject | null {
  return isJsonObject(sent) ? { ...sent, required: sent['required'] ?? false } : null;
}

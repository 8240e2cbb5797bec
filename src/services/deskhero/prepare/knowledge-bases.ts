import type { Json } from '../../../core/json.js';
import type { Prepare } from '../../../emulator/define-service.js';
import { richText } from '../rich-text.js';
import { resolveTags } from '../tags.js';
import { withUniqueKey } from '../unique-key.js';

const TEXTS = ['sys_content_rich', 'sys_content_rich_draft'];

/** Fills in the key and tags by label, and brings texts into the form that is kept; a change touches what it names alone. */
export const prepareKnowledgeBase: Prepare = async (fields, context, before) => {
  const name = String(fields['sys_subject']);
  const rule = { resource: 'knowledge_bases', name, separator: '-', fallback: 'article' } as const;
  const prepared: Record<string, Json> = { ...(await withUniqueKey(fields, rule, context, before)) };
  for (const field of TEXTS) {
    const text = fields[field];
    if (text !== undefined) prepared[field] = await richText(text, before?.[field]);
  }
  const { sys_tags } = fields;
  if (sys_tags !== undefined) prepared['sys_tags'] = await resolveTags(sys_tags, context);
  return prepared;
};

import type { Json } from '../../core/json.js';
import { invalidAt } from './issues.js';
import { hasContent } from './rich-text.js';

/** @throws {Refusal} invalid when the text of an entry says nothing at all. */
export function assertContent(rich: Json | undefined): void {
  if (!hasContent(rich ?? null)) throw invalidAt(['sys_content_rich'], 'must have a text, a block or a node');
}

import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import { listOf, textOfEditorjs, textOfTiptap } from './text-of-documents.js';
import { textOfHtml } from './text-of-html.js';

const PREVIEW_LENGTH_MAX = 200;
const WORDS_PER_MINUTE = 200;
const FORMS = ['html', 'editorjs', 'tiptap'] as const;

/**
 * A sent `DTO_rich_text` as it is kept: the forms as they were sent and nothing made from one another; null stays null.
 * What names no form, as `{read_minutes: 3}` does, leaves the forms of `before` as they are.
 * @example await richText({ html: '<p>Hello</p>' }) // { plain_preview: 'Hello', html: '<p>Hello</p>', editorjs: null, … }
 */
export async function richText(sent: Json, before: Json = null): Promise<JsonObject | null> {
  if (!isJsonObject(sent)) return null;
  const source = isJsonObject(before) && FORMS.every((form) => sent[form] === undefined) ? before : sent;
  const [html, editorjs, tiptap] = FORMS.map((form) => source[form] ?? null) as [Json, Json, Json];
  const text = await plainText(source);
  return {
    plain_preview: beginningOf(text),
    html,
    editorjs,
    tiptap,
    read_minutes: sent['read_minutes'] ?? minutesToRead(text),
  };
}

/** The whole text of a `DTO_rich_text` in one line: of the first of its forms that has any. */
export async function plainText(rich: Json): Promise<string> {
  if (!isJsonObject(rich)) return '';
  const { html, editorjs = null, tiptap = null } = rich;
  const shown = typeof html === 'string' ? await textOfHtml(html) : '';
  return shown || (await textOfEditorjs(editorjs)) || textOfTiptap(tiptap);
}

/** Whether a kept `DTO_rich_text` says anything: a text, a block or a node. */
export function hasContent(rich: Json): boolean {
  if (!isJsonObject(rich)) return false;
  const { plain_preview: preview, editorjs = null, tiptap = null } = rich;
  return preview !== '' || listOf(editorjs, 'blocks').length + listOf(tiptap, 'content').length > 0;
}

/** Cut by code points: half of a surrogate pair would be no text. */
function beginningOf(text: string): string {
  return [...text.slice(0, 2 * PREVIEW_LENGTH_MAX)].slice(0, PREVIEW_LENGTH_MAX).join('');
}

function minutesToRead(text: string): number {
  return Math.max(1, Math.ceil(text.split(' ').length / WORDS_PER_MINUTE));
}

import type { JsonObject } from '../../core/json.js';
import { inOneLine } from './text-of-html.js';

const PREVIEW_LENGTH_MAX = 200;
const WORDS_PER_MINUTE = 200;

/**
 * A plain text as it is kept when its HTML is sent: an empty line begins a paragraph, a line break stays one. Not by way
 * of the HTML, because reading that would load its parser at each start.
 */
export function demoRichText(text: string): JsonObject {
  const plain = inOneLine(text);
  return {
    plain_preview: [...plain.slice(0, 2 * PREVIEW_LENGTH_MAX)].slice(0, PREVIEW_LENGTH_MAX).join(''),
    html: htmlOf(text),
    editorjs: null,
    tiptap: null,
    read_minutes: Math.max(1, Math.ceil(plain.split(' ').length / WORDS_PER_MINUTE)),
  };
}

function htmlOf(text: string): string {
  const paragraphs = escapeHtml(text.trim()).split(/\n\s*\n/);
  return paragraphs.map((lines) => `<p>${lines.replaceAll('\n', '<br>')}</p>`).join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

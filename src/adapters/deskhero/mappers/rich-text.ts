import { htmlOf, textOfHtml } from '../../../adapter-kit/text.js';
import { sentTextIn, textIn } from '../../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../../core/json.js';
import type { VendorRichText } from '../vendor.js';
import { textOfEditorjs, textOfTiptap } from './text-of-documents.js';

/**
 * What one reads of a text that the vendor keeps in up to three forms: of the first that says anything. The preview is cut
 * short and comes last.
 */
export function textOfRich({ html, editorjs, tiptap, plain_preview: preview }: VendorRichText): string {
  return (
    (html === null ? '' : textOfHtml(html)) ||
    textOfEditorjs(editorjs as unknown as Json) ||
    textOfTiptap(tiptap as unknown as Json) ||
    preview
  );
}

/** The vendor keeps HTML and takes no plain text: that becomes HTML. undefined when neither was sent. */
export function richTextIn(html: Json | undefined, plain: Json | undefined): JsonObject | undefined {
  const text = textIn(plain);
  const made = textIn(html) ?? (text === undefined ? (sentTextIn(html) ?? sentTextIn(plain)) : htmlOf(text));
  return made === undefined ? undefined : { html: made };
}

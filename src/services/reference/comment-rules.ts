import type { Json } from '../../core/json.js';
import { invalidField } from './invalid.js';

/**
 * For a comment as it is sent, and as it is kept; files say something as well.
 * @throws {Refusal} when there is neither a text nor a file.
 */
export function assertSaysSomething(
  { body, html_body: html }: { readonly body?: Json; readonly html_body?: Json },
  files: number,
): void {
  if (files > 0 || [body, html].some((text) => typeof text === 'string' && text !== '')) return;
  throw invalidField(['body'], 'required', 'body or html_body is needed');
}

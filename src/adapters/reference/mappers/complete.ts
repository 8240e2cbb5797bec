import { missingBody } from '../../../adapter-kit/errors.js';
import { textIn } from '../../../adapter-kit/values.js';
import type { JsonObject } from '../../../core/json.js';

/** Refuses a new record that lacks what the vendor needs. */
export type Complete = (body: JsonObject) => void;

/** Refuses one without these fields; an empty text is the vendor's to refuse. */
export function needs(...names: readonly string[]): Complete {
  return (body) => {
    const missing = names.filter((name) => (body[name] ?? null) === null);
    if (missing.length > 0) throw missingBody(...missing);
  };
}

/** A new comment has a text, and a place to be. */
export const needsTextAndPlace: Complete = (body) => {
  const hasText = textIn(body['body']) !== undefined || textIn(body['html_body']) !== undefined;
  const hasPlace = (body['ticket'] ?? body['collections'] ?? null) !== null;
  const missing = [...(hasText ? [] : ['body']), ...(hasPlace ? [] : ['ticket'])];
  if (missing.length > 0) throw missingBody(...missing);
};

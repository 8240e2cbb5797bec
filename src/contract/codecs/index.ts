import { anyOf, chosenBy, constant, enumeration, firstOf } from './choices.js';
import type { Codec } from './codec.js';
import { htmlToText, textToHtml } from './html.js';
import { join, splitName, template } from './names.js';
import { base64, boolean, id, lowerCase, same, text, textOrNull } from './texts.js';
import { utc } from './times.js';

/**
 * Every codec that a ledger may name, with `first` and `rows`, which the ledger's laws read themselves. `platform` is done
 * by the gateway for every adapter alike; what is `computed` from other calls has a test of its own.
 */
export const codecs: Readonly<Record<string, Codec>> = {
  same,
  text,
  id,
  'text-or-null': textOrNull,
  'lower-case': lowerCase,
  utc,
  boolean,
  base64,
  'text-to-html': textToHtml,
  'html-to-text': htmlToText,
  enum: enumeration,
  constant,
  'split-name': splitName,
  join,
  'any-of': anyOf,
  'first-of': firstOf,
  'chosen-by': chosenBy,
  template,
  platform: {},
  computed: {},
  absent: {},
};

export type { Codec, Encoded } from './codec.js';

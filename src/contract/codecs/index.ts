import { anyOf, chosenBy, constant, enumeration, firstOf } from './choices.js';
import type { Codec } from './codec.js';
import { htmlToText, textToHtml } from './html.js';
import { join, splitName, template } from './names.js';
import { only } from './only.js';
import {
  base64,
  boolean,
  id,
  lowerCase,
  nothing,
  numeric,
  numericOrNull,
  same,
  text,
  textOrNull,
  times,
  words,
} from './texts.js';
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
  numeric,
  'numeric-or-null': numericOrNull,
  utc,
  boolean,
  nothing,
  words,
  times,
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
  only,
  platform: {},
  computed: {},
  absent: {},
};

export type { Codec, Encoded } from './codec.js';

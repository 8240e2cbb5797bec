import type { Json } from '../../core/json.js';
import type { Codec } from './codec.js';

/** The very same JSON. */
export const same: Codec = { read: ({ value }) => value, write: ({ value }) => value };

/** A number as text. On the way to the vendor null says nothing, and an empty text only what no other line says better. */
export const text: Codec = {
  read: ({ value }) => asText(value),
  write: ({ value }) => filled(value),
  fallback: ({ value }) => (value === '' ? '' : undefined),
};

/** A text that names something: an empty one names nothing, and is neither answered nor written. */
export const id: Codec = { read: ({ value }) => filled(value) ?? null, write: ({ value }) => filled(value) };

/** null, or an empty list, takes the value away; everything else is for other lines to say. */
export const nothing: Codec = {
  write: ({ value }) => (value === null || (Array.isArray(value) && value.length === 0) ? null : undefined),
};

/** One of several words, whatever its case; any other text as it is, an empty one not at all. */
export const words: Codec = {
  read: ({ value }, known) => {
    const word = filled(value)?.toLowerCase();
    return word !== undefined && (known as readonly Json[]).includes(word) ? word : (filled(value) ?? null);
  },
};

/** A number of so many. */
export const times: Codec = {
  read: ({ value }, factor) => (typeof value === 'number' ? value * Number(factor) : null),
};

/** A text that null takes away. */
export const textOrNull: Codec = { write: ({ value }) => (value === null ? null : filled(value)) };

/** Texts whose case means nothing to the vendor. */
export const lowerCase: Codec = { write: ({ value }) => filled(value)?.toLowerCase() };

/** A number as text, of a list each; on the way to the vendor a text that is a number is sent as one, any other as it is. */
export const numeric: Codec = {
  read: ({ value }) => (Array.isArray(value) ? (value as readonly Json[]).map(asText) : asText(value)),
  write: ({ value }) => numberIn(value),
};

/** The same; null takes the value away. */
export const numericOrNull: Codec = {
  read: ({ value }) => asText(value),
  write: ({ value }) => (value === null ? null : numberIn(value)),
};

export const boolean: Codec = {
  write: ({ value }) => (value === true || value === false ? value : { true: true, false: false }[String(value)]),
};

/** Bytes as base64, whatever its alphabet, line ends and padding: compared in the standard form. */
export const base64: Codec = {
  write: ({ value }) => (typeof value === 'string' ? Buffer.from(value, 'base64').toString('base64') : undefined),
};

export function filled(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' && value.length > 0 ? value : undefined;
}

function asText<Value extends Json | undefined>(value: Value): Value | string {
  return typeof value === 'number' ? `${value}` : value;
}

/** The number that a text is in decimal digits, as far as a vendor's id goes; other texts as they are, empty ones not at all. */
export function numberIn(value: Json | undefined): Json | undefined {
  const text = filled(value);
  return text !== undefined && /^(?:0|[1-9][0-9]{0,14})$/.test(text) ? Number.parseInt(text, 10) : text;
}

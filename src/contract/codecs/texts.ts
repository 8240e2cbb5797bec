import type { Json } from '../../core/json.js';
import type { Codec } from './codec.js';

/** The very same JSON. */
export const same: Codec = { read: ({ value }) => value, write: ({ value }) => value };

/** A number as text. On the way to the vendor null says nothing, and an empty text only what no other line says better. */
export const text: Codec = {
  read: ({ value }) => (typeof value === 'number' ? `${value}` : value),
  write: ({ value }) => filled(value),
  fallback: ({ value }) => (value === '' ? '' : undefined),
};

/** A text that names something: an empty one names nothing, and is not written. */
export const id: Codec = { write: ({ value }) => filled(value) };

/** A text that null takes away. */
export const textOrNull: Codec = { write: ({ value }) => (value === null ? null : filled(value)) };

/** Texts whose case means nothing to the vendor. */
export const lowerCase: Codec = { write: ({ value }) => filled(value)?.toLowerCase() };

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

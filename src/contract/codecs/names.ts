import { stepsOf, valueAt } from '../ledger/pointer.js';
import type { Codec } from './codec.js';
import { filled } from './texts.js';

/** A name of one word is a first name; of several, the last one is the last name. */
export const splitName: Codec = {
  read: ({ value }, part) => {
    const words = typeof value === 'string' ? (value.match(/\S+/g) ?? []) : [];
    const last = words.length < 2 ? [] : words.slice(-1);
    const taken = part === 'last' ? last : words.slice(0, words.length - last.length);
    return taken.length === 0 ? null : taken.join(' ');
  },
};

/** Several texts of the body with a space between, as far as they say something. */
export const join: Codec = {
  write: ({ whole }, pointers) => {
    const parts = (pointers as readonly string[]).map((pointer) => filled(valueAt(whole, stepsOf(pointer))));
    return parts.filter((part) => part !== undefined).join(' ') || undefined;
  },
};

/** `{0}` and so on stand for the line's vendor fields, as in a path; `{base}` for where the vendor is reached. */
export const template: Codec = {
  read: ({ values, baseUrl }, pattern) =>
    String(pattern).replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'base' ? baseUrl : encodeURIComponent(String(values[Number(name)] ?? '')),
    ),
};

import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';

/** Languages by code, in the order of their ids. Which ones the vendor knows is not documented. */
const names: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  nl: 'Dutch',
  pt: 'Portuguese',
  sv: 'Swedish',
  da: 'Danish',
  nb: 'Norwegian',
  fi: 'Finnish',
  pl: 'Polish',
  ja: 'Japanese',
};
const codes = Object.keys(names);

/**
 * A sent language as it is kept: looked up by its code, or by its name when there is none; one that is not known is kept
 * under the id of none.
 * @example language({ code: 'en' }) // { id: 1, name: 'English', code: 'en', icon: null, icon_sqare: null }
 */
export function language(sent: Json | undefined): JsonObject | null {
  if (!isJsonObject(sent)) return null;
  const [code, name] = [textOf(sent['code']), textOf(sent['name'])];
  if (code === null && name === null) return null;
  const known = codes.find((known) => (code === null ? same(names[known], name) : same(known, code)));
  return {
    id: known === undefined ? 0 : codes.indexOf(known) + 1,
    name: known === undefined ? (name ?? code) : (names[known] ?? null),
    code: known ?? code,
    icon: null,
    icon_sqare: null,
  };
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function same(left: string | undefined, right: string | null): boolean {
  return left?.toLowerCase() === right?.toLowerCase();
}

import { at, textIn } from '../../../adapter-kit/values.js';
import type { Json } from '../../../core/json.js';
import { vendorNumber } from './numbers.js';

/** Statuses that all vendors share. */
const SHARED = new Set(['active', 'closed', 'open', 'pending', 'spam', 'resolved', 'archived', 'deleted', 'completed']);

/** A tenant names its statuses as it likes: one that is called as a shared one is that, any other goes by its own name. */
export function statusName(label: string | null): string | null {
  const word = label?.toLowerCase() ?? '';
  return SHARED.has(word) ? word : label === '' ? null : label;
}

/** A choice that a client wrote: by the id of an entry, or by its label, which has to be looked up. */
export type Choice = { readonly id: number | string } | { readonly label: string };

/** A text that is a number is taken for an id; of an object the id wins. null is none, undefined what says nothing. */
export function choiceIn(value: Json | undefined): Choice | null | undefined {
  if (value === null) return null;
  const text = textIn(value);
  const id = vendorNumber(text ?? textIn(at(value, 'id')));
  if (typeof id === 'number' || (id !== undefined && text === undefined)) return { id };
  const label = text ?? textIn(at(value, 'name'));
  return label === undefined ? undefined : { label };
}

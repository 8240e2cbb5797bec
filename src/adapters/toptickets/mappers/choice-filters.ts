import { at, textIn } from '../../../adapter-kit/values.js';
import type { Json } from '../../../core/json.js';
import { statusesNamed } from './choices.js';

/** What the vendor is asked for, and what is looked for in its answer where that is not enough. */
export interface ChoiceFilter {
  readonly native?: string | undefined;
  readonly scanned?: Json | undefined;
}

/**
 * Names are the unified API's, so that one may stand for two of the vendor's statuses, or for none. An id is the vendor's to
 * refuse.
 */
export function statusFilter(value: Json | undefined): ChoiceFilter {
  const { id, name } = lowerCased(value);
  const [only, ...others] = name === undefined ? [] : statusesNamed(name);
  const isOne = only !== undefined && others.length === 0;
  if (id === undefined && isOne) return { native: only };
  return { native: id, scanned: scannedFor(id, name) };
}

/** Their names are their ids. */
export function priorityFilter(value: Json | undefined): ChoiceFilter {
  const { id, name } = lowerCased(value);
  return { native: id ?? name, scanned: id === undefined ? undefined : scannedFor(id, name) };
}

/** The vendor compares its categories letter by letter, as ids are; a name may be in any case. */
export function typeFilter(value: Json | undefined): ChoiceFilter {
  const [id, name] = [textIn(at(value, 'id')), textIn(value) ?? textIn(at(value, 'name'))];
  return { native: id, scanned: scannedFor(id, name) };
}

function scannedFor(id: string | undefined, name: string | undefined): Json | undefined {
  if (name === undefined) return undefined;
  return id === undefined ? { name } : { id, name };
}

/** A text alone is what the vendor calls it, where it does. */
function lowerCased(value: Json | undefined): { readonly id: string | undefined; readonly name: string | undefined } {
  const [id, name] = [textIn(at(value, 'id')), textIn(value) ?? textIn(at(value, 'name'))];
  return { id: id?.toLowerCase(), name: name?.toLowerCase() };
}

import { seededIds } from '../../core/ids.js';

/** Ids of this vendor's records, by resource and position in the demo. */
export type IdOf = (resource: string, ordinal: number) => string;

/** The same for the same seed, and unlike those of any other vendor. */
export function idsFor(seed: string): IdOf {
  const ids = seededIds(seed);
  return (resource, ordinal) => ids.uuid(`reference/${resource}`, ordinal);
}

/** As this vendor writes times. */
export function iso(time: number): string {
  return new Date(time).toISOString();
}

export function isoOrNull(time: number | undefined): string | null {
  return time === undefined ? null : iso(time);
}

/** A name as an id: `Feature request` is `feature-request`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Each value once, in the order in which it came first. */
export function distinct<T>(values: Iterable<T>): readonly T[] {
  return [...new Set(values)];
}

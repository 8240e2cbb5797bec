import { at, isObject, listIn, textIn, timeOf } from '../../../adapter-kit/values.js';
import type { Json, JsonObject } from '../../../core/json.js';

/**
 * Which members of a value are handed on: `true` for a value as it is, `time` in the unified form of times, else by member,
 * and for the items of a list; of those only the ones that have the member named beside, where one is.
 */
export type Shape = Leaf | List | { readonly [name: string]: Shape };
type Leaf = true | 'time';
type List = readonly [item: Shape, needs?: string];

/** A shape that has every member of `T` but those that the gateway adds. */
export type ShapeOf<T> = { readonly [Name in keyof Omit<T, Gateways>]-?: PartOf<NonNullable<T[Name]>> };
type Gateways = 'etag' | 'remote_data';
type PartOf<Part> = Part extends readonly (infer Item)[]
  ? readonly [item: PartOf<NonNullable<Item>>, needs?: string]
  : Part extends object
    ? string extends keyof Part
      ? true
      : ShapeOf<Part>
    : Leaf;

/** A record of the vendor without what the unified API has no word for; whatever it lacks stays absent. */
export function only<Unified>(shape: ShapeOf<Unified>, record: JsonObject): Unified {
  return part(shape, record) as unknown as Unified;
}

function part(shape: Shape, value: Json): Json {
  if (shape === true || value === null) return value;
  if (shape === 'time') return timeOf(value);
  if (isList(shape)) return itemsOf(shape, value);
  if (!isObject(value)) return value;
  const known = Object.entries(value).flatMap(([name, member]): [string, Json][] => {
    const inner = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return inner === undefined ? [] : [[name, part(inner, member)]];
  });
  return Object.fromEntries(known);
}

function itemsOf([shape, needs]: List, value: Json): Json {
  const items =
    needs === undefined ? listIn(value) : listIn(value).filter((item) => textIn(at(item, needs)) !== undefined);
  return items.map((item) => part(shape, item));
}

function isList(shape: Shape): shape is List {
  return Array.isArray(shape);
}

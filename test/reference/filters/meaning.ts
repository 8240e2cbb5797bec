/** What each filter of each list means, said a second time: nothing here knows how the service does it. */
import { TIMES, type Kept, type World } from './world.js';

/** One way of asking: the query, and the records that it asks for. */
export interface Asked {
  readonly query: string;
  readonly fits: (record: Kept) => boolean;
}

/** Ways to ask by one parameter. */
export type Ask = (world: World, param: string) => readonly Asked[];

const asked = (name: string, value: string, fits: Asked['fits']): Asked => ({
  query: `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  fits,
});
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
const lower = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);
const distinct = (values: readonly unknown[]): readonly string[] =>
  [...new Set(values.filter((value) => typeof value === 'string' && value !== ''))] as readonly string[];

/** The records that a path of references leads to. */
function reached(
  world: World,
  record: Kept,
  path: readonly (readonly [field: string, resource: string])[],
): readonly Kept[] {
  return path.reduce<readonly Kept[]>(
    (from, [field, resource]) =>
      from.flatMap((one) =>
        list(one[field]).flatMap((id) => (world[resource] ?? []).filter((other) => other.id === id)),
      ),
    [record],
  );
}

type Path = readonly (readonly [field: string, resource: string])[];

/** By id; by name in any case, and by both; by a record that there is not. */
export function refers(
  resource: string,
  paths: readonly Path[],
  options: { readonly byName?: boolean; readonly orNone?: string; readonly texts?: 'key' | 'key or name' } = {},
): Ask {
  const { byName = true, orNone, texts } = options;
  return (world, param) => {
    const leads = (record: Kept, fits: (target: Kept) => boolean): boolean =>
      paths.some((path) => reached(world, record, path).some(fits)) ||
      (orNone !== undefined && list(record[orNone]).length === 0);
    const others = world[resource] ?? [];
    const ids = [...others.map(({ id }) => id), 'nobody'];
    const names = byName ? distinct(others.map(({ name }) => name)).slice(0, 4) : [];
    const [first] = others;
    return [
      ...ids.map((id) => asked(`${param}[id]`, id, (record) => leads(record, (target) => target.id === id))),
      ...names.flatMap((name) =>
        [name, name.toUpperCase()].map((text) =>
          asked(`${param}[name]`, text, (record) => leads(record, (target) => lower(target['name']) === lower(text))),
        ),
      ),
      ...(byName && first !== undefined
        ? [both(param, first.id, 'no such name', (record) => leads(record, () => false))]
        : []),
      ...(texts === undefined ? [] : textsOf(param, texts === 'key' ? ids : [...ids, ...names], leads)),
    ];
  };
}

function both(param: string, id: string, name: string, fits: Asked['fits']): Asked {
  return { query: `${param}[id]=${id}&${param}[name]=${encodeURIComponent(name)}`, fits };
}

type Leads = (record: Kept, fits: (target: Kept) => boolean) => boolean;

function textsOf(param: string, texts: readonly string[], leads: Leads): readonly Asked[] {
  return texts.map((text) =>
    asked(param, text, (record) => leads(record, ({ id, name }) => id === text || lower(name) === lower(text))),
  );
}

/** Keys or names with commas between; one of them is enough. */
export function oneOf(resource: string, field: string): Ask {
  return (world, param) => {
    const others = world[resource] ?? [];
    const texts = [
      ...others.slice(0, 3).map(({ id }) => id),
      ...distinct(others.map(({ name }) => name)).slice(0, 2),
      'nobody',
    ];
    const fitsAny = (record: Kept, wanted: readonly string[]): boolean =>
      reached(world, record, [[field, resource]]).some(({ id, name }) =>
        wanted.some((text) => id === text || lower(name) === lower(text)),
      );
    return [...texts.map((text) => [text]), texts.slice(0, 2), texts].map((wanted) => ({
      query: `${param}=${wanted.map(encodeURIComponent).join(',')}`,
      fits: (record) => fitsAny(record, wanted),
    }));
  };
}

/** Texts of a list, of which one is enough. */
export function anyText(field: string): Ask {
  return (world, param) => {
    const texts = [
      ...distinct(
        Object.values(world)
          .flat()
          .flatMap((record) => list(record[field])),
      ).slice(0, 3),
      'nothing',
    ];
    return [...texts.map((text) => [text]), texts.slice(0, 2)].map((wanted) => ({
      query: `${param}=${wanted.map(encodeURIComponent).join(',')}`,
      fits: (record) => list(record[field]).some((value) => wanted.includes(String(value))),
    }));
  };
}

/** The very same text. */
export const equals =
  (resource: string, unknown: readonly string[] = ['nothing']): Ask =>
  (world, param) => {
    const texts = [...distinct((world[resource] ?? []).map((record) => record[param])), ...unknown];
    return texts.map((text) => asked(param, text, (record) => record[param] === text));
  };

/** True or false; what says neither is false where `missing` says so. */
export const flag =
  (read: (world: World, record: Kept) => unknown, missing?: false): Ask =>
  (world, param) =>
    [true, false].map((wanted) =>
      asked(param, String(wanted), (record) => (read(world, record) ?? missing) === wanted),
    );

const instant = (time: unknown): number => Date.parse(String(time));

/** Bounds of a time, with and without a zone, and the time itself. */
export const time: Ask = (_world, param) => {
  const compare: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
    gt: (value, bound) => value > bound,
    gte: (value, bound) => value >= bound,
    lt: (value, bound) => value < bound,
    lte: (value, bound) => value <= bound,
  };
  const has = (record: Kept): boolean => typeof record[param] === 'string';
  const bounds = Object.entries(compare).flatMap(([operator, holds]) =>
    TIMES.map((bound) =>
      asked(`${param}[${operator}]`, bound, (record) => has(record) && holds(instant(record[param]), instant(bound))),
    ),
  );
  const at = (text: string, moment: string): Asked =>
    asked(param, text, (record) => has(record) && instant(record[param]) === instant(moment));
  const january: Asked = {
    query: `${param}[gte]=2025-01-01&${param}[lt]=2025-02-01T01:00:00%2B01:00`,
    fits: (record) =>
      has(record) && instant(record[param]) >= instant(TIMES[1]) && instant(record[param]) < instant(TIMES[4]),
  };
  return [
    ...bounds,
    january,
    ...TIMES.map((text) => at(text, text)),
    at('2025-01-01', TIMES[1]),
    at('2025-01-15 10:30', TIMES[3]),
    at('2025-01-15T11:30:00+01:00', TIMES[3]),
  ];
};

/** Members of an item, or of the object that a field is: all of the same one, in any case where `fold` says so. */
export function members(field: string, samples: readonly Readonly<Record<string, string>>[], fold = true): Ask {
  const same = (left: unknown, right: unknown): boolean => (fold ? lower(left) === lower(right) : left === right);
  return (_world, param) =>
    samples.map((sample) => ({
      query: Object.entries(sample)
        .map(([name, value]) => `${param}[${name}]=${encodeURIComponent(value)}`)
        .join('&'),
      fits: (record) =>
        list(record[field]).some((item) =>
          Object.entries(sample).every(([name, value]) =>
            same((item as Readonly<Record<string, unknown>>)[name], value),
          ),
        ),
    }));
}

/** The first record that a path of references leads to. */
export function target(world: World, record: Kept, path: Path): Kept | undefined {
  return reached(world, record, path)[0];
}

/** The same records as by another way to say it. */
export const inOtherWords =
  (resource: string, paths: readonly Path[]): Ask =>
  (world, param) =>
    [...(world[resource] ?? []).map(({ id }) => id), 'nobody'].map((id) =>
      asked(param, id, (record) => paths.some((path) => reached(world, record, path).some((other) => other.id === id))),
    );

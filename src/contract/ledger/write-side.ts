import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import { codecOf, vendorPlaces, type Line } from '../claims/claims.js';
import { codecs, type Codec, type Encoded } from '../codecs/index.js';
import { member } from '../codecs/choices.js';
import { numberIn } from '../codecs/texts.js';
import { itemsIn, itemStep, withLists } from './items.js';
import { stepsOf, valueAt, withValueAt } from './pointer.js';
import { isSpokenFor } from './read-side.js';

/** What a ledger's lines promise that the vendor is sent: its body, and what is put into the path. */
export interface Written {
  readonly body: JsonObject;
  readonly path: JsonObject;
}

/** A line for one place of each side. */
interface Route {
  readonly line: Line;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What the vendor is to be sent for a unified body: of several lines for one place, the first that has a value counts. */
export function writtenByLedger(lines: readonly Line[], body: JsonObject): Written {
  const routes = lines.filter((line) => !isSpokenFor(line)).flatMap(routesOf);
  const lists = routes.filter(({ to }) => to.includes('*'));
  const ways = routes.flatMap((route) => (lists.includes(route) ? itemRoutes(route, body) : [route]));
  const places = new Map<string, { readonly to: readonly string[]; readonly value: Json }>();
  for (const pass of [encode, fallBack, byDefault]) {
    for (const route of ways) {
      const key = JSON.stringify(route.to);
      const value = places.has(key) ? undefined : pass(route, body);
      if (value !== undefined) places.set(key, { to: route.to, value });
    }
  }
  const empty: JsonObject = { body: {}, path: {} };
  const sent = [...emptyLists(lists, body), ...places.values()].reduce(
    (whole, { to, value }) => withValueAt(whole, to, value),
    empty,
  );
  return withLists(
    sent,
    ways.map(({ to }) => to),
  ) as never;
}

function routesOf(line: Line): readonly Route[] {
  const from = stepsOf(line.unified);
  return vendorPlaces(line).map(({ scope = 'body', pointer }) => ({ line, from, to: [scope, ...stepsOf(pointer)] }));
}

/** A list that goes into a list goes there item by item; of several that go into one, the items of the first come first. */
function itemRoutes({ line, from, to }: Route, body: JsonObject): readonly Route[] {
  const [star, target] = [from.indexOf('*'), to.indexOf('*')];
  return itemsIn(valueAt(body, from.slice(0, star))).map((_, at) => ({
    line,
    from: from.with(star, String(at)),
    to: to.with(target, itemStep(from.slice(0, star), at)),
  }));
}

function emptyLists(lists: readonly Route[], body: JsonObject): readonly { to: readonly string[]; value: Json }[] {
  return lists
    .filter(({ from }) => valueAt(body, from.slice(0, from.indexOf('*'))) !== undefined)
    .map(({ to }) => ({ to: to.slice(0, to.indexOf('*')), value: [] }));
}

function encode(route: Route, body: JsonObject): Json | undefined {
  const { name, args } = codecOf(route.line);
  if (name === 'first') return firstItem(route, body, args);
  return codecNamed(name).write?.(sentBy(route, body), args);
}

function fallBack(route: Route, body: JsonObject): Json | undefined {
  const { name, args } = codecOf(route.line);
  return codecNamed(name).fallback?.(sentBy(route, body), args);
}

function byDefault({ line }: Route): Json | undefined {
  return line.default;
}

function codecNamed(name: string): Codec {
  return codecs[name] ?? {};
}

function sentBy({ from }: Route, whole: JsonObject): Encoded {
  const value = valueAt(whole, from);
  return { value, values: [value], whole, baseUrl: '' };
}

/** The preferred item's member at the line's pointer, as a text, or as the number that it is the text of. */
function firstItem({ from }: Route, body: JsonObject, args: Json): Json | undefined {
  const star = from.indexOf('*');
  const list = valueAt(body, from.slice(0, star));
  if (list === undefined) return undefined;
  const items = itemsIn(list);
  if (items.length === 0) return member(args, 'empty') === 'null' ? null : undefined;
  const preferred = member(args, 'prefer');
  const chosen =
    items.find((item) => isJsonObject(item) && preferred !== undefined && item['type'] === preferred) ?? items[0];
  const value = valueAt(chosen, from.slice(star + 1));
  const text = typeof value === 'string' && value !== '' ? value : undefined;
  return member(args, 'as') === 'numeric' ? numberIn(text) : text;
}

import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import { codecOf, vendorPlaces, type Line } from '../claims/claims.js';
import { codecs, type Codec, type Encoded } from '../codecs/index.js';
import { member } from '../codecs/choices.js';
import { stepsOf, valueAt, withValueAt } from './pointer.js';
import { isSpokenFor } from './read-side.js';

/** What a ledger's lines promise that the vendor is sent: its body, and what is put into the path. */
export interface Written {
  readonly body: JsonObject;
  readonly path: JsonObject;
}

/** What the vendor is to be sent for a unified body: of several lines for one place, the first that has a value counts. */
export function writtenByLedger(lines: readonly Line[], body: JsonObject): Written {
  const places = new Map<string, Json>();
  for (const pass of [encode, fallBack, byDefault]) {
    for (const line of lines.filter((one) => !isSpokenFor(one))) {
      for (const { scope = 'body', pointer } of vendorPlaces(line)) {
        const place = `/${scope}${pointer}`;
        const value = places.has(place) ? undefined : pass(line, body);
        if (value !== undefined) places.set(place, value);
      }
    }
  }
  const empty: JsonObject = { body: {}, path: {} };
  return [...places].reduce((sent, [place, value]) => withValueAt(sent, stepsOf(place), value), empty) as never;
}

function encode(line: Line, body: JsonObject): Json | undefined {
  const { name, args } = codecOf(line);
  if (name === 'first') return firstItem(line, body, args);
  return codecNamed(name).write?.(sentBy(line, body), args);
}

function fallBack(line: Line, body: JsonObject): Json | undefined {
  const { name, args } = codecOf(line);
  return codecNamed(name).fallback?.(sentBy(line, body), args);
}

function byDefault(line: Line): Json | undefined {
  return line.default;
}

function codecNamed(name: string): Codec {
  return codecs[name] ?? {};
}

function sentBy({ unified }: Line, whole: JsonObject): Encoded {
  const value = valueAt(whole, stepsOf(unified));
  return { value, values: [value], whole, baseUrl: '' };
}

/** The preferred item's member at the line's pointer, as a text. */
function firstItem({ unified }: Line, body: JsonObject, args: Json): Json | undefined {
  const steps = stepsOf(unified);
  const star = steps.indexOf('*');
  const list = valueAt(body, steps.slice(0, star));
  if (list === undefined) return undefined;
  const items = Array.isArray(list) ? (list as readonly Json[]) : [];
  if (items.length === 0) return member(args, 'empty') === 'null' ? null : undefined;
  const preferred = member(args, 'prefer');
  const chosen =
    items.find((item) => isJsonObject(item) && preferred !== undefined && item['type'] === preferred) ?? items[0];
  const value = valueAt(chosen, steps.slice(star + 1));
  return typeof value === 'string' && value !== '' ? value : undefined;
}

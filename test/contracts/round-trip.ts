import { vendorPlaces, type Direction, type Ledger, type Line } from '../../src/contract/claims/claims.js';
import { codecOf } from '../../src/contract/claims/claims.js';
import { recordSchema } from '../../src/contract/claims/sides.js';
import { utcOf } from '../../src/contract/codecs/times.js';
import { stepsOf, valueAt } from '../../src/contract/ledger/pointer.js';
import { isSpokenFor } from '../../src/contract/ledger/read-side.js';
import type { Json, JsonObject } from '../../src/core/json.js';
import { vendorWith } from './answers.js';
import { answersAbout } from './law-calls.js';
import { requiredOf, runOperation, type Answered, type Subject } from './subject.js';

/** A resource that goes both ways, with the vendor fields that both of its ledgers call exact. */
export interface RoundTrip {
  readonly resource: string;
  readonly direction: Exclude<Direction, 'read'>;
  readonly read: Ledger;
  readonly write: Ledger;
  /** Pointers into the vendor's record. */
  readonly kept: readonly string[];
}

export function roundTripsOf(subject: Subject): readonly RoundTrip[] {
  return Object.entries(subject.claims.fields).flatMap(([resource, { read, ...written }]) =>
    (['create', 'update'] as const).flatMap((direction) => {
      const write = written[direction];
      if (read?.vendor === undefined || write?.vendor === undefined) return [];
      const there = exactPlaces(read);
      const kept = exactPlaces(write).filter((pointer) => there.includes(pointer));
      const isWhole = direction === 'update' || requiredOf(subject, write).every((name) => isRead(read, `/${name}`));
      return kept.length === 0 || !isWhole ? [] : [{ resource, direction, read, write, kept }];
    }),
  );
}

/** What a new record needs and no record tells, as the bytes of a file, cannot be written back. */
function isRead({ lines }: Ledger, place: string): boolean {
  return lines.flatMap(vendorPlaces).some(({ pointer }) => pointer === place || pointer.startsWith(`${place}/`));
}

function exactPlaces({ lines }: Ledger): readonly string[] {
  const exact = lines.filter((line) => line.kind === 'exact' && !isSpokenFor(line));
  const places = exact.flatMap(vendorPlaces).filter(({ scope, pointer }) => scope === undefined && pointer !== '');
  return [...new Set(places.map(({ pointer }) => pointer))];
}

/** Whether the vendor takes back what it answers: a value that it tells and nobody may send is kept by no ledger. */
export function takesBack(subject: Subject, { write, kept }: RoundTrip, record: JsonObject): boolean {
  const operation = subject.vendorOperations.get(write.vendor ?? '');
  return kept.every((pointer) => {
    const place = { at: `${write.at ?? ''}${pointer}` };
    const schema = operation === undefined ? undefined : recordSchema(subject.vendor, operation, 'create', place);
    const value = valueAt(record, stepsOf(pointer)) ?? null;
    return schema === undefined || value === null || pointer.includes('*') || subject.fits(schema, value);
  });
}

interface Trip {
  readonly subject: Subject;
  readonly trip: RoundTrip;
  readonly record: JsonObject;
  /** Unified operations that read the record and write it back. */
  readonly reader: string;
  readonly writer: string;
}

export interface Returned {
  readonly unified: JsonObject;
  /** What the vendor was sent. */
  readonly sent: JsonObject;
}

/**
 * A vendor's record is read, and what was read is written as it is: to a new record, or over the same one.
 * @throws {UnmappableRequest} when the record lacks what a new one needs.
 */
export async function thereAndBack({ subject, trip, record, reader, writer }: Trip): Promise<Returned> {
  const answers = await answersAbout(subject, { id: reader, ledger: trip.read, record, body: {} });
  const unified = only(answers).unified;
  const vendor = vendorWith(subject, trip.read, [record]);
  const body = JSON.parse(JSON.stringify(unified)) as JsonObject;
  await runOperation(subject, writer, vendor, { id: String(unified['id']), body });
  const { body: whole } = vendor.last(trip.write.vendor ?? '');
  return { unified, sent: (valueAt(whole, stepsOf(trip.write.at ?? '')) ?? {}) as JsonObject };
}

function only(answers: readonly Answered[]): Answered {
  const [answer, ...others] = answers;
  if (answer === undefined || others.length > 0) throw new Error(`${answers.length} records instead of one`);
  return answer;
}

/**
 * What the kept fields hold before and after; an empty value is none. What held nothing may be filled by a line that is not
 * exact, as a text is made from its other form, or by the request: nothing gets lost by it.
 */
export function keptFields(
  { read, write, direction, kept }: RoundTrip,
  record: JsonObject,
  sent: JsonObject,
): { readonly before: JsonObject; readonly after: JsonObject } {
  const held = (source: JsonObject, pointer: string): Json =>
    plainest(valueAt(source, stepsOf(pointer)), pointer, read);
  // A change leaves alone what it does not name.
  const now = (pointer: string): Json =>
    direction === 'update' && valueAt(sent, stepsOf(pointer)) === undefined
      ? held(record, pointer)
      : held(sent, pointer);
  const compared = kept.filter((pointer) => held(record, pointer) !== null || !isFilled(write, pointer));
  return {
    before: Object.fromEntries(compared.map((pointer) => [pointer, held(record, pointer)])),
    after: Object.fromEntries(compared.map((pointer) => [pointer, now(pointer)])),
  };
}

function isFilled({ lines, ticket = '' }: Ledger, pointer: string): boolean {
  return (
    ticket.startsWith(pointer) ||
    lines.some((line) => line.kind !== 'exact' && vendorPlaces(line).some((place) => place.pointer === pointer))
  );
}

/** Times count as instants; null, an empty text, an empty list and what is not there as nothing. */
function plainest(value: Json | undefined, pointer: string, { lines }: Ledger): Json {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  const isTime = lines.some((line) => isExactTime(line, pointer));
  return isTime && typeof value === 'string' ? utcOf(value) : value;
}

function isExactTime(line: Line, pointer: string): boolean {
  const { name, args } = codecOf(line);
  return (name === 'utc' || args === 'utc') && vendorPlaces(line).some((place) => place.pointer === pointer);
}

import { below } from '../../spec/document.js';
import { suggestion } from '../../spec/keys.js';
import type { Checked, Gap } from './check-claims.js';
import { codecOf, vendorPlaces, type Direction, type Ledger, type Line, type VendorPlace } from './claims.js';
import type { Places } from './shape.js';
import { placesOfOperation, recordSchema, type FoundOperation, type Where } from './sides.js';

interface OneLedger {
  readonly ledger: Ledger;
  readonly direction: Direction;
  /** The unified operation whose record or body the lines speak of. */
  readonly operation: FoundOperation;
  /** Place of the ledger in the claims file. */
  readonly pointer: string;
}

/** One line for every unified field, a word about every vendor field, and nothing about fields that there are not. */
export function checkLedger(checked: Checked, one: OneLedger): readonly Gap[] {
  const unified = placesOfOperation(checked.unified, one.operation, one.direction);
  return [...checkUnified(one, unified), ...checkVendor(checked, one)];
}

function checkUnified({ ledger: { lines }, pointer }: OneLedger, places: Places): readonly Gap[] {
  const isCovered = (place: string): boolean => lines.some((line) => covers(line, place));
  const silent = [...places.values()].filter(
    (place) => place.holdsValue && !isCovered(place.pointer) && !(place.isOpen && hasBelow(lines, place.pointer)),
  );
  return [
    ...silent.map((place) => ({ pointer: below(pointer, 'lines'), message: `no line for ${place.pointer}` })),
    ...lines.flatMap((line, at) => {
      const message = troubleWith(line, lines.slice(0, at), places);
      return message === undefined ? [] : [{ pointer: below(pointer, 'lines', at), message }];
    }),
  ];
}

/** Codecs that take a value with all that is in it, and what is unsupported goes with all that is in it. */
const WHOLE = ['same', 'only', 'platform', 'computed', 'absent'];

function covers(line: Line, place: string): boolean {
  if (line.unified === place) return true;
  return place.startsWith(`${line.unified}/`) && WHOLE.includes(codecOf(line).name);
}

function hasBelow(lines: readonly Line[], place: string): boolean {
  return lines.some(({ unified }) => unified.startsWith(`${place}/`));
}

/** Codecs that make a value of nothing. */
const WITHOUT_VENDOR = ['constant', 'rows', 'platform', 'absent'];

function troubleWith(line: Line, earlier: readonly Line[], places: Places): string | undefined {
  const { unified, vendor } = line;
  if (earlier.some((other) => other.unified === unified)) return `there is a line for ${unified} already; keep one`;
  if (!isPlace(places, unified))
    return `there is no unified field ${unified}; ${suggestion(unified, [...places.keys()])}`;
  const { name } = codecOf(line);
  if (vendor === undefined && !WITHOUT_VENDOR.includes(name)) return `the codec ${name} needs a vendor field`;
  return undefined;
}

/** Below an open place there may be anything. */
function isPlace(places: Places, pointer: string): boolean {
  if (places.has(pointer)) return true;
  const above = pointer.slice(0, pointer.lastIndexOf('/'));
  return above !== '' && (places.get(above)?.isOpen === true || (!places.has(above) && isPlace(places, above)));
}

function checkVendor(checked: Checked, one: OneLedger): readonly Gap[] {
  const { ledger, direction, pointer } = one;
  const operation = ledger.vendor === undefined ? undefined : checked.vendorOperations.get(ledger.vendor);
  if (ledger.vendor !== undefined && operation === undefined) {
    const ids = [...checked.vendorOperations.keys()];
    const message = `the vendor has no operation ${ledger.vendor}; ${suggestion(ledger.vendor, ids)}`;
    return [{ pointer: below(pointer, 'vendor'), message }];
  }
  const where = { envelope: checked.claims.envelope, at: ledger.at };
  if (operation !== undefined && ledger.at !== undefined && !hasRecord(checked, operation, direction, where)) {
    return [{ pointer: below(pointer, 'at'), message: `${ledger.vendor} keeps nothing at ${ledger.at}` }];
  }
  const places: Places =
    operation === undefined ? new Map() : placesOfOperation(checked.vendor, operation, direction, where);
  const named = ledger.lines.flatMap((line, at) => vendorPlaces(line).map((place) => ({ place, at })));
  return [
    ...named.flatMap(({ place, at }) => {
      const message = troubleAt(place, places, checked, operation);
      return message === undefined ? [] : [{ pointer: below(pointer, 'lines', at, 'vendor'), message }];
    }),
    ...checkRequested(one, places),
    ...checkThrough(checked, one),
    ...checkVendorOnly(one, places, [...namedHere(named.map(({ place }) => place)), ...requested(ledger)]),
  ];
}

function hasRecord({ vendor }: Checked, operation: FoundOperation, direction: Direction, where: Where): boolean {
  return recordSchema(vendor, operation, direction, where) !== undefined;
}

/** Places of what the request names, and the body does not. */
function requested({ id, ticket }: Ledger): readonly string[] {
  return [id ?? [], ticket ?? []].flat();
}

function checkRequested({ ledger, pointer }: OneLedger, places: Places): readonly Gap[] {
  return (['id', 'ticket', 'needs'] as const).flatMap((word) =>
    [ledger[word] ?? []].flat(2).flatMap((place) => {
      const message = unknownField(places, place);
      return message === undefined ? [] : [{ pointer: below(pointer, word), message }];
    }),
  );
}

function checkThrough(checked: Checked, { ledger: { through = {} }, pointer }: OneLedger): readonly Gap[] {
  return Object.entries(through).flatMap(([id, members]) => {
    const places = Object.keys(members).map((name): VendorPlace => ({ scope: id, pointer: `/${name}` }));
    const message = places.map((place) => troubleAt(place, new Map(), checked, undefined)).find((one) => one);
    return message === undefined ? [] : [{ pointer: below(pointer, 'through', id), message }];
  });
}

/** The whole record says nothing about its fields. */
function namedHere(places: readonly VendorPlace[]): readonly string[] {
  return places.filter(({ scope, pointer }) => scope === undefined && pointer !== '').map(({ pointer }) => pointer);
}

function troubleAt(
  { scope, pointer }: VendorPlace,
  places: Places,
  { claims, vendor, vendorOperations }: Checked,
  operation: FoundOperation | undefined,
): string | undefined {
  if (scope === 'path') {
    return operation?.path.includes(`{${pointer.slice(1)}}`) === true
      ? undefined
      : `the path has no {${pointer.slice(1)}}`;
  }
  if (pointer === '') return undefined;
  if (scope === undefined) return unknownField(places, pointer);
  const other = vendorOperations.get(scope);
  if (other === undefined)
    return `the vendor has no operation ${scope}; ${suggestion(scope, [...vendorOperations.keys()])}`;
  const direction = other.method === 'get' ? 'read' : 'create';
  return unknownField(placesOfOperation(vendor, other, direction, { envelope: claims.envelope }), pointer);
}

function unknownField(places: Places, pointer: string): string | undefined {
  if (isPlace(places, pointer)) return undefined;
  return `there is no vendor field ${pointer}; ${suggestion(pointer, [...places.keys()])}`;
}

function checkVendorOnly({ ledger, pointer }: OneLedger, places: Places, named: readonly string[]): readonly Gap[] {
  const excused = Object.keys(ledger['vendor-only'] ?? {});
  const touches = (left: string, right: string): boolean =>
    left === right || left.startsWith(`${right}/`) || right.startsWith(`${left}/`);
  const isNamed = (place: string): boolean => named.some((one) => touches(one, place));
  const silent = [...places.values()].filter(
    (place) => place.holdsValue && !isNamed(place.pointer) && !excused.some((one) => isBelow(one, place.pointer)),
  );
  return [
    ...silent.map((place) => ({
      pointer,
      message: `no line speaks of the vendor's ${place.pointer}; map it, or give the reason under vendor-only`,
    })),
    ...excused.flatMap((place) => {
      const message = isNamed(place) ? `a line speaks of ${place}; it is not vendor-only` : unknownField(places, place);
      return message === undefined ? [] : [{ pointer: below(pointer, 'vendor-only', place), message }];
    }),
  ];
}

function isBelow(excused: string, place: string): boolean {
  return place === excused || place.startsWith(`${excused}/`);
}

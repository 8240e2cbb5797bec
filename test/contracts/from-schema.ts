import fc, { type Arbitrary } from 'fast-check';
import { listOf, locate, nodeOf, below, type Node } from '../../src/spec/document.js';
import type { Json } from '../../src/core/json.js';

/** Values by the pointer of the place they are for, `*` for every item; they win over the schema. */
export type Overrides = Readonly<Record<string, Arbitrary<Json>>>;

/** Values of the schema at `pointer`: every alternative, every enum value, nulls, absent members, and what is hard to carry. */
export function fromSchema(document: Node, pointer: string, overrides: Overrides = {}, at = ''): Arbitrary<Json> {
  const override = overrides[at];
  if (override !== undefined) return override;
  const { node, pointer: here } = locate(document, pointer);
  const alternatives = ['oneOf', 'anyOf'].flatMap((keyword) =>
    listOf(node[keyword])
      .map((_, index) => below(here, keyword, index))
      .filter((one) => isValue(locate(document, one).node)),
  );
  if (alternatives.length > 0) {
    return fc.oneof(...alternatives.map((one) => fromSchema(document, one, overrides, at)));
  }
  if (node['enum'] !== undefined) return fc.constantFrom(...(node['enum'] as Json[]));
  const [whole] = node['type'] === undefined ? scalarsOf(document, node, here) : [];
  if (whole !== undefined) return fromSchema(document, whole, overrides, at);
  const types = [node['type'] ?? 'object'].flat() as string[];
  return fc.oneof(...types.map((type) => ofType(type, { document, node, here, overrides, at })));
}

/** `allOf` with one schema says more about a value that is no object. */
function scalarsOf(document: Node, node: Node, here: string): readonly string[] {
  return listOf(node['allOf'])
    .map((_, index) => below(here, 'allOf', index))
    .filter((one) => isValue(locate(document, one).node) && locate(document, one).node['type'] !== 'object');
}

/** `anyOf: [{required: [a]}, …]` narrows an object; it is no value of its own. */
function isValue(node: Node): boolean {
  return node['type'] !== undefined || node['oneOf'] !== undefined || node['anyOf'] !== undefined;
}

interface Spot {
  readonly document: Node;
  readonly node: Node;
  readonly here: string;
  readonly overrides: Overrides;
  readonly at: string;
}

const DEPTH_MAX = 8;

function ofType(type: string, spot: Spot): Arbitrary<Json> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({ min: Number(spot.node['minimum'] ?? 0), max: Number(spot.node['maximum'] ?? 2 ** 31 - 1) });
    case 'array':
      // What holds itself ends somewhere.
      if (spot.at.split('/').length > DEPTH_MAX) return fc.constant([]);
      return fc.array(fromSchema(spot.document, below(spot.here, 'items'), spot.overrides, `${spot.at}/*`), {
        maxLength: 3,
      });
    case 'object':
      return objects(spot);
    default:
      return texts(spot.node);
  }
}

function objects({ document, here, overrides, at }: Spot): Arbitrary<Json> {
  // What stands beside `allOf` says more about a member than what it is made from.
  const schemas = [...listOf(locate(document, here).node['allOf']).map((_, one) => below(here, 'allOf', one)), here];
  const parts = schemas.map((one) => locate(document, one));
  const required = parts.flatMap(({ node }) => listOf(node['required']).map(String));
  const members = Object.fromEntries(
    parts.flatMap(({ node, pointer }) =>
      Object.keys(nodeOf(node['properties'])).map((name) => [
        name,
        fromSchema(document, below(pointer, 'properties', name), overrides, `${at}/${name}`),
      ]),
    ),
  );
  const requiredKeys = required.filter((name) => Object.hasOwn(members, name));
  const isOpen = parts.some(({ node }) => node['additionalProperties'] === true && node['properties'] !== undefined);
  const unheardOf: Record<string, Arbitrary<Json>> = isOpen ? { unheard_of: anyScalar, another: anyScalar } : {};
  return fc.record({ ...unheardOf, ...members }, { requiredKeys });
}

const LETTERS = fc.constantFrom(
  ...'aZ09 äß€😀漢',
  '\n',
  '\n\n',
  '\t',
  '&',
  '<b>',
  '"',
  "'",
  '&amp;',
  '\u200d',
  'e\u0301',
);

export const anyText: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(LETTERS, { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom('', 'x'.repeat(1_000), '0', 'null', '__proto__') },
);

const anyScalar: Arbitrary<Json> = fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null));

/** Instants as different servers write them: zones, and none to six digits of a second. */
export const dateTime: Arbitrary<string> = fc
  .record({
    date: fc.date({
      min: new Date('1971-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    }),
    fraction: fc.constantFrom('', '.5', '.123', '.123456'),
    zone: fc.constantFrom('Z', '+00:00', '+05:30', '-08:00', '+14:00'),
  })
  .map(({ date, fraction, zone }) => `${date.toISOString().slice(0, 19)}${fraction}${zone}`);

function texts({ format, pattern, minLength = 0 }: Node): Arbitrary<string> {
  switch (format) {
    case 'uuid':
      return fc.uuid();
    case 'date-time':
      return dateTime;
    case 'email':
      return fc.emailAddress();
    case 'uri':
      return fc.webUrl();
    default:
  }
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern));
  return anyText.filter((text) => text.length >= Number(minLength));
}

/** Simple HTML, well formed, in all that a codec may be asked to read. */
export const someHtml: Arbitrary<string> = htmlOf();

function htmlOf(): Arbitrary<string> {
  const piece = fc.constantFrom(
    'word',
    ' two words',
    '&amp;',
    '&lt;',
    '&gt;',
    '&quot;',
    '&auml;',
    '&#8364;',
    '&#x20AC;',
    'ß😀',
  );
  const line = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
  const inline = fc.oneof(
    line,
    line.map((text) => `<b>${text}</b>`),
    line.map((text) => `<a href="https://example.com/?a=1&amp;b=2">${text}</a>`),
    line.map((text) => `${text}<br>`),
    line.map((text) => `${text}<br/>\n  `),
  );
  const content = fc.array(inline, { maxLength: 3 }).map((parts) => parts.join(''));
  const block = fc.oneof(
    content.map((text) => `<p>${text}</p>`),
    content.map((text) => `<div class="x">${text}</div>\n`),
    content.map((text) => `<ul><li>${text}</li><li>${text}</li></ul>`),
    content.map((text) => `<h1>${text}</h1>`),
    fc.constant('<style>p { color: red }</style>'),
    fc.constant('<script>alert(1 < 2)</script>'),
    content,
  );
  return fc.array(block, { maxLength: 4 }).map((blocks) => blocks.join(''));
}

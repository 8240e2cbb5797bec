import { readFile } from 'node:fs/promises';
import fc, { type Arbitrary } from 'fast-check';
import { parse } from 'yaml';
import { isUnsupported, type AdapterContext, type UnifiedListRequest } from '../../src/adapter-kit/adapter.js';
import type { Adapter } from '../../src/adapter-kit/define-adapter.js';
import { codecOf, type Claims, type Ledger, type Line } from '../../src/contract/claims/claims.js';
import { partsOf } from '../../src/contract/claims/shape.js';
import { readClaims } from '../../src/contract/claims/read-claims.js';
import { answerSchema, operationsOf, recordSchema, type FoundOperation } from '../../src/contract/claims/sides.js';
import { stepsOf } from '../../src/contract/ledger/pointer.js';
import { isJsonObject, type Json, type JsonObject } from '../../src/core/json.js';
import { below, listOf, locate, type Node } from '../../src/spec/document.js';
import { createValidators } from '../../src/spec/schema.js';
import { inCheckout } from '../support/root.js';
import type { FakeVendor } from './fake-vendor.js';
import { anyText, fromSchema, someHtml, type Overrides } from './from-schema.js';

/** An adapter with all that its claims are held against. */
export interface Subject {
  readonly adapter: Adapter;
  readonly claims: Claims;
  readonly unified: Node;
  readonly vendor: Node;
  readonly unifiedOperations: ReadonlyMap<string, FoundOperation>;
  readonly vendorOperations: ReadonlyMap<string, FoundOperation>;
  isSupported(id: string): boolean;
  /** Whether a vendor's value fits a schema of its document. */
  fits(schema: string, value: Json): boolean;
}

export async function readYaml(file: string): Promise<Node> {
  return parse(await readFile(inCheckout(file), 'utf8')) as Node;
}

export async function loadSubject(name: string): Promise<Subject> {
  const { claims } = await readClaims(inCheckout('contracts', name, 'claims.yaml'));
  const { default: adapter } = (await import(`../../src/adapters/${name}/index.js`)) as { default: Adapter };
  const unified = await readYaml('openapi/truto.yaml');
  const vendor = await readYaml(`openapi/${claims.vendor}.yaml`);
  const validators = createValidators(vendor);
  return {
    adapter,
    claims,
    unified,
    vendor,
    unifiedOperations: operationsOf(unified),
    vendorOperations: operationsOf(vendor),
    isSupported: (id) => !isUnsupported((adapter.operations as Record<string, unknown>)[id]),
    fits: (schema, value) => validators.check(schema, value, 'response').length === 0,
  };
}

/** Some value of a schema of the vendor's document: the same whenever it is asked for. */
export function sampleOf({ vendor }: Subject, schema: string): Json {
  return remembered(vendor, schema, () => fc.sample(fromSchema(vendor, schema), { seed: 1, numRuns: 1 })[0] ?? null);
}

const samples = new WeakMap<Node, Map<string, Json>>();

/** Laws ask for the same samples thousands of times. */
function remembered(vendor: Node, key: string, make: () => Json): Json {
  const known = samples.get(vendor) ?? new Map<string, Json>();
  samples.set(vendor, known);
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Some answer of a vendor operation. */
export function sampleAnswer(subject: Subject, operation: string): Json {
  const { pointer } = subject.vendorOperations.get(operation) ?? { pointer: '' };
  return sampleOf(subject, answerSchema(subject.vendor, pointer) ?? '');
}

/** Some record that a vendor operation may answer. */
export function sampleRecord(subject: Subject, operation: string): JsonObject {
  const make = (): JsonObject => fc.sample(recordsOf(subject, { vendor: operation }), { seed: 1, numRuns: 1 })[0] ?? {};
  return remembered(subject.vendor, `record of ${operation}`, make) as JsonObject;
}

/** Records that the vendor's document allows in the answer that a ledger speaks of; without such a call they say nothing. */
export function recordsOf(
  { claims, vendor, vendorOperations }: Subject,
  { vendor: operation, at }: Pick<Ledger, 'vendor' | 'at'>,
): Arbitrary<JsonObject> {
  const found = operation === undefined ? undefined : vendorOperations.get(operation);
  if (found === undefined) return fc.constant({});
  const schema = recordSchema(vendor, found, 'read', { envelope: claims.envelope, at }) ?? '';
  return fromSchema(vendor, schema).filter<JsonObject>((record) => isJsonObject(record));
}

/** Bodies that the unified document allows, with the words and forms that its texts may have. */
export function bodiesOf(
  { unified, unifiedOperations, claims }: Subject,
  id: string,
  { lines }: Ledger,
): Arbitrary<JsonObject> {
  const { pointer } = unifiedOperations.get(id) ?? { pointer: '' };
  const { pointer: body } = locate(unified, below(pointer, 'requestBody'));
  const overrides = { ...OVERRIDES, ...ticketIds(claims), '/custom_fields': customFields(lines) };
  const bodies = fromSchema(unified, below(body, 'content', 'application/json', 'schema'), overrides);
  const elsewhere = computedFields(lines);
  return (bodies as Arbitrary<JsonObject>).map((made) =>
    Object.fromEntries(Object.entries(made).filter(([field]) => !elsewhere.has(field))),
  );
}

/** Whether a vendor's ids are numbers: none is 0 then, and what is no number is refused before any codec sees it. */
export function hasNumbers({ fields }: Claims): boolean {
  return Object.values(fields).some(
    ({ read }) => read?.lines.some((line) => line.unified === '/id' && codecOf(line).name === 'numeric') === true,
  );
}

function ticketIds(claims: Claims): Overrides {
  const numbers = fc.integer({ min: 1, max: 2 ** 31 - 1 }).map(String);
  return hasNumbers(claims) ? { '/ticket/id': fc.oneof(numbers, fc.constantFrom('', null)) } : {};
}

/** Whole fields that no codec describes: tests of their own look at them. */
function computedFields(lines: readonly Line[]): ReadonlySet<string> {
  const computed = lines.filter((line) => codecOf(line).name === 'computed' && stepsOf(line.unified).length === 1);
  return new Set(computed.map(({ unified }) => String(stepsOf(unified)[0])));
}

const statusWord = fc.oneof(
  fc.constantFrom('new', 'open', 'Active', 'pending', 'resolved', 'COMPLETED', 'closed', 'archived', 'unheard-of'),
  anyText,
);
const base64 = (minLength: number): Arbitrary<string> =>
  fc
    .uint8Array({ minLength, maxLength: 40 })
    .map((bytes) => Buffer.from(bytes))
    .chain((bytes) => fc.constantFrom(bytes.toString('base64'), bytes.toString('base64url')));
const filledText = anyText.filter((text) => text !== '');
const orNull = <T extends Json>(arbitrary: Arbitrary<T>): Arbitrary<Json> => fc.oneof(arbitrary, fc.constant(null));

const role = fc.constantFrom('admin', 'read_only_agent', '');

const channels = [
  'unknown',
  'Reply_Inbound',
  'note_private',
  'note_public',
  'FORWARD',
  'reply_outbound',
  'suggested_reply',
];

/** A number beside the word of another vendor is not for a codec to read: a test of its own looks at that. */
const channel: Arbitrary<Json> = fc.oneof(
  fc.record(
    {
      type: orNull(fc.constantFrom(...channels)),
      id: fc.constantFrom(...channels.map((_, at) => String(at)), '7'),
      name: anyText,
    },
    { requiredKeys: [] },
  ) as Arbitrary<Json>,
  fc.constant({ type: 'email' }),
);

const OVERRIDES: Overrides = {
  '/roles/*/id': role,
  '/roles/*/name': orNull(role),
  '/html_body': orNull(someHtml),
  '/html_description': orNull(someHtml),
  '/status/name': orNull(statusWord),
  '/status/id': statusWord,
  '/data': base64(0),
  '/attachments/*/data': base64(1),
  '/attachments/*/file_name': filledText,
  '/attachments/*/content_type': filledText,
  '/channel': orNull(channel),
  '/emails/*/type': orNull(fc.constantFrom('primary', 'work')),
  '/phones/*/type': orNull(fc.constantFrom('primary', 'work')),
};

/** Those that the ledger names, and one that it does not. */
function customFields(lines: readonly Ledger['lines'][number][]): Arbitrary<Json> {
  const names = lines.flatMap(({ unified }) => /^\/custom_fields\/(.+)$/.exec(unified)?.[1] ?? []);
  const value = fc.oneof(anyText, fc.boolean(), fc.integer(), fc.constant(null));
  const members = Object.fromEntries([...names, 'unheard_of'].map((name) => [name, value]));
  return fc.record(members, { requiredKeys: [] }) as Arbitrary<Json>;
}

/** What a vendor operation requires of the record in its body. */
export function requiredOf({ vendor, vendorOperations }: Subject, ledger: Ledger): readonly string[] {
  const found = vendorOperations.get(ledger.vendor ?? '');
  const schema = found === undefined ? undefined : recordSchema(vendor, found, 'create', { at: ledger.at });
  if (schema === undefined) return [];
  return partsOf(vendor, schema)
    .flatMap(({ node }) => listOf(node['required']).map(String))
    .filter((name) => ![ledger.id ?? []].flat().includes(`/${name}`));
}

export interface Answered {
  readonly unified: JsonObject;
  readonly remote: Json | undefined;
}

/** What a request names besides its body. */
export const REQUEST = { id: '4711', ticket: '1174' } as const;

/** Runs an operation of the adapter; every record of its answer on both sides. */
export async function runOperation(
  { adapter }: Subject,
  id: string,
  { context }: FakeVendor,
  given: { readonly id?: string; readonly body?: JsonObject; readonly query?: JsonObject },
): Promise<readonly Answered[]> {
  const { id: record = REQUEST.id, body = {}, query = { ticket: { id: REQUEST.ticket } } } = given;
  const operation = (adapter.operations as unknown as Readonly<Record<string, Operation>>)[id];
  if (operation === undefined) throw new Error(`the adapter has no ${id}`);
  const list = { limit: 25, position: undefined, lookahead: true };
  const answer = await operation({ id: record, query, body, ...list }, context);
  return 'records' in answer ? answer.records : [answer];
}

type Operation = (
  request: UnifiedListRequest,
  context: AdapterContext,
) => Promise<Answered | { readonly records: readonly Answered[] }>;

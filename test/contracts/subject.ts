import { readFile } from 'node:fs/promises';
import fc, { type Arbitrary } from 'fast-check';
import { parse } from 'yaml';
import { isUnsupported, type AdapterContext, type UnifiedListRequest } from '../../src/adapter-kit/adapter.js';
import type { Adapter } from '../../src/adapter-kit/define-adapter.js';
import { codecOf, type Claims, type Ledger, type Line } from '../../src/contract/claims/claims.js';
import { readClaims } from '../../src/contract/claims/read-claims.js';
import { operationsOf, type FoundOperation } from '../../src/contract/claims/sides.js';
import { stepsOf } from '../../src/contract/ledger/pointer.js';
import type { Json, JsonObject } from '../../src/core/json.js';
import { below, isNode, listOf, locate, nodeOf, valueAt, type Node } from '../../src/spec/document.js';
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
  answersList(vendorOperation: string): boolean;
  recordFits(vendorOperation: string, record: Json): boolean;
  /** Some answer of a vendor operation. */
  sampleOf(vendorOperation: string): Json;
}

export async function readYaml(file: string): Promise<Node> {
  return parse(await readFile(inCheckout(file), 'utf8')) as Node;
}

export async function loadSubject(name: string): Promise<Subject> {
  const { claims } = await readClaims(inCheckout('contracts', name, 'claims.yaml'));
  const { default: adapter } = (await import(`../../src/adapters/${name}/index.js`)) as { default: Adapter };
  const unified = await readYaml('openapi/truto.yaml');
  const vendor = await readYaml(`openapi/${claims.vendor}.yaml`);
  const vendorOperations = operationsOf(vendor);
  const validators = createValidators(vendor);
  const schemaOf = (id: string): string => answerSchema(vendor, vendorOperations, id);
  const recordSchema = (id: string): string => recordIn(vendor, schemaOf(id));
  return {
    adapter,
    claims,
    unified,
    vendor,
    unifiedOperations: operationsOf(unified),
    vendorOperations,
    isSupported: (id) => !isUnsupported((adapter.operations as Record<string, unknown>)[id]),
    answersList: (id) => locate(vendor, schemaOf(id)).node['type'] === 'array',
    recordFits: (id, record) => validators.check(recordSchema(id), record, 'response').length === 0,
    sampleOf: (id) => fc.sample(fromSchema(vendor, schemaOf(id)), { seed: 1, numRuns: 1 })[0] ?? null,
  };
}

function answerSchema(vendor: Node, operations: ReadonlyMap<string, FoundOperation>, id: string): string {
  const { pointer } = operations.get(id) ?? { pointer: '' };
  const status = valueAt(vendor, below(pointer, 'responses', '201')) === undefined ? '200' : '201';
  const answer = locate(vendor, below(pointer, 'responses', status));
  return below(answer.pointer, 'content', 'application/json', 'schema');
}

function recordIn(vendor: Node, schema: string): string {
  const { node, pointer } = locate(vendor, schema);
  return node['type'] === 'array' ? below(pointer, 'items') : schema;
}

/** Records that the vendor's document allows an operation to answer. */
export function recordsOf({ vendor, vendorOperations }: Subject, operation: string): Arbitrary<JsonObject> {
  const schema = answerSchema(vendor, vendorOperations, operation);
  return fromSchema(vendor, recordIn(vendor, schema)) as Arbitrary<JsonObject>;
}

/** Bodies that the unified document allows, with the words and forms that its texts may have. */
export function bodiesOf(
  { unified, unifiedOperations }: Subject,
  id: string,
  { lines }: Ledger,
): Arbitrary<JsonObject> {
  const { pointer } = unifiedOperations.get(id) ?? { pointer: '' };
  const { pointer: body } = locate(unified, below(pointer, 'requestBody'));
  const overrides = { ...OVERRIDES, '/custom_fields': customFields(lines) };
  const bodies = fromSchema(unified, below(body, 'content', 'application/json', 'schema'), overrides);
  const elsewhere = computedFields(lines);
  return (bodies as Arbitrary<JsonObject>).map((made) =>
    Object.fromEntries(Object.entries(made).filter(([field]) => !elsewhere.has(field))),
  );
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

/** What a vendor operation requires of its body. */
export function bodySchemaOf(
  { vendor, vendorOperations }: Subject,
  operation: string,
): { readonly required: readonly string[] } {
  const { pointer } = vendorOperations.get(operation) ?? { pointer: '' };
  const { node, pointer: body } = locate(vendor, below(pointer, 'requestBody'));
  const [type = ''] = Object.keys(nodeOf(node['content']));
  const { node: schema } = locate(vendor, below(body, 'content', type, 'schema'));
  return { required: isNode(schema) ? listOf(schema['required']).map(String) : [] };
}

export interface Answered {
  readonly unified: JsonObject;
  readonly remote: Json | undefined;
}

/** What a request names besides its body. */
export const REQUEST = { id: 'some-id', ticket: 'some-ticket' } as const;

/** Runs an operation of the adapter; every record of its answer on both sides. */
export async function runOperation(
  { adapter }: Subject,
  id: string,
  { context }: FakeVendor,
  given: { readonly body?: JsonObject; readonly query?: JsonObject },
): Promise<readonly Answered[]> {
  const { body = {}, query = { ticket: { id: REQUEST.ticket } } } = given;
  const operation = (adapter.operations as unknown as Readonly<Record<string, Operation>>)[id];
  if (operation === undefined) throw new Error(`the adapter has no ${id}`);
  const list = { limit: 25, position: undefined, lookahead: true };
  const answer = await operation({ id: REQUEST.id, query, body, ...list }, context);
  return 'records' in answer ? answer.records : [answer];
}

type Operation = (
  request: UnifiedListRequest,
  context: AdapterContext,
) => Promise<Answered | { readonly records: readonly Answered[] }>;

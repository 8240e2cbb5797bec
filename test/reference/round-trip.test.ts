import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { bodyOf, noBody } from '../../src/core/api.js';
import { parseTime } from '../../src/core/clock.js';
import { isJsonObject, type Json, type JsonObject } from '../../src/core/json.js';
import { loadService } from '../../src/spec/load.js';
import type { ServiceSpec } from '../../src/spec/types.js';
import { fromSchema, type Overrides } from '../contracts/from-schema.js';
import { inCheckout } from '../support/root.js';
import { IDS, KEYS, OWNER, SECOND_CONTACT } from './ids.js';
import { startReference, type ReferenceServer } from './server.js';

const spec: ServiceSpec = await loadService(inCheckout('openapi'), 'reference');
let server: ReferenceServer;
beforeAll(async () => {
  server = await startReference();
});
afterAll(() => server.stop());

const idOf = (...ids: readonly string[]): Arbitrary<Json> => fc.constantFrom(...ids.map((id) => ({ id })));
const orNull = (one: Arbitrary<Json>): Arbitrary<Json> => fc.oneof(one, fc.constant(null));
const several = (one: Arbitrary<Json>): Arbitrary<Json> =>
  orNull(fc.uniqueArray(one, { maxLength: 3, selector: JSON.stringify }));
const text = (...ids: readonly string[]): Arbitrary<Json> => fc.constantFrom(...ids, null);

/** Whatever names another record names one that is there. */
const references: Overrides = {
  '/status': orNull(idOf('open', 'pending', 'closed')),
  '/priority': orNull(idOf('low', 'urgent')),
  '/ticket_type': orNull(idOf('incident', 'question')),
  '/assignees': several(idOf(OWNER, IDS.users)),
  '/created_by': orNull(fc.constant({ id: OWNER, name: 'Morgan Reyes', type: 'user' })),
  '/contact': orNull(idOf(IDS.contacts, SECOND_CONTACT)),
  '/account': orNull(idOf(IDS.accounts)),
  '/team': orNull(idOf(IDS.teams)),
  '/workspace': orNull(idOf(IDS.workspaces)),
  '/collections': several(idOf(IDS.collections)),
  '/organization': orNull(idOf(IDS.organizations)),
  '/parent_ticket': orNull(idOf(IDS.tickets)),
  '/tags': several(idOf(IDS.tags)),
  '/ticket': orNull(idOf(IDS.tickets)),
  '/task_list': orNull(idOf(IDS.task_lists)),
  '/parent': orNull(idOf(IDS.tags)),
  '/account_id': text(IDS.accounts),
  '/parent_collection_id': text(IDS.collections),
};
const plain: Overrides = { ...references, '/status': text('active', 'inactive', 'odd') };
const ofTask: Overrides = {
  ...references,
  '/status': orNull(fc.constantFrom<Json>({ id: 'open', name: 'Open' }, { id: 'x', name: null })),
};

/** What the vendor does with a field on purpose is told elsewhere. */
const NOT_AS_SENT: Readonly<Record<string, readonly string[]>> = {
  tickets: ['completed_at', 'created_at', 'updated_at', 'description', 'number', 'status'],
  tasks: ['ticket'],
  users: ['roles'],
};

const cases: readonly (readonly [path: string, create: string, update: string, overrides: Overrides])[] = [
  ['tickets', 'TicketWrite', 'TicketWrite', references],
  ['contacts', 'ContactWrite', 'ContactWrite', references],
  ['users', 'UserCreate', 'UserWrite', references],
  ['teams', 'TeamWrite', 'TeamWrite', references],
  ['accounts', 'AccountWrite', 'AccountWrite', references],
  ['collections', 'CollectionWrite', 'CollectionWrite', references],
  ['fields', 'FieldWrite', 'FieldWrite', references],
  ['tags', 'TagWrite', 'TagWrite', plain],
  ['tasks', 'TaskWrite', 'TaskWrite', ofTask],
  ['workspaces', 'WorkspaceWrite', 'WorkspaceWrite', plain],
];

async function sent(method: string, path: string, body?: JsonObject): Promise<{ status: number; body: JsonObject }> {
  const headers = {
    authorization: `Bearer ${KEYS.main}`,
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const source = body === undefined ? noBody : bodyOf(Buffer.from(JSON.stringify(body)));
  const answer = await server.deskdouble.emulator.answer({
    method,
    target: `/reference/v1/${path}`,
    headers,
    body: source,
  });
  return { status: answer?.status ?? 0, body: JSON.parse(String(answer?.body)) as JsonObject };
}

/** Fields of the record that the body says something about. */
function heard(path: string, body: JsonObject, record: JsonObject): readonly string[] {
  return Object.keys(body).filter((name) => Object.hasOwn(record, name) && !(NOT_AS_SENT[path] ?? []).includes(name));
}

/** True when a record shows what was sent: lists for null, times as instants, and references filled up. */
function shows(answered: Json | undefined, given: Json): boolean {
  if (Array.isArray(answered) && given === null) return answered.length === 0;
  if (Array.isArray(answered) && Array.isArray(given))
    return answered.length === given.length && answered.every((item, at) => shows(item as Json, given[at] as Json));
  if (isJsonObject(answered ?? null) && isJsonObject(given))
    return Object.entries(given).every(([name, value]) => shows((answered as JsonObject)[name], value));
  if (typeof given === 'string' && typeof answered === 'string' && /^\d{4}-\d\d-\d\dT/.test(given))
    return answered === given || parseTime(answered) === parseTime(given);
  return answered === given;
}

describe('what is written is read', () => {
  test.each(cases)('%s', async (path, create, update, overrides) => {
    const of = (name: string): Arbitrary<JsonObject> =>
      fromSchema(spec.document, `/components/schemas/${name}`, overrides) as Arbitrary<JsonObject>;
    const run = async (first: JsonObject, second: JsonObject): Promise<void> => {
      const made = await sent('POST', path, first);
      expect([made.status, made.body]).toEqual([201, expect.anything()]);
      const unlike = (record: JsonObject, body: JsonObject): readonly string[] =>
        heard(path, body, record).filter((name) => !shows(record[name], body[name] ?? null));
      expect(unlike(made.body, first)).toEqual([]);
      const one = `${path}/${String(made.body['id'])}`;
      const changed = await sent('PATCH', one, second);
      expect([changed.status, changed.body]).toEqual([200, expect.anything()]);
      expect(unlike(changed.body, second)).toEqual([]);
      expect(
        unlike(changed.body, Object.fromEntries(Object.entries(first).filter(([name]) => !(name in second)))),
      ).toEqual([]);
      expect((await sent('GET', one)).body).toEqual(changed.body);
    };
    await fc.assert(fc.asyncProperty(of(create), of(update), run), { numRuns: 60, seed: 11 });
    expect(server.reports).toEqual([]);
  });
});

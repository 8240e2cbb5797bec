import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { UnmappableRequest } from '../../src/adapter-kit/errors.js';
import { unifiedOperations } from '../../src/adapter-kit/operations.js';
import type { Json, JsonObject } from '../../src/core/json.js';
import type { Direction, Ledger, Line } from '../../src/contract/claims/claims.js';
import { codecOf, vendorPlaces } from '../../src/contract/claims/claims.js';
import { isSpokenFor, readByLedger } from '../../src/contract/ledger/read-side.js';
import { stepsOf, valueAt } from '../../src/contract/ledger/pointer.js';
import { writtenByLedger, type Written } from '../../src/contract/ledger/write-side.js';
import { BASE_URL, fakeVendor, type FakeVendor, type SeenCall } from './fake-vendor.js';
import { bodiesOf, bodySchemaOf, loadSubject, recordsOf, REQUEST, runOperation, type Subject } from './subject.js';

/** Every run finds the same values; another seed finds others. */
const SEED = 20_250_116;
const RUNS = 150;
const ADAPTERS = ['toptickets'];

/** Parts of an answer that only the operation itself can know. */
const ANSWERED_BESIDES: Readonly<Record<string, readonly string[]>> = {
  // The files that came along: later the vendor has them on the ticket.
  createComment: ['attachments'],
};

describe.each(ADAPTERS)('what the ledger of %s says of a field is what happens to it', (name) => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await loadSubject(name);
  });

  const operations = Object.entries(unifiedOperations);
  const readers = operations.filter(([, { method }]) => ['get', 'list', 'create', 'update'].includes(method));
  test.each(readers)('%s answers what the codecs say', async (id, { resource, method }) => {
    const ledger = subject.claims.fields[resource]?.read;
    if (!subject.isSupported(id) || ledger === undefined) return expect(subject.isSupported(id)).toBe(false);
    const records = ledger.vendor === undefined ? fc.constant({}) : recordsOf(subject, ledger.vendor);
    const body = completeBody(subject, resource, method);
    await fc.assert(
      fc.asyncProperty(records, async (record) => {
        const answers = await runOperation(subject, id, vendorWith(subject, record), { body });
        for (const [row, { unified, remote }] of answers.entries()) {
          const expected = readByLedger(ledger.lines, { record, baseUrl: BASE_URL, row });
          expect(lawful(unified, id, ledger)).toEqual(expected);
          if (ledger.vendor !== undefined) expect(remote).toEqual(record);
        }
        expect(answers).not.toHaveLength(0);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  const writers = operations.filter(([, { method }]) => method === 'create' || method === 'update');
  test.each(writers)('%s sends what the codecs say, and nothing else', async (id, { resource, method }) => {
    const ledger = subject.claims.fields[resource]?.[method as Direction];
    if (!subject.isSupported(id) || ledger?.vendor === undefined) return expect(subject.isSupported(id)).toBe(false);
    const { vendor: operation } = ledger;
    const [record = {}] = fc.sample(answerOf(subject, resource), { seed: SEED, numRuns: 1 });
    const complete = completeBody(subject, resource, method);
    const bodies = fc
      .tuple(bodiesOf(subject, id, ledger), fc.boolean())
      .map(([body, isFilledUp]): JsonObject => (isFilledUp ? { ...complete, ...body } : body));
    let sentCount = 0;
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const expected = writtenByLedger(ledger.lines, body);
        const vendor = vendorWith(subject, record);
        const refusal = await runOperation(subject, id, vendor, { body }).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        const missing = method === 'create' ? lacks(subject, ledger, expected.body) : [];
        if (refusal !== undefined || missing.some(({ isEmpty }) => !isEmpty)) {
          expect(missing).not.toEqual([]);
          expect(refusal).toBeInstanceOf(UnmappableRequest);
          expect(vendor.calls.filter((call) => call.operation === operation)).toEqual([]);
          return;
        }
        sentCount++;
        expect(vendor.last(operation).body).toEqual(expected.body);
        expect(vendor.last(operation).path).toEqual(pathOf(expected.path, vendor.last(operation), method));
      }),
      { seed: SEED, numRuns: RUNS * 2 },
    );
    expect(sentCount).toBeGreaterThan(RUNS / 4);
  });

  test.each(readers)('%s would break the law with any other line', async (id, { resource, method }) => {
    const ledger = subject.claims.fields[resource]?.read;
    if (!subject.isSupported(id) || ledger === undefined) return expect(subject.isSupported(id)).toBe(false);
    const records = ledger.vendor === undefined ? fc.constant({}) : recordsOf(subject, ledger.vendor);
    const body = completeBody(subject, resource, method);
    const seen: { record: JsonObject; row: number; unified: JsonObject }[] = [];
    for (const record of fc.sample(records, { seed: SEED, numRuns: 20 })) {
      const answers = await runOperation(subject, id, vendorWith(subject, record), { body });
      seen.push(...answers.map(({ unified }, row) => ({ record, row, unified: lawful(unified, id, ledger) })));
    }
    const survivors = ledger.lines.filter((line) => {
      if (isSpokenFor(line)) return false;
      const other: Line = { ...line, codec: { constant: 'another value' } };
      const lines = ledger.lines.map((one) => (one === line ? other : one));
      return seen.every(({ record, row, unified }) =>
        isDeepStrictEqual(readByLedger(lines, { record, baseUrl: BASE_URL, row }), unified),
      );
    });
    expect(survivors).toEqual([]);
  });

  test.each(writers)('%s would break the law without any one line', async (id, { resource, method }) => {
    const ledger = subject.claims.fields[resource]?.[method as Direction];
    if (!subject.isSupported(id) || ledger?.vendor === undefined) return expect(subject.isSupported(id)).toBe(false);
    const complete = completeBody(subject, resource, method);
    const [record = {}] = fc.sample(answerOf(subject, resource), { seed: SEED, numRuns: 1 });
    const seen: { body: JsonObject; sent: SeenCall }[] = [];
    for (const part of fc.sample(bodiesOf(subject, id, ledger), { seed: SEED, numRuns: RUNS * 2 })) {
      // Complete, or alone: what a line writes is also what others leave out.
      for (const body of [part, { ...complete, ...part }]) {
        const vendor = vendorWith(subject, record);
        await runOperation(subject, id, vendor, { body }).catch(() => undefined);
        const sent = vendor.calls.find((call) => call.operation === ledger.vendor);
        if (sent !== undefined) seen.push({ body, sent });
      }
    }
    const survivors = ledger.lines.filter((line) => {
      if (isSpokenFor(line) || readsSeveral(line)) return false;
      const lines = ledger.lines.filter((one) => one !== line);
      return seen.every(
        ({ body, sent }) =>
          keeps(writtenByLedger(lines, body), sent, method) && keeps(writtenByLedger(ledger.lines, body), sent, method),
      );
    });
    expect(survivors).toEqual([]);
  });

  test('every example is an example of its line', () => {
    const examples = ledgersOf(subject).flatMap(({ direction, ledger }) =>
      ledger.lines.flatMap((line) =>
        line.example === undefined ? [] : [{ direction, ledger, line, ...line.example }],
      ),
    );
    for (const { direction, ledger, line, vendor, unified } of examples) {
      const made: JsonObject =
        direction === 'read'
          ? readByLedger(ledger.lines, { record: vendor, baseUrl: BASE_URL })
          : writtenByLedger(
              ledger.lines.filter(({ default: usual }) => usual === undefined || direction === 'create'),
              unified,
            ).body;
      const shown = direction === 'read' ? unified : vendor;
      for (const [field, value] of Object.entries(shown))
        expect({ [line.unified]: made[field] }).toEqual({ [line.unified]: value });
      if (Object.keys(shown).length === 0) expect(made).toEqual({});
    }
    expect(examples.length).toBeGreaterThan(0);
  });

  test('only these fields are left to tests of their own', () => {
    const computed = ledgersOf(subject).flatMap(({ resource, direction, ledger }) =>
      ledger.lines
        .filter((line) => codecOf(line).name === 'computed')
        .map(({ unified }) => `${resource} ${direction} ${unified}`),
    );
    expect(computed).toEqual(COMPUTED[name]);
  });
});

const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  toptickets: [
    'tickets create /contact/emails/*/email',
    'comments create /attachments/*/data',
    'comments create /attachments/*/file_name',
    'comments create /attachments/*/content_type',
    'contacts update /first_name',
    'contacts update /last_name',
    'users read /team_ids',
    'users update /first_name',
    'users update /last_name',
  ],
};

/** Calls about the record answer it, lists hold it and nothing else, other lists are empty. */
function vendorWith(subject: Subject, record: Json): FakeVendor {
  return fakeVendor(subject.vendorOperations, (operation, query) => {
    const isList = subject.answersList(operation);
    const fits = !isList || subject.recordFits(operation, record);
    if (!isList) return subject.recordFits(operation, record) ? record : subject.sampleOf(operation);
    const start = Number(query['offset'] ?? query['skip'] ?? 0);
    return fits && start === 0 ? [record] : [];
  });
}

function answerOf(subject: Subject, resource: string): fc.Arbitrary<JsonObject> {
  return recordsOf(subject, subject.claims.fields[resource]?.read?.vendor ?? '');
}

/** A body that lacks nothing, for operations of which only the answer matters. */
function completeBody(subject: Subject, resource: string, method: string): JsonObject {
  const ledger = subject.claims.fields[resource]?.[method as Direction];
  if (method !== 'create' || ledger === undefined) return {};
  const id = Object.entries(unifiedOperations).find(
    ([, one]) => one.resource === resource && one.method === 'create',
  )?.[0] as string;
  for (const body of fc.sample(bodiesOf(subject, id, ledger), { seed: SEED, numRuns: 150 })) {
    if (lacks(subject, ledger, writtenByLedger(ledger.lines, body).body).length === 0) return body;
  }
  throw new Error(`no complete body for ${id}`);
}

interface Lack {
  readonly pointer: string;
  /** Sent, but as an empty text: that may be the vendor's to refuse. */
  readonly isEmpty: boolean;
}

/** What the vendor's document requires of a body and the body lacks; parts of a file count one by one. */
function lacks(subject: Subject, ledger: Ledger, body: JsonObject): readonly Lack[] {
  const required = bodySchemaOf(subject, ledger.vendor ?? '').required.flatMap((field) => {
    const parts = ledger.lines.flatMap(vendorPlaces).filter(({ pointer }) => pointer.startsWith(`/${field}/`));
    return parts.length === 0 ? [`/${field}`] : parts.map(({ pointer }) => pointer);
  });
  return required.flatMap((pointer) => {
    const value = valueAt(body, stepsOf(pointer)) ?? '';
    return value === '' ? [{ pointer, isEmpty: valueAt(body, stepsOf(pointer)) === '' }] : [];
  });
}

/** What of an answer the codecs speak of. */
function lawful(unified: JsonObject, id: string, ledger: Ledger): JsonObject {
  return without(unified, [...elsewhere(ledger), ...(ANSWERED_BESIDES[id] ?? [])]);
}

/** Codecs that take several fields of the body are named once for each of them, and any of these lines does the work. */
function readsSeveral(line: Line): boolean {
  return ['join', 'any-of'].includes(codecOf(line).name);
}

function keeps({ body, path }: Written, sent: SeenCall, method: string): boolean {
  return isDeepStrictEqual(body, sent.body) && isDeepStrictEqual(pathOf(path, sent, method), sent.path);
}

/** What the body does not say about the path comes from the request: its own id last, its ticket before. */
function pathOf(path: JsonObject, sent: SeenCall, method: string): JsonObject {
  const names = Object.keys(sent.path);
  const usual = names.map((_, at) => (at === names.length - 1 && method === 'update' ? REQUEST.id : REQUEST.ticket));
  return Object.fromEntries(names.map((name, at) => [name, path[name] ?? usual[at] ?? null]));
}

function elsewhere({ lines }: Ledger): readonly string[] {
  return lines.filter((line) => isSpokenFor(line) && codecOf(line).name !== 'absent').map(fieldOf);
}

function fieldOf({ unified }: Line): string {
  return stepsOf(unified)[0] ?? '';
}

function without(record: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
}

function ledgersOf({ claims }: Subject): readonly { resource: string; direction: Direction; ledger: Ledger }[] {
  return Object.entries(claims.fields).flatMap(([resource, ledgers]) =>
    Object.entries(ledgers).map(([direction, ledger]) => ({ resource, direction: direction as Direction, ledger })),
  );
}

import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { UnmappableRequest } from '../../src/adapter-kit/errors.js';
import { unifiedOperations } from '../../src/adapter-kit/operations.js';
import type { JsonObject } from '../../src/core/json.js';
import type { Direction, Ledger, Line } from '../../src/contract/claims/claims.js';
import { codecOf } from '../../src/contract/claims/claims.js';
import { isSpokenFor, readByLedger } from '../../src/contract/ledger/read-side.js';
import { stepsOf } from '../../src/contract/ledger/pointer.js';
import { writtenByLedger, type Written } from '../../src/contract/ledger/write-side.js';
import { adapters } from './adapters.js';
import { vendorWith } from './answers.js';
import {
  aboutOf,
  answersAbout,
  callOf,
  completeBody,
  knownRecords,
  lacks,
  onTicket,
  RUNS,
  SEED,
  type About,
} from './law-calls.js';
import { ANSWERED_BESIDES, COMPUTED } from './besides.js';
import { BASE_URL, type SeenCall } from './fake-vendor.js';
import { bodiesOf, loadSubject, runOperation, type Subject } from './subject.js';

describe.each(adapters)('what the ledger of %s says of a field is what happens to it', (name) => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await loadSubject(name);
  });

  const operations = Object.entries(unifiedOperations);
  const readers = operations.filter(([, { method }]) => ['get', 'list', 'create', 'update'].includes(method));
  test.each(readers)('%s answers what the codecs say', async (id, { resource, method }) => {
    const ledger = subject.claims.fields[resource]?.read;
    if (!subject.isSupported(id) || ledger === undefined) return expect(subject.isSupported(id)).toBe(false);
    const body = completeBody(subject, resource, method);
    await fc.assert(
      fc.asyncProperty(knownRecords(subject, ledger), async (record) => {
        const answers = await answersAbout(subject, { id, ledger, record, body });
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
    const about = aboutOf(subject, { ledger, resource, method });
    const complete = completeBody(subject, resource, method);
    const bodies = fc
      .tuple(bodiesOf(subject, id, ledger), fc.boolean())
      .map(([body, isFilledUp]): JsonObject => (isFilledUp ? { ...complete, ...body } : body));
    let sentCount = 0;
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const expected = writtenByLedger(ledger.lines, body);
        const vendor = vendorWith(subject, about.read, [about.record]);
        const refusal = await runOperation(subject, id, vendor, { id: about.id, body }).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        const missing = method === 'create' ? lacks(subject, ledger, onTicket(expected.body, ledger)) : [];
        if (refusal !== undefined || missing.some(({ isEmpty }) => !isEmpty)) {
          expect(missing).not.toEqual([]);
          expect(refusal).toBeInstanceOf(UnmappableRequest);
          expect(vendor.calls.filter((call) => call.operation === operation)).toEqual([]);
          return;
        }
        sentCount++;
        expect(vendor.last(operation)).toMatchObject(callOf(expected, vendor.last(operation), about));
        expect(vendor.last(operation).body).toEqual(callOf(expected, vendor.last(operation), about).body);
      }),
      { seed: SEED, numRuns: RUNS * 2 },
    );
    expect(sentCount).toBeGreaterThan(RUNS / 4);
  });

  test.each(readers)('%s would break the law with any other line', async (id, { resource, method }) => {
    const ledger = subject.claims.fields[resource]?.read;
    if (!subject.isSupported(id) || ledger === undefined) return expect(subject.isSupported(id)).toBe(false);
    const body = completeBody(subject, resource, method);
    const seen: { record: JsonObject; row: number; unified: JsonObject }[] = [];
    for (const record of fc.sample(knownRecords(subject, ledger), { seed: SEED, numRuns: 20 })) {
      const answers = await answersAbout(subject, { id, ledger, record, body });
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
    const about = aboutOf(subject, { ledger, resource, method });
    const seen: { body: JsonObject; sent: SeenCall }[] = [];
    for (const part of fc.sample(bodiesOf(subject, id, ledger), { seed: SEED, numRuns: RUNS * 2 })) {
      // Complete, or alone: what a line writes is also what others leave out.
      for (const body of [part, { ...complete, ...part }]) {
        const vendor = vendorWith(subject, about.read, [about.record]);
        await runOperation(subject, id, vendor, { id: about.id, body }).catch(() => undefined);
        const sent = vendor.calls.find((call) => call.operation === ledger.vendor);
        if (sent !== undefined) seen.push({ body, sent });
      }
    }
    const survivors = ledger.lines.filter((line) => {
      if (isSpokenFor(line) || readsSeveral(line)) return false;
      const lines = ledger.lines.filter((one) => one !== line);
      return seen.every(
        ({ body, sent }) =>
          keeps(writtenByLedger(lines, body), sent, about) && keeps(writtenByLedger(ledger.lines, body), sent, about),
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
    expect(computed).toEqual(COMPUTED[name] ?? []);
  });
});

/** What of an answer the codecs speak of. */
function lawful(unified: JsonObject, id: string, ledger: Ledger): JsonObject {
  const besides = (ANSWERED_BESIDES[id] ?? []).filter((field) => !speaksOf(ledger, field));
  return without(unified, [...elsewhere(ledger), ...besides]);
}

function speaksOf({ lines }: Ledger, field: string): boolean {
  return lines.some((line) => fieldOf(line) === field && !isSpokenFor(line));
}

/** Codecs that take several fields of the body are named once for each of them, and any of these lines does the work. */
function readsSeveral(line: Line): boolean {
  return ['join', 'any-of'].includes(codecOf(line).name);
}

function keeps(written: Written, sent: SeenCall, about: About): boolean {
  const { body, path } = callOf(written, sent, about);
  return isDeepStrictEqual(body, sent.body) && isDeepStrictEqual(path, sent.path);
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

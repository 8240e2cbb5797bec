import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UnmappableRequest } from '../../src/adapter-kit/errors.js';
import { unifiedOperations } from '../../src/adapter-kit/operations.js';
import { adapters } from './adapters.js';
import { knownRecords, RUNS, SEED } from './law-calls.js';
import { keptFields, roundTripsOf, takesBack, thereAndBack } from './round-trip.js';
import { loadSubject, type Subject } from './subject.js';

const subjects = await Promise.all(adapters.map(async (name) => ({ name, subject: await loadSubject(name) })));

describe.each(subjects)('what $name reads and writes back', ({ subject }) => {
  const trips = roundTripsOf(subject).map((trip) => ({ ...trip, title: `${trip.resource} by ${trip.direction}` }));
  test.each(trips)('$title: every vendor field that both ledgers call exact is kept', async (trip) => {
    const { resource, direction, read } = trip;
    const reader = operationOf(subject, resource, 'get') ?? operationOf(subject, resource, 'list') ?? '';
    const writer = operationOf(subject, resource, direction) ?? '';
    let returned = 0;
    await fc.assert(
      fc.asyncProperty(knownRecords(subject, read), async (record) => {
        fc.pre(takesBack(subject, trip, record));
        const back = await thereAndBack({ subject, trip, record, reader, writer }).catch((thrown: unknown) => thrown);
        if (back instanceof UnmappableRequest) return expect(direction).toBe('create');
        if (back instanceof Error) throw back;
        returned++;
        const { before, after } = keptFields(trip, record, (back as { sent: typeof record }).sent);
        expect(after).toEqual(before);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(returned).toBeGreaterThan(RUNS / 3);
  });

  test('is something', () => {
    expect(trips.flatMap(({ kept }) => kept).length).toBeGreaterThan(0);
  });
});

function operationOf(subject: Subject, resource: string, method: string): string | undefined {
  const [id] =
    Object.entries(unifiedOperations).find(
      ([one, operation]) => operation.resource === resource && operation.method === method && subject.isSupported(one),
    ) ?? [];
  return id;
}

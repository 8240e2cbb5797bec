import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { createJudge, type Judge } from '../../../src/contract/judge/index.js';
import { send } from '../../support/call.js';
import { judgeBy, type Verdict } from '../../support/judge.js';
import { inCheckout } from '../../support/root.js';
import { openPlaces, type Places } from './places.js';
import type { Row } from './row.js';
import type { AccountTable } from './table.js';

/** Rows that are about one vendor, or about none but the platform. */
export interface Rows {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Name of the vendor whose account they use. */
  readonly vendor: string;
}

/** Sends every row to a server that has each vendor at another address; both sides of each exchange are judged. */
export function testRows(groups: readonly Rows[], tables: readonly AccountTable[]): void {
  const names = tables.map(({ vendor }) => vendor.name);
  let places: Places;
  let before: unknown;
  let verdict: Verdict;
  let vendorJudges: ReadonlyMap<string, Judge>;
  const held = (): Promise<unknown> => Promise.all(tables.map(({ stateOf }) => stateOf(places.sound, places.shared)));
  beforeAll(async () => {
    [places, verdict, vendorJudges] = await Promise.all([openPlaces(names), judgeBy('truto'), judgesOf(names)]);
    before = await held();
  });
  afterAll(() => places.stop());

  for (const { title, vendor, rows } of groups) {
    describe(title, () => {
      describe.each([...new Set(rows.map(({ operationId }) => operationId))])('%s', (operationId) => {
        const own = rows.filter((row) => row.operationId === operationId);
        test.each(own)('answers $status: $title', (row) => testRow(row, vendor));
      });

      test('says the same thing once', () => {
        const titles = rows.map(({ operationId, status, title }: Row) => `${operationId} ${status}: ${title}`);
        expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
      });
    });
  }

  async function testRow(row: Row, vendor: string): Promise<void> {
    const response = await send(await places.at(row), row.call);
    // The text is only there to be read when the status is another one.
    const told = response.status === row.status ? '' : response.text;
    expect([response.status, told]).toEqual([row.status, '']);
    expect(await verdict(response, row)).toEqual([]);
    if (row.status >= 400) expect(response.body).toMatchObject({ ...failure(row.status), ...(row.body as object) });
    for (const [name, { exchanges, received }] of places.vendors) {
      const sides = row.status < 300 ? (['request', 'response'] as const) : (['response'] as const);
      for (const exchange of exchanges)
        expect(await vendorJudges.get(name)?.violationsOf(exchange, { sides })).toEqual([]);
      if (name !== vendor) expect([name, received]).toEqual([name, 0]);
      else if (row.asks !== undefined) expect(received > 0).toBe(row.asks);
    }
  }

  test('what was refused has changed nothing', async () => {
    expect(await held()).toEqual(before);
  });

  test('nothing that was answered broke the document', () => {
    expect(places.sound.reports).toEqual([]);
  });
}

async function judgesOf(names: readonly string[]): Promise<ReadonlyMap<string, Judge>> {
  const documents = await Promise.all(names.map((name) => readFile(inCheckout('openapi', `${name}.yaml`), 'utf8')));
  return new Map(
    await Promise.all(names.map(async (name, at) => [name, await createJudge(documents[at] ?? '')] as const)),
  );
}

function failure(status: number): object {
  return { statusCode: status, error: expect.any(String), message: expect.any(String) };
}

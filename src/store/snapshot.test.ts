import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject } from '../core/json.js';
import { Collection } from './collection.js';
import { systemDisk } from './disk.js';
import { inFolder, openReported } from './folder-fixtures.js';
import type { SandboxImage } from './sandbox-state.js';
import { snapshotAdapter } from './snapshot.js';
import type { Snapshot } from './snapshot-layout.js';
import { sandboxRecord } from './store-fixtures.js';

/** As plain values, to compare; objects in JSON have no order of their own. */
function plain(snapshot: Snapshot | null): unknown {
  const images = [...(snapshot?.sandboxes.values() ?? [])].map(({ record, session, sequences, collections }) => ({
    record,
    session,
    sequences: new Map(sequences),
    collections: new Map(
      [...collections].map(([name, one]) => [name, { next: one.nextOrdinal, rows: [...one.rows()] }]),
    ),
  }));
  return { unit: snapshot?.unit, images: new Map(images.map((image) => [image.record.name, image])) };
}

const entity = fc
  .dictionary(fc.string({ unit: 'binary' }), fc.jsonValue())
  .map((value) => JSON.parse(JSON.stringify(value)) as JsonObject);
const collection = fc
  .array(fc.record({ key: fc.string({ unit: 'binary' }), entity }), { maxLength: 5 })
  .map((records) => {
    const filled = Collection.empty(3);
    for (const { key, entity: value } of records) {
      if (filled.get(key) === undefined) filled.put({ key, ordinal: filled.nextOrdinal, entity: value });
    }
    return filled;
  });
const names = fc.constantFrom('a', '7', '"q"', '__proto__', 'x/y/z', '            [0]', 'line\nbreak');
const image = fc.record({
  session: fc.option(entity, { nil: undefined }),
  sequences: fc
    .array(fc.tuple(fc.string(), fc.nat()))
    .map((pairs) => new Map(pairs.filter(([name]) => name !== '__proto__'))),
  collections: fc.array(fc.tuple(names, collection)).map((pairs) => new Map(pairs)),
});
const snapshot: fc.Arbitrary<Snapshot> = fc.record({
  unit: fc.nat(),
  sandboxes: fc
    .array(fc.tuple(names, image), { maxLength: 3 })
    .map(
      (pairs) =>
        new Map<string, SandboxImage>(pairs.map(([name, rest]) => [name, { record: sandboxRecord(name), ...rest }])),
    ),
});

describe('db.json', () => {
  test('is read as it was written, whatever it holds', () =>
    inFolder(async (folder) => {
      const adapter = snapshotAdapter({ folder, disk: systemDisk() });
      await fc.assert(
        fc.asyncProperty(snapshot, async (written) => {
          await adapter.write(written);
          expect(plain(await adapter.read())).toEqual(plain(written));
        }),
        { numRuns: 100 },
      );
    }));

  test('is read alike when a person has laid it out anew', () =>
    inFolder(async (folder) => {
      const adapter = snapshotAdapter({ folder, disk: systemDisk() });
      const records = Collection.empty();
      for (let id = 0; id < 20; id++)
        records.put({ key: `k${id}`, ordinal: id, entity: { id, text: '            [1,2]' } });
      const sandbox = { record: sandboxRecord('default'), session: undefined, sequences: new Map([['s', 3]]) };
      await adapter.write({
        unit: 5,
        sandboxes: new Map([['default', { ...sandbox, collections: new Map([['a/b/c', records]]) }]]),
      });
      const expected = plain(await adapter.read());
      const path = join(folder, 'db.json');
      const text = readFileSync(path, 'utf8');
      const lines = text.split('\n');
      const isRecord = (line: string): boolean => /^ {12}\[/.test(line);
      const bare = (line: string): string => line.replace(/,$/, '');
      const [first, last] = [lines.findIndex(isRecord), lines.findLastIndex(isRecord)];
      const reversed = lines
        .slice(first, last + 1)
        .map(bare)
        .reverse();
      for (const mended of [
        text.replace(/^ +"records": \[/m, '"records":  ['),
        [...lines.slice(0, first), reversed.join(',\n'), ...lines.slice(last + 1)].join('\n'),
        [...lines.slice(0, first), reversed.join(`\n${' '.repeat(12)},`), ...lines.slice(last + 1)].join('\n'),
        [...lines.slice(0, first), reversed.join(', '), ...lines.slice(last + 1)].join('\n'),
        [...lines.slice(0, first), ...reversed.join(',\n\n').split('\n'), ...lines.slice(last + 1)].join('\n'),
      ]) {
        writeFileSync(path, mended);
        expect(mended).not.toBe(text);
        expect(plain(await adapter.read())).toEqual(expected);
      }
      const document: unknown = JSON.parse(text);
      for (const indent of [0, 1, 2, 4, '\t']) {
        writeFileSync(path, JSON.stringify(document, null, indent));
        expect(plain(await adapter.read())).toEqual(expected);
      }
    }));

  const record = JSON.stringify(sandboxRecord('default'));
  const withRecords = (records: string, next = 9) =>
    `{"format":1,"unit":1,"sandboxes":{"default":{"record":${record},"sequences":{},"collections":{"a/b/c":{"next":${next},"records":${records}}}}}}`;

  test.each([
    ['empty', '', /not JSON/],
    ['cut off', withRecords('[').slice(0, -20), /not JSON/],
    ['broken in a line', '{\n  "format": 1,\n  "unit": x\n}', /not JSON.*x/s],
    ['no object', '[]', /the document should be an object/],
    ['of another format', '{"format":2}', /\/format should be 1/],
    ['without sandboxes', '{"format":1,"unit":0}', /\/sandboxes should be an object/],
    [
      'with a sandbox under another name',
      `{"format":1,"unit":0,"sandboxes":{"x":{"record":${record}}}}`,
      /\/sandboxes\/x\/record/,
    ],
    [
      'with a record that is none',
      withRecords('[[0,"k",{}],[1,2,{}]]'),
      /\/a~1b~1c\/records\/1 should be \[ordinal, key/,
    ],
    ['with a list of another file', withRecords('[0]'), /\/a~1b~1c\/records\/0/],
    ['with an ordinal used twice', withRecords('[[0,"k",{}],[0,"l",{}]]'), /records\/1\/0 should be unique/],
    ['with a key used twice', withRecords('[[0,"k",{}],[1,"k",{}]]'), /records\/1\/1 should be unique/],
  ])('that is %s is refused, and left alone', (_name, text, message) =>
    inFolder(async (folder) => {
      const path = join(folder, 'db.json');
      writeFileSync(path, text);
      await expect(openReported(folder)).rejects.toMatchObject({
        code: 'DD_DATA_CORRUPT',
        message: expect.stringMatching(message) as unknown,
      });
      await expect(openReported(folder)).rejects.toThrow(path);
      expect(readFileSync(path, 'utf8')).toBe(text);
    }),
  );

  test('whose "next" a person forgot to raise still gives out no ordinal twice', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'db.json'), withRecords('[[41,"k",{}]]', 0));
      const { store } = await openReported(folder);
      expect(await store.write('default', (unit) => unit.reserve('a/b/c'))).toBe(42);
      await store.close();
    }));
});

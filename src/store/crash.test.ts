import { appendFileSync, existsSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { systemDisk } from './disk.js';
import { crashedCopy, inFolder, openReported } from './folder-fixtures.js';
import { journalPath } from './journal.js';
import type { Store } from './ports.js';
import { insert, sandboxRecord, TICKETS } from './store-fixtures.js';

const NOTES = 'toptickets/acme/notes';

/** Each unit writes to two collections and a sequence, so that half of one would show. */
async function writeUnit(store: Store, number: number): Promise<void> {
  await store.write('default', async (unit) => {
    await insert(unit, TICKETS, `t${number}`, { text: 'é\n😀', number: await unit.next('tickets', 1) });
    await insert(unit, NOTES, `n${number}`, {});
    if (number % 3 === 2) await unit.remove(TICKETS, `t${number - 1}`);
  });
}

async function stateOf(store: Store): Promise<unknown> {
  if (store.sandbox('default') === undefined) return undefined;
  return store.read('default', async (unit) => [await unit.find(TICKETS, {}), await unit.find(NOTES, {})]);
}

describe('after a crash', () => {
  test('everything acknowledged is there, sessions are not', () =>
    inFolder(async (folder) => {
      const first = await openReported(folder);
      await first.store.createSandbox(sandboxRecord('default'), () => undefined);
      await writeUnit(first.store, 0);
      await first.store.close({ default: { window: 3 } });

      const second = await openReported(folder);
      expect(second.store.session('default')).toEqual({ window: 3 });
      await writeUnit(second.store, 1);
      await second.store.write('default', (unit) => unit.reserve(NOTES));
      const expected = await stateOf(second.store);

      const third = await openReported(crashedCopy(folder, folder));
      expect(await stateOf(third.store)).toEqual(expected);
      expect(third.store.session('default')).toBeUndefined();
      expect(third.reports).toEqual([]);
      expect(await third.store.write('default', (unit) => unit.next('tickets', 1))).toBe(3);
      expect(await third.store.write('default', (unit) => unit.reserve(NOTES))).toBe(3);
      await Promise.all([second.store.close(), third.store.close()]);
    }));

  test('sessions are dropped even when nothing was written since', () =>
    inFolder(async (folder) => {
      const first = await openReported(folder);
      await first.store.createSandbox(sandboxRecord('default'), () => undefined);
      await first.store.close({ default: { window: 3 } });
      const second = await openReported(folder);
      const third = await openReported(crashedCopy(folder, folder));
      expect(third.store.session('default')).toBeUndefined();
      await Promise.all([second.store.close(), third.store.close()]);
    }));

  test('a journal that ends at any byte is a prefix of whole units', () =>
    inFolder(async (folder) => {
      const { store } = await openReported(folder);
      const journal = journalPath(folder, 1);
      const ends = [0];
      const states: unknown[] = [undefined];
      const note = async () => {
        ends.push(readFileSync(journal).length);
        states.push(await stateOf(store));
      };
      await store.createSandbox(sandboxRecord('default'), () => undefined);
      await note();
      for (let number = 0; number < 4; number++) {
        await writeUnit(store, number);
        await note();
      }
      const bytes = readFileSync(journal);
      const copy = crashedCopy(folder, folder);
      const disk = { ...systemDisk(), sync: () => Promise.resolve(), syncFolder: () => Promise.resolve() };
      for (let length = 0; length <= bytes.length; length++) {
        writeFileSync(journalPath(copy, 1), bytes.subarray(0, length));
        const { store: recovered, reports } = await openReported(copy, { disk });
        const whole = ends.findLastIndex((end) => end <= length);
        expect(await stateOf(recovered)).toEqual(states[whole]);
        expect(reports).toHaveLength(ends[whole] === length ? 0 : 1);
        expect(readFileSync(journalPath(copy, 1))).toHaveLength(ends[whole] ?? -1);
        await recovered.close();
        writeFileSync(join(copy, 'db.json'), '{"format":1,"unit":0,"sandboxes":{}}');
      }
      await store.close();
    }));

  test('units written after a torn end was cut off are kept by the next crash', () =>
    inFolder(async (folder) => {
      const { store } = await openReported(folder);
      await store.createSandbox(sandboxRecord('default'), () => undefined);
      await writeUnit(store, 0);
      const copy = crashedCopy(folder, folder);
      appendFileSync(journalPath(copy, 1), '000000ff 12345678 {"unit":3,');
      const second = await openReported(copy);
      expect(second.reports).toEqual([expect.stringMatching(/journal-1\.log: the last 28 bytes .* change 2 is kept/)]);
      await writeUnit(second.store, 1);
      const third = await openReported(crashedCopy(copy, folder));
      expect(await stateOf(third.store)).toEqual(await stateOf(second.store));
      await Promise.all([store.close(), second.store.close(), third.store.close()]);
    }));
});

describe('damage before the end of the journal is not passed over', () => {
  const written = async (folder: string): Promise<string> => {
    const { store } = await openReported(folder);
    await store.createSandbox(sandboxRecord('default'), () => undefined);
    for (let number = 0; number < 3; number++) await writeUnit(store, number);
    const copy = crashedCopy(folder, folder);
    await store.close();
    return copy;
  };

  test('a flipped bit in the middle', () =>
    inFolder(async (folder) => {
      const copy = await written(folder);
      const bytes = readFileSync(journalPath(copy, 1));
      bytes[300] = (bytes[300] ?? 0) ^ 1;
      writeFileSync(journalPath(copy, 1), bytes);
      await expect(openReported(copy)).rejects.toMatchObject({
        code: 'DD_DATA_CORRUPT',
        message: expect.stringMatching(/journal-1\.log is damaged at byte \d+/) as unknown,
      });
      expect(existsSync(join(copy, 'lock'))).toBe(false);
      expect(readFileSync(journalPath(copy, 1))).toEqual(bytes);
    }));

  test('a flipped bit in the last unit cuts off that unit only', () =>
    inFolder(async (folder) => {
      const copy = await written(folder);
      const bytes = readFileSync(journalPath(copy, 1));
      bytes[bytes.length - 10] = (bytes[bytes.length - 10] ?? 0) ^ 1;
      writeFileSync(journalPath(copy, 1), bytes);
      const { store, reports } = await openReported(copy);
      expect(reports).toHaveLength(1);
      expect(store.counts('default')).toEqual({ [TICKETS]: 2, [NOTES]: 2 });
      await store.close();
    }));

  test('a torn end that is followed by a later journal', () =>
    inFolder(async (folder) => {
      const copy = await written(folder);
      const bytes = readFileSync(journalPath(copy, 1));
      const lines = bytes.toString().trimEnd().split('\n');
      writeFileSync(journalPath(copy, 2), `${lines.at(-1)}\n`);
      truncateSync(journalPath(copy, 1), bytes.length - 5);
      await expect(openReported(copy)).rejects.toMatchObject({ code: 'DD_DATA_CORRUPT' });
      expect(readFileSync(journalPath(copy, 1))).toHaveLength(bytes.length - 5);
    }));

  test('a torn end that is followed by an empty journal is cut off', () =>
    inFolder(async (folder) => {
      const copy = await written(folder);
      writeFileSync(journalPath(copy, 2), '');
      truncateSync(journalPath(copy, 1), readFileSync(journalPath(copy, 1)).length - 5);
      const { store, reports } = await openReported(copy);
      expect(reports).toHaveLength(1);
      expect(store.counts('default')).toEqual({ [TICKETS]: 2, [NOTES]: 2 });
      await store.close();
    }));

  test('a missing unit', () =>
    inFolder(async (folder) => {
      const copy = await written(folder);
      const lines = readFileSync(journalPath(copy, 1), 'utf8').split('\n');
      writeFileSync(journalPath(copy, 1), [...lines.slice(0, 2), ...lines.slice(3)].join('\n'));
      await expect(openReported(copy)).rejects.toMatchObject({
        code: 'DD_DATA_CORRUPT',
        message: expect.stringMatching(/goes on with change 4 .* last one known is 2/) as unknown,
      });
    }));
});

describe('after a clean stop', () => {
  test('db.json alone holds everything, a record a line', () =>
    inFolder(async (folder) => {
      const { store } = await openReported(folder);
      await store.createSandbox(sandboxRecord('default'), () => undefined);
      await writeUnit(store, 0);
      await store.close();
      expect(readdirSync(folder)).toEqual(['db.json']);
      expect(readFileSync(join(folder, 'db.json'), 'utf8')).toBe(`{
  "format": 1,
  "unit": 2,
  "sandboxes": {
    "default": {
      "record": {"name":"default","seed":"seed","scenario":"empty","persist":true,"created_at":"2025-01-16T14:00:00Z"},
      "sequences": {"tickets":2},
      "collections": {
        "toptickets/acme/tickets": {
          "next": 1,
          "records": [
            [0,"t0",{"id":"t0","text":"é\\n😀","number":1}]
          ]
        },
        "toptickets/acme/notes": {
          "next": 1,
          "records": [
            [0,"n0",{"id":"n0"}]
          ]
        }
      }
    }
  }
}
`);
    }));
});

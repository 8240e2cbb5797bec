import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store, UnitOfWork } from './ports.js';
import { insert, keysOf, sandboxRecord, TICKETS } from './store-fixtures.js';
import { misuseSuite } from './store-misuse-suite.js';

const NOTES = 'toptickets/acme/notes';

/** How a variant of the store is opened; `folder` is a temporary one of the test's own. */
export interface Variant {
  readonly name: string;
  readonly keepsState: boolean;
  open(folder: string): Promise<Store>;
}

/** What every store promises, whatever it is made of. */
export function storeSuite(variant: Variant): void {
  describe(`store: ${variant.name}`, () => {
    let folder: string;
    let store: Store;

    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'deskdouble-store-'));
      store = await variant.open(folder);
      await store.createSandbox(sandboxRecord('default'), () => undefined);
    });
    afterEach(async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    });

    describe('records', () => {
      test('are inserted, read, replaced and removed', async () => {
        await store.write('default', (unit) => insert(unit, TICKETS, 'a', { subject: 'one' }));
        await store.write('default', (unit) => unit.replace(TICKETS, 'a', { id: 'a', subject: 'two' }));
        const row = await store.read('default', (unit) => unit.get(TICKETS, 'a'));
        expect(row).toEqual({ key: 'a', ordinal: 0, entity: { id: 'a', subject: 'two' } });
        expect(await store.write('default', (unit) => unit.remove(TICKETS, 'a'))).toBe(true);
        expect(await store.write('default', (unit) => unit.remove(TICKETS, 'a'))).toBe(false);
        expect(await store.read('default', (unit) => unit.get(TICKETS, 'a'))).toBeUndefined();
      });

      test('are frozen all the way down', async () => {
        await store.write('default', (unit) => insert(unit, TICKETS, 'a', { tags: [{ name: 'x' }] }));
        const row = await store.read('default', (unit) => unit.get(TICKETS, 'a'));
        const [tag] = row?.entity['tags'] as object[];
        expect(Object.isFrozen(row?.entity)).toBe(true);
        expect(Object.isFrozen(tag)).toBe(true);
      });

      test('are seen by the unit that wrote them', async () => {
        const seen = await store.write('default', async (unit) => {
          await insert(unit, TICKETS, 'a');
          return [await unit.get(TICKETS, 'a'), (await unit.find(TICKETS, {})).rows[0]];
        });
        expect(seen.map((row) => row?.key)).toEqual(['a', 'a']);
      });

      test('of an unknown collection are none', async () => {
        const found = await store.read('default', (unit) => unit.find('x/y/z', { count: true }));
        expect(found).toEqual({ rows: [], total: 0 });
        expect(await store.read('default', (unit) => unit.get('x/y/z', 'a'))).toBeUndefined();
      });

      test('are counted by collection', async () => {
        await store.write('default', async (unit) => {
          await insert(unit, TICKETS, 'a');
          await insert(unit, TICKETS, 'b');
          await insert(unit, NOTES, 'a');
        });
        expect(store.counts('default')).toEqual({ [TICKETS]: 2, [NOTES]: 1 });
      });

      test('may have names that objects have by nature', async () => {
        await store.write('default', (unit) => insert(unit, '__proto__', 'constructor', { ['__proto__']: 1 }));
        const find = (field: string) =>
          store.read('default', (unit) =>
            unit.find('__proto__', { where: [{ kind: 'absent', fields: [field], absent: true }] }),
          );
        expect((await find('toString')).rows.map(({ key }) => key)).toEqual(['constructor']);
        expect((await find('id')).rows).toEqual([]);
      });
    });

    misuseSuite(() => store);

    describe('units', () => {
      test('that throw leave nothing, and pass the error on', async () => {
        await store.write('default', (unit) => insert(unit, TICKETS, 'a', { subject: 'one' }));
        const failure = new Error('no');
        const failing = store.write('default', async (unit) => {
          await insert(unit, TICKETS, 'b');
          await unit.replace(TICKETS, 'a', { id: 'a', subject: 'two' });
          await unit.next('tickets', 7);
          throw failure;
        });
        await expect(failing).rejects.toBe(failure);
        expect(await keysOf(store, TICKETS)).toEqual(['a']);
        const next = await store.write('default', async (unit) => [
          await unit.next('tickets', 7),
          await unit.reserve(TICKETS),
        ]);
        expect(next).toEqual([7, 1]);
      });

      test('that write run one at a time, in order', async () => {
        await store.write('default', (unit) => insert(unit, TICKETS, 'counter', { count: 0 }));
        const increment = () =>
          store.write('default', async (unit) => {
            const row = await unit.get(TICKETS, 'counter');
            await new Promise((resolve) => setImmediate(resolve));
            const count = Number(row?.entity['count']) + 1;
            await unit.replace(TICKETS, 'counter', { count });
            return count;
          });
        expect(await Promise.all([increment(), increment(), increment()])).toEqual([1, 2, 3]);
      });

      test('that read see one state throughout, also over several collections', async () => {
        await store.write('default', async (unit) => {
          await insert(unit, TICKETS, 'a');
          await insert(unit, NOTES, 'a');
        });
        const read = store.read('default', async (unit) => {
          const before = await unit.find(TICKETS, { order: [{ field: 'id', direction: 'ascending' }] });
          await store.write('default', async (writing) => {
            await insert(writing, TICKETS, 'b');
            await insert(writing, NOTES, 'b');
          });
          const after = await unit.find(TICKETS, { order: [{ field: 'id', direction: 'ascending' }] });
          return [before.rows.length, after.rows.length, (await unit.find(NOTES, {})).rows.length];
        });
        expect(await read).toEqual([1, 1, 1]);
        expect(await keysOf(store, NOTES)).toEqual(['a', 'b']);
      });

      test('that write are not seen before they end', async () => {
        let finish: () => void = () => undefined;
        const held = new Promise<void>((resolve) => (finish = resolve));
        const writing = store.write('default', async (unit) => {
          await insert(unit, TICKETS, 'a');
          await held;
        });
        expect(await keysOf(store, TICKETS)).toEqual([]);
        finish();
        await writing;
        expect(await keysOf(store, TICKETS)).toEqual(['a']);
      });

      test('tell what they changed, in order', async () => {
        const changes = await store.write('default', async (unit) => {
          await insert(unit, TICKETS, 'a', { n: 1 });
          await unit.replace(TICKETS, 'a', { n: 2 });
          await unit.remove(TICKETS, 'a');
          return unit.changes();
        });
        expect(changes).toEqual([
          { collection: TICKETS, kind: 'created', key: 'a', before: undefined, after: { id: 'a', n: 1 } },
          { collection: TICKETS, kind: 'updated', key: 'a', before: { id: 'a', n: 1 }, after: { n: 2 } },
          { collection: TICKETS, kind: 'deleted', key: 'a', before: { n: 2 }, after: undefined },
        ]);
      });

      test('keep indexes right while they write, roll back and overlap with readers', async () => {
        const order = [{ field: 'n', direction: 'ascending' }] as const;
        const numbers = () =>
          store.read('default', async (unit) =>
            (await unit.find(TICKETS, { order })).rows.map(({ entity }) => entity['n']),
          );
        await store.write('default', (unit) => insert(unit, TICKETS, 'a', { n: 3 }));
        const overlapping = store.write('default', async (unit) => {
          await insert(unit, TICKETS, 'b', { n: 1 });
          // Built on the committed version while this unit works on its own.
          expect(await numbers()).toEqual([3]);
        });
        await overlapping;
        expect(await numbers()).toEqual([1, 3]);
        await store.write('default', (unit) => unit.replace(TICKETS, 'a', { n: 0 }));
        expect(await numbers()).toEqual([0, 1]);
        await expect(
          store.write('default', async (unit) => {
            await unit.remove(TICKETS, 'a');
            throw new Error('no');
          }),
        ).rejects.toThrow('no');
        expect(await numbers()).toEqual([0, 1]);
      });
    });

    describe('numbers', () => {
      test('of a sequence follow each other from its start', async () => {
        const take = () => store.write('default', (unit) => unit.next('tickets', 100));
        expect([await take(), await take(), await take()]).toEqual([100, 101, 102]);
      });

      test('of a sequence can be raised, never lowered', async () => {
        const take = (atLeast: number) =>
          store.write('default', async (unit) => {
            await unit.raise('tickets', atLeast);
            return unit.next('tickets', 1);
          });
        expect([await take(50), await take(10), await take(52)]).toEqual([50, 51, 52]);
      });

      test('of records are never used again', async () => {
        await store.write('default', (unit) => insert(unit, TICKETS, 'a'));
        await store.write('default', (unit) => unit.remove(TICKETS, 'a'));
        expect(await store.write('default', (unit) => insert(unit, TICKETS, 'a'))).toBe(1);
        expect(await store.write('default', (unit) => unit.reserve(TICKETS))).toBe(2);
        expect(await store.write('default', (unit) => unit.reserve(TICKETS))).toBe(3);
      });
    });

    describe('sandboxes', () => {
      test('do not see each other', async () => {
        await store.createSandbox(sandboxRecord('other', { persist: false }), async (unit) => {
          await insert(unit, TICKETS, 'x');
        });
        await store.write('default', (unit) => insert(unit, TICKETS, 'a'));
        expect(await keysOf(store, TICKETS)).toEqual(['a']);
        expect(await keysOf(store, TICKETS, 'other')).toEqual(['x']);
        expect(store.sandboxes().map(({ name }) => name)).toEqual(['default', 'other']);
      });

      test('do not wait for each other', async () => {
        await store.createSandbox(sandboxRecord('other'), () => undefined);
        await store.write('default', () => store.write('other', (unit) => insert(unit, TICKETS, 'x')));
        expect(await keysOf(store, TICKETS, 'other')).toEqual(['x']);
      });

      test('that are unknown are named, and the nearest one with them', async () => {
        await expect(store.read('defualt', () => 1)).rejects.toMatchObject({
          code: 'DD_UNKNOWN_SANDBOX',
          message: expect.stringMatching(/"defualt".*did you mean "default"/) as unknown,
        });
        await expect(store.deleteSandbox('none')).rejects.toMatchObject({ code: 'DD_UNKNOWN_SANDBOX' });
      });

      test('are emptied and filled when created again', async () => {
        await store.write('default', async (unit) => {
          await insert(unit, TICKETS, 'a');
          await unit.next('tickets', 9);
        });
        const record = sandboxRecord('default', { scenario: 'demo' });
        await store.createSandbox(record, async (unit) => void (await insert(unit, TICKETS, 'b')));
        expect(store.sandbox('default')).toEqual(record);
        expect(await keysOf(store, TICKETS)).toEqual(['b']);
        expect(await store.write('default', (unit) => unit.next('tickets', 1))).toBe(1);
      });

      test('are left as they were when filling fails', async () => {
        await store.write('default', (unit) => insert(unit, TICKETS, 'a'));
        const fill = async (unit: UnitOfWork) => {
          await insert(unit, TICKETS, 'b');
          throw new Error('bad seed');
        };
        await expect(store.createSandbox(sandboxRecord('default'), fill)).rejects.toThrow('bad seed');
        await expect(store.createSandbox(sandboxRecord('fresh'), fill)).rejects.toThrow('bad seed');
        expect(await keysOf(store, TICKETS)).toEqual(['a']);
        expect(store.sandbox('fresh')).toBeUndefined();
      });

      test('are gone when deleted, and can be made again', async () => {
        await store.createSandbox(sandboxRecord('other'), async (unit) => void (await insert(unit, TICKETS, 'a')));
        await store.deleteSandbox('other');
        expect(store.sandbox('other')).toBeUndefined();
        await expect(store.write('other', () => 1)).rejects.toMatchObject({ code: 'DD_UNKNOWN_SANDBOX' });
        await store.createSandbox(sandboxRecord('other'), () => undefined);
        expect(await keysOf(store, TICKETS, 'other')).toEqual([]);
      });
    });

    describe('blobs', () => {
      const bytes = Buffer.from('a picture');

      test('are found by what they hold', async () => {
        const reference = await store.blobs.put(bytes);
        expect(reference).toMatch(/^blob:[0-9a-f]{64}$/);
        expect(await store.blobs.put(Buffer.from('a picture'))).toBe(reference);
        expect(Buffer.from((await store.blobs.get(reference)) ?? '')).toEqual(bytes);
      });

      test('that are unknown, or no references, are undefined', async () => {
        expect(await store.blobs.get(`blob:${'0'.repeat(64)}`)).toBeUndefined();
        expect(await store.blobs.get('blob:../../lock')).toBeUndefined();
      });

      test('are collected once no entity names them, but never fresh from the put', async () => {
        const named = await store.blobs.put(Buffer.from('named'));
        const orphan = await store.blobs.put(Buffer.from('orphan'));
        await store.createSandbox(sandboxRecord('other', { persist: false }), async (unit) => {
          await insert(unit, NOTES, 'a', { files: [{ body: named }] });
        });
        await store.compact();
        expect(await store.blobs.get(orphan)).toBeDefined();
        await store.blobs.put(bytes);
        await store.compact();
        expect(await store.blobs.get(orphan)).toBeUndefined();
        expect(await store.blobs.get(named)).toBeDefined();
        expect(await store.blobs.get(await store.blobs.put(bytes))).toBeDefined();
      });
    });

    describe('after a clean stop', () => {
      const reopen = async () => {
        await store.close({ default: { window: 3 } });
        store = await variant.open(folder);
      };

      if (!variant.keepsState) {
        test('everything is gone', async () => {
          await reopen();
          expect(store.sandboxes()).toEqual([]);
        });
        return;
      }

      test('records, sequences, ordinals and sandboxes are as they were; ephemeral ones are gone', async () => {
        await store.createSandbox(sandboxRecord('ephemeral', { persist: false }), () => undefined);
        await store.createSandbox(sandboxRecord('7', { seed: 'other' }), async (unit) => {
          await insert(unit, TICKETS, 'x');
          await unit.raise('tickets', 12);
        });
        await store.write('default', async (unit) => {
          for (const key of ['c', 'a', 'b']) await insert(unit, TICKETS, key, { text: 'line\n"quote" é 😀 \u2028' });
          await unit.remove(TICKETS, 'b');
        });
        const rows = await store.read('default', (unit) => unit.find(TICKETS, {}));
        await reopen();
        expect(
          store
            .sandboxes()
            .map(({ name }) => name)
            .sort(),
        ).toEqual(['7', 'default']);
        expect(await store.read('default', (unit) => unit.find(TICKETS, {}))).toEqual(rows);
        expect(await store.write('default', (unit) => unit.reserve(TICKETS))).toBe(3);
        expect(await store.write('7', (unit) => unit.next('tickets', 1))).toBe(12);
        expect(Object.isFrozen((await store.read('7', (unit) => unit.get(TICKETS, 'x')))?.entity)).toBe(true);
      });

      test('sessions are given back', async () => {
        expect(store.session('default')).toBeUndefined();
        await reopen();
        expect(store.session('default')).toEqual({ window: 3 });
      });

      test('blobs are still there', async () => {
        const reference = await store.blobs.put(Buffer.from('kept'));
        await store.write('default', (unit) => insert(unit, TICKETS, 'a', { file: reference }));
        await reopen();
        expect(Buffer.from((await store.blobs.get(reference)) ?? '').toString()).toBe('kept');
      });
    });
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { systemDisk, type Disk } from './disk.js';
import { crashedCopy, diskError, faultyDisk, inFolder, openReported } from './folder-fixtures.js';
import { journalPath, type Durability } from './journal.js';
import type { Store } from './ports.js';
import { insert, sandboxRecord, TICKETS } from './store-fixtures.js';

const write = (store: Store, key: string) => store.write('default', (unit) => insert(unit, TICKETS, key));

async function keysOf(store: Store): Promise<string[]> {
  const order = [{ field: 'id', direction: 'ascending' }] as const;
  const { rows } = await store.read('default', (unit) => unit.find(TICKETS, { order }));
  return rows.map(({ key }) => key);
}

/** A store with one record, on a disk that fails at operations as many times as `failing` says. */
async function onFaultyDisk(folder: string, durability: Durability) {
  const failing = new Map<keyof Disk, number>();
  const disk = faultyDisk((operation) => {
    const times = failing.get(operation) ?? 0;
    failing.set(operation, times - 1);
    if (times > 0) throw diskError(operation === 'sync' ? 'EIO' : 'ENOSPC');
  });
  const { store, reports } = await openReported(folder, { durability, disk });
  await store.createSandbox(sandboxRecord('default'), () => undefined);
  await write(store, 'kept');
  return { store, reports, failing };
}

describe.each<[string, Durability, keyof Disk]>([
  ['a full disk', 'write', 'write'],
  ['a full disk, with fsync', 'fsync', 'write'],
  ['a failing sync', 'fsync', 'sync'],
])('%s', (_name, durability, operation) => {
  test('refuses the units of the group and leaves nothing of them', () =>
    inFolder(async (folder) => {
      const { store, failing } = await onFaultyDisk(folder, durability);
      const before = readFileSync(journalPath(folder, 1));
      failing.set(operation, 1);
      const results = await Promise.allSettled([
        write(store, 'a'),
        write(store, 'b'),
        store.write('default', (unit) => unit.next('s', 1)),
      ]);
      failing.clear();
      for (const result of results) {
        expect(result).toMatchObject({ status: 'rejected', reason: { code: 'DD_STORAGE_FAILED' } });
      }
      expect(await keysOf(store)).toEqual(['kept']);
      expect(readFileSync(journalPath(folder, 1))).toEqual(before);
      await store.close();
    }));

  test('refuses a reader what it saw of them', () =>
    inFolder(async (folder) => {
      const { store, failing } = await onFaultyDisk(folder, durability);
      await keysOf(store);
      failing.set(operation, 1);
      const writing = write(store, 'a');
      // The commit is in memory after the unit's few microtasks, the group is written in the next turn of the event loop.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      const reading = keysOf(store);
      await expect(writing).rejects.toMatchObject({ code: 'DD_STORAGE_FAILED' });
      await expect(reading).rejects.toMatchObject({ code: 'DD_STORAGE_FAILED' });
      failing.clear();
      expect(await keysOf(store)).toEqual(['kept']);
      await store.close();
    }));

  test('refuses a unit that was built on one of them', () =>
    inFolder(async (folder) => {
      const { store, failing } = await onFaultyDisk(folder, durability);
      failing.set(operation, 1);
      const first = write(store, 'a');
      const second = store.write('default', async (unit) => {
        const seen = await unit.get(TICKETS, 'a');
        await Promise.resolve(first).catch(() => undefined);
        await insert(unit, TICKETS, `after ${String(seen?.key)}`);
      });
      await expect(first).rejects.toMatchObject({ code: 'DD_STORAGE_FAILED' });
      failing.clear();
      await expect(second).rejects.toMatchObject({ code: 'DD_STORAGE_FAILED' });
      expect(await keysOf(store)).toEqual(['kept']);
      await store.close();
    }));

  test('is over when it is over: later units are kept, with the same numbers', () =>
    inFolder(async (folder) => {
      const { store, failing } = await onFaultyDisk(folder, durability);
      failing.set(operation, 1);
      await expect(write(store, 'a')).rejects.toMatchObject({ code: 'DD_STORAGE_FAILED' });
      failing.set(operation, 1);
      await expect(store.createSandbox(sandboxRecord('x'), () => undefined)).rejects.toMatchObject({
        code: 'DD_STORAGE_FAILED',
      });
      failing.set(operation, 1);
      await expect(store.deleteSandbox('default')).rejects.toMatchObject({ code: 'DD_STORAGE_FAILED' });
      failing.clear();
      expect(store.sandboxes().map(({ name }) => name)).toEqual(['default']);
      expect(await write(store, 'b')).toBe(1);
      const crashed = await openReported(crashedCopy(folder, folder));
      expect(crashed.reports).toEqual([]);
      expect(await keysOf(crashed.store)).toEqual(['b', 'kept']);
      await Promise.all([store.close(), crashed.store.close()]);
    }));

  test('that cannot even be repaired stops all writing, and reading goes on', () =>
    inFolder(async (folder) => {
      const { store, failing } = await onFaultyDisk(folder, durability);
      failing.set(operation, 1).set('truncate', 1);
      await expect(write(store, 'a')).rejects.toMatchObject({ code: 'DD_STORAGE_FAILED' });
      failing.clear();
      await expect(write(store, 'b')).rejects.toMatchObject({
        code: 'DD_STORAGE_FAILED',
        message: expect.stringMatching(/reads still work.*restart/) as unknown,
      });
      expect(await keysOf(store)).toEqual(['kept']);
      await store.close();
      const again = await openReported(folder);
      expect(await keysOf(again.store)).toEqual(['kept']);
      await again.store.close();
    }));
});

test('a disk that takes a few bytes at a time gets them all', () =>
  inFolder(async (folder) => {
    const machine = systemDisk();
    const disk: Disk = {
      ...machine,
      write: (file, bytes, position) => machine.write(file, bytes.subarray(0, 7), position),
    };
    const { store } = await openReported(folder, { disk });
    await store.createSandbox(sandboxRecord('default'), () => undefined);
    await Promise.all(['a', 'b', 'c'].map(async (key) => write(store, key)));
    const crashed = await openReported(crashedCopy(folder, folder));
    expect(await keysOf(crashed.store)).toEqual(['a', 'b', 'c']);
    await Promise.all([store.close(), crashed.store.close()]);
  }));

describe('a snapshot that fails', () => {
  test.each<keyof Disk>(['open', 'write', 'sync', 'rename'])(
    'at %s leaves the last one, and the journals',
    (operation) =>
      inFolder(async (folder) => {
        const { store, failing, reports } = await onFaultyDisk(folder, 'write');
        await store.compact();
        await write(store, 'later');
        const before = readFileSync(join(folder, 'db.json'));
        failing.set(operation, Number.POSITIVE_INFINITY);
        await expect(store.compact()).rejects.toMatchObject({ code: 'DD_STORAGE_FAILED' });
        await store.close();
        expect(reports).toEqual([expect.stringMatching(/no snapshot could be written/)]);
        expect(readFileSync(join(folder, 'db.json'))).toEqual(before);
        expect(existsSync(join(folder, 'db.json.new'))).toBe(false);
        const again = await openReported(folder);
        expect(await keysOf(again.store)).toEqual(['kept', 'later']);
        await again.store.close();
      }),
  );
});

import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { crashedCopy, inFolder, openReported } from './folder-fixtures.js';
import type { Store } from './ports.js';
import { insert, sandboxRecord, TICKETS } from './store-fixtures.js';

async function countOf(store: Store): Promise<number | undefined> {
  return (await store.read('default', (unit) => unit.find(TICKETS, { limit: 0, count: true }))).total;
}

describe.each(['write', 'fsync'] as const)('compaction, %s', (durability) => {
  test('while units are written loses none of them, at whatever moment a crash comes', () =>
    inFolder(async (folder) => {
      const { store, reports } = await openReported(folder, { durability });
      await store.createSandbox(sandboxRecord('default'), async (unit) => {
        for (let id = 0; id < 3_000; id++) await insert(unit, TICKETS, `first${id}`);
      });
      const compaction = { running: true };
      const compacted = store.compact().finally(() => (compaction.running = false));
      const crashes: { copy: string; acknowledged: number }[] = [];
      let acknowledged = 3_000;
      do {
        await store.write('default', (unit) => insert(unit, TICKETS, `later${acknowledged}`));
        acknowledged++;
        crashes.push({ copy: crashedCopy(folder, folder), acknowledged });
      } while (compaction.running);
      await compacted;
      crashes.push({ copy: crashedCopy(folder, folder), acknowledged });
      expect(crashes.length).toBeGreaterThan(1);
      for (const crash of crashes) {
        const recovered = await openReported(crash.copy);
        expect(await countOf(recovered.store)).toBe(crash.acknowledged);
        expect(recovered.reports).toEqual([]);
        await recovered.store.close();
      }
      await store.close();
      expect(reports).toEqual([]);
    }));

  test('happens by itself when the journal has grown', () =>
    inFolder(async (folder) => {
      const { store, reports } = await openReported(folder, { durability, compactAtBytes: 2_000 });
      await store.createSandbox(sandboxRecord('default'), () => undefined);
      let count = 0;
      while (readdirSync(folder).includes('journal-1.log')) {
        await store.write('default', (unit) => insert(unit, TICKETS, `k${count}`));
        count++;
      }
      const crashed = await openReported(crashedCopy(folder, folder));
      expect(await countOf(crashed.store)).toBe(count);
      expect(readdirSync(folder)).toContain('db.json');
      await Promise.all([store.close(), crashed.store.close()]);
      expect(reports).toEqual([]);
    }));
});

test('units that end in one turn of the event loop share a sync', () =>
  inFolder(async (folder) => {
    const { systemDisk } = await import('./disk.js');
    const machine = systemDisk();
    let syncs = 0;
    const disk = { ...machine, sync: (file: number) => (syncs++, machine.sync(file)) };
    const { store } = await openReported(folder, { durability: 'fsync', disk });
    await store.createSandbox(sandboxRecord('default'), () => undefined);
    syncs = 0;
    await Promise.all(
      Array.from({ length: 50 }, async (_, id) => store.write('default', (unit) => insert(unit, TICKETS, `k${id}`))),
    );
    expect(syncs).toBeLessThanOrEqual(3);
    expect(syncs).toBeGreaterThanOrEqual(1);
    await store.close();
  }));

test('a sandbox that does not persist is not journaled, one that takes its name is', () =>
  inFolder(async (folder) => {
    const { store } = await openReported(folder);
    const fill = (key: string) => async (unit: Parameters<typeof insert>[0]) => void (await insert(unit, TICKETS, key));
    await store.createSandbox(sandboxRecord('a', { persist: false }), fill('x'));
    await store.createSandbox(sandboxRecord('b'), fill('x'));
    await store.createSandbox(sandboxRecord('b', { persist: false }), fill('y'));
    await store.createSandbox(sandboxRecord('c', { persist: false }), fill('x'));
    await store.createSandbox(sandboxRecord('c'), fill('y'));
    await store.createSandbox(sandboxRecord('d'), fill('x'));
    await store.deleteSandbox('d');
    const crashed = await openReported(crashedCopy(folder, folder));
    expect(crashed.store.sandboxes().map(({ name }) => name)).toEqual(['c']);
    expect(await crashed.store.read('c', (unit) => unit.get(TICKETS, 'y'))).toBeDefined();
    await Promise.all([store.close(), crashed.store.close()]);
  }));

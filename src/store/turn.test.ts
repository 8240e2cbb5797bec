import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { systemDisk, type Disk } from './disk.js';
import { inFolder, openReported } from './folder-fixtures.js';
import { journalPath } from './journal.js';
import { insert, sandboxRecord, TICKETS } from './store-fixtures.js';

const USERS = 'toptickets/acme/users';

test('the end of a turn writes what was committed in it, without waiting for the event loop', () =>
  inFolder(async (folder) => {
    const { store } = await openReported(folder);
    await store.createSandbox(sandboxRecord('default'), () => undefined);
    const journal = (): string => readFileSync(journalPath(folder, 1), 'utf8');
    const written = [1, 2].map(async (ordinal) =>
      store.write('default', (unit) => unit.insert(TICKETS, { key: `t${ordinal}`, ordinal, entity: {} })),
    );
    expect(journal()).not.toContain('"t1"');
    store.endTurn();
    expect(journal()).toContain('"t1"');
    expect(journal()).toContain('"t2"');
    // There may be nothing to write, or nothing any more.
    store.endTurn();
    await Promise.all(written);
    store.endTurn();
    await store.close();
  }));

test('a reader waits for commits of what it looked at to become durable, and for no others', () =>
  inFolder(async (folder) => {
    const machine = systemDisk();
    const gate = { open: Promise.resolve(), release: (): void => undefined };
    const disk: Disk = { ...machine, sync: (file) => gate.open.then(() => machine.sync(file)) };
    const { store } = await openReported(folder, { durability: 'fsync', disk });
    await store.createSandbox(sandboxRecord('default'), (unit) => insert(unit, USERS, 'u').then(() => undefined));
    gate.open = new Promise((resolve) => (gate.release = resolve));
    const writing = store.write('default', (unit) => unit.insert(TICKETS, { key: 't', ordinal: 1, entity: {} }));

    const seen: string[] = [];
    const read = async (name: string, ...collections: string[]): Promise<void> => {
      await store.read('default', async (unit) => {
        for (const collection of collections) await unit.find(collection, {});
      });
      seen.push(name);
    };
    const reads = [read('tickets', TICKETS), read('both', USERS, TICKETS), read('users', USERS)];
    await reads[2];
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(['users']);
    gate.release();
    await Promise.all([writing, ...reads]);
    expect(seen.toSorted()).toEqual(['both', 'tickets', 'users']);
    await store.close();
  }));

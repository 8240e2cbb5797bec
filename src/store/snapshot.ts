import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Adapter } from 'lowdb';
import { writeAll, type Disk } from './disk.js';
import { readSnapshot } from './snapshot-reader.js';
import { snapshotText, type Snapshot } from './snapshot-layout.js';

/** Pieces of text written between two turns of the event loop: 250 records, well under 1 ms of work. */
const CHUNK_PIECES = 500;

/** Keeps a snapshot in `db.json`: replaced as a whole or not at all, and never blocking the event loop for long. */
export function snapshotAdapter({ folder, disk }: { folder: string; disk: Disk }): Adapter<Snapshot> {
  const path = join(folder, 'db.json');
  const temporary = join(folder, 'db.json.new');
  return {
    read: () => Promise.resolve(existsSync(path) ? readSnapshot(path) : null),
    async write(snapshot) {
      try {
        await writeFile(disk, temporary, snapshot);
        await disk.rename(temporary, path);
      } catch (error) {
        await disk.remove(temporary);
        throw error;
      }
      await disk.syncFolder(folder);
    },
  };
}

async function writeFile(disk: Disk, path: string, snapshot: Snapshot): Promise<void> {
  const file = disk.open(path, 'any');
  try {
    let position = 0;
    for (const chunk of chunks(snapshotText(snapshot))) {
      writeAll(disk, file, chunk, position);
      position += chunk.length;
      await nextTurn();
    }
    await disk.sync(file);
  } finally {
    disk.close(file);
  }
}

function* chunks(pieces: Iterable<string>): Iterable<Buffer> {
  let chunk: string[] = [];
  for (const piece of pieces) {
    if (chunk.push(piece) < CHUNK_PIECES) continue;
    yield Buffer.from(chunk.join(''));
    chunk = [];
  }
  yield Buffer.from(chunk.join(''));
}

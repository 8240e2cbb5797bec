import { createHash } from 'node:crypto';
import { mkdirSync, promises as fs, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { DeskdoubleError, messageOf } from '../core/errors.js';
import type { Json } from '../core/json.js';
import type { Durability } from './journal.js';
import type { Blobs } from './ports.js';
import type { SandboxImage } from './sandbox-state.js';

const PREFIX = 'blob:';
const REFERENCE = /^blob:([0-9a-f]{64})$/;

/** Entities looked through between two turns of the event loop. */
const CHUNK_ENTITIES = 1_000;

/** Blobs that can be swept. Those put since the last sweep are safe from it: a unit may be about to name them. */
export interface CollectableBlobs extends Blobs {
  /** References to everything that is held, except what was put since the last call. */
  old(): Promise<string[]>;
  /** Removes those of `references` that were not put again in the meantime. */
  remove(references: Iterable<string>): Promise<void>;
}

/** Removes the blobs that no entity of the images refers to; the images are taken only when there is a blob to judge. */
export async function collectBlobs(blobs: CollectableBlobs, images: () => readonly SandboxImage[]): Promise<void> {
  const orphans = new Set(await blobs.old());
  if (orphans.size === 0) return;
  let seen = 0;
  for (const { collections } of images()) {
    for (const collection of collections.values()) {
      for (const { entity } of collection.rows()) {
        spareReferences(entity, orphans);
        if (++seen % CHUNK_ENTITIES === 0) await nextTurn();
      }
    }
  }
  await blobs.remove(orphans);
}

function spareReferences(value: Json, orphans: Set<string>): void {
  if (typeof value === 'string') {
    if (value.startsWith(PREFIX)) orphans.delete(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) spareReferences(child, orphans);
  }
}

/** Blobs that are gone with the process. */
export function memoryBlobs(): CollectableBlobs {
  const held = new Map<string, Uint8Array>();
  let young = new Set<string>();
  return {
    put(bytes) {
      const reference = referenceOf(bytes);
      young.add(reference);
      held.set(reference, Uint8Array.from(bytes));
      return Promise.resolve(reference);
    },
    get: (reference) => Promise.resolve(held.get(reference)),
    old() {
      const old = [...held.keys()].filter((reference) => !young.has(reference));
      young = new Set();
      return Promise.resolve(old);
    },
    remove(references) {
      for (const reference of references) if (!young.has(reference)) held.delete(reference);
      return Promise.resolve();
    },
  };
}

/** Blobs as files, `blobs/ab/<sha-256>` below the data folder, which is held by a lock. */
export class FolderBlobs implements CollectableBlobs {
  readonly #folder: string;
  readonly #durability: Durability;
  readonly #writing = new Map<string, Promise<void>>();
  #young = new Set<string>();

  constructor({ folder, durability }: { folder: string; durability: Durability }) {
    this.#folder = join(folder, 'blobs');
    this.#durability = durability;
  }

  async put(bytes: Uint8Array): Promise<string> {
    const reference = referenceOf(bytes);
    this.#young.add(reference);
    const path = this.#path(reference);
    // A file of another length is what a loss of power left of an earlier put.
    if (statSync(path, { throwIfNoEntry: false })?.size === bytes.length && !this.#writing.has(reference))
      return reference;
    const writing = this.#writing.get(reference) ?? this.#write(path, bytes);
    this.#writing.set(reference, writing);
    try {
      await writing;
    } catch (error) {
      throw new DeskdoubleError('DD_STORAGE_FAILED', `bytes could not be written to ${path}: ${messageOf(error)}`, {
        cause: error,
      });
    } finally {
      this.#writing.delete(reference);
    }
    return reference;
  }

  async get(reference: string): Promise<Uint8Array | undefined> {
    if (!REFERENCE.test(reference)) return undefined;
    try {
      return await fs.readFile(this.#path(reference));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  old(): Promise<string[]> {
    const young = this.#young;
    this.#young = new Set();
    const references = this.#shelves().flatMap((shelf) =>
      readdirSync(join(this.#folder, shelf)).map((name) => `${PREFIX}${name}`),
    );
    return Promise.resolve(references.filter((reference) => !young.has(reference) && !this.#writing.has(reference)));
  }

  remove(references: Iterable<string>): Promise<void> {
    for (const reference of references) {
      if (!this.#young.has(reference)) rmSync(this.#path(reference), { force: true });
    }
    return Promise.resolve();
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    const shelf = join(path, '..');
    const temporary = `${path}.new`;
    mkdirSync(shelf, { recursive: true });
    await fs.writeFile(temporary, bytes, { flush: this.#durability === 'fsync' });
    await fs.rename(temporary, path);
    if (this.#durability === 'write') return;
    for (const folder of [shelf, this.#folder]) await syncFolder(folder);
  }

  #shelves(): string[] {
    const shelves = statSync(this.#folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(this.#folder) : [];
    return shelves.filter((name) => /^[0-9a-f]{2}$/.test(name));
  }

  #path(reference: string): string {
    const name = reference.slice(PREFIX.length);
    return join(this.#folder, name.slice(0, 2), name);
  }
}

function referenceOf(bytes: Uint8Array): string {
  return `${PREFIX}${createHash('sha256').update(bytes).digest('hex')}`;
}

async function syncFolder(path: string): Promise<void> {
  const folder = await fs.open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

import type { SandboxRecord, Store, UnitOfWork } from './ports.js';

export const TICKETS = 'toptickets/acme/tickets';

/** A record of a sandbox, of which a test says only what it cares for. */
export function sandboxRecord(name: string, changes: Partial<SandboxRecord> = {}): SandboxRecord {
  return { name, seed: 'seed', scenario: 'empty', persist: true, created_at: '2025-01-16T14:00:00Z', ...changes };
}

/** Inserts an entity under a reserved ordinal. */
export async function insert(unit: UnitOfWork, collection: string, key: string, entity = {}): Promise<number> {
  const ordinal = await unit.reserve(collection);
  await unit.insert(collection, { key, ordinal, entity: { id: key, ...entity } });
  return ordinal;
}

/** The keys of a collection, in order of creation. */
export async function keysOf(store: Store, collection: string, sandbox = 'default'): Promise<string[]> {
  const { rows } = await store.read(sandbox, (unit) => unit.find(collection, {}));
  return rows.map(({ key }) => key);
}

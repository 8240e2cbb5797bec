import { isJsonObject, own, type Json, type JsonObject } from '../../core/json.js';
import type { Issue } from '../../core/problem.js';
import type { OperationContext, Records } from '../../emulator/define-service.js';
import { invalidField } from './invalid.js';

/** Somebody as a record names them that anybody may have written: who it was, and what they were called then. */
export interface Party {
  readonly id: string;
  readonly type: 'user' | 'contact' | 'system';
  readonly name: Json;
  readonly username: Json;
}

const RESOURCES = { user: 'users', contact: 'contacts' } as const;
type Known = keyof typeof RESOURCES;

function isKnown(type: Json | undefined): type is Known {
  return type === 'user' || type === 'contact';
}

/** The user whose key it is; null for a key of nobody. */
export async function callerOf({ principal, records }: OperationContext): Promise<Party | null> {
  const user = principal?.user === undefined ? undefined : await records.get('users', principal.user);
  return user === undefined ? null : partyOf('user', user);
}

/**
 * The user or contact that `id` names; a type says which of them, without one users come first.
 * @throws {Refusal} invalid at `path` when there is none.
 */
export async function partyById(
  records: Records,
  { id, type }: { readonly id: string; readonly type: Json | undefined },
  path: Issue['path'],
): Promise<Party> {
  for (const kind of isKnown(type) ? [type] : (['user', 'contact'] as const)) {
    const record = await records.get(RESOURCES[kind], id);
    if (record !== undefined) return partyOf(kind, record);
  }
  throw invalidField(path, 'reference', `${type === 'contact' ? 'Contact' : 'User'} ${id} does not exist`);
}

/**
 * The contact with an address, in any case; the oldest of several.
 * @throws {Refusal} invalid at `path` when there is none.
 */
export async function contactByAddress(records: Records, address: string, path: Issue['path']): Promise<Party> {
  const email = { kind: 'equals' as const, field: 'email', value: address, ignoreCase: true };
  const [contact] = await records.query('contacts', [{ kind: 'item', field: 'emails', where: [email] }]);
  if (contact === undefined) throw invalidField(path, 'reference', `There is no contact with the address ${address}`);
  return partyOf('contact', contact);
}

/** Whatever the service does itself, or an import says of another one. */
export function systemParty(sent: JsonObject): Party {
  const { id, name, username } = sent;
  return {
    id: typeof id === 'string' ? id : 'system',
    type: 'system',
    name: name ?? 'System',
    username: username ?? null,
  };
}

/** The address that an object names a contact by; undefined when it names none so. */
export function addressIn(sent: Json | undefined): string | undefined {
  const email = isJsonObject(sent ?? null) ? own(sent as JsonObject, 'email') : undefined;
  return typeof email === 'string' ? email : undefined;
}

function partyOf(type: Known, { id, name, username }: JsonObject): Party {
  return { id: String(id), type, name: name ?? null, username: username ?? null };
}

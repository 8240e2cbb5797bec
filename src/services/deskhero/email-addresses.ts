import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import type { OperationContext } from '../../emulator/define-service.js';

/** `email_address_direction` of the document. */
export const DIRECTION = { unknown: 0, from: 1, to: 2, cc: 3, bcc: 4, forwardedTo: 5 } as const;

/** Sent `DTO_email_address`es as they are kept, with all their members; none for null. */
export function emailAddresses(sent: Json | undefined): readonly JsonObject[] {
  return (Array.isArray(sent) ? (sent as readonly Json[]) : []).filter(isJsonObject).map(emailAddress);
}

function emailAddress({ email, name, direction }: JsonObject): JsonObject {
  return { email: email ?? null, name: name ?? null, direction: direction ?? DIRECTION.unknown };
}

/** Whom a reply without addresses comes from and goes to: the ticket's group, and the requester if they have an address. */
export async function replyAddresses(
  ticket: JsonObject,
  requester: Json | undefined,
  context: Pick<OperationContext, 'records' | 'tenant'>,
): Promise<readonly JsonObject[]> {
  const from = { ...(await senderOf(ticket, context)), direction: DIRECTION.from };
  const { email, name } = isJsonObject(requester) ? requester : {};
  if (typeof email !== 'string') return [from];
  return [from, { email, name: name ?? null, direction: DIRECTION.to }];
}

/** The address of the ticket's group: its own one, else that of its first mailbox; the tenant's when there is no group. */
async function senderOf(
  ticket: JsonObject,
  { records, tenant }: Pick<OperationContext, 'records' | 'tenant'>,
): Promise<{ email: string; name: string | null }> {
  const domain = `${tenant}.deskhero.com`;
  const key = ticket['assigned_group'] ?? null;
  const group = key === null ? undefined : await records.get('groups', String(key));
  if (group === undefined) return { email: `support@${domain}`, name: null };
  const name = textOrNull(group['name']);
  const unique = group['unique_key'];
  if (typeof unique === 'string' && unique !== '') return { email: `${unique}@${domain}`, name };
  const boxes = await records.query('mailboxes', [{ kind: 'equals', field: 'group', value: Number(key) }]);
  const first = [...boxes].sort((one, other) => Number(one['id']) - Number(other['id']))[0];
  return { email: textOrNull(first?.['email']) ?? `support@${domain}`, name: textOrNull(first?.['name']) ?? name };
}

function textOrNull(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

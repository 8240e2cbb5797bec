import type { JsonObject } from '../../core/json.js';

/** The tenant of the demo world, as it stands in the path. */
export const demoTenant = 'harborlight';

/** Where ids begin, far enough apart that an id of the wrong resource is noticed. */
const firstIds = {
  users: 1,
  groups: 21,
  mailboxes: 31,
  user_invites: 51,
  fields: 71,
  forms: 91,
  tenant_users: 101,
  lists: 201,
  list_entries: 301,
  knowledge_bases: 401,
  templates: 501,
  files: 601,
  tickets: 1001,
  ticket_conversations: 5001,
} as const;

/** The id of the record at a position of the demo. */
export function idAt(resource: keyof typeof firstIds, ordinal: number): number {
  return firstIds[resource] + ordinal;
}

/** The address of a group or a mailbox that the vendor provides. */
export function platformAddress(uniqueKey: string): string {
  return `${uniqueKey}@${demoTenant}.deskhero.com`;
}

/** A name as it stands in addresses: `Billing & Renewals` is `billing-renewals`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Whole seconds in UTC, as the vendor's model says. */
export function iso(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}

/** The fields by which every record tells when and by whom it was made; `by` is a user's id. */
export function madeAt(created: number, by: number | null, changed: number = created, changedBy = by): JsonObject {
  return { created: iso(created), created_by: by, last_updated: iso(changed), last_updated_by: changedBy };
}

/** Kept whole in the records that have a language. */
export const english: JsonObject = { id: 1, name: 'English', code: 'en', icon: null, icon_sqare: null };

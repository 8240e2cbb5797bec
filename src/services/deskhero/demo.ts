import type { DemoRecords } from '../../emulator/define-service.js';
import type { World } from '../../emulator/scenarios/world.js';
import { demoTenant } from './demo-basics.js';
import { articleRecords, formRecords, templateRecords } from './demo-content.js';
import { fieldRecords } from './demo-fields.js';
import { groupRecords, inviteRecords, mailboxRecords } from './demo-groups.js';
import { catalogOf } from './demo-catalog.js';
import { staffOf, tokenRecords, userId, userRecords } from './demo-staff.js';
import { conversationRecords, fileRecords, ticketRecords } from './demo-tickets.js';

/**
 * The demo world as DeskHero keeps it, per tenant and resource.
 * @throws {RangeError} when the world has nobody for a part that the vendor needs: an owner, a head of each group.
 * @example const { users = [], tickets = [] } = demoRecords(world)['harborlight'] ?? {}
 */
export function demoRecords(world: World): Readonly<Record<string, DemoRecords>> {
  const staff = staffOf(world);
  const catalog = catalogOf(world, staff);
  const records: DemoRecords = {
    tenants: [{ unique_name: demoTenant, id: 1, friendly_name: world.organization.name }],
    tokens: tokenRecords(staff),
    users: userRecords(world, staff),
    user_invites: inviteRecords(world, staff),
    groups: groupRecords(world, staff),
    mailboxes: mailboxRecords(world, staff),
    fields: fieldRecords(catalog.tiers, { at: staff.completeAt, by: userId(staff.owner) }),
    lists: catalog.lists,
    list_entries: catalog.entries,
    forms: formRecords(world, catalog, staff),
    templates: templateRecords(world, staff),
    knowledge_bases: articleRecords(world, catalog, staff),
    files: fileRecords(world),
    tickets: ticketRecords(world, catalog),
    ticket_conversations: conversationRecords(world, catalog),
  };
  return { [demoTenant]: records };
}

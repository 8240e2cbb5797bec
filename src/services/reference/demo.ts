import type { DemoRecords } from '../../emulator/define-service.js';
import type { World } from '../../emulator/scenarios/world.js';
import { idsFor } from './demo-basics.js';
import { collectionRecords, tagRecords, workspaceRecords } from './demo-catalog.js';
import { fieldRecords, priorityRecords, statusRecords, typeRecords } from './demo-choices.js';
import { accountRecords, contactRecords, organizationRecords, teamRecords, userRecords } from './demo-people.js';
import { demoTenant, keyRecords } from './demo-keys.js';
import { taskListRecords, taskRecords } from './demo-tasks.js';
import { attachmentRecords, commentRecords, ticketRecords } from './demo-tickets.js';

/**
 * The demo world as this vendor keeps it, per tenant and resource.
 * @example const { contacts = [], tickets = [] } = Object.values(demoRecords(world))[0] ?? {}
 */
export function demoRecords(world: World): Readonly<Record<string, DemoRecords>> {
  const idOf = idsFor(world.seed);
  const records: DemoRecords = {
    api_keys: keyRecords(world, idOf),
    organizations: organizationRecords(world, idOf),
    workspaces: workspaceRecords(world, idOf),
    accounts: accountRecords(world, idOf),
    teams: teamRecords(world, idOf),
    users: userRecords(world, idOf),
    contacts: contactRecords(world, idOf),
    collections: collectionRecords(world, idOf),
    tags: tagRecords(world, idOf),
    ticket_status: statusRecords(),
    ticket_priorities: priorityRecords(),
    ticket_types: typeRecords(world, idOf),
    fields: fieldRecords(world, idOf),
    tickets: ticketRecords(world, idOf),
    comments: commentRecords(world, idOf),
    attachments: attachmentRecords(world, idOf),
    task_lists: taskListRecords(world, idOf),
    tasks: taskRecords(world, idOf),
  };
  return { [demoTenant]: records };
}

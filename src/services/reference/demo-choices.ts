import type { JsonObject } from '../../core/json.js';
import type { Priority, Status, World } from '../../emulator/scenarios/world.js';
import { categoriesOf, workspaceOf } from './demo-catalog.js';
import { iso, slugOf, type IdOf } from './demo-basics.js';

/** What a status of the world is here: the unified names know no ticket that nobody has opened yet. */
export const statusIds: Readonly<Record<Status, string>> = {
  new: 'open',
  open: 'open',
  pending: 'pending',
  resolved: 'resolved',
  closed: 'closed',
};

/** All that the unified API has a word for, so that each of them can be written. */
const statusDescriptions = {
  open: 'Waits for us',
  active: 'Being worked on',
  pending: 'Waits for the customer',
  resolved: 'Solved',
  completed: 'Done',
  closed: 'Over, and not opened again',
  archived: 'Put away',
  deleted: 'Taken away',
  spam: 'Nobody asked',
};

const priorityDescriptions: Readonly<Record<Priority, string>> = {
  low: 'Whenever there is time',
  medium: 'Within three days',
  high: 'Within a day',
  urgent: 'At once',
};

export function statusRecords(): readonly JsonObject[] {
  return Object.entries(statusDescriptions).map(choiceRecord);
}

export function priorityRecords(): readonly JsonObject[] {
  return Object.entries(priorityDescriptions).map(choiceRecord);
}

/** It can be chosen everywhere. */
function choiceRecord([id, description]: readonly [string, string]): JsonObject {
  return { id, name: id, description, workspace: null, collections: [] };
}

/** A type of ticket per category, in the workspace of the category. */
export function typeRecords(world: World, idOf: IdOf): readonly JsonObject[] {
  const since = iso(Math.min(...world.teams.map(({ createdAt }) => createdAt)));
  return categoriesOf(world).map((category) => ({
    id: slugOf(category),
    name: category,
    description: null,
    project: null,
    workspace: idOf('workspaces', workspaceOf(category)),
    collections: [],
    created_at: since,
    updated_at: since,
  }));
}

interface FieldPlan {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly entity: 'ticket' | 'contact';
  readonly options?: readonly string[];
}

const plans: readonly FieldPlan[] = [
  { name: 'reply_due', label: 'First reply due', type: 'datetime', entity: 'ticket' },
  { name: 'premium_support', label: 'Premium support', type: 'boolean', entity: 'ticket' },
  {
    name: 'region',
    label: 'Region',
    type: 'enum',
    entity: 'ticket',
    options: ['amer', 'apac', 'asean', 'emea', 'latam'],
  },
  { name: 'department', label: 'Department', type: 'string', entity: 'contact' },
  { name: 'title', label: 'Job title', type: 'string', entity: 'contact' },
  {
    name: 'customer_tier',
    label: 'Tier',
    type: 'enum',
    entity: 'contact',
    options: ['tier_1', 'tier_2', 'tier_3', 'tier_4'],
  },
  { name: 'is_vip', label: 'Very important', type: 'boolean', entity: 'contact' },
  { name: 'has_premium_support', label: 'Premium support', type: 'boolean', entity: 'contact' },
  { name: 'location_country', label: 'Country', type: 'string', entity: 'contact' },
  { name: 'location_city', label: 'City', type: 'string', entity: 'contact' },
  { name: 'timezone', label: 'Time zone', type: 'string', entity: 'contact' },
];

/** The custom fields that tickets and contacts of the demo have. */
export function fieldRecords({ teams }: World, idOf: IdOf): readonly JsonObject[] {
  const since = iso(Math.min(...teams.map(({ createdAt }) => createdAt)));
  return plans.map(({ name, label, type, entity, options = [] }, ordinal) => ({
    id: idOf('fields', ordinal),
    name,
    label,
    description: null,
    type,
    format: null,
    is_hidden: false,
    is_unique: false,
    is_required: false,
    options: options.map((value) => ({ label: value, value })),
    is_user_defined: true,
    entity_type: entity,
    entity_id: null,
    organization: null,
    workspace: null,
    collections: [],
    ticket_type: null,
    created_at: since,
    updated_at: since,
  }));
}

import type { JsonObject } from '../../core/json.js';
import type { World } from '../../emulator/scenarios/world.js';
import { idAt, madeAt } from './demo-basics.js';
import { fieldId } from './demo-fields.js';
import { groupId } from './demo-groups.js';
import { customType, listPlans, tierList, type EntryPlan, type ListPlan } from './demo-lists.js';
import { userId, type Staff } from './demo-staff.js';

/** The lists and their entries as records, with a way to find an entry by what it is called. */
export interface Catalog {
  readonly lists: readonly JsonObject[];
  readonly entries: readonly JsonObject[];
  /** What can be chosen as a tier. */
  readonly tiers: { readonly list: number; readonly entries: readonly number[] };
  /** @throws {RangeError} when the list has no such entry. */
  entryId(list: string, label: string): number;
}

interface Placed {
  readonly entry: EntryPlan;
  readonly plan: ListPlan;
  readonly list: number;
}

/** Every list of the tenant. Entries of all lists are numbered through, as they are one resource. */
export function catalogOf(world: World, staff: Staff): Catalog {
  const plans = listPlans(world);
  const placed = plans.flatMap((plan, list) => plan.entries.map((entry) => ({ entry, plan, list })));
  const entryId = finderOf(placed);
  return {
    lists: plans.map((plan, ordinal) => listRecord(plan, ordinal, stampOf(plan, world, staff))),
    entries: placed.map((one, ordinal) => entryRecord(one, ordinal, stampOf(one.plan, world, staff))),
    tiers: {
      list: idAt('lists', plans.indexOf(tierList)),
      entries: tierList.entries.map(({ label }) => entryId(tierList.key, label)),
    },
    entryId,
  };
}

function finderOf(placed: readonly Placed[]): Catalog['entryId'] {
  const ids = new Map(placed.map(({ entry, plan }, at) => [`${plan.key}/${entry.label}`, idAt('list_entries', at)]));
  return (list, label) => {
    const id = ids.get(`${list}/${label}`);
    if (id === undefined) throw new RangeError(`the list ${list} of the DeskHero demo has no entry "${label}"`);
    return id;
  };
}

function listRecord(plan: ListPlan, ordinal: number, stamp: JsonObject): JsonObject {
  const { key, name, type, description, fields = [] } = plan;
  return {
    id: idAt('lists', ordinal),
    type,
    name,
    unique_key: key,
    description: description ?? null,
    list_fields: fields.map((field, at) => {
      return { id: fieldId(field), is_required: at === 0, is_unique_identifier: at === 0 };
    }),
    group_access: type === customType ? [{ id: groupId(0), permission: 2 }] : [],
    sys_tags: [],
    highest_group_permission: 3,
    ...stamp,
  };
}

function entryRecord({ entry, plan, list }: Placed, ordinal: number, stamp: JsonObject): JsonObject {
  return {
    id: idAt('list_entries', ordinal),
    list_id: idAt('lists', list),
    list_type: plan.type,
    label: entry.label,
    bg_color: entry.color ?? null,
    text_color: entry.color === undefined ? null : '#ffffff',
    ...entry.values,
    ...stamp,
  };
}

/** System lists come with the tenant, which is as old as its first group; the others are the owner's. */
function stampOf({ type }: ListPlan, { teams }: World, { completeAt, owner }: Staff): JsonObject {
  if (type === customType) return madeAt(completeAt, userId(owner));
  return madeAt(Math.min(completeAt, ...teams.map(({ createdAt }) => createdAt)), null);
}

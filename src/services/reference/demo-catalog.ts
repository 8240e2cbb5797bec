import type { JsonObject } from '../../core/json.js';
import type { Case, World } from '../../emulator/scenarios/world.js';
import { distinct, iso, slugOf, type IdOf } from './demo-basics.js';

/** What tickets are sorted by: workspaces, collections, tags, types, and the fields that they have besides. */

const workspaces = [
  { name: 'Customer care', description: 'Invoices, orders, access and everything else around an account' },
  { name: 'Product', description: 'What the devices and the software do, and what they ought to do' },
] as const;

const productCategories = new Set(['API', 'Bug', 'Feature request', 'Hardware', 'Integrations', 'Mobile', 'Outage']);

/** The position of the workspace that problems of a category belong to. */
export function workspaceOf(category: string): number {
  return productCategories.has(category) || category === 'Performance' ? 1 : 0;
}

/** The categories of the cases, by name. */
export function categoriesOf({ cases }: World): readonly string[] {
  return distinct(cases.map(({ category }) => category)).toSorted();
}

/** The catalog is as old as the first team. */
function sinceOf({ teams }: World): JsonObject {
  const since = iso(Math.min(...teams.map(({ createdAt }) => createdAt)));
  return { created_at: since, updated_at: since };
}

export function workspaceRecords(world: World, idOf: IdOf): readonly JsonObject[] {
  return workspaces.map(({ name, description }, ordinal) => ({
    id: idOf('workspaces', ordinal),
    name,
    status: 'active',
    description,
    organization: idOf('organizations', 0),
    ...sinceOf(world),
  }));
}

/** A project per workspace, and in it an epic per category. */
export function collectionRecords(world: World, idOf: IdOf): readonly JsonObject[] {
  const projects = workspaces.map(({ name, description }, ordinal) => ({
    name: `${name} 2025`,
    description,
    type: 'project',
    workspace: idOf('workspaces', ordinal),
    parent_collection_id: null,
    urls: [{ url: `https://${world.organization.domain}/projects/${slugOf(name)}` }],
  }));
  const epics = categoriesOf(world).map((category) => ({
    name: category,
    description: null,
    type: 'epic',
    workspace: idOf('workspaces', workspaceOf(category)),
    parent_collection_id: idOf('collections', workspaceOf(category)),
    urls: [],
  }));
  return [...projects, ...epics].map((collection, ordinal) => ({
    id: idOf('collections', ordinal),
    ...collection,
    organization: idOf('organizations', 0),
    entity_type: 'ticket',
    ...sinceOf(world),
  }));
}

/** The epic of a category; projects come first. */
export function epicId(category: string, world: World, idOf: IdOf): string {
  return idOf('collections', workspaces.length + categoriesOf(world).indexOf(category));
}

export const vipTag = 'vip';

/** A tag per category below one for its workspace, and one for very important customers. */
export function tagRecords(world: World, idOf: IdOf): readonly JsonObject[] {
  const heads = workspaces.map(({ name }, at) => ({ name: slugOf(name), color: '#455a64', parent: null, at }));
  const byCategory = categoriesOf(world).map((category) => {
    const at = workspaceOf(category);
    return { name: slugOf(category), color: '#1565c0', parent: idOf('tags', at), at };
  });
  const vip = { name: vipTag, color: '#cc9900', parent: null, at: undefined };
  return [...heads, ...byCategory, vip].map(({ at, ...tag }, ordinal) => ({
    id: idOf('tags', ordinal),
    ...tag,
    workspace: at === undefined ? null : idOf('workspaces', at),
    collections: [],
    status: 'active',
    ...sinceOf(world),
  }));
}

export function tagIds({ category }: Case, isVip: boolean, world: World, idOf: IdOf): readonly string[] {
  const categories = categoriesOf(world);
  const own = idOf('tags', workspaces.length + categories.indexOf(category));
  return isVip ? [own, idOf('tags', workspaces.length + categories.length)] : [own];
}

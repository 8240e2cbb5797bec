import { isJsonObject, type Json } from '../../core/json.js';
import { Refusal } from '../../core/problem.js';
import type { OperationContext } from '../../emulator/define-service.js';
import { LIST_TYPE } from './list-types.js';

type TagContext = Pick<OperationContext, 'records'>;

/**
 * Ids of the entries that sent tags mean: each is an id, `{id}`, or `{label}` of an entry that is made when no tag has it.
 * @throws {Refusal} refused when a tag has to be made and the tenant keeps no list of tags.
 */
export async function resolveTags(items: Json, context: TagContext): Promise<readonly number[]> {
  const ids = new Set<number>();
  for (const item of Array.isArray(items) ? (items as readonly Json[]) : []) {
    const id = keyOf(item) ?? (await tagLabelled(labelOf(item), context));
    if (id !== undefined) ids.add(id);
  }
  return [...ids];
}

function keyOf(item: Json): number | undefined {
  const id = isJsonObject(item) ? item['id'] : item;
  return typeof id === 'number' && id !== 0 ? id : undefined;
}

function labelOf(item: Json): string | undefined {
  const label = isJsonObject(item) ? item['label'] : undefined;
  return typeof label === 'string' ? label : undefined;
}

async function tagLabelled(label: string | undefined, { records }: TagContext): Promise<number | undefined> {
  if (label === undefined) return undefined;
  const [tag] = await records.query('list_entries', [
    { kind: 'equals', field: 'list_type', value: LIST_TYPE.tags },
    { kind: 'equals', field: 'label', value: label, ignoreCase: true },
  ]);
  if (tag !== undefined) return Number(tag['id']);
  const list_id = await listOfTags({ records });
  const made = await records.create('list_entries', { list_id, list_type: LIST_TYPE.tags, label });
  return Number(made['id']);
}

async function listOfTags({ records }: TagContext): Promise<number> {
  const lists = await records.query('lists', [{ kind: 'equals', field: 'type', value: LIST_TYPE.tags }]);
  if (lists.length > 0) return Math.min(...lists.map((list) => Number(list['id'])));
  throw new Refusal({ kind: 'refused', message: 'There is no list of tags that a new tag could be put into' });
}

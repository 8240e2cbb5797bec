import type { AdapterContext } from '../../adapter-kit/adapter.js';
import { UnmappableRequest } from '../../adapter-kit/errors.js';
import { allByOffset } from '../../adapter-kit/paging.js';
import type { Json, JsonObject } from '../../core/json.js';
import { choiceIn } from './mappers/choices.js';
import { systemEntries } from './system-lists.js';

type ListName = Parameters<typeof systemEntries>[1];

/** The vendor's fields of a ticket for what a unified body says of its status, priority and type. */
export async function choicesOf(body: JsonObject, context: AdapterContext): Promise<JsonObject> {
  const wanted = [
    ['sys_status', 'statuses', body['status']],
    ['sys_priority', 'priorities', body['priority']],
    ['sys_type', 'types', body['ticket_type']],
  ] as const;
  const fields: Record<string, Json> = {};
  for (const [field, list, value] of wanted) {
    const reference = await referenceTo(list, value, context);
    if (reference !== undefined) fields[field] = reference;
  }
  return fields;
}

/**
 * An entry of a list by its id, or by its label whatever its case; null is none.
 * @throws {UnmappableRequest} naming the labels that there are.
 */
export async function referenceTo(
  list: ListName,
  value: Json | undefined,
  context: AdapterContext,
): Promise<JsonObject | null | undefined> {
  const choice = choiceIn(value);
  if (choice === null || choice === undefined || 'id' in choice) return choice;
  const entries = await allByOffset(await systemEntries(context, list));
  const found = entries.find(({ label }) => label?.toLowerCase() === choice.label.toLowerCase());
  if (found !== undefined) return { id: found.id };
  const labels = entries.flatMap(({ label }) => label ?? []).join(', ');
  throw new UnmappableRequest(`the vendor's ${list} have no "${choice.label}"; there are ${labels}`);
}

import { isJsonObject, type Json, type JsonObject } from '../../../core/json.js';
import type { OperationContext, Prepare } from '../../../emulator/define-service.js';
import { invalidField } from '../invalid.js';
import { named } from '../words.js';

/** Tasks have whatever statuses they are given, and the ticket of the list that they are in. */
export const prepareTask: Prepare = async (sent, context, before) => {
  const { status } = sent;
  const fields = { ...sent, ...(await ticketOf(sent, context, before)) };
  return status !== undefined && isJsonObject(status) ? { ...fields, status: named(status) } : fields;
};

/** What is sent decides: a ticket only where it is said, and a list that is left alone only where a ticket is. */
async function ticketOf(
  { ticket: sent, task_list: list }: JsonObject,
  { records }: OperationContext,
  before: JsonObject | undefined,
): Promise<JsonObject> {
  if (sent === undefined && list === undefined) return {};
  const expected = await ticketOfList(list === undefined ? before?.['task_list'] : list, records);
  if (expected === null || sent === expected) return {};
  if (sent === undefined || sent === null) return { ticket: expected };
  throw invalidField(['ticket'], 'reference', 'The task list belongs to another ticket');
}

/** Null also for a list that does not exist: it is refused where references are looked up. */
async function ticketOfList(list: Json | undefined, records: OperationContext['records']): Promise<Json> {
  const found = typeof list === 'string' ? await records.get('task_lists', list) : undefined;
  return found?.['ticket'] ?? null;
}

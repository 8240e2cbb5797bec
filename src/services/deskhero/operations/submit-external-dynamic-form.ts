import type { Json, JsonObject } from '../../../core/json.js';
import { Refusal } from '../../../core/problem.js';
import type { Operation, OperationContext } from '../../../emulator/define-service.js';
import type { components, operations } from '../api.generated.js';
import { assertContent } from '../content.js';
import { TYPE } from '../conversation-types.js';
import { atItem } from '../issues.js';
import { LIST_TYPE } from '../list-types.js';
import { assertAllowedInForms, ticketFields } from '../ticket-fields.js';

type Item = components['schemas']['DTO_ticket_form_input'];

/**
 * Makes a ticket with one inbound reply of every item that somebody filled into a form; whoever did so has no token.
 * @see https://apidocs.deskhero.com/tickets_external_dynamic_form_post.html
 */
export const submitExternalDynamicForm: Operation<operations['submitExternalDynamicForm']> = {
  unit: 'write',
  async run({ body, query }, context) {
    const form = await formNamed(query.form, context);
    const fields = await ticketFields(context);
    const keys: string[] = [];
    for (const [index, item] of body.entries()) {
      assertAllowedInForms(fields, item, index);
      keys.push(await atItem(index, () => createTicket(item, form, context)));
    }
    return context.records.answerAll('tickets', keys, 200);
  },
};

async function formNamed(uniqueKey: string, { records }: OperationContext): Promise<JsonObject> {
  const [form] = await records.query('forms', [{ kind: 'equals', field: 'unique_key', value: uniqueKey }]);
  if (form !== undefined) return form;
  throw new Refusal({
    kind: 'not-found',
    resource: 'forms',
    key: uniqueKey,
    message: `Form ${uniqueKey} does not exist`,
  });
}

async function createTicket({ id: _, ...item }: Item, form: JsonObject, context: OperationContext): Promise<string> {
  const { records } = context;
  const fields = await records.accept('tickets', item as JsonObject);
  assertContent(fields['sys_content_rich']);
  const ticket = await records.create('tickets', {
    ...fields,
    sys_subject: fields['sys_subject'] ?? form['ticket_subject'] ?? form['name'] ?? '',
    sys_status: fields['sys_status'] ?? (await firstStatus(context)),
    sys_priority: fields['sys_priority'] ?? (await normalPriority(context)),
    assigned_group: fields['assigned_group'] ?? form['collect_to_group'] ?? null,
  });
  await createMessage(ticket, context);
  return String(ticket['id']);
}

async function createMessage(ticket: JsonObject, { records }: OperationContext): Promise<void> {
  const { sys_content_rich = null, requester = null } = ticket;
  const message = await records.accept('ticket_conversations', {
    type: TYPE.replyInbound,
    sys_content_rich,
    requester,
  });
  await records.create('ticket_conversations', { ...message, ticket_id: Number(ticket['id']) });
}

/** No page tells the status of a new ticket: the one that the tenant has had longest. */
async function firstStatus({ records }: OperationContext): Promise<Json> {
  const statuses = await records.query('list_entries', [
    { kind: 'equals', field: 'list_type', value: LIST_TYPE.ticketStatuses },
  ]);
  return statuses.length === 0 ? null : Math.min(...statuses.map(({ id }) => Number(id)));
}

/** The priority by that name, where the tenant has one. */
async function normalPriority({ records }: OperationContext): Promise<Json> {
  const [normal] = await records.query('list_entries', [
    { kind: 'equals', field: 'list_type', value: LIST_TYPE.ticketPriorities },
    { kind: 'equals', field: 'label', value: 'Normal', ignoreCase: true },
  ]);
  return normal?.['id'] ?? null;
}

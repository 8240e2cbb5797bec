import type { JsonObject } from '../../../core/json.js';
import type { Operation, OperationContext } from '../../../emulator/define-service.js';
import type { components, operations } from '../api.generated.js';
import { atItem, invalidAt } from '../issues.js';
import { assertKnown, isKnown, ticketFields, type TicketFields } from '../ticket-fields.js';

type Item = components['schemas']['DTO_ticket_update_input'];

/**
 * Writes what was sent into several tickets, all or none of them.
 * @see https://apidocs.deskhero.com/tickets_update_put.html
 */
export const updateTickets: Operation<operations['updateTickets']> = {
  unit: 'write',
  async run({ body, query: { properties } }, context) {
    const fields = await ticketFields(context);
    assertKnownNames(fields, properties ?? []);
    assertDifferent(body);
    for (const [index, item] of body.entries()) {
      assertKnown(fields, item, index);
      await atItem(index, () => updateTicket(item, properties, context));
    }
    const keys = body.map(({ id }) => String(id));
    return context.records.answerAll('tickets', keys, 200);
  },
};

function assertKnownNames(fields: TicketFields, names: readonly string[]): void {
  const at = names.findIndex((name) => !isKnown(fields, name));
  if (at !== -1) throw invalidAt(['properties', at], `names "${names[at]}", which tickets do not have`, 'query');
}

function assertDifferent(items: readonly Item[]): void {
  const at = items.findIndex(({ id }, index) => items.findIndex((other) => other.id === id) < index);
  if (at !== -1) throw invalidAt([at, 'id'], `names ticket ${items[at]?.id} a second time`);
}

async function updateTicket(
  { id, ...sent }: Item,
  properties: readonly string[] | undefined,
  { records }: OperationContext,
): Promise<void> {
  const key = String(id);
  const before = await records.find('tickets', key);
  const wanted = Object.entries(sent).filter(([name]) => properties === undefined || properties.includes(name));
  const changes = await records.accept('tickets', Object.fromEntries(wanted) as JsonObject, before);
  await records.update('tickets', key, changes);
}

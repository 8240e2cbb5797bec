import type { JsonObject } from '../../../core/json.js';
import type { Operation, OperationContext } from '../../../emulator/define-service.js';
import type { components, operations } from '../api.generated.js';
import { assertContent } from '../content.js';
import { TYPE } from '../conversation-types.js';
import { replyAddresses } from '../email-addresses.js';
import { atItem, invalidAt } from '../issues.js';
import { mailEntry } from '../mail.js';

type Item = components['schemas']['DTO_ticket_conversation_input'];

/**
 * Adds entries to a ticket, all or none of them.
 * @see https://apidocs.deskhero.com/ticket_conversations_create_post.html
 */
export const createTicketConversations: Operation<operations['createTicketConversations']> = {
  unit: 'write',
  async run({ path: { ticket_id: ticketId }, body }, context) {
    const { records } = context;
    const ticket = await records.find('tickets', String(ticketId));
    const entries: JsonObject[] = [];
    for (const [index, item] of body.entries()) {
      assertOfTicket(item, ticketId, index);
      entries.push(await atItem(index, () => createEntry(item, ticket, context)));
    }
    for (const entry of entries) await mailEntry(entry, ticket, context);
    await moveTicket(ticket, entries, context);
    const keys = entries.map(({ id }) => String(id));
    return records.answerAll('ticket_conversations', keys, 200);
  },
};

function assertOfTicket(item: Item, ticketId: number, index: number): void {
  const other = item.ticket_id ?? 0;
  if (other !== 0 && other !== ticketId) {
    throw invalidAt([index, 'ticket_id'], `must be ${ticketId}, as in the path, and is ${other}`);
  }
}

async function createEntry(item: Item, ticket: JsonObject, context: OperationContext): Promise<JsonObject> {
  const { records } = context;
  const fields = await records.accept('ticket_conversations', item as unknown as JsonObject);
  assertContent(fields['sys_content_rich']);
  const requester = fields['requester'] ?? ticket['requester'] ?? null;
  const addresses = fields['email_addresses'] as readonly JsonObject[];
  const unaddressed = fields['type'] === TYPE.replyOutbound && addresses.length === 0;
  return records.create('ticket_conversations', {
    ...fields,
    ticket_id: Number(ticket['id']),
    requester,
    email_addresses: unaddressed ? await replyAddresses(ticket, requester, context) : addresses,
  });
}

/** The ticket takes over the last status that came with an entry; a new entry is a change of it in any case. */
async function moveTicket(ticket: JsonObject, entries: readonly JsonObject[], { records }: OperationContext) {
  const key = String(ticket['id']);
  const status = entries.findLast((entry) => (entry['sys_status'] ?? null) !== null)?.['sys_status'];
  if (status !== undefined && status !== ticket['sys_status'])
    await records.update('tickets', key, { sys_status: status });
  else await records.touch('tickets', key);
}

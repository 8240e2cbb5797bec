import type { OperationContext } from '../../emulator/define-service.js';
import type { components } from './api.generated.js';
import { TYPE } from './conversation-types.js';

type Schemas = components['schemas'];

/**
 * A ticket with all its entries, oldest first, and the newest suggestion once more by itself.
 * @throws {Refusal} not-found for a ticket that does not exist or was merged into another.
 */
export async function ticketComplete(
  key: string,
  { records }: Pick<OperationContext, 'records'>,
): Promise<Schemas['DTO_ticket_complete']> {
  await records.find('tickets', key);
  const ticket = await records.shown('tickets', key);
  const entries = await records.query('ticket_conversations', [
    { kind: 'equals', field: 'ticket_id', value: Number(key) },
  ]);
  const shown: Schemas['DTO_ticket_conversation'][] = [];
  for (const { id } of entries) {
    const entry: unknown = await records.shown('ticket_conversations', String(id));
    shown.push(entry as Schemas['DTO_ticket_conversation']);
  }
  return {
    ticket: ticket as unknown as Schemas['DTO_ticket'],
    suggested_reply: shown.findLast(({ type }) => type === TYPE.suggestedReply) ?? null,
    conversations: shown,
    auto_saved_reply: null,
    more_like_this: [],
    quick_actions: null,
    more_from_requester: null,
  };
}

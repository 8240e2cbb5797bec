import type { JsonObject } from '../../../core/json.js';
import type { Operation, OperationContext } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';
import { TYPE } from '../conversation-types.js';
import { emailAddresses, replyAddresses } from '../email-addresses.js';
import { invalidAt } from '../issues.js';
import { mailEntry } from '../mail.js';

/** By the type that an entry has: those it can turn into. */
const TURNS: Readonly<Record<number, readonly number[]>> = {
  [TYPE.notePrivate]: [TYPE.notePublic],
  [TYPE.notePublic]: [TYPE.notePrivate],
  [TYPE.suggestedReply]: [TYPE.replyOutbound, TYPE.notePrivate, TYPE.notePublic],
};

/**
 * Turns an entry into another type; a suggestion that becomes a sent reply goes out.
 * @see https://apidocs.deskhero.com/ticket_conversations_convert_type_post.html
 */
export const convertTicketConversationType: Operation<operations['convertTicketConversationType']> = {
  unit: 'write',
  async run({ body }, context) {
    const { records } = context;
    const key = String(body.id);
    const type = Number(body.type);
    const entry = await records.find('ticket_conversations', key);
    const from = Number(entry['type']);
    if (type !== from) {
      if (TURNS[from]?.includes(type) !== true)
        throw invalidAt(['type'], `must not be ${type} for an entry of type ${from}`);
      await convert(entry, type, context);
    }
    return records.answer('ticket_conversations', key, 200);
  },
};

async function convert(entry: JsonObject, type: number, context: OperationContext): Promise<void> {
  const { records } = context;
  const key = String(entry['id']);
  if (type !== TYPE.replyOutbound) return void (await records.update('ticket_conversations', key, { type }));
  const ticket = await records.find('tickets', String(entry['ticket_id']));
  const kept = emailAddresses(entry['email_addresses']);
  const email_addresses = kept.length > 0 ? kept : await replyAddresses(ticket, entry['requester'], context);
  await mailEntry(await records.update('ticket_conversations', key, { type, email_addresses }), ticket, context);
}

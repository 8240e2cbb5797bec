import type { JsonObject } from '../../core/json.js';
import type { OperationContext } from '../../emulator/define-service.js';
import { TYPE } from './conversation-types.js';
import { DIRECTION, emailAddresses } from './email-addresses.js';
import { plainText } from './rich-text.js';

const MAILED: readonly unknown[] = [TYPE.replyOutbound, TYPE.forward];
const RECEIVING: readonly unknown[] = [DIRECTION.to, DIRECTION.cc, DIRECTION.bcc, DIRECTION.forwardedTo];

/** Puts the mail that `entry` would be into the outbox: of sent replies and forwards, when anybody is to get them. */
export async function mailEntry(
  entry: JsonObject,
  ticket: JsonObject,
  { outbox }: Pick<OperationContext, 'outbox'>,
): Promise<void> {
  const addresses = emailAddresses(entry['email_addresses']);
  const to = addresses.filter(({ direction }) => RECEIVING.includes(direction));
  if (!MAILED.includes(entry['type']) || to.length === 0) return;
  await outbox.add({
    kind: 'mail',
    from: addresses.find(({ direction }) => direction === DIRECTION.from) ?? null,
    to,
    subject: String(ticket['sys_subject'] ?? ''),
    text: await plainText(entry['sys_content_rich'] ?? null),
    record: { resource: 'ticket_conversations', key: String(entry['id']) },
  });
}

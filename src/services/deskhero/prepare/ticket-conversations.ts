import type { Prepare } from '../../../emulator/define-service.js';
import { contact } from '../contacts.js';
import { emailAddresses } from '../email-addresses.js';
import { plainText, richText } from '../rich-text.js';

/** Brings the text, the requester, the addresses and lists that are null into the form that is kept. */
export const prepareTicketConversation: Prepare = async (fields) => {
  const rich = await richText(fields['sys_content_rich'] ?? null);
  return {
    ...fields,
    sys_content_rich: rich,
    last_message_extracted: fields['last_message_extracted'] ?? ((await plainText(rich)) || null),
    requester: contact(fields['requester']),
    email_addresses: emailAddresses(fields['email_addresses']),
    sys_attachments: fields['sys_attachments'] ?? [],
  };
};

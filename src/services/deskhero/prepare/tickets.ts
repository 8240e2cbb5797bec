import type { Prepare } from '../../../emulator/define-service.js';
import { contact } from '../contacts.js';
import { richText } from '../rich-text.js';
import { resolveTags } from '../tags.js';

/** Brings the text, the requester, tags by label and lists that are null into the form that is kept. */
export const prepareTicket: Prepare = async (fields, context, before) => {
  const prepared: Record<string, (typeof fields)[string]> = { ...fields };
  const { sys_content_rich: text, requester, sys_tags: tags, sys_attachments: attachments } = fields;
  if (text !== undefined) prepared['sys_content_rich'] = await richText(text, before?.['sys_content_rich']);
  if (requester !== undefined) prepared['requester'] = contact(requester);
  if (tags !== undefined) prepared['sys_tags'] = await resolveTags(tags, context);
  if (attachments !== undefined) prepared['sys_attachments'] = attachments ?? [];
  return prepared;
};

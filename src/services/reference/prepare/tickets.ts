import { isJsonObject, own, type Json } from '../../../core/json.js';
import type { OperationContext, Prepare } from '../../../emulator/define-service.js';
import { withCustomFields } from '../custom-fields.js';
import { callerOf, partyById } from '../people.js';
import { textOf } from '../texts.js';

/** Says who created the ticket, reads a description that came as HTML alone, and keeps custom fields that are not sent. */
export const prepareTicket: Prepare = async (sent, context, before) => {
  const fields: Record<string, Json> = { ...withCustomFields(sent, before) };
  const { html_description: html, description } = fields;
  if (typeof html === 'string' && (description ?? null) === null) fields['description'] = await textOf(html);
  const creator = fields['created_by'];
  if (creator !== undefined || before === undefined) fields['created_by'] = await creatorOf(creator, context);
  return fields;
};

/** A creator that is named by nothing but words stays as it was sent. */
async function creatorOf(sent: Json | undefined, context: OperationContext): Promise<Json> {
  const id = isJsonObject(sent ?? null) ? own(sent as Readonly<Record<string, Json>>, 'id') : undefined;
  if (sent !== undefined && typeof id !== 'string') return sent;
  const party =
    typeof id === 'string'
      ? await partyById(context.records, { id, type: (sent as Readonly<Record<string, Json>>)['type'] }, ['created_by'])
      : await callerOf(context);
  return party === null ? null : { id: party.id, name: party.name, type: party.type };
}

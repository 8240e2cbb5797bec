import { isJsonObject, type Json, type JsonObject } from '../../../core/json.js';
import type { OperationContext, Prepare, Records } from '../../../emulator/define-service.js';
import { invalidField } from '../invalid.js';
import { addressIn, callerOf, contactByAddress, partyById, systemParty, type Party } from '../people.js';
import { htmlOf, textOf } from '../texts.js';

/** Makes the form of the text that is missing, and finds out who wrote to whom. Files are kept elsewhere. */
export const prepareComment: Prepare = async (sent, context, before) => {
  const { attachments: _attachments, ...rest } = sent;
  const fields: Record<string, Json> = { ...rest, ...(await textsOf(rest, before)) };
  const { collections } = fields;
  if (collections !== undefined) fields['collections'] = listOf(collections);
  if (before !== undefined) return fields;
  const author = await authorOf(fields, context);
  fields['author'] = author === null ? null : { ...author };
  fields['receiver'] = asReceiver(await receiverOf(fields, context));
  return fields;
};

/** The form that was not sent follows the one that was; null clears both, unless the other one says something. */
async function textsOf({ body, html_body: html }: JsonObject, before: JsonObject | undefined): Promise<JsonObject> {
  if (typeof body === 'string') return { body, html_body: typeof html === 'string' ? html : htmlOf(body) };
  if (typeof html === 'string') return { body: await textOf(html), html_body: html };
  if (body === null) return { body: null, html_body: null };
  const kept = before?.['body'];
  return html === null ? { html_body: typeof kept === 'string' ? htmlOf(kept) : null } : {};
}

function listOf(collections: Json): Json {
  if (collections === null) return [];
  return Array.isArray(collections) ? (collections as readonly Json[]) : [collections];
}

/** As the author says; else whom the ids beside it name; else whose key it is. */
async function authorOf(fields: JsonObject, context: OperationContext): Promise<Party | null> {
  const { records } = context;
  const author = objectIn(fields['author']);
  const { id, type } = author;
  if (type === 'system') return systemParty(author);
  if (typeof id === 'string') return partyById(records, { id, type }, ['author']);
  const address = addressIn(author['contact']);
  if (address !== undefined) return contactByAddress(records, address, ['author', 'contact', 'email']);
  const { user_id: user, contact_id: contact, ticket } = fields;
  if (typeof user === 'string' && type !== 'contact')
    return partyById(records, { id: user, type: 'user' }, ['user_id']);
  if (typeof contact === 'string' && type !== 'user')
    return partyById(records, { id: contact, type: 'contact' }, ['contact_id']);
  return type === 'contact' ? askerOf(ticket, records) : callerOf(context);
}

/** The contact of the ticket. */
async function askerOf(ticket: Json | undefined, records: Records): Promise<Party> {
  const found = typeof ticket === 'string' ? await records.get('tickets', ticket) : undefined;
  const contact = found?.['contact'];
  if (typeof contact !== 'string') throw invalidField(['author'], 'required', 'There is no ticket with a contact');
  return partyById(records, { id: contact, type: 'contact' }, ['author']);
}

/** A reply can also say whom it goes to by an address. */
async function receiverOf(fields: JsonObject, { records }: OperationContext): Promise<Party | null> {
  const receiver = objectIn(fields['receiver']);
  const { id, type } = receiver;
  if (type === 'system') return systemParty(receiver);
  if (typeof id === 'string') return partyById(records, { id, type }, ['receiver']);
  const address = addressIn(fields['contact']);
  return address === undefined ? null : contactByAddress(records, address, ['contact', 'email']);
}

function objectIn(sent: Json | undefined): JsonObject {
  return sent !== undefined && isJsonObject(sent) ? sent : {};
}

function asReceiver(party: Party | null): Json {
  return party === null ? null : { id: party.id, type: party.type, name: party.name };
}

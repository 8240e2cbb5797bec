import type { AdapterContext } from '../../adapter-kit/adapter.js';
import { UnmappableRequest } from '../../adapter-kit/errors.js';
import { filesOf } from './mappers/attachment.js';
import { contentOf, path, type VendorAttachment, type VendorTicketComplete } from './vendor.js';

/** A ticket with its entries. */
export async function wholeTicket(context: AdapterContext, id: string): Promise<VendorTicketComplete> {
  return contentOf(await context.vendor.get(path(context)`/tickets/${id}`));
}

/** A file of a ticket or of one of its entries. @throws {UnmappableRequest} 404 when there is none of that id. */
export async function fileOfTicket(context: AdapterContext, ticket: string, id: string): Promise<VendorAttachment> {
  const found = filesOf(await wholeTicket(context, ticket)).find(({ file }) => String(file.id) === id);
  if (found === undefined) throw new UnmappableRequest(`${id} not found`, {}, 404);
  return found.file;
}

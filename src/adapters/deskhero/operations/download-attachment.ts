import type { AdapterContext, Methods, UnifiedRequest } from '../../../adapter-kit/adapter.js';
import { missingQuery, UnmappableRequest } from '../../../adapter-kit/errors.js';
import { textIn } from '../../../adapter-kit/values.js';
import { ticketOf } from '../ids.js';
import { fileOfTicket } from '../whole-ticket.js';

/** Files of the vendor are behind links that work without a token. */
export const downloadAttachment: Methods['download'] = async (request, context) => {
  const { vendor } = context;
  const sent = textIn(request.query['file_url']) ?? textIn(request.body['file_url']);
  if (sent === undefined) return vendor.download(await linkTo(request, context));
  if (!leadsTo(sent, vendor.baseUrl)) throw noFile();
  return vendor.download(sent).catch(() => Promise.reject(noFile()));
};

/** The link to a file by its id and ticket. */
async function linkTo(request: UnifiedRequest, context: AdapterContext): Promise<string> {
  const id = textIn(request.query['id']);
  if (id === undefined) throw missingQuery('file_url');
  const { download_url: link } = await fileOfTicket(context, ticketOf(request), id);
  if (link === null) throw new UnmappableRequest(`the vendor has no link to ${id} yet`, {}, 404);
  return link;
}

/** Nobody is to have us fetch what is not the vendor's. */
function leadsTo(link: string, baseUrl: string): boolean {
  return URL.canParse(link) && new URL(link).origin === new URL(baseUrl).origin;
}

function noFile(): UnmappableRequest {
  return new UnmappableRequest('file_url leads to no file of this vendor', {}, 404);
}

import type { Methods } from '../../../adapter-kit/adapter.js';
import { missingBody, UnmappableRequest } from '../../../adapter-kit/errors.js';
import type { Ticket } from '../../../adapter-kit/unified.js';
import { at, textIn } from '../../../adapter-kit/values.js';
import { choicesOf } from '../choices.js';
import { unifiedTicket, vendorTicket } from '../mappers/ticket.js';
import { mappedItem, path, type VendorTicket } from '../vendor.js';

/**
 * The vendor takes in new tickets by its forms alone, of which the account names one.
 * @see https://apidocs.deskhero.com/tickets_external_dynamic_form_post.html
 */
export const createTicket: Methods<Ticket>['create'] = async ({ body }, context) => {
  const form = textIn(context.account.context['form']);
  if (form === undefined && context.remoteQuery?.['form'] === undefined) throw noForm();
  const sent = { ...vendorTicket(body), ...(await choicesOf(body, context)) };
  const text = at(sent['sys_content_rich'], 'html');
  if (!textIn(text) && at(body['remote_data'], 'sys_content_rich') === undefined) throw missingBody('description');
  const answer = await context.vendor.post(path(context)`/tickets/external_dynamic_form`, {
    query: { form },
    body: [sent],
  });
  return mappedItem<VendorTicket, Ticket>(answer, unifiedTicket);
};

function noForm(): UnmappableRequest {
  return new UnmappableRequest(
    'the vendor takes in tickets by a form alone: put the unique key of one into the context of the account as "form", or send remote_query[form]',
    { query: ['remote_query[form]'] },
  );
}

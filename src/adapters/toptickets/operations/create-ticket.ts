import type { AdapterContext, Methods } from '../../../adapter-kit/adapter.js';
import { allByOffset } from '../../../adapter-kit/paging.js';
import type { Ticket } from '../../../adapter-kit/unified.js';
import { idIn, isObject } from '../../../adapter-kit/values.js';
import type { JsonObject } from '../../../core/json.js';
import { firstOf } from '../mappers/contact.js';
import { assertComplete, unifiedTicket, vendorTicket } from '../mappers/ticket.js';
import { mapped, vendorList, type VendorCustomer, type VendorTicket } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/tickets */
export const createTicket: Methods<Ticket>['create'] = async ({ body }, context) => {
  const sent = { ...(await customerByEmail(body, context)), ...vendorTicket(body) };
  assertComplete(isObject(body['remote_data']) ? { ...sent, ...body['remote_data'] } : sent);
  return mapped<VendorTicket, Ticket>(await context.vendor.post('/v1/tickets', { body: sent }), unifiedTicket);
};

/** A contact that is named by an address alone is looked up: the vendor wants its id. */
async function customerByEmail({ contact = null }: JsonObject, context: AdapterContext): Promise<JsonObject> {
  if (idIn(contact) !== undefined) return {};
  const email = (
    typeof contact === 'object' && contact !== null ? firstOf((contact as JsonObject)['emails'], 'email') : undefined
  )?.toLowerCase();
  if (email === undefined) return {};
  const found = await allByOffset(vendorList<VendorCustomer>(context, '/v1/customers', { search: email }));
  const customer = found.find((candidate) => candidate.email.toLowerCase() === email);
  return customer === undefined ? {} : { customer_id: customer.id };
}

import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Contact } from '../../../adapter-kit/unified.js';
import { assertReachable, unifiedContact, vendorCustomer } from '../mappers/contact.js';
import { mapped, type VendorCustomer } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/customers */
export const createContact: Methods<Contact>['create'] = async ({ body }, { vendor }) => {
  const sent = vendorCustomer(body);
  assertReachable(sent);
  return mapped<VendorCustomer, Contact>(await vendor.post('/v1/customers', { body: sent }), unifiedContact);
};

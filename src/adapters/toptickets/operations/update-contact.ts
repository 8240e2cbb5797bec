import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Contact } from '../../../adapter-kit/unified.js';
import { unifiedContact, vendorCustomer } from '../mappers/contact.js';
import { mapped, path, type VendorCustomer } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/customers */
export const updateContact: Methods<Contact>['update'] = async ({ id = '', body }, { vendor }) =>
  mapped<VendorCustomer, Contact>(
    await vendor.patch(path`/v1/customers/${id}`, { body: vendorCustomer(body) }),
    unifiedContact,
  );

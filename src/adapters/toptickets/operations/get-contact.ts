import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Contact } from '../../../adapter-kit/unified.js';
import { unifiedContact } from '../mappers/contact.js';
import { mapped, path, type VendorCustomer } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/customers */
export const getContact: Methods<Contact>['get'] = async ({ id = '' }, { vendor }) =>
  mapped<VendorCustomer, Contact>(await vendor.get(path`/v1/customers/${id}`), unifiedContact);

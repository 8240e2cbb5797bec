import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Contact } from '../../../adapter-kit/unified.js';
import { withWholeName } from '../../../adapter-kit/values.js';
import { unifiedContact, vendorCustomer } from '../mappers/contact.js';
import { mapped, path, type VendorCustomer } from '../vendor.js';

/** @see https://toptickets.pages.dev/api-reference/customers */
export const updateContact: Methods<Contact>['update'] = async ({ id = '', body }, { vendor }) => {
  const customer = path`/v1/customers/${id}`;
  const whole = await withWholeName(body, async () => {
    const { body: known } = await vendor.get(customer);
    return (known as unknown as VendorCustomer).name;
  });
  return mapped<VendorCustomer, Contact>(await vendor.patch(customer, { body: vendorCustomer(whole) }), unifiedContact);
};

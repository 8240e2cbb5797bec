import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Contact } from '../../../adapter-kit/unified.js';
import { textIn } from '../../../adapter-kit/values.js';
import { firstOf, unifiedContact } from '../mappers/contact.js';
import { vendorList, type VendorCustomer } from '../vendor.js';

/** The vendor's search narrows the scan down. @see https://toptickets.pages.dev/api-reference/customers */
export const listContacts: Methods<Contact>['list'] = (request, context) => {
  const { query } = request;
  const search = firstOf(query['emails'], 'email') ?? textIn(query['name']);
  return listMapped(vendorList<VendorCustomer>(context, '/v1/customers', { search }), request, {
    map: unifiedContact,
    scan: {
      emails: 'emails',
      phones: 'phones',
      name: 'text',
      first_name: 'text',
      last_name: 'text',
      created_at: 'time',
      updated_at: 'time',
    },
    sort: ['created_at', 'updated_at', 'first_name', 'last_name', 'name'],
  });
};

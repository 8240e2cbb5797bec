import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { Contact } from '../../../adapter-kit/unified.js';
import { at, listIn, textIn } from '../../../adapter-kit/values.js';
import { unifiedContact } from '../mappers/contact.js';
import { requestersWith } from '../requesters.js';

/** The vendor keeps no contacts: they are those who have asked, as their tickets tell. */
export const listContacts: Methods<Contact>['list'] = async (request, context) => {
  const [email] = listIn(request.query['emails']);
  const address = textIn(email) ?? textIn(at(email, 'email'));
  return listMapped(await requestersWith(context, address), request, {
    map: unifiedContact,
    scan: { emails: 'emails', name: 'text', first_name: 'text', last_name: 'text' },
    sort: ['first_name', 'last_name', 'name'],
  });
};

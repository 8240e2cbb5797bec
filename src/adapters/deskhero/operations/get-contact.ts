import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Contact } from '../../../adapter-kit/unified.js';
import { oneOf } from '../directory.js';
import { unifiedContact } from '../mappers/contact.js';
import { requestersWith } from '../requesters.js';

/** By the address, whatever its case; the number of a user is none that the vendor looks for in tickets. */
export const getContact: Methods<Contact>['get'] = async ({ id = '' }, context) =>
  oneOf(await requestersWith(context, id.includes('@') ? id : undefined), id.toLowerCase(), unifiedContact);

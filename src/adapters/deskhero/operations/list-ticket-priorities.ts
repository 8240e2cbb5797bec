import type { Methods } from '../../../adapter-kit/adapter.js';
import { listMapped } from '../../../adapter-kit/lists.js';
import type { TicketPriority } from '../../../adapter-kit/unified.js';
import { unifiedChoice } from '../mappers/entry.js';
import { systemEntries } from '../system-lists.js';

/** @see https://apidocs.deskhero.com/tenants_get_current_get.html for the lists that there are */
export const listTicketPriorities: Methods<TicketPriority>['list'] = async (request, context) =>
  listMapped(await systemEntries(context, 'priorities'), request, { map: unifiedChoice });

import type { Methods } from '../../../adapter-kit/adapter.js';
import type { Ticket } from '../../../adapter-kit/unified.js';
import type { Json } from '../../../core/json.js';
import { numbered } from '../ids.js';
import { unifiedTicket } from '../mappers/ticket.js';
import { wholeTicket } from '../whole-ticket.js';

/** @see https://apidocs.deskhero.com/tickets_merge_post.html for the answer; that a ticket can be asked for is an extension */
export const getTicket: Methods<Ticket>['get'] = async ({ id }, context) => {
  const { ticket } = await wholeTicket(context, numbered(id));
  return { unified: unifiedTicket(ticket), remote: ticket as unknown as Json };
};

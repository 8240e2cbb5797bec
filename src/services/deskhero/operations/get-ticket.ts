import type { Operation } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';
import { wrapped } from '../wrappers.js';
import { ticketComplete } from '../ticket-complete.js';

/** A ticket with its conversation, in the form that merging documents. */
export const getTicket: Operation<operations['getTicket']> = {
  unit: 'read',
  async run({ path }, context) {
    return { status: 200, value: wrapped(await ticketComplete(String(path.id), context), context) };
  },
};

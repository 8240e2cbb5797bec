import type { JsonObject } from '../../../core/json.js';
import type { Operation } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';

/** Keeps a ticket as it was elsewhere: a creation takes times and a number, too. */
export const importTickets: Operation<operations['importTickets']> = {
  unit: 'write',
  async run({ body }, { records }) {
    const fields = await records.accept('tickets', body as unknown as JsonObject);
    const ticket = await records.create('tickets', fields);
    return records.answer('tickets', String(ticket['id']), 201);
  },
};

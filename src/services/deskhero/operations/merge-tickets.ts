import type { Json, JsonObject } from '../../../core/json.js';
import type { Operation, OperationContext } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';
import { invalidAt } from '../issues.js';
import { wrapped } from '../wrappers.js';
import { ticketComplete } from '../ticket-complete.js';

/**
 * Moves all entries of some tickets to another one and takes those tickets out of sight.
 * @see https://apidocs.deskhero.com/tickets_merge_post.html
 */
export const mergeTickets: Operation<operations['mergeTickets']> = {
  unit: 'write',
  async run({ body: { merge_to_ticket_id: target, merge_from_ticket_ids: ids } }, context) {
    const { records } = context;
    const self = ids.indexOf(target);
    if (self !== -1) throw invalidAt(['merge_from_ticket_ids', self], `is ticket ${target}, which the others go into`);
    const tickets: JsonObject[] = [];
    for (const id of [target, ...ids]) tickets.push(await records.find('tickets', String(id)));
    for (const id of ids) await mergeAway(id, target, context);
    const key = String(target);
    await records.update('tickets', key, {
      sys_tags: united(tickets, 'sys_tags'),
      sys_attachments: united(tickets, 'sys_attachments'),
    });
    await records.touch('tickets', key);
    return { status: 200, value: wrapped(await ticketComplete(key, context), context) };
  },
};

async function mergeAway(id: number, target: number, { records, spec, tenant, unit }: OperationContext): Promise<void> {
  const entries = await records.query('ticket_conversations', [{ kind: 'equals', field: 'ticket_id', value: id }]);
  for (const entry of entries) {
    // Not through `records`: to be moved is no change of the entry, which keeps the times it has.
    const moved = { ...entry, ticket_id: target };
    await unit.replace(`${spec.name}/${tenant}/ticket_conversations`, String(entry['id']), moved);
  }
  await records.update('tickets', String(id), { merged_into_ticket_id: target });
}

function united(tickets: readonly JsonObject[], field: string): readonly Json[] {
  return [...new Set(tickets.flatMap((ticket) => (ticket[field] ?? []) as readonly Json[]))];
}

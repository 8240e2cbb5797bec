import { after } from '../core/awaitable.js';
import { formatTime } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import type { UnitOfWork } from '../store/ports.js';
import type { OperationContext, Outbox, OutboxMessage } from './define-service.js';

/** Where a sandbox keeps what would have left it: a part of its state, and no service's records. */
export const OUTBOX = '_deskdouble/-/outbox';

/** A message with who put it there. */
export type KeptMessage = OutboxMessage & {
  /** Counts from 1 in each sandbox. */
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  readonly service: string;
  readonly tenant: string;
  /** operationId. */
  readonly operation: string;
};

/** The outbox of one operation: what is added goes with the operation's unit of work, and is undone with it. */
export function outboxOf(context: Pick<OperationContext, 'unit' | 'clock' | 'spec' | 'tenant' | 'operation'>): Outbox {
  const { unit, clock, spec, tenant, operation } = context;
  return {
    add: (message) =>
      after(unit.reserve(OUTBOX), (ordinal) => {
        const number = ordinal + 1;
        const at = formatTime(clock.now(), 'milliseconds');
        const kept: KeptMessage = { number, at, service: spec.name, tenant, operation: operation.id, ...message };
        const row = { key: String(number), ordinal, entity: kept as unknown as JsonObject };
        return after(unit.insert(OUTBOX, row), () => undefined);
      }),
  };
}

/** A sandbox's messages, the newest first. */
export async function messagesIn(unit: UnitOfWork, limit: number): Promise<readonly KeptMessage[]> {
  const { rows } = await unit.find(OUTBOX, { order: [{ field: 'number', direction: 'descending' }], limit });
  return rows.map(({ entity }) => entity as unknown as KeptMessage);
}

import { formatTime } from '../../../core/clock.js';
import type { JsonObject } from '../../../core/json.js';
import type { OperationContext } from '../../../emulator/define-service.js';
import { signatureOf } from './signature.js';

export const WEBHOOKS = 'webhooks';

/** Events that this service raises. */
export type RaisedEvent = `integrated_account:${'created' | 'updated' | 'active' | 'authentication_error' | 'deleted'}`;

/**
 * Tells every active webhook of the environment that is for the event; part of the unit of work that caused it.
 * @see https://truto.one/docs/guides/webhooks/list-webhook-events
 */
export async function raiseEvent(event: RaisedEvent, payload: JsonObject, context: OperationContext): Promise<void> {
  for (const webhook of await context.records.query(WEBHOOKS)) {
    const wanted = webhook['event_types'] as readonly string[];
    if (webhook['is_active'] === true && wanted.includes(event)) await deliver(webhook, event, payload, context);
  }
}

/** Puts the call of one webhook into the outbox, signed with its secret. */
export async function deliver(
  webhook: JsonObject,
  event: RaisedEvent | 'test',
  payload: JsonObject,
  context: OperationContext,
): Promise<void> {
  const { unit, ids, clock, tenant, outbox } = context;
  const body = JSON.stringify({
    id: ids.uuid('truto/webhook-deliveries', await unit.next('truto/webhook-deliveries', 1)),
    event,
    payload,
    environment_id: tenant,
    created_at: formatTime(clock.now(), 'milliseconds'),
    webhook_id: webhook['id'],
  });
  await outbox.add({
    kind: 'webhook',
    url: String(webhook['target_url']),
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'truto',
      'X-Truto-Signature': signatureOf(body, String(webhook['secret'])),
    },
    body,
    record: { resource: WEBHOOKS, key: String(webhook['id']) },
  });
}

import { createHmac } from 'node:crypto';

/**
 * The signature header of a delivery.
 * @see https://truto.one/docs/guides/webhooks/processing-webhook-events
 * @example signatureOf('{"event":"test"}', secret) // 'format=sha256,v=5d41…'
 */
export function signatureOf(body: string, secret: string): string {
  return `format=sha256,v=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

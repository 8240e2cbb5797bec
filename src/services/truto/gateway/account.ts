import { formatTime } from '../../../core/clock.js';
import type { JsonObject } from '../../../core/json.js';
import type { IntegratedAccount } from '../../../adapter-kit/adapter.js';
import type { OperationContext, OperationInput } from '../../../emulator/define-service.js';
import { RETRY_AFTER_SECONDS } from '../errors.js';
import { GatewayFailure } from '../failure.js';
import { raiseEvent } from '../webhooks/events.js';

/** An integrated account, as it is kept. */
export interface KeptAccount {
  readonly id: string;
  readonly integration: string;
  readonly record: JsonObject;
}

/**
 * The account that a request is for: that of its token, or the one it names.
 * @throws {GatewayFailure} when there is none, or when it cannot be used now.
 */
export async function accountFor({ query }: OperationInput, context: OperationContext): Promise<KeptAccount> {
  const id = accountId(query['integrated_account_id'], context.principal?.user);
  const record = await context.within('read', ({ records }) => records.get('integrated_accounts', id));
  if (record === undefined || record['environment_id'] !== context.tenant) {
    throw new GatewayFailure(404, `Integrated account ${id} not found`);
  }
  assertUsable(record);
  return { id, integration: String((record['integration'] as JsonObject)['name']), record };
}

function accountId(named: unknown, own: string | undefined): string {
  if (own !== undefined && named !== undefined && named !== own) {
    throw new GatewayFailure(403, 'The token belongs to another integrated account');
  }
  const id = own ?? named;
  if (typeof id !== 'string') throw new GatewayFailure(400, 'integrated_account_id is required');
  return id;
}

function assertUsable(record: JsonObject): void {
  if (record['is_blocked'] === true) throw new GatewayFailure(503, 'The integrated account is blocked');
  const { status } = record as { status: string };
  if (status === 'active') return;
  if (status === 'needs_reauth') {
    throw new GatewayFailure(401, 'The integrated account needs to be connected again', {
      truto_is_remote_error: true,
      raw_response: record['last_error'] ?? null,
    });
  }
  throw new GatewayFailure(400, `The integrated account is not ready: its status is ${status}`);
}

/** @throws {GatewayFailure} 405 on a sandbox account, which can only be read. */
export function assertWritable({ record }: KeptAccount): void {
  if (record['is_sandbox'] === true) {
    throw new GatewayFailure(405, 'A sandbox integrated account can only be read');
  }
}

/** Requests that one account may have made within ten seconds. @see https://truto.one/docs/api-reference/overview/rate-limits */
const ACCOUNT_LIMIT = { windowSeconds: 10, requests: 50 };

/** @throws {GatewayFailure} 429 */
export function assertWithinLimit({ id }: KeptAccount, context: OperationContext): void {
  if (context.limited(id, ACCOUNT_LIMIT) === undefined) return;
  const description = `An integrated account takes ${ACCOUNT_LIMIT.requests} requests in ten seconds`;
  throw new GatewayFailure(
    429,
    'Too many requests for this integrated account',
    { truto_error_insight: { rate_limit_error: { description } } },
    { 'retry-after': RETRY_AFTER_SECONDS },
  );
}

/** What the adapter is given: everything the account was connected with, in the form that its vendor takes now. */
export function connected(
  { id, integration, record }: KeptAccount,
  secret: (stored: string) => string,
): IntegratedAccount {
  const credentials = Object.entries(record['credentials'] as JsonObject);
  const shown = credentials.map(([name, value]) => [name, typeof value === 'string' ? secret(value) : value] as const);
  return { id, integration, context: { ...(record['context'] as JsonObject), ...Object.fromEntries(shown) } };
}

/** The vendor has refused the account's credentials: it stays refused until somebody connects it again. */
export async function needsReauth({ id }: KeptAccount, reason: JsonObject, context: OperationContext): Promise<void> {
  await context.within('write', async (inner) => {
    const { records } = inner;
    const kept = await records.get('integrated_accounts', id);
    // While the vendor was asked, another request may have been refused, or somebody has disconnected the account.
    if (kept?.['status'] !== 'active') return;
    await records.update('integrated_accounts', id, { status: 'needs_reauth', last_error: reason });
    await raiseEvent('integrated_account:authentication_error', await records.shown('integrated_accounts', id), inner);
  });
}

/** The vendor has forbidden something to the account, which can be used for everything else. */
export async function noteForbidden({ id }: KeptAccount, error: JsonObject, context: OperationContext): Promise<void> {
  const occurredAt = formatTime(context.clock.now(), 'milliseconds');
  await context.within('write', ({ records }) =>
    records.update('integrated_accounts', id, { last_forbidden_error: { ...error, occurred_at: occurredAt } }),
  );
}

import { parseTime } from '../../../core/clock.js';
import type { JsonObject } from '../../../core/json.js';
import type { Answer, OperationContext, OperationInput } from '../../../emulator/define-service.js';
import { GatewayFailure } from '../failure.js';

const KEPT_MS = 24 * 60 * 60 * 1000;
/** A request that has not ended by then has died with the server it was sent to. */
const UNDER_WAY_MS = 60 * 1000;

/** What a request is known by: its account, method, path and key; undefined without a key. */
export function idempotencyKey(
  { header, path }: OperationInput,
  account: string,
  { operation }: OperationContext,
): string | undefined {
  const sent = header['Idempotency-Key'];
  if (typeof sent !== 'string' || sent === '') return undefined;
  const target = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  return `${account} ${operation.method} ${target} ${sent}`;
}

/**
 * Runs `run` once per key: a key that was used within 24 hours is answered with the first answer, whatever is sent with it.
 * A key whose first request is still under way answers 409.
 */
export async function once(
  key: string | undefined,
  context: OperationContext,
  run: () => Promise<Answer>,
): Promise<Answer> {
  if (key === undefined) return run();
  const known = await context.within('write', async (inner) => claim(key, inner));
  if (known !== undefined) return replay(known);
  try {
    const answer = await run();
    await context.within('write', ({ records }) =>
      records.update('idempotency_keys', key, {
        status: answer.status,
        headers: answer.headers ?? {},
        value: (answer.value ?? null) as JsonObject,
        form: answer.form ?? null,
      }),
    );
    return answer;
  } catch (thrown) {
    // What was never sent may be sent again under the same key.
    await context.within('write', ({ records, unit }) => records.remove('idempotency_keys', key).then(() => void unit));
    throw thrown;
  }
}

/** The record of a key that was used before; takes the key when it was not, or too long ago. */
async function claim(key: string, { records, clock }: OperationContext): Promise<JsonObject | undefined> {
  const known = await records.get('idempotency_keys', key);
  const age = clock.now() - (parseTime(String(known?.['created_at'])) ?? 0);
  if (known !== undefined && age < (known['status'] === null ? UNDER_WAY_MS : KEPT_MS)) return known;
  if (known !== undefined) await records.remove('idempotency_keys', key);
  await records.create('idempotency_keys', { key, status: null, headers: {}, value: null, form: null });
  return undefined;
}

function replay(known: JsonObject): Answer {
  if (known['status'] === null) throw new GatewayFailure(409, 'A request with this Idempotency-Key is under way');
  const headers = { ...(known['headers'] as Record<string, string>), 'idempotent-replayed': 'true' };
  const { status, value, form } = known;
  // Nothing was answered under 204; null stands for it in the record.
  return {
    status: Number(status),
    headers,
    ...(value !== null && { value }),
    ...(typeof form === 'string' && { form }),
  };
}

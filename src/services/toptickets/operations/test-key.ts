import { formatTime } from '../../../core/clock.js';
import { Refusal } from '../../../core/problem.js';
import type { Operation } from '../../../emulator/define-service.js';
import type { operations } from '../api.generated.js';

const PREFIX = /^tt_[a-z]+_.{0,8}/;

/**
 * What the API key is and may do.
 * @see https://toptickets.pages.dev/getting-started/api-keys
 */
export const testKey: Operation<operations['testKey']> = {
  unit: 'read',
  run(_input, { principal, clock }) {
    if (principal === undefined) throw new Refusal({ kind: 'unauthenticated', reason: 'missing' });
    const { record, secret, scopes, tenant } = principal;
    return Promise.resolve({
      status: 200,
      value: {
        success: true as const,
        message: 'API key is valid',
        key_name: String(record['name']),
        key_prefix: PREFIX.exec(secret)?.[0] ?? secret.slice(0, 8),
        scopes: scopes as operations['testKey']['responses'][200]['content']['application/json']['scopes'],
        expires_at: typeof record['expires_at'] === 'string' ? record['expires_at'] : null,
        organization_id: tenant,
        // The sample shows microseconds here and nowhere else.
        authenticated_at: formatTime(clock.now(), 'milliseconds').replace('Z', '000Z'),
      },
    });
  },
};

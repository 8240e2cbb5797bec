import { hash } from 'node:crypto';
import type { Mapped } from '../../../adapter-kit/adapter.js';
import type { Json, JsonObject } from '../../../core/json.js';
import type { UnifiedOptions } from './options.js';

/** A record as it is answered: with its version and the vendor's record, without what the caller does not want. */
export function answered({ unified, remote }: Mapped<object>, options: UnifiedOptions, blank: JsonObject): JsonObject {
  const known = unified as JsonObject;
  const whole: Record<string, Json> = Object.assign({}, options.format === 'normalized' ? blank : undefined, known);
  whole['etag'] = known['etag'] ?? etagOf(remote ?? known);
  if (remote !== undefined && options.format !== 'normalized') whole['remote_data'] = remote;
  for (const field of options.excluded) delete whole[field];
  if (options.withoutRemoteData) delete whole['remote_data'];
  return whole;
}

/** Changes whenever anything about the vendor's record does. */
export function etagOf(record: Json): string {
  return hash('sha1', JSON.stringify(record), 'base64url').slice(0, 22);
}

/** Records by one of their properties: those without it are left out, of several with the same value the last one stays. */
export function byKey(records: readonly JsonObject[], key: string): JsonObject {
  const entries = records.flatMap((record): [string, Json][] => {
    const value = record[key];
    return typeof value === 'string' || typeof value === 'number' ? [[String(value), record]] : [];
  });
  return Object.fromEntries(entries);
}

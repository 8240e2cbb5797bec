import type { Adapter } from '../../adapter-kit/define-adapter.js';
import { isUnsupported } from '../../adapter-kit/adapter.js';
import { unifiedOperations, type UnifiedOperationId } from '../../adapter-kit/operations.js';
import type { JsonObject } from '../../core/json.js';
import { seededIds } from '../../core/ids.js';

const ids = seededIds('integration');

/** The same id for an integration wherever it is asked for. */
export function integrationId(name: string): string {
  return ids.uuid(name, 0);
}

/** Accounts are connected to an integration of an environment; here each environment has each integration once. */
export function environmentIntegrationId(name: string): string {
  return ids.uuid(name, 1);
}

export function integrationSummary({ name, title }: Adapter): JsonObject {
  return { id: integrationId(name), name, label: title, category: 'ticketing' };
}

/** Nothing is known of when an integration was made: the day that the first of them was. */
const SINCE = '2024-01-01T00:00:00.000Z';

export function integrationObject(adapter: Adapter): JsonObject {
  return { ...integrationSummary(adapter), created_at: SINCE, updated_at: SINCE };
}

/** Methods by unified resource that the adapter has. */
export function methodsOf({ operations }: Adapter): ReadonlyMap<string, readonly string[]> {
  const methods = new Map<string, string[]>();
  for (const [id, { resource, method }] of Object.entries(unifiedOperations)) {
    if (isUnsupported(operations[id as UnifiedOperationId])) continue;
    methods.set(resource, [...(methods.get(resource) ?? []), method]);
  }
  return methods;
}
